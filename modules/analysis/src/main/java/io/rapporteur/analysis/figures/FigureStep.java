package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Section;
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
 * Each section is read as far as the pack of its language goes: see {@link FigureCoverage}.
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
    boolean[] blocked = blocked(reading, atoms);
    List<Quantity> found = new ArrayList<>();
    for (Section section : reading.sections()) {
      find(atoms, blocked, section, found, reading::checkTime);
    }
    SharedCurrencies.settle(reading, atoms, found);
    Measures measures = new Measures(atoms, sentences, reading, blocked);
    List<Figure> figures = new ArrayList<>(found.size());
    for (Quantity quantity : found) {
      reading.checkTime();
      figures.add(quantity.measured ? measures.figure(quantity) : measures.bare(quantity));
    }
    reading.result().setFigures(figures);
    boolean full = reading.pack().has(PackFile.FIGURES);
    reading.layer(
        "figures",
        full ? LayerStatus.made : LayerStatus.partial,
        full ? "" : "language:" + reading.language());
  }

  /** Adds the figures of a section, as far as its language's pack lets them be read. */
  private static void find(
      Atoms atoms, boolean[] blocked, Section section, List<Quantity> found, Runnable pulse) {
    FigureCoverage coverage = FigureCoverage.of(section.pack());
    QuantityReader reader = new QuantityReader(atoms, blocked, coverage);
    int i = atoms.at(section.start());
    int next = i;
    while (i < atoms.size() && atoms.start(i) < section.end()) {
      if (i >= next) {
        pulse.run();
        next = i + PULSE;
      }
      boolean number = atoms.isNumber(i) || coverage.readsNumberWords() && atoms.isWord(i);
      Quantity quantity = number ? reader.at(i) : null;
      if (quantity == null) {
        i++;
        continue;
      }
      if (coverage.keeps(quantity)) {
        Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
        quantity.from = last == null ? quantity.from : Math.max(quantity.from, last.to);
        quantity.measured = coverage.tellsMeasures();
        if (quantity.measured) {
          EarlierFigures.inherit(atoms, found, quantity);
        }
        found.add(quantity);
      }
      i = Math.max(i + 1, quantity.to);
    }
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
}
