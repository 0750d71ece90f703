package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.model.Bound;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Direction;
import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.Span;
import java.util.List;

/**
 * Makes the record of a figure as soon as its number is read: what later steps find out is empty
 * yet. Not with Avro's builder, which looks up every default by the hash of its field.
 */
public final class FigureRecord {
  private FigureRecord() {}

  /**
   * What sort of statement a figure makes.
   *
   * @param period TIMEX3 value, or null
   */
  public record Kind(String period, Comparator comparator, Change change, boolean approximate) {}

  /** A figure of which nothing is known but number, unit and sort. */
  public static Figure of(Span span, List<Double> values, String unit, Kind kind) {
    Change change = kind.change();
    return new Figure(
        span,
        values,
        unit,
        "",
        null,
        "",
        kind.period(),
        kind.comparator(),
        change,
        kind.approximate(),
        null,
        null,
        List.of(),
        "",
        "",
        List.of(),
        null,
        null,
        null,
        null,
        direction(change),
        bound(change, kind.approximate()),
        FigureStatus.actual,
        "");
  }

  private static Direction direction(Change change) {
    return switch (change) {
      case up -> Direction.up;
      case down -> Direction.down;
      default -> Direction.none;
    };
  }

  private static Bound bound(Change change, boolean approximate) {
    return switch (change) {
      case more_than -> Bound.at_least;
      case less_than -> Bound.at_most;
      default -> approximate ? Bound.about : Bound.none;
    };
  }
}
