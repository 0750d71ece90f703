package io.rapporteur.analysis.segment;

import io.rapporteur.analysis.pack.CleaningLists;
import java.util.Set;

/** Web and mail addresses, kept whole. */
final class WebAddresses {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_SCHEME = 8;

  private static final Set<String> DOMAINS = CleaningLists.of("domain-ending");

  private WebAddresses() {}

  /** Offset past the address that starts here, or {@code start} when none does. */
  static int end(String text, int start) {
    int local = local(text, start);
    return mayBe(text, start, local) ? address(text, start, local) : start;
  }

  /** Every address has a dot before its first slash, an at sign, or a colon after its scheme. */
  private static boolean mayBe(String text, int start, int local) {
    if (local < text.length() && (text.charAt(local) == '@' || text.charAt(local) == ':')) {
      return true;
    }
    for (int i = start; i < local; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  private static int address(String text, int start, int local) {
    int scheme = start;
    while (scheme < text.length()
        && scheme - start < LONGEST_SCHEME
        && isAsciiLetter(text.charAt(scheme))) {
      scheme++;
    }
    if (scheme > start && text.startsWith("://", scheme)) {
      return trim(text, start, run(text, scheme + 3));
    }
    if (text.startsWith("www.", start)) {
      return trim(text, start, run(text, start + 4));
    }
    if (local > start && local < text.length() && text.charAt(local) == '@') {
      int host = local(text, local + 1);
      int dot = local;
      while (dot < host && text.charAt(dot) != '.') {
        dot++;
      }
      if (dot > local + 1 && dot < host - 1) {
        return trim(text, start, host);
      }
    }
    return domain(text, start, local);
  }

  /** {@code site.com}: letters, a dot, and a well-known ending in lower case. */
  private static int domain(String text, int start, int local) {
    int end = trim(text, start, local);
    int dot = end - 1;
    while (dot > start && text.charAt(dot) != '.') {
      dot--;
    }
    if (dot <= start || end - dot < 3) {
      return start;
    }
    boolean known = DOMAINS.contains(text.substring(dot + 1, end));
    return known && (dot - start > 2 || text.charAt(start) != 'a') ? end : start;
  }

  private static int local(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 100) {
      char c = text.charAt(at);
      if (!isAsciiLetter(c)
          && (c < '0' || c > '9')
          && c != '.'
          && c != '-'
          && c != '_'
          && c != '+') {
        break;
      }
      at++;
    }
    return at;
  }

  private static int run(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST) {
      char c = text.charAt(at);
      if (c <= ' '
          || c == '"'
          || c == '<'
          || c == '>'
          || c == '”'
          || c == '’'
          || CharKind.blank(c)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** The stop, comma or bracket that ends the sentence is not part of the address. */
  private static int trim(String text, int start, int end) {
    int at = end;
    while (at > start && ".,;:!?)]}'".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
