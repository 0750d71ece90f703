package io.rapporteur.contracts.log;

import java.util.regex.Pattern;

/**
 * Uris and addresses as logs and traces may show them: tokens and passwords of others stand in
 * queries, in fragments, and before the host.
 */
public final class LoggedUri {
  private static final Pattern USER = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)[^/?#]*@");
  private static final Pattern REST = Pattern.compile("[?#].+", Pattern.DOTALL);

  private LoggedUri() {}

  /**
   * The uri up to its query or fragment, of which the first character is left: {@code
   * https://news.example/a?…}. Null for null; what is no uri is taken for one.
   */
  public static String of(String uri) {
    if (uri == null) {
      return null;
    }
    String host = USER.matcher(uri).replaceFirst("$1…@");
    return REST.matcher(host).replaceFirst(found -> found.group().charAt(0) + "…");
  }
}
