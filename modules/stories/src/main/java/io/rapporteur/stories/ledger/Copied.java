package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document that repeats another has from there: a figure of the same value, of which each
 * has as many. It measures what it measures there, however the copy words it, so that a copy that
 * was translated or shortened makes no measure and no conflict that its original does not make.
 */
final class Copied {
  /** A number under this is in every text: it has to be of one thing, too. */
  private static final double SMALL = 10;

  private Copied() {}

  /**
   * From figures of a copy to those of its original, by the objects in their lists.
   *
   * @param original null when it has no figures
   */
  static Map<LedgerFigure, LedgerFigure> of(List<LedgerFigure> copy, List<LedgerFigure> original) {
    Map<LedgerFigure, LedgerFigure> copied = new IdentityHashMap<>();
    if (original == null) {
      return copied;
    }
    Map<String, List<LedgerFigure>> there = byValue(original);
    byValue(copy)
        .forEach(
            (value, here) -> {
              List<LedgerFigure> its = there.getOrDefault(value, List.of());
              for (int i = 0; here.size() == its.size() && i < here.size(); i++) {
                if (isOf(here.get(i), its.get(i))) {
                  copied.put(here.get(i), its.get(i));
                }
              }
            });
    return copied;
  }

  private static Map<String, List<LedgerFigure>> byValue(List<LedgerFigure> figures) {
    Map<String, List<LedgerFigure>> values = new LinkedHashMap<>();
    for (LedgerFigure figure : figures) {
      String unit = Units.fixed(figure.unit()) ? figure.unit() : "";
      String value = figure.interval().lo() + " " + figure.interval().hi() + unit;
      values.computeIfAbsent(value, key -> new ArrayList<>()).add(figure);
    }
    return values;
  }

  private static boolean isOf(LedgerFigure copy, LedgerFigure original) {
    boolean telling = Math.abs(copy.interval().point()) >= SMALL;
    return alike(copy, original) || telling && copy.words().meetsTelling(original.words());
  }

  private static boolean alike(LedgerFigure a, LedgerFigure b) {
    return a.event().equals(b.event()) || !a.head().isEmpty() && a.head().equals(b.head());
  }
}
