package io.rapporteur.stories.ledger;

import java.util.List;
import java.util.Set;

/** How the values of two figures stand to each other. */
public enum ValueRelation {
  /** Both write one value. */
  SAME,
  /** One is the other, told less exactly. */
  ROUNDED,
  /** Two values. */
  APART;

  private static final String REMAINING = "remaining";

  /** Stems that say so where the reading has no class for it. */
  private static final Set<String> LEFT_OVER = Set.of("remain", "left");

  /** What has come to a share of which the rest remains: 92 % removed is 8 % remaining. */
  private static final Set<String> GONE = Set.of("removed", "destroyed", "lost");

  /** The relation of two figures; null when no unit is common to both. */
  public static ValueRelation of(LedgerFigure a, LedgerFigure b) {
    Interval[] values = values(a, b);
    if (values == null) {
      return null;
    }
    if (values[0].sameValue(values[1])) {
      return SAME;
    }
    if (falls(a) || falls(b)) {
      return falls(a) && falls(b) ? APART : null;
    }
    boolean converted =
        Units.fixed(a.unit())
            && Units.fixed(b.unit())
            && !a.figure().getUnit().equals(b.figure().getUnit());
    boolean rounds = values[0].rounds(values[1]) || converted && values[0].converts(values[1]);
    return rounds ? ROUNDED : APART;
  }

  /** {@code 34 to 28}: a score, or what one and another got, and no range in which a value lies. */
  private static boolean falls(LedgerFigure figure) {
    List<Double> values = figure.figure().getValues();
    return values.size() == 2 && values.get(0) > values.get(1);
  }

  /** Both values in one unit; null when there is none. */
  static Interval[] values(LedgerFigure a, LedgerFigure b) {
    if (divides(a, b) || divides(b, a)) {
      return null;
    }
    if (complements(a, b)) {
      return new Interval[] {a.interval(), b.interval().complement()};
    }
    if (a.unit().equals(b.unit()) || isCount(a) && isCount(b)) {
      return new Interval[] {a.interval(), b.interval()};
    }
    Interval also = a.equivalents().get(b.unit());
    if (also != null) {
      return new Interval[] {also, b.interval()};
    }
    also = b.equivalents().get(a.unit());
    if (also != null) {
      return new Interval[] {a.interval(), also};
    }
    // A number whose unit stands in an earlier sentence.
    boolean bare = isBare(a) || isBare(b);
    return bare ? new Interval[] {a.interval(), b.interval()} : null;
  }

  /** {@code 2.5 times as much} has no unit, and needs none. */
  private static boolean isBare(LedgerFigure figure) {
    return figure.unit().isEmpty() && !figure.kind().equals("change");
  }

  /** Whether one is bare and has decimals, and the other counts people, who have no parts. */
  private static boolean divides(LedgerFigure figure, LedgerFigure people) {
    double point = figure.interval().point();
    return figure.unit().isEmpty()
        && people.unit().equals(Units.PERSON)
        && !figure.interval().range()
        && point != Math.rint(point);
  }

  /** Whether one is the share of what the other leaves over. */
  private static boolean complements(LedgerFigure a, LedgerFigure b) {
    return isShare(a)
        && isShare(b)
        && (remains(a) && GONE.contains(b.event()) || remains(b) && GONE.contains(a.event()));
  }

  /** By its class, or by the words beside it where its class is open. */
  private static boolean remains(LedgerFigure figure) {
    return figure.event().equals(REMAINING)
        || !PairFeatures.specific(figure) && figure.words().hasAny(LEFT_OVER);
  }

  private static boolean isShare(LedgerFigure figure) {
    return figure.unit().equals("%") && figure.kind().equals("share");
  }

  private static boolean isCount(LedgerFigure figure) {
    return !Units.fixed(figure.unit());
  }
}
