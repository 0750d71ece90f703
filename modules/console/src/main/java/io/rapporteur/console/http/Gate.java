package io.rapporteur.console.http;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Refuses what a browser may have been talked into: requests to another host's name (DNS
 * rebinding), and writes from another site.
 */
final class Gate {
  private static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types lit-html";

  private final Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

  Gate(Set<String> more) {
    more.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
  }

  void host(Request request) {
    String host = header(request, HttpHeader.HOST);
    String name = host == null ? "" : host.replaceAll(":\\d+$", "").toLowerCase(Locale.ROOT);
    if (!hosts.contains(name)) {
      throw Problem.of(421, "another host", "this server does not answer to that name")
          .with("mend", "add the name to console.hosts");
    }
  }

  /** Passes what does not change anything, and what comes from the page itself. */
  void origin(Request request) {
    String method = request.getMethod();
    if (method.equals("GET") || method.equals("HEAD")) {
      return;
    }
    String site = request.getHeaders().get("Sec-Fetch-Site");
    String origin = header(request, HttpHeader.ORIGIN);
    boolean own =
        site != null
            ? site.equals("same-origin")
            : origin != null
                && origin.replaceFirst("^https?://", "").equals(header(request, HttpHeader.HOST));
    if (!own) {
      throw Problem.refused("changes are taken from this server's own page only")
          .with("mend", "programs send Authorization: Bearer TOKEN instead of the cookie");
    }
  }

  /** Passes a body that no form of another site could send. */
  void json(Request request) {
    String type = header(request, HttpHeader.CONTENT_TYPE);
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw Problem.of(415, "not JSON", "the Content-Type has to be application/json");
    }
  }

  static String header(Request request, HttpHeader name) {
    HttpField field = request.getHeaders().getField(name);
    return field == null ? null : field.getValue();
  }

  /** What every answer says. */
  static void dress(Response response) {
    response.getHeaders().put("Content-Security-Policy", CSP);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Referrer-Policy", "no-referrer");
    response.getHeaders().put("Cross-Origin-Opener-Policy", "same-origin");
    response.getHeaders().put("Cross-Origin-Resource-Policy", "same-origin");
    response.getHeaders().put("X-Frame-Options", "DENY");
  }
}
