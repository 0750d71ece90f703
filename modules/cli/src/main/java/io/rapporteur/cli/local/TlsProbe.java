package io.rapporteur.cli.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Finds out whether a server speaks TLS, whoever certifies it: nothing is sent over it. */
final class TlsProbe {
  private static final int TIMEOUT_MILLIS = 2_000;

  private TlsProbe() {}

  /**
   * Whether it answers a handshake as TLS does; empty when it cannot be reached.
   *
   * @param servers HOST:PORT, of which the first is asked
   */
  static Optional<Boolean> speaksTls(String servers) {
    String first = servers.split(",")[0].strip();
    int colon = first.lastIndexOf(':');
    try (Socket socket = new Socket()) {
      String host = first.substring(0, colon);
      int port = Integer.parseInt(first.substring(colon + 1));
      socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new Anybody()}, null);
      return Optional.of(
          answers((SSLSocket) context.getSocketFactory().createSocket(socket, host, port, true)));
    } catch (IOException
        | GeneralSecurityException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static boolean answers(SSLSocket socket) {
    try {
      socket.startHandshake();
      return true;
    } catch (SSLException e) {
      // whoever refuses in the words of TLS speaks it
      return String.valueOf(e.getMessage()).contains("fatal alert");
    } catch (IOException e) {
      return false;
    }
  }

  /** Who is spoken to does not matter to whether it is TLS. */
  private static final class Anybody implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
