package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.gazetteer.Hash;

/** What features need of a word, whatever stands around it. Immutable. */
final class WordFeatures {
  private static final Feature[] PREFIXES = {
    Feature.PREFIX_1, Feature.PREFIX_2, Feature.PREFIX_3, Feature.PREFIX_4
  };
  private static final Feature[] SUFFIXES = {
    Feature.SUFFIX_1, Feature.SUFFIX_2, Feature.SUFFIX_3, Feature.SUFFIX_4
  };

  final String text;
  final byte kind;
  final long lower;

  /** Hash of the text as written; the same as {@link #lower} where there is no capital. */
  final long exact;

  final long shape;

  /** Bits of {@link WordCues}. */
  final int cues;

  /** FeatureRows of the features of the word alone. */
  final int[] rows;

  /** The weights of {@link #rows} added up; of no rows where there is no model yet. */
  final WeightTable.Sums sums;

  WordFeatures(String text, String lowerText, WordCues lists, int bits, WeightTable weights) {
    this.text = text;
    kind = (byte) WordShape.classOf(text);
    lower = Hash.of(lowerText);
    exact = WordShape.capital(kind) ? Hash.of(text) : lower;
    shape = WordShape.shape(text);
    cues = lists.of(lowerText, lower);
    rows = rows(lowerText, bits);
    sums = new WeightTable.Sums();
    if (weights != null) {
      weights.add(rows, rows.length, sums);
    }
  }

  private int[] rows(String lowerText, int bits) {
    FeatureRows found = new FeatureRows(bits);
    found.add(Feature.BIAS, 0);
    found.add(Feature.WORD_AS_WRITTEN, exact);
    found.add(Feature.WORD, lower);
    found.add(Feature.SHAPE, shape);
    int length = lowerText.length();
    long hash = 7;
    for (int n = 0; n < PREFIXES.length && n < length; n++) {
      hash = hash * 0x100000001b3L ^ lowerText.charAt(n);
      found.add(PREFIXES[n], hash);
    }
    hash = 11;
    for (int n = 0; n < SUFFIXES.length && n < length; n++) {
      hash = hash * 0x100000001b3L ^ lowerText.charAt(length - 1 - n);
      found.add(SUFFIXES[n], hash);
      if (n == 2) {
        found.add(Feature.SUFFIX_3_AND_KIND, hash * 8 + kind);
      }
    }
    return found.copy();
  }
}
