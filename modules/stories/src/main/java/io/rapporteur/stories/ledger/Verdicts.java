package io.rapporteur.stories.ledger;

import io.rapporteur.model.Bound;
import io.rapporteur.model.Verdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Judges two figures of one measure. */
final class Verdicts {
  /** Classes that add up while an event goes on: a later report has the newer count. */
  private static final Set<String> RUNNING =
      Set.of(
          "killed",
          "injured",
          "missing",
          "displaced",
          "homeless",
          "evacuated",
          "rescued",
          "arrested",
          "charged",
          "released",
          "captured",
          "infected",
          "recovered",
          "vaccinated",
          "hospitalised",
          "affected",
          "trapped",
          "destroyed",
          "damaged",
          "seized",
          "launched",
          "fired",
          "delivered",
          "found",
          "raised",
          "donated");

  /** Those of them that become fewer, as people are found or freed. */
  private static final Set<String> FALLING = Set.of("missing", "trapped");

  private static final Set<String> VOTES = Set.of("voting", "elected");

  /** Stems of what is counted at an election. */
  private static final Set<String> BALLOTS = Set.of("vote", "ballot", "turnou", "stimme");

  /** Stems of what is traded all day. */
  private static final Set<String> TRADED =
      Set.of("share", "stock", "index", "future", "bitcoi", "curren", "aktie", "aktien", "kurs");

  /** Stems of what spreads over land while it lasts. */
  private static final Set<String> SPREADING =
      Set.of(
          "fire", "wildfi", "bushfi", "blaze", "burn", "burned", "burnt", "scorch", "charre",
          "flame", "slick", "spill", "lava", "brand", "waldbr", "feuer", "incend", "fuego");

  /** Words just before a number that leave the number itself out. */
  private static final Set<String> EXCEEDING =
      Set.of("than", "over", "above", "als", "über", "de", "di");

  /** Days after the time a figure is true of, from which its count runs no more. */
  private static final int SETTLED = 30;

  private static final double HALF = .5;

  /** What of a share is little: 6 % and 6.1 % are one, 2 % and 2.4 % of inflation are two. */
  private static final double LITTLE = .05;

  private Verdicts() {}

  /** AGREE, ROUNDING, UPDATE or DISAGREE. */
  static Verdict of(LedgerFigure a, LedgerFigure b) {
    ValueRelation relation = ValueRelation.of(a, b);
    if (relation == ValueRelation.SAME) {
      return exceeds(a) == exceeds(b) ? Verdict.AGREE : Verdict.ROUNDING;
    }
    if (relation == ValueRelation.ROUNDED) {
      return running(a, b) && inexact(a, b) && newer(a, b) ? Verdict.UPDATE : Verdict.ROUNDING;
    }
    if (sharesRound(a, b)) {
      return Verdict.ROUNDING;
    }
    if (newer(a, b)) {
      return Verdict.UPDATE;
    }
    Interval[] values = ValueRelation.values(a, b);
    boolean apart = values[0].contradicts(values[1]) || agesOfMany(a) && agesOfMany(b);
    return apart ? Verdict.DISAGREE : Verdict.ROUNDING;
  }

  /** Whether it says that the value is more than the number: {@code at least} does not. */
  private static boolean exceeds(LedgerFigure figure) {
    return figure.figure().getBound() == Bound.at_least && EXCEEDING.contains(figure.before());
  }

  /** {@code 71 percent} and {@code 71.6}: a share is rounded to a whole number, people are not. */
  private static boolean sharesRound(LedgerFigure a, LedgerFigure b) {
    return a.unit().equals(Units.SHARE)
        && b.unit().equals(Units.SHARE)
        && (roundsTo(a, b) || roundsTo(b, a));
  }

  private static boolean roundsTo(LedgerFigure fine, LedgerFigure whole) {
    double value = whole.interval().point();
    double exact = fine.interval().point();
    return !fine.interval().range()
        && !whole.interval().range()
        && value == Math.rint(value)
        && exact != Math.rint(exact)
        && Math.abs(exact - value) <= Math.min(HALF, LITTLE * value);
  }

  /** {@code aged 10 to 15}: the youngest and the oldest, each of which can be wrong. */
  private static boolean agesOfMany(LedgerFigure figure) {
    return figure.unit().equals(Units.AGE)
        && figure.interval().range()
        && figure.figure().getBound() == Bound.none;
  }

  /** Whether two values may be two states of one count. */
  private static boolean newer(LedgerFigure a, LedgerFigure b) {
    if (settled(a, b) || settled(b, a)) {
      return false;
    }
    if (a.unit().equals(Units.AGE) || b.unit().equals(Units.AGE)) {
      return false;
    }
    boolean running = running(a, b) || a.telling().sameSource(b.telling());
    if (a.published() == null || b.published() == null) {
      return running;
    }
    if (!running) {
      return !day(a).equals(day(b));
    }
    return !a.published().equals(b.published()) || dated(a);
  }

  /** Whether no more than the day is known of when it was published, and so no order in it. */
  private static boolean dated(LedgerFigure figure) {
    return figure.published().equals(figure.published().truncatedTo(ChronoUnit.DAYS));
  }

  private static LocalDate day(LedgerFigure figure) {
    return LocalDate.ofInstant(figure.published(), ZoneOffset.UTC);
  }

  /** Whether it is a count that goes on while its event does. */
  static boolean running(LedgerFigure a, LedgerFigure b) {
    return RUNNING.contains(a.event())
        || RUNNING.contains(b.event())
        || returns(a) && returns(b)
        || trades(a) && trades(b)
        || spread(a, b);
  }

  /**
   * Whether two values that are each true of a day or two are states of one count: the toll of
   * Tuesday and that of Thursday. What adds up does not fall, so that fewer on a later day are
   * those of another event, or of that day alone.
   */
  static boolean runsOn(LedgerFigure a, LedgerFigure b) {
    boolean one = a.event().equals(b.event()) || spread(a, b);
    if (!one || !running(a, b) || !recent(a) || !recent(b)) {
      return false;
    }
    LedgerFigure earlier = a.figure().getEnd().compareTo(b.figure().getEnd()) <= 0 ? a : b;
    LedgerFigure later = earlier == a ? b : a;
    return FALLING.contains(a.event())
        || later.interval().point() >= earlier.interval().point()
        || !later.interval().contradicts(earlier.interval());
  }

  /**
   * Whether it is true of a day or two that were not over long when it was told, or of what had
   * come about until such a day.
   */
  private static boolean recent(LedgerFigure figure) {
    String begin = figure.figure().getBegin();
    String end = figure.figure().getEnd();
    return end != null
        && figure.published() != null
        && (begin == null || !LocalDate.parse(begin).plusDays(1).isBefore(LocalDate.parse(end)))
        && !settled(figure, figure);
  }

  /** Whether both are of the land that a fire or the like has taken, which grows by the hour. */
  static boolean spread(LedgerFigure a, LedgerFigure b) {
    return spreads(a) && spreads(b);
  }

  private static boolean spreads(LedgerFigure figure) {
    return figure.unit().equals(Units.AREA) && figure.words().hasAny(SPREADING);
  }

  /** Shares of a vote, which is counted for a night and longer. */
  private static boolean returns(LedgerFigure figure) {
    return figure.unit().equals(Units.SHARE)
        && figure.kind().equals("share")
        && (VOTES.contains(figure.event())
            || figure.measureWords().stream().anyMatch(BALLOTS::contains));
  }

  /** By how much what is traded rose or fell: more and less by the hour. */
  private static boolean trades(LedgerFigure figure) {
    return figure.unit().equals(Units.SHARE)
        && figure.kind().equals("change")
        && figure.measureWords().stream().anyMatch(TRADED::contains);
  }

  /** {@code over 1,400} and {@code close to 1,500}: neither is the other, told less exactly. */
  private static boolean inexact(LedgerFigure a, LedgerFigure b) {
    return a.figure().getBound() != Bound.none
        && b.figure().getBound() != Bound.none
        && !a.interval().range()
        && !b.interval().range();
  }

  /** Whether a count that adds up is less where it was told later. */
  static boolean shrinks(LedgerFigure a, LedgerFigure b) {
    if (a.published() == null
        || b.published() == null
        || a.published().equals(b.published())
        || FALLING.contains(a.event())
        || FALLING.contains(b.event())) {
      return false;
    }
    LedgerFigure later = a.published().isAfter(b.published()) ? a : b;
    LedgerFigure earlier = later == a ? b : a;
    return later.interval().point() < earlier.interval().point()
        && later.interval().contradicts(earlier.interval());
  }

  /** By the day it was told; of a document without one, by the day of the other. */
  private static boolean settled(LedgerFigure figure, LedgerFigure other) {
    String end = figure.figure().getEnd();
    LedgerFigure told = figure.published() == null ? other : figure;
    return end != null
        && told.published() != null
        && LocalDate.parse(end).plusDays(SETTLED).isBefore(day(told));
  }
}
