package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.text.Replacement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Third stage: what is edited inside paragraphs. */
final class InnerEdits {
  private InnerEdits() {}

  static void collect(String text, List<Replacement> changes) {
    ForeignInserts.collect(text, changes);
    List<Replacement> blanks = new ArrayList<>();
    GluedSentences.collect(text, blanks);
    // Sentences glued inside an insert go with it.
    blanks.removeIf(blank -> isInside(blank, changes));
    changes.addAll(blanks);
    changes.sort(Comparator.comparingInt(Replacement::start));
  }

  private static boolean isInside(Replacement blank, List<Replacement> inserts) {
    int at = Collections.binarySearch(inserts, blank, Comparator.comparingInt(Replacement::start));
    int before = at >= 0 ? at : -at - 2;
    return before >= 0 && blank.start() < inserts.get(before).end();
  }
}
