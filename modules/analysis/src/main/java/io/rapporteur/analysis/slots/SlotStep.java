package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import java.util.List;

/**
 * Says what each figure says: event, measure, scopes, period, share and status, and the key by
 * which it can be grouped with the figures of other documents. What needs words is left empty in a
 * section whose language has no {@code events.txt}.
 */
public final class SlotStep implements Step {

  @Override
  public StepName name() {
    return StepName.SLOTS;
  }

  @Override
  public void apply(Reading reading) {
    if (reading.result().getFigures().isEmpty()) {
      return;
    }
    Atoms atoms = Atoms.of(reading);
    Sentences sentences = Sentences.of(atoms, reading.sentences());
    List<FigureContext> contexts = FigureContexts.of(reading, atoms, sentences);
    NameMentions names = new NameMentions(reading, atoms);
    EventFinder events = new EventFinder(atoms, names);
    BareUnits units = new BareUnits(atoms);
    MeasureFinder measures = new MeasureFinder(reading, atoms, names);
    ScopeFinder scopes = new ScopeFinder(reading, atoms, sentences, names, contexts);
    ToldDates dates = new ToldDates(reading, atoms);
    PeriodFinder periods = new PeriodFinder(reading, atoms, sentences, dates, names, contexts);
    StatusFinder statuses = new StatusFinder(atoms);
    ShareFinder shares = new ShareFinder(reading, atoms);
    RateFinder rates = new RateFinder(atoms, dates);
    for (int k = 0; k < contexts.size(); k++) {
      FigureContext context = contexts.get(k);
      reading.checkTime();
      if (atoms.pack(context.from()).has(PackFile.EVENTS)) {
        EventTrigger trigger = events.find(context);
        units.complete(context, trigger);
        context.figure().setEvent(trigger.event());
        context.figure().setShareOf(shares.find(context));
        measures.complete(context, trigger);
        FigureReach reach = FigureReach.of(atoms, contexts, k);
        context.figure().setStatus(statuses.find(context, reach));
        context.figure().setPer(rates.find(context, reach));
        periods.find(k);
        scopes.find(k);
        context.figure().setKey(SlotKey.of(context.figure(), atoms.pack(context.from())));
      }
    }
  }
}
