package io.rapporteur.stories.ledger;

import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.LedgerSlot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Holds two figures together slot by slot. */
final class Slots {
  /** Days from which a time is a stretch, and not when something was told. */
  private static final long LONG = 80;

  private static final double LONGER = 1.7;

  /** Days from which it is years, in which more is counted than of one event. */
  static final long YEARS = 700;

  private Slots() {}

  /**
   * The first slot in which both say something else, so that they cannot measure the same; null
   * when there is none. Scopes are no such slot but of a change, which is one in the whole and
   * another along one road: of one count, one report says the country and the other the town.
   */
  static LedgerSlot conflict(LedgerFigure a, LedgerFigure b) {
    if (ValueRelation.values(a, b) == null) {
      return LedgerSlot.unit;
    }
    if (!Objects.equals(a.figure().getPer(), b.figure().getPer())) {
      return LedgerSlot.rate;
    }
    boolean change = a.kind().equals("change");
    if (change != b.kind().equals("change")
        || change && a.figure().getDirection() != b.figure().getDirection()) {
      return LedgerSlot.direction;
    }
    if (change && !a.scopes().equals(b.scopes()) && apart(a.scopes(), b.scopes())) {
      return LedgerSlot.scope;
    }
    if (told(a.figure()) != told(b.figure())) {
      return LedgerSlot.status;
    }
    if (time(a.figure(), b.figure()) < 0 && !Verdicts.runsOn(a, b) || lengths(a, b)) {
      return LedgerSlot.period;
    }
    return null;
  }

  /**
   * A year's inflation is not that of a month in it: what is measured over time, not counted. Of a
   * count that is so from years on: a toll is as often told of its month as of its day.
   */
  private static boolean lengths(LedgerFigure a, LedgerFigure b) {
    long one = days(a.figure());
    long other = days(b.figure());
    boolean fixed = Units.fixed(a.unit()) && Units.fixed(b.unit());
    return Math.min(one, other) > 0
        && Math.max(one, other) >= (fixed ? LONG : YEARS)
        && Math.max(one, other) >= LONGER * Math.min(one, other);
  }

  /** How long it is true of; 0 when that is not known. */
  static long days(Figure figure) {
    return figure.getBegin() == null || figure.getEnd() == null
        ? 0
        : ChronoUnit.DAYS.between(
                LocalDate.parse(figure.getBegin()), LocalDate.parse(figure.getEnd()))
            + 1;
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }

  /** What only one of them states: taken to agree, and said. */
  static List<String> caveats(LedgerFigure a, LedgerFigure b) {
    List<String> caveats = new ArrayList<>();
    if (!timed(a.figure()) || !timed(b.figure())) {
      caveats.add("period");
    }
    if (a.scopes().isEmpty() || b.scopes().isEmpty()) {
      caveats.add("scope");
    }
    if (a.unit().isEmpty() || b.unit().isEmpty()) {
      caveats.add("unit");
    }
    return caveats;
  }

  /** 1 when the times overlap, -1 when they do not, 0 when one is not known. */
  static int time(Figure a, Figure b) {
    if (!timed(a) || !timed(b)) {
      return 0;
    }
    return before(a, b) || before(b, a) ? -1 : 1;
  }

  private static boolean before(Figure a, Figure b) {
    return a.getEnd() != null && b.getBegin() != null && a.getEnd().compareTo(b.getBegin()) < 0;
  }

  private static boolean timed(Figure figure) {
    return figure.getBegin() != null || figure.getEnd() != null;
  }

  /** Whether it is told as having come about. */
  private static boolean told(Figure figure) {
    return figure.getStatus() != FigureStatus.forecast
        && figure.getStatus() != FigureStatus.planned
        && figure.getStatus() != FigureStatus.conditional;
  }
}
