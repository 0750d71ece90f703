package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.LanguageSection;
import java.util.List;

/**
 * Which pack the atoms of a text are read with, and what it says of numbers. Used by one thread.
 */
final class PackRanges {
  private final LanguagePack[] packs;

  /** For each pack the atom it ends before. */
  private final int[] ends;

  /** The range that was asked for last. */
  private int last;

  private NumberRules lastRules;

  PackRanges(List<LanguageSection> sections, int[] ends) {
    this.packs = sections.stream().map(LanguageSection::pack).toArray(LanguagePack[]::new);
    this.ends = ends;
  }

  LanguagePack pack(int atom) {
    return packs[index(atom)];
  }

  NumberRules numberRules(int atom) {
    int before = last;
    int index = index(atom);
    if (lastRules == null || index != before) {
      lastRules = NumberRules.of(packs[index]);
    }
    return lastRules;
  }

  private int index(int atom) {
    boolean same = (last == 0 || ends[last - 1] <= atom) && atom < ends[last];
    if (!same) {
      int low = 0;
      int high = packs.length - 1;
      while (low < high) {
        int mid = (low + high) >>> 1;
        if (ends[mid] <= atom) {
          low = mid + 1;
        } else {
          high = mid;
        }
      }
      last = low;
    }
    return last;
  }
}
