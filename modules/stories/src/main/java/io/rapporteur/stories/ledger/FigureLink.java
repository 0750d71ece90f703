package io.rapporteur.stories.ledger;

import io.rapporteur.model.LedgerSlot;
import java.util.Comparator;

/**
 * Two figures of two documents that measure the same, or would but for one slot.
 *
 * @param first the one that comes first by document and place
 * @param second the other
 * @param relation of their values
 * @param score how surely, in thousandths; over 0
 * @param conflict the slot in which they differ; null when they measure the same
 */
public record FigureLink(
    LedgerFigure first,
    LedgerFigure second,
    ValueRelation relation,
    int score,
    LedgerSlot conflict) {
  /** By the first figure, then by the second. */
  static final Comparator<FigureLink> ORDER =
      Comparator.comparing(FigureLink::first).thenComparing(FigureLink::second);

  /** The figure that is of one of the two documents. */
  LedgerFigure of(String uri) {
    return first.uri().equals(uri) ? first : second;
  }

  /** The figure that is of the other one. */
  LedgerFigure beside(String uri) {
    return first.uri().equals(uri) ? second : first;
  }
}
