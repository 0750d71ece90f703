package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.figures.pattern.FigurePatterns;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.reading.LanguageSection;
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
import java.util.Comparator;
import java.util.List;

/**
 * Finds numbers that measure something, and what they measure. Dates and clock times, as found
 * before, are no figures; nor are scores, list numbers, telephone numbers and numbers in names.
 * Each section is read as far as the pack of its language goes: in full where it has {@code
 * figures.txt}, else by {@link FigurePatterns} numbers with their units, and no measures.
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
    List<Figure> figures = new ArrayList<>();
    int ambiguous = 0;
    GappedFigures gapped = new GappedFigures(reading, atoms);
    for (LanguageSection section : reading.sections()) {
      if (section.pack().has(PackFile.FIGURES)) {
        find(new QuantityReader(atoms, blocked), gapped, atoms, section, found, reading::checkTime);
      } else {
        FigurePatterns patterns = new FigurePatterns(reading, section, atoms, blocked);
        patterns.read(section, figures);
        ambiguous += patterns.ambiguous();
      }
    }
    UnitBefore.dropAnnounced(atoms, found);
    SharedCurrencies.settle(reading, atoms, found);
    FigureMeasures measures = new FigureMeasures(atoms, sentences, reading, blocked);
    for (Quantity quantity : found) {
      reading.checkTime();
      figures.add(measures.figure(quantity));
    }
    if (figures.size() > found.size()) {
      figures.sort(Comparator.comparingInt(figure -> figure.getSpan().getStart()));
    }
    reading.result().setFigures(figures);
    layer(reading, ambiguous);
  }

  /**
   * Says what was not read: measures of a language without words for them, and how many numbers
   * were left out because their digits may mean two.
   */
  private static void layer(Reading reading, int ambiguous) {
    List<String> reasons = new ArrayList<>(2);
    if (!reading.pack().has(PackFile.FIGURES)) {
      reasons.add("language:" + reading.language());
    }
    if (ambiguous > 0) {
      reasons.add("ambiguous-numbers:" + ambiguous);
    }
    LayerStatus status = reasons.isEmpty() ? LayerStatus.made : LayerStatus.partial;
    reading.layer("figures", status, String.join(" ", reasons));
  }

  /** Adds the figures of a section whose pack has all words for them. */
  private static void find(
      QuantityReader reader,
      GappedFigures gapped,
      Atoms atoms,
      LanguageSection section,
      List<Quantity> found,
      Runnable pulse) {
    int i = atoms.at(section.start());
    int next = i;
    while (i < atoms.size() && atoms.start(i) < section.end()) {
      if (i >= next) {
        pulse.run();
        next = i + PULSE;
      }
      Quantity quantity = atoms.isNumber(i) || atoms.isWord(i) ? reader.at(i) : null;
      quantity = reader.isBlocked(i) ? quantity : gapped.read(found, i, quantity);
      if (quantity == null) {
        i++;
        continue;
      }
      Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
      quantity.from = last == null ? quantity.from : Math.max(quantity.from, last.to);
      EarlierFigures.inherit(atoms, found, quantity);
      if (!CompoundAmounts.take(atoms, found, quantity)
          && !Conversions.take(atoms, found, quantity)) {
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
