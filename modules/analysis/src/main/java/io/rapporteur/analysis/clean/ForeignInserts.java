package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.text.Change;
import io.rapporteur.analysis.text.Script;
import io.rapporteur.model.EditKind;
import java.util.List;

/**
 * Finds what an editor or a translating program left in square brackets in a script that is not the
 * article's. An insert in the article's own script explains the text and stays.
 */
final class ForeignInserts {
  private static final int LONGEST = 300;

  private ForeignInserts() {}

  static void collect(String text, List<Change> changes) {
    if (text.indexOf('[') < 0) {
      return;
    }
    Script main = Script.main(text, 0, text.length());
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int close = close(text, open);
      if (close > 0 && isForeign(text, open + 1, close, main)) {
        int end = close + 1;
        // One of the two blanks around it goes with it.
        boolean blanks =
            end < text.length()
                && text.charAt(end) == ' '
                && (open == 0 || Character.isWhitespace(text.charAt(open - 1)));
        changes.add(Change.remove(open, blanks ? end + 1 : end, EditKind.foreign_insert));
        open = close;
      }
    }
  }

  private static int close(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i;
      }
      if (c == '[' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isForeign(String text, int start, int end, Script main) {
    Script own = Script.main(text, start, end);
    if (own == Script.NONE || main == Script.NONE || own == main) {
      return false;
    }
    // Latin names and words stand in texts of every script; only a phrase is an insert.
    return own != Script.LATIN || lowerCaseWords(text, start, end) >= 2;
  }

  private static int lowerCaseWords(String text, int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      boolean first = i == start || !Character.isLetter(text.charAt(i - 1));
      words += first && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }
}
