package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.model.DateBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Settles days of the week: by their week, by what is told of them, by the tense of the clause. */
final class WeekdayResolver {
  private final TenseFinder tenses;
  private final LocalDate document;
  private final NarratedDay narrative;

  WeekdayResolver(TenseFinder tenses, LocalDate document, NarratedDay narrative) {
    this.tenses = tenses;
    this.document = document;
    this.narrative = narrative;
  }

  ResolvedDate resolve(Timex timex) {
    LocalDate base = timex.fromContext ? narrative.day(timex) : document;
    if (base == null) {
      return ResolvedDate.bare("XXXX-WXX-" + timex.weekday, DateBasis.unresolved);
    }
    DayOfWeek wanted = DayOfWeek.of(timex.weekday);
    if (timex.unit == TimeUnit.WEEK) {
      LocalDate monday = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate day = monday.plusWeeks(timex.direction).plusDays(timex.weekday - 1L);
      return ResolvedDate.of(CalendarPeriod.day(day), DateResolver.basis(timex));
    }
    LocalDate day =
        switch (timex.direction) {
          case -1 -> base.with(TemporalAdjusters.previous(wanted));
          case 1 -> base.with(TemporalAdjusters.next(wanted));
          case 0 ->
              timex.fromContext
                  ? base.with(TemporalAdjusters.nextOrSame(wanted))
                  : base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                      .plusDays(timex.weekday - 1L);
          default ->
              base.with(
                  isAnnounced(timex)
                      ? TemporalAdjusters.nextOrSame(wanted)
                      : TemporalAdjusters.previousOrSame(wanted));
        };
    return ResolvedDate.of(CalendarPeriod.day(day), DateResolver.basis(timex));
  }

  /** In the future tense; or with its time of day and no verb, as programmes have it. */
  private boolean isAnnounced(Timex timex) {
    Tense tense = tenses.of(timex);
    return tense == Tense.FUTURE || timex.timed && tense == Tense.NONE;
  }
}
