package io.rapporteur.console.http;

import io.rapporteur.console.live.Outlet;

/** Opens a stream of events. */
public interface StreamEndpoint {
  /** A stream that is ready to be opened: everything asked for is well-formed. */
  interface Ready {
    /** Begins to send. */
    void open(Outlet outlet);
  }

  /** Checks what is asked for. */
  Ready check(Call call);
}
