package io.rapporteur.analysis.names;

/**
 * Turns a token into the rows of the weight table that speak for or against its labels, apart from
 * those of the word alone, see {@link Word}. Used by one thread for one document.
 */
final class Features {
  private static final int OTHERS = 4;

  private final Sheet sheet;
  private final DocumentView view;
  private final Rows rows;

  Features(Sheet sheet, int bits) {
    this.sheet = sheet;
    this.view = new DocumentView(sheet);
    this.rows = new Rows(bits);
  }

  Rows rows() {
    return rows;
  }

  private void add(int template, long value) {
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
    if (WordShape.capital(sheet.kind[i])) {
      document(i);
    }
  }

  private void state(int i) {
    int state = sheet.kind[i] + (sheet.initial[i] ? 8 : 0) + 16 * sheet.casing[i];
    add(14, state);
    add(15, two(sheet.lower[i], state));
  }

  private void window(int i) {
    long before = sheet.sameSentence(i, i - 1) ? sheet.lower[i - 1] : Sheet.EDGE;
    long after = sheet.sameSentence(i, i + 1) ? sheet.lower[i + 1] : Sheet.EDGE;
    long before2 = sheet.sameSentence(i, i - 2) ? sheet.lower[i - 2] : Sheet.EDGE;
    long after2 = sheet.sameSentence(i, i + 2) ? sheet.lower[i + 2] : Sheet.EDGE;
    add(20, before);
    add(21, after);
    add(22, before2);
    add(23, after2);
    add(24, two(before, sheet.lower[i]));
    add(25, two(sheet.lower[i], after));
    add(26, two(before, after));
    add(27, two(before2, before));
    add(28, two(after, after2));
    add(29, two(before, sheet.kind[i]));
    add(30, two(after, sheet.kind[i]));
    int kinds = 0;
    for (int j = i - 2; j <= i + 2; j++) {
      kinds = kinds * 8 + (sheet.sameSentence(i, j) ? sheet.kind[j] : 7);
    }
    add(31, kinds);
    add(32, kinds / 8 % 512);
    add(33, two(before, kinds / 8 % 512));
    if (sheet.sameSentence(i, i - 1)) {
      add(34, sheet.shapeAt(i - 1));
    }
    if (sheet.sameSentence(i, i + 1)) {
      add(35, sheet.shapeAt(i + 1));
    }
  }

  private void run(int i) {
    int start = sheet.runStart[i];
    if (start < 0) {
      return;
    }
    int end = sheet.runEnd[i];
    int length = Math.min(end - start, 5);
    int place = i == start ? (end - start == 1 ? 3 : 0) : i == end - 1 ? 2 : 1;
    long first = sheet.lower[start];
    long last = sheet.lower[end - 1];
    long before = sheet.sameSentence(i, start - 1) ? sheet.lower[start - 1] : Sheet.EDGE;
    long after = sheet.sameSentence(i, end) ? sheet.lower[end] : Sheet.EDGE;
    add(40, place + 4 * length);
    add(41, first);
    add(42, last);
    add(43, before);
    add(44, after);
    add(45, two(before, place + 4 * length));
    add(46, two(after, place + 4 * length));
    add(47, two(last, place));
    add(48, two(first, place));
    add(49, two(before, after));
    int all = 0;
    for (int j = start; j < end; j++) {
      all |= sheet.cues[j];
    }
    add(50, two(all & ~Cues.CONNECTOR, place));
    add(51, two(sheet.cues[end - 1], place));
    add(52, two(sheet.cues[start], place));
    int cuesBefore = sheet.sameSentence(i, start - 1) ? sheet.cues[start - 1] : 0;
    add(53, two(cuesBefore, place));
  }

  private void lists(int i) {
    long gazetteer = sheet.gazetteer[i];
    if (gazetteer != 0) {
      add(60, gazetteer);
      add(61, two(gazetteer, sheet.kind[i] + (sheet.initial[i] ? 8 : 0)));
      for (int s = 0; s < GazetteerFlags.SORTS; s++) {
        long bits = gazetteer >> 4 * s & 15;
        if (bits != 0) {
          add(62, s * 16 + bits);
          add(63, two(sheet.lowerAt(i - 1), s));
          add(64, two(sheet.lowerAt(i + 1), s));
        }
      }
    }
    long before = i > 0 ? sheet.gazetteer[i - 1] : 0;
    long after = i + 1 < sheet.size ? sheet.gazetteer[i + 1] : 0;
    if (before != 0) {
      add(65, before);
    }
    if (after != 0) {
      add(66, after);
    }
    int cues = sheet.cues[i];
    int cuesBefore = i > 0 ? sheet.cues[i - 1] : 0;
    int cuesAfter = i + 1 < sheet.size ? sheet.cues[i + 1] : 0;
    int cuesBefore2 = i > 1 ? sheet.cues[i - 2] : 0;
    add(67, two(cues, sheet.kind[i]));
    add(68, two(cuesBefore, sheet.kind[i]));
    add(69, two(cuesAfter, sheet.kind[i]));
    add(70, two(two(cuesBefore, cues), cuesAfter));
    add(71, two(two(cuesBefore2, cuesBefore), sheet.kind[i]));
  }

  private void document(int i) {
    add(80, Math.min(2, view.lowers(i)) * 4 + Math.min(2, view.middles(i)));
    if (sheet.initial[i] || sheet.casing[i] != 0) {
      add(81, (view.lowers(i) > 0 ? 2 : 0) + (view.middles(i) > 0 ? 1 : 0));
    }
    int seen = 0;
    for (int j = view.last(i); j >= 0 && seen < OTHERS; j = view.previous(j)) {
      if (j == i) {
        continue;
      }
      seen++;
      add(82, sheet.sameSentence(j, j - 1) ? sheet.lower[j - 1] : Sheet.EDGE);
      add(83, sheet.sameSentence(j, j + 1) ? sheet.lower[j + 1] : Sheet.EDGE);
      int start = sheet.runStart[j];
      int end = sheet.runEnd[j];
      add(84, sheet.sameSentence(j, start - 1) ? sheet.lower[start - 1] : Sheet.EDGE);
      add(85, sheet.sameSentence(j, end) ? sheet.lower[end] : Sheet.EDGE);
    }
    add(86, seen);
    int run = view.longestRun(i);
    if (run >= 0 && run != sheet.runStart[i]) {
      int end = sheet.runEnd[run];
      int length = Math.min(end - run, 5);
      boolean ends = sheet.lower[end - 1] == sheet.lower[i];
      boolean starts = sheet.lower[run] == sheet.lower[i];
      int place = (ends ? 1 : 0) + (starts ? 2 : 0) + 4 * length;
      add(87, place);
      add(88, two(sheet.lower[run], place));
      add(89, two(sheet.lower[end - 1], place));
      add(90, two(sheet.cues[run] & ~Cues.CONNECTOR, place));
      add(91, two(sheet.cues[end - 1], place));
      add(92, two(sheet.gazetteer[run], place));
      add(93, two(run > 0 ? sheet.lower[run - 1] : Sheet.EDGE, ends ? 1 : 0));
    }
    if (sheet.kind[i] == WordShape.ALL_CAPITALS) {
      int full = view.abbreviated(i);
      add(94, full >= 0 ? 1 : 0);
      if (full >= 0) {
        int end = sheet.runEnd[full];
        add(95, sheet.lower[end - 1]);
        add(96, sheet.cues[end - 1] | sheet.cues[full]);
        add(97, sheet.lower[full]);
      }
    }
  }
}
