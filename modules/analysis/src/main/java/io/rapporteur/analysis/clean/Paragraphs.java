package io.rapporteur.analysis.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs. Where a text is wrapped at a fixed width, a line end inside a
 * paragraph is white space; where it is not, each line is a paragraph.
 */
final class Paragraphs {
  private Paragraphs() {}

  static List<Paragraph> split(String text, boolean html) {
    List<Paragraph> paragraphs = new ArrayList<>();
    LineWrap wrap = LineWrap.of(text, html);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      while (wrap != null && end > start && isFollowed(text, end) && wrap.joins(end)) {
        end = text.indexOf('\n', end + 1);
      }
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

  private static boolean isFollowed(String text, int end) {
    return end + 1 < text.length() && text.charAt(end + 1) != '\n';
  }
}
