package io.rapporteur.stories.ledger;

import java.util.Map;

/** Whether two counts, equal or nearly, are of people to whom something else happened. */
final class Fates {
  /** What becomes of people, each but one of them: who was saved is not among the dead. */
  private static final Map<String, String> FATES =
      Map.of(
          "killed", "killed",
          "injured", "injured",
          "hospitalised", "injured",
          "missing", "missing",
          "rescued", "rescued",
          "arrested", "arrested",
          "charged", "arrested");

  private Fates() {}

  /**
   * Whether they are of other people, whatever their numbers: those that were saved and those that
   * died, crew and children. Where one number would only be the other's rounding, another class of
   * event is enough, or a group of people beside people of whom no group is told.
   */
  static boolean two(LedgerFigure a, LedgerFigure b, ValueRelation relation) {
    if (Units.fixed(a.unit()) || Units.fixed(b.unit())) {
      return false;
    }
    boolean rounded = relation == ValueRelation.ROUNDED;
    return ends(a, b) || a.telling().ofOthers(b.telling(), rounded) || rounded && happened(a, b);
  }

  private static boolean ends(LedgerFigure a, LedgerFigure b) {
    String one = FATES.get(a.event());
    String other = FATES.get(b.event());
    return one != null && other != null && !one.equals(other);
  }

  private static boolean happened(LedgerFigure a, LedgerFigure b) {
    return (a.unit().equals(Units.PERSON) || b.unit().equals(Units.PERSON))
        && PairFeatures.specific(a)
        && PairFeatures.specific(b)
        && !a.event().equals(b.event());
  }
}
