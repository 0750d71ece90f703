package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Infers a document's day from the dates it tells of. News gives the days of its own story without
 * a year and looks back with one: so the days without a year are placed next to the latest full
 * date of the past, and the last of them is when the story stands. Gives up, and says why, when
 * nothing ties the days to a year.
 */
final class LatestDateTold {
  private static final int LEAD_SENTENCES = 3;

  private final Reading reading;
  private final Atoms atoms;
  private final Sentences sentences;
  private final TenseFinder tenses;
  private final List<Timex> found;

  /** Latest full date told as past. */
  private Timex latest;

  private LocalDate latestDay;

  /** Latest year or month told as past, where it goes past the latest full date. */
  private LocalDate later;

  LatestDateTold(
      Reading reading, Atoms atoms, Sentences sentences, TenseFinder tenses, List<Timex> found) {
    this.reading = reading;
    this.atoms = atoms;
    this.sentences = sentences;
    this.tenses = tenses;
    this.found = found;
  }

  void settle() {
    List<Timex> open = new ArrayList<>();
    for (Timex one : found) {
      Timex timex = one.form == Form.PART && one.whole != null ? one.whole : one;
      if (timex.form == Form.CALENDAR && !timex.fiscal && !tenses.lean(timex).isPlanned()) {
        if (timex.year == 0 && timex.day > 0 && timex.direction == Timex.OPEN) {
          open.add(timex);
        } else if (timex.year > 0 && !isDeadline(timex)) {
          look(timex);
        }
      }
    }
    if (latestDay == null) {
      none(
          later == null
              ? "no-full-date: no day is named with its year"
              : "no-full-date: only years or months are named, " + later.getYear() + " the latest");
    } else if (later != null && later.isAfter(latestDay.plusMonths(6))) {
      none("ambiguous-year: " + later.getYear() + " is spoken of as past, and no day of it named");
    } else {
      place(open);
    }
  }

  private void look(Timex timex) {
    CalendarPeriod period = DateResolver.on(timex.year, timex);
    if (period == null || timex.year < 1900) {
      return;
    }
    if (timex.day > 0) {
      if (latestDay == null || period.begin().isAfter(latestDay)) {
        latest = timex;
        latestDay = period.begin();
      }
    } else if (later == null || period.begin().isAfter(later)) {
      later = period.begin();
    }
  }

  private void place(List<Timex> open) {
    LocalDate day = latestDay;
    Timex decisive = null;
    for (Timex timex : open) {
      LocalDate near = nearest(timex, latestDay);
      if (near != null && (decisive == null ? !near.isBefore(day) : near.isAfter(day))) {
        day = near;
        decisive = timex;
      }
    }
    boolean lead =
        sentences.at(latest.from) < LEAD_SENTENCES && !atoms.is(latest.from - 2, ClauseWords.BIRTH);
    if (decisive == null && open.isEmpty() && !lead) {
      none(
          "only-looks-back: the latest day named is " + latestDay + ", and the story's own is not");
      return;
    }
    List<Span> evidence = new ArrayList<>();
    evidence.add(DocumentDates.span(reading, atoms, latest));
    if (decisive != null) {
      evidence.add(DocumentDates.span(reading, atoms, decisive));
    }
    evidence.sort((a, b) -> Integer.compare(a.getStart(), b.getStart()));
    DocumentDates.set(reading, day, true, "latest-reference", evidence);
  }

  private static LocalDate nearest(Timex timex, LocalDate anchor) {
    LocalDate best = null;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      CalendarPeriod period = DateResolver.on(year, timex);
      boolean fits =
          period != null
              && (timex.weekday == 0 || period.begin().getDayOfWeek().getValue() == timex.weekday);
      if (fits && (best == null || distance(period.begin(), anchor) < distance(best, anchor))) {
        best = period.begin();
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** {@code by 2030}, {@code until May 3, 2030}: a term may lie ahead, whatever the tense. */
  private boolean isDeadline(Timex timex) {
    return atoms.is(timex.from - 1, ClauseWords.TERM_PREPOSITION)
        || timex.day == 0 && atoms.is(timex.from - 1, ClauseWords.DEADLINE_PREPOSITION);
  }

  private void none(String reason) {
    DocumentDates.set(reading, null, false, reason, List.of());
  }
}
