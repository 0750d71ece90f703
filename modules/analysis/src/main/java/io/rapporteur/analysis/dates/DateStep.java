package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import io.rapporteur.model.LayerStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds expressions of time and normalises them to TIMEX3 values (ISO 8601) against the document's
 * date, which is inferred from the text when nobody states it. Each section of the body is read by
 * what the pack of its language has; without words of the calendar, dates in figures alone.
 */
public final class DateStep implements Step {

  @Override
  public StepName name() {
    return StepName.DATES;
  }

  @Override
  public void apply(Reading reading) {
    Atoms atoms = Atoms.of(reading);
    Sentences sentences = Sentences.of(atoms, reading.sentences());
    List<Timex> found = DateFinders.read(reading, atoms);
    NumericOrders.settle(reading, found);
    RecurringTimes.join(atoms, found);
    Intervals.mark(atoms, found);
    TenseFinder tenses = new TenseFinder(reading, atoms, sentences);
    DocumentDates.settle(reading, atoms, sentences, tenses, found);
    TodayAtLarge.settle(reading, atoms, sentences, tenses, found);
    ResolvedDate[] resolved =
        new DateResolver(sentences, tenses, reading.referenceDate(), found).resolve();
    List<DateReference> dates = new ArrayList<>(found.size());
    for (int k = 0; k < resolved.length; k++) {
      Timex timex = found.get(k);
      ResolvedDate stretch =
          k + 1 < resolved.length
              ? Intervals.joined(found.get(k + 1), resolved[k], resolved[k + 1])
              : null;
      if (stretch != null) {
        k++;
        Timex closing = found.get(k);
        boolean dayAfter = Intervals.isDayOfHours(found, k);
        k = dayAfter ? k + 1 : k;
        timex = timex.over(timex.from, found.get(k).to);
        timex.type = closing.type == DateType.time ? DateType.time : timex.type;
        timex.mod = null;
        dates.add(reference(reading, atoms, timex, stretch));
      } else if (resolved[k] != null) {
        dates.add(reference(reading, atoms, timex, resolved[k]));
      }
    }
    reading.result().setDates(dates);
    LanguagePack pack = reading.pack();
    boolean whole = pack.has(PackFile.CALENDAR) && pack.has(PackFile.TIME);
    reading.layer(
        PackFile.CALENDAR.layer(),
        whole ? LayerStatus.made : LayerStatus.partial,
        whole ? "" : "language:" + reading.language());
  }

  private static DateReference reference(
      Reading reading, Atoms atoms, Timex timex, ResolvedDate resolved) {
    // Not with Avro's builder, which looks up every default by the hash of its field.
    return new DateReference(
        reading.span(atoms.start(timex.from), atoms.end(timex.to - 1)),
        timex.type,
        resolved.value(),
        timex.mod,
        resolved.begin() == null ? null : resolved.begin().toString(),
        resolved.end() == null ? null : resolved.end().toString(),
        resolved.basis());
  }
}
