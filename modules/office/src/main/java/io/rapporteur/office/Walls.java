package io.rapporteur.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/**
 * Takes the network away from this process, whatever a file asks for: no socket, no address that is
 * fetched. Whoever starts it also gives it an empty list of hosts, so that no name is resolved.
 */
final class Walls {
  private static final Set<String> OUTSIDE =
      Set.of("http", "https", "ftp", "mailto", "ws", "wss", "gopher");

  private Walls() {}

  @SuppressWarnings("deprecation") // the one way to refuse every socket, and kept for that
  static void build() {
    URL.setURLStreamHandlerFactory(scheme -> OUTSIDE.contains(scheme) ? new Refusing() : null);
    ProxySelector.setDefault(new NoProxy());
    Authenticator.setDefault(null);
    try {
      Socket.setSocketImplFactory(
          () -> {
            throw new UncheckedIOException(refused());
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IOException refused() {
    return new IOException("this process has no network");
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw refused();
    }
  }

  private static final class NoProxy extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {
      // nothing connects
    }
  }
}
