package io.rapporteur.stories.ledger;

import io.rapporteur.model.Verdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Set;

/**
 * When two values that are held to be of one measure may be called a conflict. What is missed does
 * less harm than what is invented, so likeness alone is not enough.
 */
final class Conflicts {
  /** Values further apart than by this factor are of two measures, whatever words they share. */
  private static final double NEAR = 1.5;

  /** The same where both tell one event. */
  private static final double FAR = 2.5;

  /** Beyond this nobody takes one for the other. */
  private static final double FURTHEST = 10;

  /** So many values of one noun in a document are of as many things. */
  private static final int MANY = 4;

  /** Days after which a time is no longer the one of what is told without one. */
  private static final int OVER = 180;

  /** Stems of nouns that say of people no more than that, or what happened to them. */
  private static final Set<String> ANYBODY =
      Set.of(
          "people", "person", "human", "life", "live", "lives", "victim", "dead", "death", "fatali",
          "body", "bodies", "casual", "injure", "wounde", "missin", "mensch", "tote", "opfer",
          "leben");

  private Conflicts() {}

  /** Whether two values are told apart by time, or may be said to disagree. */
  static boolean tenable(LedgerFigure a, LedgerFigure b) {
    Verdict verdict = Verdicts.of(a, b);
    if (verdict != Verdict.DISAGREE && verdict != Verdict.UPDATE) {
      return true;
    }
    if (!a.telling().meets(b.telling())
        || nationsApart(a, b)
        || verdict == Verdict.UPDATE && (nothing(a) || nothing(b))
        || narrower(a, b)
        || narrower(b, a)
        || (past(a) || ofYears(a)) && undated(b)
        || (past(b) || ofYears(b)) && undated(a)
        || a.telling().ofTwoParts(b.telling())
        || sharesOfTwoPlaces(a, b)) {
      return false;
    }
    double ratio = PairFeatures.ratio(a, b);
    if (ratio > NEAR && a.telling().whole() != b.telling().whole()) {
      return false;
    }
    boolean same = PairFeatures.sameEvent(a, b) || Verdicts.spread(a, b);
    boolean length = a.unit().equals(Units.TIME) || b.unit().equals(Units.TIME);
    if (verdict == Verdict.UPDATE) {
      boolean alike = a.words().meetsTelling(b.words()) && !fates(a, b) && !apart(a, b) && !length;
      boolean thing = telling(a) && telling(b) && a.head().equals(b.head());
      boolean grows =
          Verdicts.running(a, b)
              && !a.unit().equals(Units.SHARE)
              && !Verdicts.shrinks(a, b)
              && nounsFit(a, b);
      return same && (grows || ratio < FAR) || alike && (ratio <= NEAR || thing && ratio < FAR);
    }
    boolean words =
        a.words().meets(b.words()) && !people(a, b) && !apart(a, b) && (same || !length);
    return same && !length && ratio < FAR || words && ratio <= NEAR;
  }

  /**
   * Whether two values of which one slot says something else are so much alike that a reader may
   * take them for one measure, and is to be told.
   */
  static boolean alike(LedgerFigure a, LedgerFigure b) {
    return !people(a, b) && !apart(a, b) && PairFeatures.ratio(a, b) <= FURTHEST;
  }

  /**
   * Whether a reader may take two figures for one measure of which a slot says something else. By
   * how much something grew is taken for its level, and a rise for a fall, where both name one
   * thing; all others where their values are near.
   */
  static boolean worthTelling(FigureLink link) {
    LedgerFigure a = link.first();
    LedgerFigure b = link.second();
    return switch (link.conflict()) {
      case direction ->
          a.event().equals(b.event())
              && !Collections.disjoint(a.measureWords(), b.measureWords())
              && PairFeatures.ratio(a, b) <= FAR;
      case status, period -> PairFeatures.ratio(a, b) <= FAR;
      default -> true;
    };
  }

  /** Whether it is true of a time that was over long before it was told. */
  private static boolean past(LedgerFigure figure) {
    String end = figure.figure().getEnd();
    return end != null
        && figure.published() != null
        && LocalDate.parse(end)
            .plusDays(OVER)
            .isBefore(LocalDate.ofInstant(figure.published(), ZoneOffset.UTC));
  }

  /** Whether it is true of years: who died in ten of them did not die now. */
  private static boolean ofYears(LedgerFigure figure) {
    return Slots.days(figure.figure()) >= Slots.YEARS;
  }

  /**
   * Whether one counts people of a nation, beside others, and the other so many more that they are
   * all of them: four Koreans of eighteen people.
   */
  private static boolean nationsApart(LedgerFigure a, LedgerFigure b) {
    return !a.head().equals(b.head())
        && PairFeatures.ratio(a, b) > FAR
        && !a.telling().ofNations(b.telling());
  }

  /** Whether they are shares of two places: a town's vote is not its country's. */
  static boolean sharesOfTwoPlaces(LedgerFigure a, LedgerFigure b) {
    return isShare(a) && isShare(b) && a.telling().where().ofTwoPlaces(b.telling().where());
  }

  private static boolean isShare(LedgerFigure figure) {
    return figure.unit().equals(Units.SHARE) && figure.kind().equals("share");
  }

  /** Whether both are called the same, or one no more than people: youths are no demonstrators. */
  private static boolean nounsFit(LedgerFigure a, LedgerFigure b) {
    return a.head().equals(b.head()) || anybody(a) || anybody(b);
  }

  private static boolean anybody(LedgerFigure figure) {
    return figure.head().isEmpty() || ANYBODY.contains(figure.head());
  }

  /** Whether nothing says what it measures: the age behind a name, the number of a house. */
  private static boolean nothing(LedgerFigure figure) {
    return figure.unit().isEmpty()
        && figure.measureWords().isEmpty()
        && figure.head().isEmpty()
        && !PairFeatures.specific(figure);
  }

  /** Without a time it is true of the time it was told. */
  private static boolean undated(LedgerFigure figure) {
    return figure.figure().getBegin() == null
        && figure.figure().getEnd() == null
        && figure.dates().isEmpty();
  }

  /** Whether its noun says what it counts: of {@code marks} a budget has one for every post. */
  private static boolean telling(LedgerFigure figure) {
    return !figure.head().isEmpty() && figure.ofSort() < MANY;
  }

  /** Changes and shares are told of all things in the same words. */
  private static boolean apart(LedgerFigure a, LedgerFigure b) {
    boolean changes = a.kind().equals("change") && b.kind().equals("change");
    boolean shares = a.unit().equals(Units.SHARE) && b.unit().equals(Units.SHARE);
    boolean told = !a.measureWords().isEmpty() && !b.measureWords().isEmpty();
    return (changes || shares && told)
        && (Collections.disjoint(a.measureWords(), b.measureWords()));
  }

  /** {@code defence spending} beside {@code spending}, where nothing of defence is said. */
  private static boolean narrower(LedgerFigure a, LedgerFigure b) {
    return a.kind().equals("change")
        && b.kind().equals("change")
        && !b.measureWords().isEmpty()
        && a.measureWords().containsAll(b.measureWords())
        && a.measureWords().stream()
            .anyMatch(word -> !b.measureWords().contains(word) && !b.words().hasAny(Set.of(word)));
  }

  /** Whether two things happened to people: those that were saved are not those that died. */
  private static boolean fates(LedgerFigure a, LedgerFigure b) {
    boolean told = PairFeatures.specific(a) && PairFeatures.specific(b);
    return people(a, b) && (told || !Verdicts.running(a, b));
  }

  /** Of people what happened to them is what is measured. */
  private static boolean people(LedgerFigure a, LedgerFigure b) {
    return (a.unit().equals(Units.PERSON) || b.unit().equals(Units.PERSON))
        && !a.event().equals(b.event());
  }
}
