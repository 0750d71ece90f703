package io.rapporteur.analysis.html;

import org.jsoup.parser.Parser;

/** Character references in the source of a page: {@code &amp;}, {@code &#8217;}. */
final class Reference {
  private static final int LONGEST = 34;

  private Reference() {}

  /** How many chars the reference at an ampersand takes; 1 when it is just an ampersand. */
  static int length(String html, int at, int end) {
    int i = at + 1;
    int limit = Math.min(end, at + LONGEST);
    while (i < limit && (isAlnum(html.charAt(i)) || (html.charAt(i) == '#' && i == at + 1))) {
      i++;
    }
    if (i < limit && html.charAt(i) == ';') {
      return i + 1 - at;
    }
    return i - at;
  }

  /** How many chars of the decoded text, from {@code i}, stand for the reference; -1: unclear. */
  static int chars(String html, int at, int length, String text, int i) {
    String decoded = Parser.unescapeEntities(html.substring(at, at + length), false);
    return text.startsWith(decoded, i) ? decoded.length() : -1;
  }

  private static boolean isAlnum(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
