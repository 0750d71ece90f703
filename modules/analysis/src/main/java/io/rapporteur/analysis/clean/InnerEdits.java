package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.text.Change;
import java.util.Comparator;
import java.util.List;

/** Third stage: what is edited inside paragraphs. */
final class InnerEdits {
  private InnerEdits() {}

  static void collect(String text, List<Change> changes) {
    ForeignInserts.collect(text, changes);
    GluedSentences.collect(text, changes);
    changes.sort(Comparator.comparingInt(Change::start));
  }
}
