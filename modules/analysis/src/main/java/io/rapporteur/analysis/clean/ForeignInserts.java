package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.text.Replacement;
import io.rapporteur.analysis.text.Script;
import io.rapporteur.model.EditKind;
import java.util.List;

/**
 * Finds what an editor or a translating program left in brackets in a script that is not the
 * article's. An insert in the article's own script explains the text and stays. In round brackets
 * only words count, not a letter or sign as in a formula.
 */
final class ForeignInserts {
  private static final int LONGEST = 300;

  private ForeignInserts() {}

  static void collect(String text, List<Replacement> changes) {
    Script main = null;
    int first = -1;
    int taken = -1;
    for (int open = next(text, 0); open >= 0; open = next(text, open + 1)) {
      int close = close(text, open);
      if (close < 0) {
        continue;
      }
      main = main == null ? Script.main(text, 0, text.length()) : main;
      if (isForeign(text, open + 1, close, main) && isWorded(text, open, close)) {
        if (open == taken) {
          // One insert after the other: between them they have the blanks around one.
          changes.remove(changes.size() - 1);
        } else {
          first = open;
        }
        Replacement change = insert(text, first, close + 1);
        changes.add(change);
        taken = change.end();
        open = close;
      }
    }
  }

  /** One of the two blanks around it goes with it; so does the one before a mark. */
  private static Replacement insert(String text, int open, int end) {
    boolean before = open > 0 && text.charAt(open - 1) == ' ';
    boolean after = end < text.length() && text.charAt(end) == ' ';
    if (after && (open == 0 || Character.isWhitespace(text.charAt(open - 1)))) {
      return Replacement.remove(open, end + 1, EditKind.foreign_insert);
    }
    boolean mark = end < text.length() && ".,;:!?)”’»".indexOf(text.charAt(end)) >= 0;
    return Replacement.remove(before && mark ? open - 1 : open, end, EditKind.foreign_insert);
  }

  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '(') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWorded(String text, int open, int close) {
    if (text.charAt(open) == '[') {
      return true;
    }
    int letters = 0;
    int run = 0;
    for (int i = open + 1; i < close; i++) {
      run = Character.isLetter(text.charAt(i)) ? run + 1 : 0;
      letters = Math.max(letters, run);
    }
    // A word of Han or kana may have two letters.
    return letters >= 3 || letters == 2 && Character.isIdeographic(text.codePointAt(close - 1));
  }

  private static int close(String text, int open) {
    char closing = text.charAt(open) == '[' ? ']' : ')';
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == closing) {
        return i;
      }
      if (c == text.charAt(open) || c == '\n') {
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
    if ((own == Script.HAN || own == Script.KANA) && (main == Script.HAN || main == Script.KANA)) {
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
