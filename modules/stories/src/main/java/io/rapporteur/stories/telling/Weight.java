package io.rapporteur.stories.telling;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Verdict;

/** How much an entry of the ledger weighs when a record cannot list them all. */
final class Weight {
  private static final int DISPUTED = 1_000;
  private static final int COMPARED = 500;

  /**
   * Up to so many of something that nothing happens to are told in passing: "the two countries".
   */
  private static final double FEW = 3;

  private Weight() {}

  /** Whether an entry counts a few of something and says no more of them. */
  static boolean isTrivial(LedgerEntry entry) {
    return entry.getKind().equals("count")
        && (entry.getEvent().isEmpty() || entry.getEvent().equals("counted"))
        && entry.getValues().stream()
            .flatMap(value -> value.getValues().stream())
            .allMatch(value -> value <= FEW);
  }

  /** What is disputed first, then what was compared, then by witnesses and readings. */
  static int of(LedgerEntry entry) {
    Verdict verdict = entry.getVerdict();
    int kind = 0;
    if (isTrivial(entry)) {
      return 0;
    }
    if (verdict == Verdict.DISAGREE || verdict == Verdict.UPDATE) {
      kind = DISPUTED;
    } else if (verdict == Verdict.AGREE || verdict == Verdict.ROUNDING) {
      kind = COMPARED;
    }
    return kind + 10 * entry.getWitnesses() + Math.min(9, entry.getReadings().size());
  }
}
