package io.rapporteur.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * TCP ports of the loopback interface for servers that want to know theirs before they start.
 *
 * <p>A port that the system hands out for nothing ({@code new ServerSocket(0)}) may be handed to
 * the next connection of any process before the server binds it. These lie below the ports that
 * Linux (32768), macOS and Windows (49152) give to connections, and no JVM gives one twice; where
 * each starts to look follows from its process id, so that JVMs side by side seldom look at the
 * same.
 */
public final class FreePorts {
  private static final int FIRST = 15_000;
  private static final int COUNT = 17_000;
  private static final AtomicInteger NEXT =
      new AtomicInteger(Math.floorMod(ProcessHandle.current().pid() * 7919, COUNT));

  private FreePorts() {}

  /**
   * A port on which nobody listens now.
   *
   * @throws IllegalStateException when all are taken
   */
  public static int next() {
    for (int tried = 0; tried < COUNT; tried++) {
      int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        // taken: the next one
      }
    }
    throw new IllegalStateException("no free port from " + FIRST + " to " + (FIRST + COUNT - 1));
  }
}
