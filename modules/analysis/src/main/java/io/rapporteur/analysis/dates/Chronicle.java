package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The account of a past that a document gives from end to end, as backgrounds, obituaries and
 * chronologies do: such a text tells a year once and goes on by days and months, and the day it was
 * published on says nothing of them. Here a day without its year is the one nearest to what was
 * told before it. A weekday alone remains one of the week in which the document came out: no
 * account dates by them.
 */
final class Chronicle {
  /** So many dates of past years at least make a document an account of them. */
  private static final int LEAST = 6;

  /** So many dates of past years for each of the present: elsewhere they are looks back. */
  private static final int SHARE = 3;

  /** Months back from what was told to which a day is rather of the year before than after. */
  private static final int BACK = 4;

  /** So many days to each side of the document's day one told without its year is news. */
  private static final int NEWS = 20;

  private final boolean atWork;
  private final LocalDate document;
  private CalendarPeriod last;

  private Chronicle(boolean atWork, LocalDate document) {
    this.atWork = atWork;
    this.document = document;
  }

  static Chronicle of(List<Timex> found, LocalDate document) {
    int past = 0;
    int present = 0;
    for (Timex timex : found) {
      boolean first = past == 0 && timex.form == Form.CALENDAR && timex.year == 0;
      if (first || isOfPresent(timex, document)) {
        // What is told before any year is of the document's own.
        present++;
      } else if (timex.form == Form.CALENDAR && timex.year > 0) {
        past++;
      }
    }
    return new Chronicle(document != null && past >= LEAST && past >= SHARE * present, document);
  }

  /** Told from the document's day, or of its year or the one before. */
  private static boolean isOfPresent(Timex timex, LocalDate document) {
    return switch (timex.form) {
      case CALENDAR ->
          document != null
              && (timex.year >= document.getYear() - 1
                  || timex.year == 0 && isNews(timex, document));
      case WEEKDAY -> !timex.fromContext;
      case PERIOD, SHIFT -> !timex.fromContext && timex.whole == null;
      default -> false;
    };
  }

  /** A day without its year that is just behind or ahead. */
  private static boolean isNews(Timex timex, LocalDate document) {
    if (timex.day == 0 || timex.month == 0 || timex.direction != Timex.OPEN) {
      return false;
    }
    for (int year = document.getYear() - 1; year <= document.getYear() + 1; year++) {
      CalendarPeriod day = DateResolver.on(year, timex);
      if (day != null && Math.abs(ChronoUnit.DAYS.between(day.begin(), document)) <= NEWS) {
        return true;
      }
    }
    return false;
  }

  /** Whether the document is such an account. */
  boolean isAtWork() {
    return atWork;
  }

  /**
   * Takes in what was told.
   *
   * @param begins whether it is the beginning of what lasts until now
   */
  void tell(Timex timex, ResolvedDate resolved, boolean begins) {
    boolean day = timex.form == Form.CALENDAR || timex.form == Form.WEEKDAY || timex.fromContext;
    boolean tells =
        atWork
            && day
            && !begins
            && resolved != null
            && resolved.begin() != null
            && !resolved.begin().isAfter(document);
    if (tells) {
      last = new CalendarPeriod(resolved.value(), resolved.begin(), resolved.end());
    }
  }

  /** The year of a day or month told without one; 0 where nothing tells it. */
  int year(Timex timex) {
    boolean told = timex.direction == Timex.OPEN && !isNews(timex, document);
    return told ? nearest(timex.month, Math.max(1, timex.day)) : 0;
  }

  /** The year of a season, quarter or half told without one; 0 where nothing tells it. */
  int yearOfPart(Timex timex) {
    boolean season = timex.form == Form.SEASON && timex.direction == Timex.OPEN;
    return season ? nearest(CalendarPeriod.firstMonth(timex.value), 1) : 0;
  }

  private int nearest(int month, int day) {
    if (last == null) {
      return 0;
    }
    if (ChronoUnit.DAYS.between(last.begin(), last.end()) > 360) {
      return last.begin().getYear();
    }
    LocalDate from = last.begin().minusMonths(BACK);
    int year = from.getYear();
    LocalDate first = LocalDate.of(year, month, 1).plusDays(day - 1L);
    int of = first.isBefore(from) ? year + 1 : year;
    return LocalDate.of(of, month, 1).isAfter(document) ? of - 1 : of;
  }
}
