package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Figures that one document alone tells. */
final class Singles {
  /** Those that say what happened, then those that say what is measured; then by place. */
  private static final Comparator<LedgerFigure> TELLING =
      Comparator.comparingInt((LedgerFigure figure) -> PairFeatures.specific(figure) ? 0 : 1)
          .thenComparingInt(figure -> figure.figure().getMeasure().isEmpty() ? 1 : 0)
          .thenComparingInt(figure -> figure.unit().isEmpty() ? 1 : 0)
          .thenComparing(Comparator.naturalOrder());

  private Singles() {}

  /**
   * An entry for each figure that no entry has, {@link Ledger#MOST_SINGLE} at most; of one value
   * that a document tells twice, one entry.
   */
  static List<ComparedReadings> of(
      Collection<List<LedgerFigure>> documents, Collection<ComparedReadings> entries) {
    Set<LedgerFigure> held = new TreeSet<>();
    entries.forEach(entry -> held.addAll(entry.readings()));
    List<LedgerFigure> alone = new ArrayList<>();
    for (List<LedgerFigure> document : documents) {
      List<LedgerFigure> its = new ArrayList<>();
      for (LedgerFigure figure : document) {
        if (!held.contains(figure) && its.stream().noneMatch(other -> repeats(other, figure))) {
          its.add(figure);
        }
      }
      alone.addAll(its);
    }
    return alone.stream()
        .sorted(TELLING)
        .limit(Ledger.MOST_SINGLE)
        .map(figure -> new ComparedReadings(List.of(figure), List.of(), null))
        .toList();
  }

  private static boolean repeats(LedgerFigure a, LedgerFigure b) {
    return a.event().equals(b.event())
        && a.unit().equals(b.unit())
        && ValueRelation.of(a, b) == ValueRelation.SAME;
  }
}
