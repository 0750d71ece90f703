package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Links of two documents by their figures, each of which is one object in its document's list. */
final class Rivals {
  private final Map<LedgerFigure, List<FigureLink>> byFirst = new IdentityHashMap<>();
  private final Map<LedgerFigure, List<FigureLink>> bySecond = new IdentityHashMap<>();

  void add(FigureLink link) {
    byFirst.computeIfAbsent(link.first(), figure -> new ArrayList<>()).add(link);
    bySecond.computeIfAbsent(link.second(), figure -> new ArrayList<>()).add(link);
  }

  /** Those that have the first figure of a link, in the order they came. */
  List<FigureLink> ofFirst(FigureLink link) {
    return byFirst.getOrDefault(link.first(), List.of());
  }

  /** Those that have the second figure of a link. */
  List<FigureLink> ofSecond(FigureLink link) {
    return bySecond.getOrDefault(link.second(), List.of());
  }
}
