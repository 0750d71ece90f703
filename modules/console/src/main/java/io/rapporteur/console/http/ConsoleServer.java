package io.rapporteur.console.http;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.ConsoleSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The port, open. */
public final class ConsoleServer implements AutoCloseable {
  private static final int THREADS = 24;
  private static final long IDLE_MILLIS = 60_000;

  private final Server server;
  private final ServerConnector connector;

  private ConsoleServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Opens the port.
   *
   * @param token lets in whoever shows it; null when who somebody is comes from elsewhere
   * @throws ConsoleException when the settings are not safe, or the port is taken
   */
  public static ConsoleServer open(
      ConsoleSettings settings, String token, Routes routes, StreamEndpoint stream) {
    refuseUnsafe(settings);
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("console-http");
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    Sessions sessions = new Sessions(Clock.systemUTC());
    Door door = new Door(sessions, tokens(settings, token), TrustedProxy.of(settings));
    Set<String> hosts = new HashSet<>(settings.hosts());
    hosts.add(settings.host());
    server.setHandler(new Front(new Gate(hosts), door, routes, stream));
    // Errors of the protocol itself: said without a page, and without what was sent.
    server.setErrorHandler(
        (request, response, callback) -> {
          Gate.dress(response);
          response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
          String body = Front.problem(response.getStatus(), "cannot be answered");
          response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
          return true;
        });
    try {
      server.start();
    } catch (IOException e) {
      stop(server);
      throw new ConsoleException(
          settings.host()
              + ":"
              + settings.port()
              + " cannot be opened ("
              + e.getMessage()
              + "); choose another with console.port",
          e);
    } catch (Exception e) {
      stop(server);
      throw new ConsoleException("the server does not start: " + e, e);
    }
    door.port(connector.getLocalPort());
    return new ConsoleServer(server, connector);
  }

  private static void refuseUnsafe(ConsoleSettings settings) {
    try {
      boolean loopback = InetAddress.getByName(settings.host()).isLoopbackAddress();
      if (!loopback && settings.auth() == ConsoleSettings.Auth.TOKEN) {
        throw new ConsoleException(
            "console.host is "
                + settings.host()
                + ", which others can reach: that needs console.auth=file or console.auth=proxy");
      }
    } catch (UnknownHostException e) {
      throw new ConsoleException("console.host: there is no address " + settings.host(), e);
    }
  }

  private static AccessTokens tokens(ConsoleSettings settings, String token) {
    return switch (settings.auth()) {
      case TOKEN -> AccessTokens.one(token);
      case FILE -> AccessTokens.of(settings.authFile());
      case PROXY -> AccessTokens.none();
    };
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new ConsoleException("the server does not stop: " + e, e);
    }
  }

  /** The port that is open. */
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    stop(server);
  }
}
