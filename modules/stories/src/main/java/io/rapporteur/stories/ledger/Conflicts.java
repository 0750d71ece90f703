package io.rapporteur.stories.ledger;

import io.rapporteur.model.Verdict;
import java.util.Collections;

/**
 * When two values that are held to be of one measure may be called a conflict. What is missed does
 * less harm than what is invented, so likeness alone is not enough.
 */
final class Conflicts {
  /** Values further apart than by this factor are of two measures, whatever words they share. */
  private static final double NEAR = 1.5;

  /** The same where both tell one event. */
  private static final double FAR = 2.5;

  private Conflicts() {}

  /** Whether two values are told apart by time, or may be said to disagree. */
  static boolean tenable(LedgerFigure a, LedgerFigure b) {
    if (Verdicts.of(a, b) != Verdict.DISAGREE) {
      return true;
    }
    double ratio = PairFeatures.ratio(a, b);
    boolean event = PairFeatures.sameEvent(a, b) && !a.unit().equals(Units.TIME);
    boolean words =
        PairFeatures.shareWord(a, b) && !(people(a, b) || change(a) && change(b) && apart(a, b));
    return event && ratio < FAR || words && ratio <= NEAR;
  }

  private static boolean change(LedgerFigure figure) {
    return figure.kind().equals("change");
  }

  /** Changes are told of all things in the same words. */
  private static boolean apart(LedgerFigure a, LedgerFigure b) {
    return Collections.disjoint(a.measureWords(), b.measureWords());
  }

  /** Of people what happened to them is what is measured. */
  private static boolean people(LedgerFigure a, LedgerFigure b) {
    return (a.unit().equals(Units.PERSON) || b.unit().equals(Units.PERSON))
        && !a.event().equals(b.event());
  }
}
