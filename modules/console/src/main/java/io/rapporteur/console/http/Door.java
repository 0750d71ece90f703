package io.rapporteur.console.http;

import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Knows who asks: by cookie, by bearer token, or by what a proxy says that was named for it. */
final class Door {
  private static final String BEARER = "Bearer ";

  private final Sessions sessions;
  private final AccessTokens tokens;
  private final TrustedProxy proxy;
  private volatile String cookie = "rapporteur";

  /**
   * @param proxy null for none
   */
  Door(Sessions sessions, AccessTokens tokens, TrustedProxy proxy) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.proxy = proxy;
  }

  /** Cookies are of a host, whatever the port: two consoles must not take each other's. */
  void port(int port) {
    cookie = "rapporteur_" + port;
  }

  /**
   * Whether the request shows a token by itself, which no other site can make a browser do. One
   * that comes by a proxy does not: the proxy may add a token of its own to all that it passes on.
   */
  boolean bearer(Request request) {
    if (proxy != null) {
      return false;
    }
    String shown = Gate.header(request, HttpHeader.AUTHORIZATION);
    return shown != null && shown.startsWith(BEARER);
  }

  /** Who asks; null for a stranger. */
  User find(Request request) {
    if (bearer(request)) {
      String shown = Gate.header(request, HttpHeader.AUTHORIZATION);
      return tokens.find(shown.substring(BEARER.length()).strip());
    }
    if (proxy != null) {
      return proxy.find(request);
    }
    return sessions.find(value(request));
  }

  private String value(Request request) {
    for (HttpCookie each : Request.getCookies(request)) {
      if (each.getName().equals(cookie)) {
        return each.getValue();
      }
    }
    return null;
  }

  /** Lets in whoever has a token; says whether anybody has. */
  boolean enter(String token, Request request, Response response) {
    User user = token == null ? null : tokens.find(token);
    if (user == null) {
      return false;
    }
    sessions.close(value(request));
    set(response, sessions.open(user), Sessions.seconds(), request.isSecure());
    return true;
  }

  void leave(Request request, Response response) {
    sessions.close(value(request));
    set(response, "", 0, request.isSecure());
  }

  private void set(Response response, String value, long seconds, boolean secure) {
    Response.putCookie(
        response,
        HttpCookie.build(cookie, value)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite(HttpCookie.SameSite.STRICT)
            .maxAge(seconds)
            .build());
  }
}
