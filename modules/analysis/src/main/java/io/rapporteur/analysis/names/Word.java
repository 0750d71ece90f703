package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Hash;

/** What features need of a word, whatever stands around it. Immutable. */
final class Word {
  final String text;
  final byte kind;
  final long lower;

  /** Hash of the text as written; the same as {@link #lower} where there is no capital. */
  final long exact;

  final long shape;

  /** Bits of {@link Cues}. */
  final int cues;

  /** Rows of the features of the word alone. */
  final int[] rows;

  /** The weights of {@link #rows} added up; of no rows where there is no model yet. */
  final Weights.Sums sums;

  Word(String text, String lowerText, int bits, Weights weights) {
    this.text = text;
    kind = (byte) WordShape.classOf(text);
    lower = Hash.of(lowerText);
    exact = WordShape.capital(kind) ? Hash.of(text) : lower;
    shape = WordShape.shape(text);
    cues = Cues.of(lower);
    rows = rows(lowerText, bits);
    sums = new Weights.Sums();
    if (weights != null) {
      weights.add(rows, rows.length, sums);
    }
  }

  private int[] rows(String lowerText, int bits) {
    Rows found = new Rows(bits);
    found.add(1, 0);
    found.add(2, exact);
    found.add(3, lower);
    found.add(4, shape);
    int length = lowerText.length();
    long hash = 7;
    for (int n = 0; n < 4 && n < length; n++) {
      hash = hash * 0x100000001b3L ^ lowerText.charAt(n);
      found.add(5 + n, hash);
    }
    hash = 11;
    for (int n = 0; n < 4 && n < length; n++) {
      hash = hash * 0x100000001b3L ^ lowerText.charAt(length - 1 - n);
      found.add(9 + n, hash);
      if (n == 2) {
        found.add(13, hash * 8 + kind);
      }
    }
    return found.copy();
  }
}
