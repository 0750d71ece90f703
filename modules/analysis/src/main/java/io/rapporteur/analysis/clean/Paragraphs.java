package io.rapporteur.analysis.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs. Where a text is wrapped at a fixed width, a line end inside a
 * paragraph is white space; where it is not, each line is a paragraph.
 */
final class Paragraphs {
  /** Nobody writes lines this long by hand or by a wrapping program. */
  private static final int WIDEST_WRAP = 100;

  private static final int NARROWEST_WRAP = 45;

  private Paragraphs() {}

  static List<Paragraph> split(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean wrapped = isWrapped(text);
    int start = 0;
    while (start < text.length()) {
      int end = wrapped ? text.indexOf("\n\n", start) : text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        paragraphs.add(new Paragraph(start, end, text.substring(start, end)));
      }
      start = end;
      while (start < text.length() && text.charAt(start) == '\n') {
        start++;
      }
    }
    return paragraphs;
  }

  /**
   * Wrapped when no line is long, there are empty lines to part paragraphs, and nearly all lines
   * that another follows directly are about as long as the longest.
   */
  private static boolean isWrapped(String text) {
    int longest = 0;
    int inner = 0;
    boolean parted = false;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      longest = Math.max(longest, end - start);
      if (longest > WIDEST_WRAP) {
        return false;
      }
      boolean blankNext = end + 1 < text.length() && text.charAt(end + 1) == '\n';
      parted |= blankNext;
      inner += end > start && !blankNext && end < text.length() ? 1 : 0;
      start = end + 1;
    }
    if (longest < NARROWEST_WRAP || inner < 3) {
      return false;
    }
    int full = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      boolean followed = end + 1 < text.length() && text.charAt(end + 1) != '\n';
      full += end > start && followed && end - start >= longest * 3 / 4 ? 1 : 0;
      start = end + 1;
    }
    return full >= inner * (parted ? 0.8 : 0.9);
  }
}
