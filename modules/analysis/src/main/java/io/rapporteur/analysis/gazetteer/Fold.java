package io.rapporteur.analysis.gazetteer;

import java.text.Normalizer;

/**
 * Folds a char for comparing names: lower case, marks of Latin letters stripped. One char in, one
 * char out, so that hashing needs no buffer.
 */
final class Fold {
  private static final int TABLED = 0x2000;

  /** Letters that decompose into nothing simpler, and what stands for each. */
  private static final String FROM = "ıøœæđłħŧßþəǝ";

  private static final String TO = "iooadlhtstee";
  private static final char[] TABLE = table();

  private Fold() {}

  static char fold(char c) {
    return c < TABLED ? TABLE[c] : Character.toLowerCase(c);
  }

  private static char[] table() {
    char[] table = new char[TABLED];
    for (char c = 0; c < TABLED; c++) {
      char lower = Character.toLowerCase(c);
      if (lower >= 0x80 && (lower < 0x250 || lower >= 0x1E00)) {
        lower =
            Character.toLowerCase(Normalizer.normalize("" + lower, Normalizer.Form.NFD).charAt(0));
      }
      int special = FROM.indexOf(lower);
      table[c] = special >= 0 ? TO.charAt(special) : lower;
    }
    return table;
  }
}
