package io.rapporteur.stories.ledger;

/** How the values of two figures stand to each other. */
public enum ValueRelation {
  /** Both write one value. */
  SAME,
  /** One is the other, told less exactly. */
  ROUNDED,
  /** Two values. */
  APART;

  /** The relation of two figures; null when no unit is common to both. */
  public static ValueRelation of(LedgerFigure a, LedgerFigure b) {
    Interval[] values = values(a, b);
    if (values == null) {
      return null;
    }
    if (values[0].sameValue(values[1])) {
      return SAME;
    }
    return values[0].rounds(values[1]) ? ROUNDED : APART;
  }

  /** Both values in one unit; null when there is none. */
  static Interval[] values(LedgerFigure a, LedgerFigure b) {
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
    boolean bare = a.unit().isEmpty() || b.unit().isEmpty();
    return bare ? new Interval[] {a.interval(), b.interval()} : null;
  }

  private static boolean isCount(LedgerFigure figure) {
    return !Units.fixed(figure.unit());
  }
}
