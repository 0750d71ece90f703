package io.rapporteur.stories.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What speaks for and against two figures measuring the same. Public for training. */
public final class PairFeatures {
  /** Names of the features, in order. */
  public static final List<String> NAMES =
      List.of(
          // value: how telling one value is, how often each document has it (small numbers apart),
          // whether nothing else speaks for it; how telling a rounding is; how far two are apart
          "same",
          "digits",
          "onlyOnes",
          "onlySmall",
          "alone",
          "tight",
          "vague",
          "apart",
          // unit: one name, people, none written, two nouns; the noun as written
          "unitSame",
          "person",
          "unitOpen",
          "nouns",
          "thing",
          "headSame",
          "headOther",
          // words of both sentences: near both figures, further off, the rarest; just beside them
          "wordsNear",
          "wordsFar",
          "wordsBest",
          "wordsShare",
          "names",
          "namesOther",
          "nextAfter",
          "nextBefore",
          // what is measured
          "event",
          "eventOther",
          "onlyOfSort",
          "measure",
          "measureNear",
          "measureOther",
          "part",
          // what limits it
          "scope",
          "scopeOther",
          "time",
          "timeOther",
          "dateSame",
          "dateOther",
          "dateOne",
          // what sort of statement it is
          "per",
          "direction",
          "status",
          "kind",
          "bound");

  /** Classes that say of a figure no more than its unit does. */
  private static final Set<String> OPEN_EVENTS =
      Set.of("", "counted", "cost", "share", "distance", "worth", "rate", "level", "size");

  private static final double MOST_DIGITS = 4;

  /** What one digit and noughts say: {@code 40}, {@code 100 million}. */
  private static final double ROUND = .5 / MOST_DIGITS;

  /** A number under this is in every text. */
  private static final double SMALL = 10;

  /** Nor does one under this tie people to things: {@code 14 buses}, {@code 14 people}. */
  private static final double MANY = 100;

  private static final int FEW_DIGITS = 2;

  private PairFeatures() {}

  /** The features of two figures whose values can be held together. */
  public static double[] of(LedgerFigure a, LedgerFigure b) {
    Interval[] values = ValueRelation.values(a, b);
    boolean same = values[0].sameValue(values[1]);
    Vicinity.Shared words = a.words().shared(b.words());
    Row x = new Row();
    x.put(same);
    double digits = digits(a, b, values[0].point());
    double measure = overlap(a.measureWords(), b.measureWords());
    x.put(same ? digits : 0);
    x.put(same && digits > ROUND ? 1.0 / (a.equals() * b.equals()) : 0);
    x.put(same && digits <= ROUND ? 1.0 / (a.equals() * b.equals()) : 0);
    x.put(same ? Math.max(0, 1 - digits - words.near() - measure) : 0);
    x.put(!same && values[0].rounds(values[1]) ? digits : 0);
    x.put(!same && (values[0].vague() || values[1].vague()));
    x.put(same ? 0 : apart(values[0].point(), values[1].point()));

    boolean unit = !a.unit().isEmpty() && a.unit().equals(b.unit());
    x.put(unit);
    x.put(unit && a.unit().equals("person"));
    x.put(a.unit().isEmpty() || b.unit().isEmpty());
    x.put(!unit && !a.unit().isEmpty() && !b.unit().isEmpty());
    x.put(
        !a.unit().isEmpty()
            && !b.unit().isEmpty()
            && a.unit().equals(Units.PERSON) != b.unit().equals(Units.PERSON));
    boolean heads = !a.head().isEmpty() && !b.head().isEmpty();
    x.put(heads && a.head().equals(b.head()));
    x.put(heads && !a.head().equals(b.head()));

    x.put(words.near());
    x.put(words.far());
    x.put(words.best());
    x.put(words.share());
    x.put(words.names());
    x.put(words.otherNames());
    x.put(!a.after().isEmpty() && a.after().equals(b.after()));
    x.put(!a.before().isEmpty() && a.before().equals(b.before()));

    boolean specific = specific(a) && specific(b);
    boolean event = a.event().equals(b.event());
    x.put(specific && event);
    x.put(specific && !event);
    x.put(specific && event && unit ? 1.0 / (a.ofSort() * b.ofSort()) : 0);
    x.put(measure);
    x.put(measure * Math.min(1, words.near()));
    x.put(measure == 0 && !a.measureWords().isEmpty() && !b.measureWords().isEmpty());
    x.put(a.part() != b.part());

    boolean scope = !Collections.disjoint(a.scopes(), b.scopes());
    x.put(scope);
    x.put(!scope && !a.scopes().isEmpty() && !b.scopes().isEmpty());
    int time = Slots.time(a.figure(), b.figure());
    x.put(time > 0);
    x.put(time < 0);
    boolean dates = !a.dates().isEmpty() && !b.dates().isEmpty();
    boolean date = dates && datesMeet(a.dates(), b.dates());
    x.put(date);
    x.put(dates && !date);
    x.put(a.dates().isEmpty() != b.dates().isEmpty());

    x.put(!Objects.equals(a.figure().getPer(), b.figure().getPer()));
    x.put(a.figure().getDirection() != b.figure().getDirection());
    x.put(a.figure().getStatus() != b.figure().getStatus());
    x.put(!a.kind().equals(b.kind()));
    x.put(a.figure().getBound() != b.figure().getBound());
    return x.values;
  }

  /** Whether its class says more than its unit. */
  static boolean specific(LedgerFigure figure) {
    return !OPEN_EVENTS.contains(figure.event());
  }

  /** Whether both are of one class that says more than their units. */
  static boolean sameEvent(LedgerFigure a, LedgerFigure b) {
    return specific(a) && a.event().equals(b.event());
  }

  /**
   * Whether a small number is all that two figures share: {@code two letters}, {@code two
   * defendants}.
   */
  static boolean byChance(LedgerFigure a, LedgerFigure b, ValueRelation relation) {
    return relation == ValueRelation.SAME
        && Math.abs(a.interval().point()) < (ofPeople(a) == ofPeople(b) ? SMALL : MANY)
        && !a.head().isEmpty()
        && !b.head().isEmpty()
        && !a.head().equals(b.head())
        && !sameEvent(a, b)
        && Collections.disjoint(a.measureWords(), b.measureWords())
        && !a.words().meetsTelling(b.words());
  }

  /**
   * Whether a value is no more than somewhere in the other's range, and nothing else ties them: a
   * refund of 85 to prices between 79 and 99.
   */
  static boolean inRangeByChance(LedgerFigure a, LedgerFigure b, ValueRelation relation) {
    return relation == ValueRelation.ROUNDED
        && a.interval().range() != b.interval().range()
        && !sameEvent(a, b)
        && Collections.disjoint(a.measureWords(), b.measureWords())
        && (a.head().isEmpty() || !a.head().equals(b.head()));
  }

  /**
   * Whether two shares have a value in common and nothing else: a jobless rate of 4.1 % and wages
   * that are up by 4.1 %. So short a number is soon met twice.
   */
  static boolean shareByChance(LedgerFigure a, LedgerFigure b, ValueRelation relation) {
    return relation == ValueRelation.SAME
        && a.unit().equals(Units.SHARE)
        && b.unit().equals(Units.SHARE)
        && Math.max(a.digits(), b.digits()) <= FEW_DIGITS
        && specific(a)
        && specific(b)
        && !a.event().equals(b.event())
        && !a.measureWords().isEmpty()
        && !b.measureWords().isEmpty()
        && Collections.disjoint(a.measureWords(), b.measureWords())
        && !a.words().meetsTelling(b.words());
  }

  private static boolean ofPeople(LedgerFigure figure) {
    return figure.unit().equals(Units.PERSON);
  }

  /** The greater value by the smaller one; infinite where one is 0. */
  static double ratio(LedgerFigure a, LedgerFigure b) {
    Interval[] values = ValueRelation.values(a, b);
    double one = Math.abs(values[0].point());
    double other = Math.abs(values[1].point());
    return Math.max(one, other) / Math.min(one, other);
  }

  /** Whether they are two ages, and nothing says that they are one person's. */
  static boolean agesOfTwo(LedgerFigure a, LedgerFigure b) {
    return a.unit().equals(Units.AGE)
        && a.unit().equals(b.unit())
        && !a.interval().range()
        && !b.interval().range()
        && !a.words().sharesNameNear(b.words());
  }

  private static final class Row {
    final double[] values = new double[NAMES.size()];
    private int next;

    void put(double value) {
      values[next++] = value;
    }

    void put(boolean value) {
      put(value ? 1 : 0);
    }
  }

  /** {@code 2} is everywhere, {@code 1,375} is not. */
  private static double digits(LedgerFigure a, LedgerFigure b, double point) {
    int digits = Math.max(a.digits(), b.digits());
    double large = Math.abs(point) >= 10 ? .5 : 0;
    return Math.min(MOST_DIGITS, digits - 1 + large) / MOST_DIGITS;
  }

  /** 0 for equal values, 1 from a ratio of e³. */
  private static double apart(double a, double b) {
    double ratio = StrictMath.log((Math.abs(a) + .1) / (Math.abs(b) + .1));
    return Math.min(3, Math.abs(ratio)) / 3;
  }

  private static double overlap(Set<String> a, Set<String> b) {
    int least = Math.min(a.size(), b.size());
    if (least == 0) {
      return 0;
    }
    Set<String> fewer = a.size() == least ? a : b;
    Set<String> more = fewer == a ? b : a;
    int common = 0;
    for (String word : fewer) {
      common += more.contains(word) ? 1 : 0;
    }
    return common / (double) least;
  }

  /** Whether a date of one is a date of the other, or lies in it. */
  private static boolean datesMeet(List<String> a, List<String> b) {
    return a.stream()
        .anyMatch(
            one -> b.stream().anyMatch(other -> one.startsWith(other) || other.startsWith(one)));
  }
}
