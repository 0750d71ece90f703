package io.rapporteur.office;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a PDF's pages as one: without what is printed on every page, a sentence whole that
 * goes on over the page or over lines that stand far apart, a word whole that a line's end has cut.
 */
final class PdfText {
  private static final String GOES_ON = ",;-\u2010\u00ad";

  private PdfText() {}

  /**
   * The text, an empty line between two paragraphs.
   *
   * @param pages the paragraphs of each page, in the same way
   */
  static String of(List<String> pages) {
    List<List<String>> lines = new ArrayList<>();
    for (String page : pages) {
      lines.add(List.of(page.split("\n", -1)));
    }
    StringBuilder text = new StringBuilder();
    for (List<String> page : RunningLines.without(lines)) {
      for (String paragraph : String.join("\n", page).strip().split("\n\n+")) {
        if (!paragraph.isEmpty()) {
          text.append(text.length() == 0 ? "" : goesOn(text, paragraph) ? "\n" : "\n\n");
          text.append(paragraph);
        }
      }
    }
    return Hyphens.joined(text.toString());
  }

  private static boolean goesOn(StringBuilder before, String after) {
    int last = before.codePointBefore(before.length());
    return Character.isLowerCase(after.codePointAt(0))
        && (Character.isLetterOrDigit(last) || GOES_ON.indexOf(last) >= 0);
  }
}
