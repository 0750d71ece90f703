package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Settles on the calendar what expressions leave open: from the document's date by the tense of the
 * clause, or, for "a day earlier" and the like, from the day last narrated.
 */
final class DateResolver {
  /** Months in which the year before is told of. */
  private static final int RESULTS = 3;

  /** Last day of the week on which the weekend is rather the last one: Wednesday. */
  private static final int EARLY_IN_WEEK = 3;

  private final Sentences sentences;
  private final TenseFinder tenses;
  private final LocalDate document;
  private final List<Timex> found;
  private final NarratedDay narrative;
  private final Chronicle chronicle;
  private final WeekdayResolver weekdays;
  private final PartResolver parts;

  DateResolver(Sentences sentences, TenseFinder tenses, LocalDate document, List<Timex> found) {
    this.found = found;
    this.tenses = tenses;
    this.sentences = sentences;
    this.document = document;
    this.narrative = new NarratedDay(sentences, document);
    this.chronicle = Chronicle.of(found, document);
    this.weekdays = new WeekdayResolver(tenses, document, narrative);
    this.parts = new PartResolver(tenses, document, narrative, chronicle);
  }

  /** One result for each expression; null where it turns out to be no date (31 June). */
  ResolvedDate[] resolve() {
    ResolvedDate[] resolved = new ResolvedDate[found.size()];
    for (int k = 0; k < resolved.length; k++) {
      Timex timex = found.get(k);
      if (timex.form != Form.CLOCK) {
        ResolvedDate day = Intervals.moved(timex, one(timex), k == 0 ? null : resolved[k - 1]);
        resolved[k] = withTime(timex, day);
        boolean begins = tenses.isBeginning(timex);
        narrative.tell(timex, resolved[k], begins, tenses.isSetting(timex));
        chronicle.tell(timex, resolved[k], begins);
        if (k > 0) {
          narrative.tell(
              timex, PeriodsTold.upTo(found.get(k - 1), resolved[k - 1], timex, resolved[k]));
        }
      }
    }
    ClockDays clocks = new ClockDays(sentences, tenses, document);
    for (int k = 0; k < resolved.length; k++) {
      if (found.get(k).form == Form.CLOCK) {
        resolved[k] = clocks.resolve(found, resolved, k);
      }
    }
    return resolved;
  }

  private static ResolvedDate withTime(Timex timex, ResolvedDate day) {
    if (timex.time == null || day == null) {
      return day;
    }
    return new ResolvedDate(day.value() + "T" + timex.time, day.begin(), day.end(), day.basis());
  }

  private ResolvedDate one(Timex timex) {
    return switch (timex.form) {
      case CALENDAR -> calendar(timex);
      case WEEKDAY -> weekdays.resolve(timex);
      case PERIOD -> period(timex);
      case SHIFT -> shift(timex);
      case SEASON, QUARTER, HALF -> parts.ofYear(timex);
      case PART ->
          timex.whole == null ? parts.ofYear(timex) : PartResolver.of(timex, one(timex.whole));
      case LIKE -> parts.like(timex);
      case FEAST -> parts.feast(timex);
      case DECADE -> ResolvedDate.of(CalendarPeriod.decade(timex.year), DateBasis.explicit);
      case CENTURY -> ResolvedDate.of(CalendarPeriod.century(timex.year), DateBasis.explicit);
      case REFERENCE ->
          ResolvedDate.bare(
              timex.value, document == null ? DateBasis.unresolved : DateBasis.document_date);
      case UNDECIDED -> ResolvedDate.bare(timex.value, DateBasis.unresolved);
      case DURATION ->
          isAhead(timex) ? ahead(timex) : ResolvedDate.bare(timex.value, DateBasis.explicit);
      default -> ResolvedDate.bare(timex.value, DateBasis.explicit);
    };
  }

  private ResolvedDate calendar(Timex timex) {
    if (timex.year > 0) {
      CalendarPeriod period = on(timex.year, timex);
      if (period == null) {
        return null;
      }
      return timex.fiscal
          ? ResolvedDate.bare("FY" + period.value(), DateBasis.explicit)
          : ResolvedDate.of(period, DateBasis.explicit);
    }
    if (timex.month == 0) {
      LocalDate near =
          document == null ? null : NearestYear.ofWeekday(timex, document, tenses.lean(timex));
      return near == null
          ? ResolvedDate.bare("XXXX-XX-" + Timex.twoDigits(timex.day), DateBasis.unresolved)
          : ResolvedDate.of(CalendarPeriod.day(near), DateBasis.document_date);
    }
    if (document == null) {
      String value = "XXXX-" + Timex.twoDigits(timex.month);
      value = timex.day > 0 ? value + "-" + Timex.twoDigits(timex.day) : value;
      return isPossible(timex) ? ResolvedDate.bare(value, DateBasis.unresolved) : null;
    }
    Lean lean = tenses.lean(timex);
    // What is due or planned lies ahead, whatever year of the past was told of just before.
    boolean ahead = (lean.direct() || tenses.isWilled(timex)) && tenses.isPlanned(timex);
    int told =
        ahead ? 0 : chronicle.isAtWork() ? chronicle.year(timex) : narrative.yearToldOf(timex);
    if (told > 0) {
      CalendarPeriod period = on(told, timex);
      return period == null ? null : ResolvedDate.of(period, DateBasis.context);
    }
    CalendarPeriod period = NearestYear.on(NearestYear.of(timex, document, lean), timex);
    return period == null ? null : ResolvedDate.of(period, DateBasis.document_date);
  }

  static boolean isPossible(Timex timex) {
    return timex.day == 0 || timex.day <= YearMonth.of(2024, timex.month).lengthOfMonth();
  }

  static CalendarPeriod on(int year, Timex timex) {
    if (timex.month == 0) {
      return CalendarPeriod.year(year);
    }
    if (timex.day == 0) {
      return CalendarPeriod.month(year, timex.month);
    }
    YearMonth month = YearMonth.of(year, timex.month);
    return timex.day <= month.lengthOfMonth() ? CalendarPeriod.day(month.atDay(timex.day)) : null;
  }

  static DateBasis basis(Timex timex) {
    return timex.fromContext ? DateBasis.context : DateBasis.document_date;
  }

  private ResolvedDate period(Timex timex) {
    LocalDate base = timex.fromContext ? narrative.base(timex) : document;
    if (base == null) {
      return ResolvedDate.bare(UnitPeriods.open(timex.unit), DateBasis.unresolved);
    }
    LocalDate far = timex.fromContext && timex.direction == 0 ? narrative.farBase(timex) : null;
    base = far != null ? far : base;
    int direction = timex.direction != Timex.OPEN ? timex.direction : open(timex, base);
    if (isWeekendBehind(timex, base)) {
      direction = -1;
    }
    CalendarPeriod period =
        behind(timex, UnitPeriods.moved(base, timex.unit, direction), direction);
    if (period == null) {
      return ResolvedDate.bare(UnitPeriods.open(timex.unit), DateBasis.unresolved);
    }
    if (timex.fiscal && timex.unit == TimeUnit.YEAR) {
      return ResolvedDate.bare("FY" + period.value(), basis(timex));
    }
    return ResolvedDate.of(period, basis(timex));
  }

  /**
   * {@code A year later he sold it}: told as past it cannot lie ahead of the document. Then it is
   * reckoned from the year or month told last, however far back; null when that is no help. In the
   * first sentence nothing can have been told before.
   */
  private CalendarPeriod behind(Timex timex, CalendarPeriod period, long by) {
    boolean impossible =
        timex.fromContext
            && by > 0
            && document != null
            && period.begin().isAfter(document)
            && sentences.at(timex.from) > 0
            && tenses.of(timex) == Tense.PAST;
    if (!impossible) {
      return period;
    }
    LocalDate base = narrative.farBase(timex);
    CalendarPeriod other = base == null ? null : UnitPeriods.moved(base, timex.unit, by);
    return other == null || other.begin().isAfter(document) ? null : other;
  }

  /**
   * {@code the weekend}: of those told as past, one that has begun. {@code For the year}: the last
   * one as long as its results are what is told.
   */
  private int open(Timex timex, LocalDate base) {
    if (timex.unit == TimeUnit.YEAR) {
      boolean results = base.getMonthValue() <= RESULTS;
      return results && tenses.of(timex) != Tense.FUTURE ? -1 : 0;
    }
    int day = base.getDayOfWeek().getValue();
    Tense tense = tenses.of(timex);
    boolean past =
        tense == Tense.PAST
            || tense == Tense.NONE && day <= EARLY_IN_WEEK && tenses.isThroughout(timex);
    return past && day < 6 ? -1 : 0;
  }

  /** {@code this weekend} told as past early in the week. */
  private boolean isWeekendBehind(Timex timex, LocalDate base) {
    return timex.unit == TimeUnit.WEEKEND
        && timex.direction == 0
        && !timex.fromContext
        && base.getDayOfWeek().getValue() <= EARLY_IN_WEEK
        && tenses.of(timex) == Tense.PAST;
  }

  /** {@code two weeks from Monday}: so long from a day that is told with it. */
  private ResolvedDate anchored(Timex timex) {
    ResolvedDate anchor = one(timex.whole);
    boolean period = timex.whole.form == Form.PERIOD && timex.whole.unit != TimeUnit.DAY;
    if (anchor != null && period && anchor.begin() != null) {
      // The week of a day is the one that holds most of it: that of its Thursday.
      int middle = timex.whole.unit == TimeUnit.WEEK ? 3 : 0;
      LocalDate base = moved(timex, anchor.begin().plusDays(middle));
      return ResolvedDate.of(UnitPeriods.moved(base, timex.whole.unit, 0), anchor.basis());
    }
    if (anchor == null || !anchor.isDay()) {
      return ResolvedDate.bare(UnitPeriods.open(TimeUnit.DAY), DateBasis.unresolved);
    }
    return ResolvedDate.of(CalendarPeriod.day(moved(timex, anchor.begin())), anchor.basis());
  }

  private static LocalDate moved(Timex timex, LocalDate base) {
    long by = (long) timex.amount * timex.direction;
    return switch (timex.unit) {
      case WEEK -> base.plusWeeks(by);
      case MONTH -> base.plusMonths(by);
      case YEAR -> base.plusYears(by);
      default -> base.plusDays(by);
    };
  }

  private ResolvedDate shift(Timex timex) {
    if (timex.whole != null) {
      return anchored(timex);
    }
    LocalDate base = timex.fromContext ? narrative.base(timex) : document;
    if (base == null) {
      return ResolvedDate.bare(UnitPeriods.open(timex.unit), DateBasis.unresolved);
    }
    if (timex.unit.ofDay() && timex.direction > 0 && !timex.fromContext) {
      // Nobody knows the hour from which it is reckoned.
      return null;
    }
    if (timex.unit.ofDay() || timex.amount > 9000) {
      return ResolvedDate.bare(timex.direction < 0 ? "PAST_REF" : "FUTURE_REF", basis(timex));
    }
    boolean whole = timex.amount == Math.rint(timex.amount);
    boolean years = timex.unit == TimeUnit.YEAR && !whole;
    long by = Math.round(years ? timex.amount * 12 : timex.amount) * timex.direction;
    TimeUnit unit = years ? TimeUnit.MONTH : timex.unit;
    if (UnitPeriods.isBeyondEra(base, unit, by)) {
      return ResolvedDate.bare(by < 0 ? "PAST_REF" : "FUTURE_REF", basis(timex));
    }
    CalendarPeriod period = behind(timex, UnitPeriods.moved(base, unit, by), by);
    return period == null
        ? ResolvedDate.bare(UnitPeriods.open(unit), DateBasis.unresolved)
        : ResolvedDate.of(period, basis(timex));
  }

  /** {@code will be paid in five years}: so long from now. */
  private boolean isAhead(Timex timex) {
    return timex.direction > 0 && document != null && tenses.of(timex) == Tense.FUTURE;
  }

  private ResolvedDate ahead(Timex timex) {
    timex.type = DateType.date;
    return Double.isNaN(timex.amount)
        ? ResolvedDate.bare("FUTURE_REF", DateBasis.document_date)
        : shift(timex);
  }
}
