package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.LayerStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers that measure something, and what they measure. Dates and clock times, as found
 * before, are no figures; nor are scores, list numbers, telephone numbers and numbers in names.
 * English in full; of other languages only money and percentages in digits.
 */
public final class FigureStep implements Step {
  /** Atoms between two looks at the time. */
  private static final int PULSE = 100;

  @Override
  public StepName name() {
    return StepName.FIGURES;
  }

  @Override
  public void apply(Reading reading) {
    Atoms atoms = Atoms.of(reading);
    Sentences sentences = Sentences.of(atoms, reading.sentences());
    boolean english = isEnglish(reading);
    boolean[] blocked = blocked(reading, atoms);
    List<Quantity> found = find(atoms, blocked, english, reading::checkTime);
    SharedCurrencies.settle(reading, atoms, found);
    Measures measures = new Measures(atoms, sentences, reading, blocked);
    List<Figure> figures = new ArrayList<>(found.size());
    for (Quantity quantity : found) {
      reading.checkTime();
      figures.add(measures.figure(quantity));
    }
    reading.result().setFigures(figures);
    reading.layer(
        "figures",
        english ? LayerStatus.made : LayerStatus.partial,
        english ? "" : "language:" + reading.language());
  }

  private static List<Quantity> find(
      Atoms atoms, boolean[] blocked, boolean english, Runnable pulse) {
    List<Quantity> found = new ArrayList<>();
    QuantityReader reader = new QuantityReader(atoms, blocked);
    int i = 0;
    int next = 0;
    while (i < atoms.size()) {
      if (i >= next) {
        pulse.run();
        next = i + PULSE;
      }
      Quantity quantity = atoms.isNumber(i) || english && atoms.isWord(i) ? reader.at(i) : null;
      if (quantity == null) {
        i++;
        continue;
      }
      if (english || quantity.money || quantity.isPercent()) {
        Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
        quantity.from = last == null ? quantity.from : Math.max(quantity.from, last.to);
        Neighbours.inherit(atoms, found, quantity);
        found.add(quantity);
      }
      i = Math.max(i + 1, quantity.to);
    }
    return found;
  }

  /** Atoms that belong to dates and times. */
  private static boolean[] blocked(Reading reading, Atoms atoms) {
    boolean[] blocked = new boolean[atoms.size()];
    for (DateReference date : reading.result().getDates()) {
      if (date.getType() == DateType.date || date.getType() == DateType.time) {
        int end = reading.toChar(date.getSpan().getEnd());
        for (int i = atoms.at(reading.toChar(date.getSpan().getStart()));
            i < atoms.size() && atoms.start(i) < end;
            i++) {
          blocked[i] = true;
        }
      }
    }
    return blocked;
  }

  private static boolean isEnglish(Reading reading) {
    String tag = reading.language();
    return tag.equals("und") || tag.equals("en") || tag.startsWith("en-");
  }
}
