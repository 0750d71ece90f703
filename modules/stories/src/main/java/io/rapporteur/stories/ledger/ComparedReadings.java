package io.rapporteur.stories.ledger;

import io.rapporteur.model.LedgerSlot;
import io.rapporteur.model.Verdict;
import java.util.Collections;
import java.util.List;

/**
 * All readings of one measure, side by side.
 *
 * @param readings in order of document and place
 * @param links of readings whose values are apart: the pairs that are held to be one measure by
 *     themselves, and not only by way of others
 * @param slot what makes two readings not comparable; null for readings of one measure
 */
public record ComparedReadings(
    List<LedgerFigure> readings, List<FigureLink> links, LedgerSlot slot) {
  public ComparedReadings {
    readings = List.copyOf(readings);
    links = links.stream().sorted(FigureLink.ORDER).toList();
  }

  /**
   * How two readings of two documents stand to each other, copies and carriers not yet told apart;
   * SINGLE where they are not held against each other.
   */
  public Verdict between(LedgerFigure a, LedgerFigure b) {
    if (slot != null) {
      return Verdict.NOT_COMPARABLE;
    }
    ValueRelation relation = ValueRelation.of(a, b);
    // Of units that have nothing in common, or two values that are one measure by way of others.
    boolean open = relation == null || relation == ValueRelation.APART && !linked(a, b);
    return open ? Verdict.SINGLE : Verdicts.of(a, b);
  }

  private boolean linked(LedgerFigure a, LedgerFigure b) {
    boolean turned = a.compareTo(b) > 0;
    FigureLink asked = new FigureLink(turned ? b : a, turned ? a : b, ValueRelation.APART, 0, null);
    return Collections.binarySearch(links, asked, FigureLink.ORDER) >= 0;
  }
}
