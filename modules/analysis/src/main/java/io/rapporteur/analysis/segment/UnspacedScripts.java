package io.rapporteur.analysis.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Scripts written without spaces between words: cut by ICU's dictionaries. */
final class UnspacedScripts {
  /** Longest stretch given to ICU at once, in chars; bounds its memory. */
  private static final int STRETCH = 4_096;

  private UnspacedScripts() {}

  static boolean contains(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return c <= 0x0EFF
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }

  /** Cuts the stretch that starts here; returns the offset past it. */
  static int cut(String text, int start, Cuts cuts) {
    int end = start;
    while (end < text.length() && end - start < STRETCH) {
      int c = text.codePointAt(end);
      if (!contains(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    // An instance keeps its position, so it is the thread's own; making one clones a cached one.
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text.substring(start, end));
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      cuts.add(start + from, start + to);
      from = to;
    }
    return end;
  }
}
