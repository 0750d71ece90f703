package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.gazetteer.Hash;

/** What a word looks like. */
public final class WordShape {
  public static final int LOWER = 0;
  public static final int INITIAL_CAPITAL = 1;
  public static final int ALL_CAPITALS = 2;
  public static final int SINGLE_CAPITAL = 3;
  public static final int MIXED = 4;
  public static final int NUMBER = 5;
  public static final int MARK = 6;

  private WordShape() {}

  /** One of the classes above. */
  public static int classOf(String word) {
    char first = word.charAt(0);
    int uppers = 0;
    int lowers = 0;
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        uppers++;
      } else if (Character.isLowerCase(c)) {
        lowers++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        lowers++;
      }
    }
    if (uppers == 0) {
      return lowers > 0 && !Character.isDigit(first)
          ? LOWER
          : digits > 0 ? NUMBER : lowers > 0 ? LOWER : MARK;
    }
    if (lowers == 0) {
      return uppers == 1 ? SINGLE_CAPITAL : ALL_CAPITALS;
    }
    return uppers == 1 && Character.isUpperCase(first) ? INITIAL_CAPITAL : MIXED;
  }

  /** True for the classes that hold a capital. */
  public static boolean capital(int wordClass) {
    return wordClass >= INITIAL_CAPITAL && wordClass <= MIXED;
  }

  /** Hash of the word with letters as {@code X}, {@code x}, digits as {@code 9}, runs to two. */
  static long shape(String word) {
    StringBuilder shape = new StringBuilder(12);
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length() && shape.length() < 12; i++) {
      char c = word.charAt(i);
      char s =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
      run = s == last ? run + 1 : 1;
      last = s;
      if (run <= 2) {
        shape.append(s);
      }
    }
    return Hash.of(shape);
  }
}
