package io.rapporteur.stories.telling;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Verdict;

/** How much an entry of the ledger weighs when a record cannot list them all. */
final class Weight {
  private static final int DISPUTED = 1_000;
  private static final int COMPARED = 500;

  private Weight() {}

  /** What is disputed first, then what was compared, then by witnesses and readings. */
  static int of(LedgerEntry entry) {
    Verdict verdict = entry.getVerdict();
    int kind = 0;
    if (verdict == Verdict.DISAGREE || verdict == Verdict.UPDATE) {
      kind = DISPUTED;
    } else if (verdict == Verdict.AGREE || verdict == Verdict.ROUNDING) {
      kind = COMPARED;
    }
    return kind + 10 * entry.getWitnesses() + Math.min(9, entry.getReadings().size());
  }
}
