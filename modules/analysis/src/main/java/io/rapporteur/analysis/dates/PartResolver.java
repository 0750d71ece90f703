package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.model.DateBasis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Settles seasons, quarters, parts of a whole, movable feasts, and stretches like one told before.
 */
final class PartResolver {
  /** So many days after its end a quarter is still what is expected, as its figures come then. */
  private static final int JUST_OVER = 45;

  private final TenseFinder tenses;
  private final LocalDate document;
  private final NarratedDay narrative;
  private final Chronicle chronicle;

  PartResolver(TenseFinder tenses, LocalDate document, NarratedDay narrative, Chronicle chronicle) {
    this.chronicle = chronicle;
    this.tenses = tenses;
    this.document = document;
    this.narrative = narrative;
  }

  /** A movable feast: of a year told, else the nearest. */
  ResolvedDate feast(Timex timex) {
    if (timex.year > 0) {
      LocalDate day = MovableFeasts.day(timex.value, timex.year);
      return ResolvedDate.of(CalendarPeriod.day(day), DateBasis.explicit);
    }
    if (document == null) {
      return ResolvedDate.bare("XXXX-XX-XX", DateBasis.unresolved);
    }
    LocalDate near = MovableFeasts.day(timex.value, document.getYear());
    Timex day = Timex.calendar(timex.from, timex.to, 0, near.getMonthValue(), near.getDayOfMonth());
    day.direction = timex.direction;
    day.unit = timex.unit;
    int year = NearestYear.of(day, document, tenses.lean(timex));
    return ResolvedDate.of(
        CalendarPeriod.day(MovableFeasts.day(timex.value, year)), DateBasis.document_date);
  }

  /** A part of a whole that stands on the calendar; the whole when it does not. */
  static ResolvedDate of(Timex timex, ResolvedDate whole) {
    if (whole == null || whole.begin() == null) {
      return whole;
    }
    CalendarPeriod part = PartsOfPeriods.of(timex, whole.begin(), whole.end());
    return part == null ? null : ResolvedDate.of(part, whole.basis());
  }

  /** {@code the year-earlier period}: the one told last, a year before; else last year. */
  ResolvedDate like(Timex timex) {
    if (timex.unit == TimeUnit.DAY) {
      CalendarPeriod last = narrative.last(timex);
      return last == null ? null : ResolvedDate.of(last, DateBasis.context);
    }
    int against = timex.unit == null && timex.year == 0 ? narrative.yearOfSentence(timex) : 0;
    if (against > 0 && timex.direction == -1) {
      return ResolvedDate.of(CalendarPeriod.year(against - 1), DateBasis.context);
    }
    CalendarPeriod told = narrative.period(timex);
    int year =
        timex.year > 0 ? timex.year : document == null ? 0 : document.getYear() + timex.direction;
    if (told != null) {
      int by = timex.year > 0 ? year - told.begin().getYear() : timex.direction;
      LocalDate begin = told.begin().plusYears(by);
      int months = (int) ChronoUnit.MONTHS.between(told.begin(), told.end().plusDays(1));
      return ResolvedDate.of(CalendarPeriod.months(begin, months), DateBasis.context);
    }
    // A quarter that nobody told of is not the whole year.
    boolean quarter = timex.unit == TimeUnit.QUARTER;
    if (quarter && document != null && (timex.ordinal < 0 || timex.direction == -1)) {
      return ResolvedDate.of(
          UnitPeriods.moved(document, TimeUnit.QUARTER, 4L * timex.direction - 1),
          DateBasis.document_date);
    }
    if (timex.year == 0 && (timex.direction == 0 || quarter)) {
      return null;
    }
    if (year == 0) {
      return ResolvedDate.bare("XXXX", DateBasis.unresolved);
    }
    return ResolvedDate.of(
        CalendarPeriod.year(year), timex.year > 0 ? DateBasis.explicit : DateBasis.document_date);
  }

  /** A season, quarter, half-year or its first months; without its year the one last begun. */
  ResolvedDate ofYear(Timex timex) {
    if (timex.year > 0) {
      return ResolvedDate.of(PartsOfPeriods.ofYear(timex, timex.year), DateBasis.explicit);
    }
    if (document == null) {
      return ResolvedDate.bare(PartsOfPeriods.open(timex), DateBasis.unresolved);
    }
    if (timex.direction != Timex.OPEN && timex.form != Form.SEASON) {
      return ResolvedDate.of(
          PartsOfPeriods.ofYear(timex, document.getYear() + timex.direction),
          DateBasis.document_date);
    }
    int told = timex.fromContext && timex.direction == 0 ? narrative.yearNear(timex) : 0;
    told = told > 0 ? told : chronicle.yearOfPart(timex);
    if (told > 0) {
      return ResolvedDate.of(PartsOfPeriods.ofYear(timex, told), DateBasis.context);
    }
    int year = document.getYear();
    CalendarPeriod current = PartsOfPeriods.ofYear(timex, year);
    boolean begun = !current.begin().isAfter(document);
    boolean over = current.end().isBefore(document);
    boolean running = PartsOfPeriods.ofYear(timex, year - 1).end().compareTo(document) >= 0;
    int direction =
        timex.direction != Timex.OPEN ? timex.direction : tenses.of(timex) == Tense.FUTURE ? 2 : -2;
    int shift =
        switch (direction) {
          case -1 -> over ? 0 : -1;
          case 0 -> running ? -1 : 0;
          case 1 -> begun ? 1 : 0;
          case 2 -> current.end().isBefore(document.minusDays(JUST_OVER)) ? 1 : 0;
          default -> (timex.form == Form.PART ? over : begun) ? 0 : -1;
        };
    return ResolvedDate.of(PartsOfPeriods.ofYear(timex, year + shift), DateBasis.document_date);
  }
}
