package io.rapporteur.console.live;

/** The way to a client. Never waits. */
public interface Outlet {
  /** Whether what was sent before is on its way, so that there is room for more. */
  boolean ready();

  /** Sends some events, after {@link #ready}. */
  void send(String events);

  /** Whether the client has gone. */
  boolean gone();

  /** Ends it. */
  void end();
}
