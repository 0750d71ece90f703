package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DocumentDate;
import io.rapporteur.model.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles the day from which a document's relative dates are reckoned: as published, else as its
 * headline or dateline gives it, else by the latest day its narration can be tied to. Says why when
 * none of these does.
 */
final class DocumentDates {
  private static final int LEAD_LINES = 6;

  private DocumentDates() {}

  static void settle(
      Reading reading, Atoms atoms, Sentences sentences, TenseFinder tenses, List<Timex> found) {
    if (reading.result().getDocumentDate().getValue() != null) {
      return;
    }
    Instant published = reading.result().getPublished();
    LocalDate day = published == null ? null : day(published);
    if (day != null) {
      boolean stated = published.equals(reading.source().getPublished());
      set(reading, day, false, stated ? "published" : "metadata", List.of());
      return;
    }
    if (!fromLead(reading, atoms, found) && !fromHeadline(reading)) {
      new LatestDateTold(reading, atoms, sentences, tenses, found).settle();
    }
  }

  /** Null where no news can be from: a clock read in the wrong unit dates nothing. */
  private static LocalDate day(Instant published) {
    LocalDate day = LocalDate.ofInstant(published, ZoneOffset.UTC);
    return DateNumbers.isYear(day.getYear()) ? day : null;
  }

  static void set(
      Reading reading, LocalDate day, boolean inferred, String reason, List<Span> evidence) {
    reading
        .result()
        .setDocumentDate(
            new DocumentDate(day == null ? null : day.toString(), inferred, reason, evidence));
  }

  static Span span(Reading reading, Atoms atoms, Timex timex) {
    return reading.span(atoms.start(timex.from), atoms.end(timex.to - 1));
  }

  static LocalDate full(Timex timex) {
    boolean full = timex.form == Form.CALENDAR && timex.year > 0 && timex.day > 0;
    CalendarPeriod day = full ? DateResolver.on(timex.year, timex) : null;
    return day == null ? null : day.begin();
  }

  /** A full date that ends the headline, or that fills or opens one of the first lines. */
  private static boolean fromLead(Reading reading, Atoms atoms, List<Timex> found) {
    int line = 0;
    int atom = 0;
    for (Timex timex : found) {
      while (atom < timex.from) {
        atom++;
        line += atoms.afterBreak(atom) && atom < atoms.size() ? 1 : 0;
      }
      if (line > LEAD_LINES) {
        return false;
      }
      LocalDate day = full(timex);
      if (day != null && stands(atoms, timex, line)) {
        String reason = line == 0 && !atoms.afterBreak(timex.from) ? "headline" : "dateline";
        set(reading, day, true, reason, List.of(span(reading, atoms, timex)));
        return true;
      }
    }
    return false;
  }

  private static boolean stands(Atoms atoms, Timex timex, int line) {
    int before = timex.from;
    while (before > 0 && !atoms.afterBreak(before) && timex.from - before < 14) {
      before--;
    }
    boolean opens = atoms.afterBreak(before);
    int after = atoms.isMark(timex.to, '.') ? timex.to + 1 : timex.to;
    boolean closes = atoms.afterBreak(after);
    int lead = timex.from - before;
    boolean labelled =
        atoms.is(timex.from - 1, ClauseWords.DATELINE_LEAD) && lead <= 4
            || atoms.isMark(timex.from - 1, ':') && lead <= 4;
    boolean agency =
        opens
            && lead <= 8
            && (atoms.isMark(after, '(') || atoms.isDash(after) || atoms.isMark(after, '/'))
            && !atoms.isWord(timex.from - 1);
    boolean headline =
        line == 0 && closes && atoms.isMark(timex.from - 1, ',') && !atoms.afterBreak(timex.from);
    boolean ownLine = opens && closes && lead <= 3 || opens && lead == 0 && timex.weekday > 0;
    return ownLine || headline || agency || labelled && closes;
  }

  /** A headline that was given apart from the body. */
  private static boolean fromHeadline(Reading reading) {
    String headline = reading.result().getHeadline();
    if (headline.isEmpty() || reading.result().getHeadlineSpan() != null) {
      return false;
    }
    List<LocalDate> days = new ArrayList<>();
    LanguagePack pack = reading.pack();
    Atoms atoms = Atoms.cut(headline, pack);
    for (Timex timex : DateFinders.read(atoms, pack, reading::checkTime)) {
      LocalDate day = full(timex);
      if (day != null && timex.to >= atoms.size() - 1) {
        days.add(day);
      }
    }
    if (days.size() != 1) {
      return false;
    }
    set(reading, days.get(0), true, "headline", List.of());
    return true;
  }
}
