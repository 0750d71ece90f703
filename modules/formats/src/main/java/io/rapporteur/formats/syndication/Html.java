package io.rapporteur.formats.syndication;

import org.jsoup.Jsoup;

/** Text that may be markup. */
final class Html {
  private Html() {}

  /** On one line; null when there is nothing. */
  static String line(String text) {
    String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  /** A title without its markup, which feeds have in titles too; null when there is nothing. */
  static String title(String text) {
    return text == null ? null : line(isMarkup(text) ? Jsoup.parse(text).text() : text);
  }

  /** Whether there is a tag or the name of a character in it. */
  static boolean isMarkup(String text) {
    return text.matches("(?s).*(<[a-zA-Z/!][^>]*>|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);).*");
  }
}
