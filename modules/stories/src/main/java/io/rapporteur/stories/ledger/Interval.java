package io.rapporteur.stories.ledger;

import io.rapporteur.model.Bound;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a figure leaves open: the true values of which one would write it. A number with zeros at
 * its end may be rounded there; {@code more than 300} is said of what lies under the next number
 * that is as round.
 *
 * @param lo least value
 * @param hi greatest value
 * @param point the value as written, the middle of a range
 * @param range whether two ends are written
 * @param bound how exact it claims to be
 */
record Interval(double lo, double hi, double point, boolean range, Bound bound) {
  /** A rounding is never taken to be coarser than this share of the value. */
  private static final double COARSEST = .05;

  /** One that says it is no exact number may be this much off. */
  private static final double ABOUT = .2;

  /** A fraction in words ({@code two thirds}) may be off by this share of itself. */
  private static final double FRACTION = .1;

  /** Nor is a bound opened further than by this share of the value. */
  private static final double WIDEST = .25;

  /** Below this a whole number is counted, not rounded: {@code 30 people}. */
  private static final double COUNTED = 100;

  /** From this ratio of its ends a range is a word such as {@code dozens}. */
  private static final double VAGUE = 5;

  /** A whole in percent. */
  private static final double WHOLE = 100;

  private static final double SLACK = 1e-9;

  /**
   * The interval of a figure.
   *
   * @param values one value, or the two ends of a range
   * @param factor into the unit of comparison
   */
  static Interval of(List<Double> values, Bound bound, double factor) {
    double first = values.get(0);
    double last = values.get(values.size() - 1);
    double lo = Math.min(first, last) * factor;
    double hi = Math.max(first, last) * factor;
    boolean range = first != last;
    double point = (lo + hi) / 2;
    if (!range) {
      double step = step(first) * factor;
      double size = Math.abs(point);
      double half = Math.min(step / 2, COARSEST * size);
      if (bound == Bound.about) {
        half = Math.min(step / 2, ABOUT * size);
      } else if (size < COUNTED * factor && first == Math.rint(first)) {
        half = 0;
      }
      lo = point - half;
      hi = point + half;
      double open = Math.min(step * (1 - SLACK), WIDEST * size);
      if (bound == Bound.at_least) {
        lo = point;
        hi = point + open;
      } else if (bound == Bound.at_most) {
        hi = point;
        lo = point - open;
      }
    }
    return new Interval(lo, hi, point, range, bound);
  }

  /** The interval of a share that is told as a fraction in words. */
  static Interval ofFraction(List<Double> values, Bound bound) {
    Interval exact = of(values, bound, 1);
    if (exact.range) {
      return exact;
    }
    double off = FRACTION * Math.abs(exact.point);
    double lo = bound == Bound.at_least ? exact.lo : Math.min(exact.lo, exact.point - off);
    double hi = bound == Bound.at_most ? exact.hi : Math.max(exact.hi, exact.point + off);
    return new Interval(lo, hi, exact.point, false, bound);
  }

  /** The last significant place of a number. */
  private static double step(double value) {
    BigDecimal decimal = BigDecimal.valueOf(Math.abs(value)).stripTrailingZeros();
    return decimal.signum() == 0 ? 0 : decimal.ulp().doubleValue();
  }

  /** Digits that carry something: {@code 1,375} has four, {@code 800,000} one. */
  static int significantDigits(double value) {
    return BigDecimal.valueOf(Math.abs(value)).stripTrailingZeros().precision();
  }

  /** What a share in percent leaves over of the whole. */
  Interval complement() {
    Bound turned =
        switch (bound) {
          case at_least -> Bound.at_most;
          case at_most -> Bound.at_least;
          default -> bound;
        };
    return new Interval(WHOLE - hi, WHOLE - lo, WHOLE - point, range, turned);
  }

  /** Whether both write the same value. */
  boolean sameValue(Interval other) {
    if (range != other.range) {
      return false;
    }
    return range ? close(lo, other.lo) && close(hi, other.hi) : close(point, other.point);
  }

  /** Whether one is the other, told less exactly. */
  boolean rounds(Interval other) {
    if (stretch() || other.stretch()) {
      return stretch() ? holds(other) : other.holds(this);
    }
    return contains(other.point) && !other.vague() || other.contains(point) && !vague();
  }

  /** Whether both are near enough for one to be the other put into its unit. */
  boolean converts(Interval other) {
    double size = Math.max(Math.abs(point), Math.abs(other.point));
    return !range && !other.range && Math.abs(point - other.point) <= COARSEST * size;
  }

  /** Whether no value can make both true, open bounds taken at their word. */
  boolean contradicts(Interval other) {
    if (vague() || other.vague()) {
      return false;
    }
    double least = Math.max(floor(), other.floor());
    double most = Math.min(ceiling(), other.ceiling());
    double slack = SLACK * Math.abs(least);
    return least > most + slack || rounded() && other.rounded() && least > most - slack;
  }

  /** Whether its ends are where the next number would be written, and not values it may have. */
  private boolean rounded() {
    return !range && bound != Bound.at_least && bound != Bound.at_most && hi > lo;
  }

  private double floor() {
    return bound == Bound.at_most ? Double.NEGATIVE_INFINITY : lo;
  }

  private double ceiling() {
    return bound == Bound.at_least ? Double.POSITIVE_INFINITY : hi;
  }

  private boolean contains(double value) {
    double slack = SLACK * Math.abs(value);
    return lo <= value + slack && value <= hi + slack;
  }

  /** Whether a range with two ends that mean what they say has a plain value in it. */
  private boolean holds(Interval other) {
    return !other.range && contains(other.point) && other.lo >= lo && other.hi <= hi
        || other.vague() && other.lo <= lo && hi <= other.hi;
  }

  private boolean stretch() {
    return range && !vague();
  }

  /** Whether it is a word such as {@code dozens}. */
  boolean vague() {
    return range && lo > 0 && hi / lo >= VAGUE;
  }

  private static boolean close(double a, double b) {
    return Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b));
  }
}
