package io.rapporteur.analysis.names.tagging;

/**
 * Turns a token into the rows of the weight table that speak for or against its labels, apart from
 * those of the word alone, see {@link WordFeatures}. Used by one thread for one document.
 */
final class FeatureExtractor {
  /** So many other occurrences of a word are looked at. */
  private static final int OTHERS = 4;

  /** Where a token stands in its run of capitals. */
  private static final int FIRST_OF_RUN = 0;

  private static final int INSIDE_RUN = 1;
  private static final int LAST_OF_RUN = 2;
  private static final int WHOLE_RUN = 3;

  /** Longer runs count as this long. */
  private static final int LONG_RUN = 5;

  private final TokenTable table;
  private final WordOccurrences view;
  private final FeatureRows rows;

  FeatureExtractor(TokenTable table, int bits) {
    this.table = table;
    this.view = new WordOccurrences(table);
    this.rows = new FeatureRows(bits);
  }

  FeatureRows rows() {
    return rows;
  }

  private void add(Feature template, long value) {
    rows.add(template, value);
  }

  private static long two(long a, long b) {
    return a * 31 + b * 0x9e3779b97f4a7c15L;
  }

  /** Finds the rows of a token. */
  void extract(int i) {
    rows.clear();
    state(i);
    window(i);
    run(i);
    lists(i);
    if (WordShape.capital(table.kind[i])) {
      document(i);
    }
  }

  private void state(int i) {
    int state = table.kind[i] + (table.initial[i] ? 8 : 0) + 16 * table.casing[i];
    add(Feature.LETTER_STATE, state);
    add(Feature.WORD_AND_LETTER_STATE, two(table.lower[i], state));
  }

  private void window(int i) {
    long before = table.sameSentence(i, i - 1) ? table.lower[i - 1] : TokenTable.EDGE;
    long after = table.sameSentence(i, i + 1) ? table.lower[i + 1] : TokenTable.EDGE;
    long before2 = table.sameSentence(i, i - 2) ? table.lower[i - 2] : TokenTable.EDGE;
    long after2 = table.sameSentence(i, i + 2) ? table.lower[i + 2] : TokenTable.EDGE;
    add(Feature.WORD_BEFORE, before);
    add(Feature.WORD_AFTER, after);
    add(Feature.SECOND_WORD_BEFORE, before2);
    add(Feature.SECOND_WORD_AFTER, after2);
    add(Feature.WORD_AND_BEFORE, two(before, table.lower[i]));
    add(Feature.WORD_AND_AFTER, two(table.lower[i], after));
    add(Feature.BEFORE_AND_AFTER, two(before, after));
    add(Feature.TWO_BEFORE, two(before2, before));
    add(Feature.TWO_AFTER, two(after, after2));
    add(Feature.BEFORE_AND_KIND, two(before, table.kind[i]));
    add(Feature.AFTER_AND_KIND, two(after, table.kind[i]));
    int kinds = 0;
    for (int j = i - 2; j <= i + 2; j++) {
      kinds = kinds * 8 + (table.sameSentence(i, j) ? table.kind[j] : 7);
    }
    add(Feature.KINDS_OF_FIVE, kinds);
    add(Feature.KINDS_OF_THREE, kinds / 8 % 512);
    add(Feature.BEFORE_AND_KINDS_OF_THREE, two(before, kinds / 8 % 512));
    if (table.sameSentence(i, i - 1)) {
      add(Feature.SHAPE_BEFORE, table.shapeAt(i - 1));
    }
    if (table.sameSentence(i, i + 1)) {
      add(Feature.SHAPE_AFTER, table.shapeAt(i + 1));
    }
  }

  private void run(int i) {
    int start = table.runStart[i];
    if (start < 0) {
      return;
    }
    int end = table.runEnd[i];
    int length = Math.min(end - start, LONG_RUN);
    int place = place(i, start, end);
    long first = table.lower[start];
    long last = table.lower[end - 1];
    long before = table.sameSentence(i, start - 1) ? table.lower[start - 1] : TokenTable.EDGE;
    long after = table.sameSentence(i, end) ? table.lower[end] : TokenTable.EDGE;
    add(Feature.PLACE_IN_RUN, place + 4 * length);
    add(Feature.RUN_FIRST, first);
    add(Feature.RUN_LAST, last);
    add(Feature.RUN_BEFORE, before);
    add(Feature.RUN_AFTER, after);
    add(Feature.RUN_BEFORE_AND_PLACE, two(before, place + 4 * length));
    add(Feature.RUN_AFTER_AND_PLACE, two(after, place + 4 * length));
    add(Feature.RUN_LAST_AND_PLACE, two(last, place));
    add(Feature.RUN_FIRST_AND_PLACE, two(first, place));
    add(Feature.RUN_BEFORE_AND_AFTER, two(before, after));
    int all = 0;
    for (int j = start; j < end; j++) {
      all |= table.cues[j];
    }
    add(Feature.RUN_CUES, two(all & ~WordCues.CONNECTOR, place));
    add(Feature.RUN_LAST_CUES, two(table.cues[end - 1], place));
    add(Feature.RUN_FIRST_CUES, two(table.cues[start], place));
    int cuesBefore = table.sameSentence(i, start - 1) ? table.cues[start - 1] : 0;
    add(Feature.RUN_BEFORE_CUES, two(cuesBefore, place));
  }

  private static int place(int i, int start, int end) {
    if (i == start) {
      return end - start == 1 ? WHOLE_RUN : FIRST_OF_RUN;
    }
    return i == end - 1 ? LAST_OF_RUN : INSIDE_RUN;
  }

  private void lists(int i) {
    long gazetteer = table.gazetteer[i];
    if (gazetteer != 0) {
      add(Feature.KNOWN, gazetteer);
      add(Feature.KNOWN_AND_LETTERS, two(gazetteer, table.kind[i] + (table.initial[i] ? 8 : 0)));
      for (int s = 0; s < GazetteerFlags.KINDS; s++) {
        long bits = gazetteer >> 4 * s & 15;
        if (bits != 0) {
          add(Feature.KNOWN_AS, s * 16 + bits);
          add(Feature.KNOWN_AS_AND_BEFORE, two(table.lowerAt(i - 1), s));
          add(Feature.KNOWN_AS_AND_AFTER, two(table.lowerAt(i + 1), s));
        }
      }
    }
    long before = i > 0 ? table.gazetteer[i - 1] : 0;
    long after = i + 1 < table.size ? table.gazetteer[i + 1] : 0;
    if (before != 0) {
      add(Feature.KNOWN_BEFORE, before);
    }
    if (after != 0) {
      add(Feature.KNOWN_AFTER, after);
    }
    int cues = table.cues[i];
    int cuesBefore = i > 0 ? table.cues[i - 1] : 0;
    int cuesAfter = i + 1 < table.size ? table.cues[i + 1] : 0;
    int cuesBefore2 = i > 1 ? table.cues[i - 2] : 0;
    add(Feature.CUES, two(cues, table.kind[i]));
    add(Feature.CUES_BEFORE, two(cuesBefore, table.kind[i]));
    add(Feature.CUES_AFTER, two(cuesAfter, table.kind[i]));
    add(Feature.CUES_OF_THREE, two(two(cuesBefore, cues), cuesAfter));
    add(Feature.CUES_OF_TWO_BEFORE, two(two(cuesBefore2, cuesBefore), table.kind[i]));
  }

  private void document(int i) {
    add(
        Feature.ELSEWHERE_SMALL_OR_CAPITAL,
        Math.min(2, view.lowers(i)) * 4 + Math.min(2, view.middles(i)));
    if (table.initial[i] || table.casing[i] != 0) {
      add(
          Feature.ELSEWHERE_WHERE_LETTERS_SAY_NOTHING,
          (view.lowers(i) > 0 ? 2 : 0) + (view.middles(i) > 0 ? 1 : 0));
    }
    int seen = 0;
    for (int j = view.last(i); j >= 0 && seen < OTHERS; j = view.previous(j)) {
      if (j == i) {
        continue;
      }
      seen++;
      add(
          Feature.ELSEWHERE_BEFORE,
          table.sameSentence(j, j - 1) ? table.lower[j - 1] : TokenTable.EDGE);
      add(
          Feature.ELSEWHERE_AFTER,
          table.sameSentence(j, j + 1) ? table.lower[j + 1] : TokenTable.EDGE);
      int start = table.runStart[j];
      int end = table.runEnd[j];
      add(
          Feature.ELSEWHERE_RUN_BEFORE,
          table.sameSentence(j, start - 1) ? table.lower[start - 1] : TokenTable.EDGE);
      add(
          Feature.ELSEWHERE_RUN_AFTER,
          table.sameSentence(j, end) ? table.lower[end] : TokenTable.EDGE);
    }
    add(Feature.ELSEWHERE_TIMES, seen);
    int run = view.longestRun(i);
    if (run >= 0 && run != table.runStart[i]) {
      int end = table.runEnd[run];
      int length = Math.min(end - run, LONG_RUN);
      boolean ends = table.lower[end - 1] == table.lower[i];
      boolean starts = table.lower[run] == table.lower[i];
      int place = (ends ? 1 : 0) + (starts ? 2 : 0) + 4 * length;
      add(Feature.LONGEST_RUN_PLACE, place);
      add(Feature.LONGEST_RUN_FIRST, two(table.lower[run], place));
      add(Feature.LONGEST_RUN_LAST, two(table.lower[end - 1], place));
      add(Feature.LONGEST_RUN_FIRST_CUES, two(table.cues[run] & ~WordCues.CONNECTOR, place));
      add(Feature.LONGEST_RUN_LAST_CUES, two(table.cues[end - 1], place));
      add(Feature.LONGEST_RUN_KNOWN, two(table.gazetteer[run], place));
      add(
          Feature.LONGEST_RUN_BEFORE,
          two(run > 0 ? table.lower[run - 1] : TokenTable.EDGE, ends ? 1 : 0));
    }
    if (table.kind[i] == WordShape.ALL_CAPITALS) {
      int full = view.abbreviated(i);
      add(Feature.ACRONYM_IS_SPELLED_OUT, full >= 0 ? 1 : 0);
      if (full >= 0) {
        int end = table.runEnd[full];
        add(Feature.ACRONYM_LAST_WORD, table.lower[end - 1]);
        add(Feature.ACRONYM_CUES, table.cues[end - 1] | table.cues[full]);
        add(Feature.ACRONYM_FIRST_WORD, table.lower[full]);
      }
    }
  }
}
