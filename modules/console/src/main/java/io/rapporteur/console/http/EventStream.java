package io.rapporteur.console.http;

import io.rapporteur.console.live.Outlet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A stream of events over a response: written without waiting, one piece at a time. */
final class EventStream implements Outlet {
  private final Response response;
  private final Callback callback;
  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();

  EventStream(Response response, Callback callback) {
    this.response = response;
    this.callback = callback;
  }

  @Override
  public boolean ready() {
    return !busy.get() && !ended.get();
  }

  @Override
  public void send(String events) {
    if (ended.get() || !busy.compareAndSet(false, true)) {
      return;
    }
    ByteBuffer bytes = ByteBuffer.wrap(events.getBytes(StandardCharsets.UTF_8));
    response.write(
        false,
        bytes,
        Callback.from(
            () -> busy.set(false),
            failure -> {
              if (ended.compareAndSet(false, true)) {
                callback.failed(failure);
              }
            }));
  }

  @Override
  public boolean gone() {
    return ended.get();
  }

  @Override
  public void end() {
    if (ended.compareAndSet(false, true)) {
      callback.succeeded();
    }
  }
}
