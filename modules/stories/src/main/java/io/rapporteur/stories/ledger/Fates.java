package io.rapporteur.stories.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Whether two counts, equal or nearly, are of people or money to which something else happened. */
final class Fates {
  /** What becomes of people, each but one of them: who was saved is not among the dead. */
  private static final Map<String, String> FATES =
      Map.ofEntries(
          Map.entry("killed", "killed"),
          Map.entry("injured", "injured"),
          Map.entry("hospitalised", "injured"),
          Map.entry("missing", "missing"),
          Map.entry("rescued", "rescued"),
          Map.entry("arrested", "arrested"),
          Map.entry("charged", "arrested"),
          Map.entry("displaced", "away"),
          Map.entry("evacuated", "away"),
          Map.entry("released", "released"),
          Map.entry("vaccinated", "vaccinated"));

  /** Where money goes, each but one way: what a country sells abroad it does not invest there. */
  private static final Set<String> FLOWS =
      Set.of("exported", "imported", "invested", "borrowed", "donated", "fined", "taxed");

  private Fates() {}

  /**
   * Whether they are of other people. Where both have one number: those that were saved and those
   * that died, men and women, crew and children. Where one number would only be the other's
   * rounding, it is enough that one is of a group, and no group is told of the other.
   */
  static boolean two(LedgerFigure a, LedgerFigure b, ValueRelation relation) {
    if (Units.fixed(a.unit()) || Units.fixed(b.unit())) {
      return flows(a) && flows(b) && !a.event().equals(b.event())
          || relation != ValueRelation.SAME && Conflicts.sharesOfTwoPlaces(a, b);
    }
    return relation == ValueRelation.SAME
        ? ends(a, b) || a.telling().ofTwoGroups(b.telling())
        : a.telling().ofAnotherGroup(b.telling());
  }

  /**
   * Whether one is of a part that is called by a name of its own, and the other knows no such: as
   * many homeless people died as people before. Or it says what some are, and the other what became
   * of as many: three of them were drivers, and three drowned.
   */
  static boolean ofPart(LedgerFigure a, LedgerFigure b) {
    return some(a, b) || some(b, a) || described(a, b) || described(b, a);
  }

  private static boolean described(LedgerFigure part, LedgerFigure other) {
    return part.unit().equals(Units.PERSON)
        && part.telling().part()
        && !other.telling().part()
        && !PairFeatures.specific(part)
        && FATES.containsKey(other.event())
        && !part.head().equals(other.head());
  }

  private static boolean some(LedgerFigure part, LedgerFigure other) {
    return part.unit().equals(Units.PERSON)
        && (other.unit().equals(Units.PERSON) || other.unit().isEmpty())
        && part.telling().part()
        && !other.telling().part()
        && !part.head().isEmpty()
        && !part.called().isEmpty()
        && !part.called().contains(other.head())
        && Collections.disjoint(part.called(), other.called())
        && !other.words().hasAny(part.called());
  }

  private static boolean flows(LedgerFigure figure) {
    return Units.money(figure.unit()) && FLOWS.contains(figure.event());
  }

  private static boolean ends(LedgerFigure a, LedgerFigure b) {
    String one = FATES.get(a.event());
    String other = FATES.get(b.event());
    return one != null && other != null && !one.equals(other);
  }
}
