package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.PackFile;

/** How much of the figures of a text can be read, by the files that its language's pack has. */
enum FigureCoverage {
  /** No file at all: money and percentages in digits, by signs and ISO codes. */
  SIGNS,
  /** {@code numbers.txt}, {@code units.txt}, {@code money.txt}: numbers with their unit. */
  QUANTITIES,
  /** {@code figures.txt} too: things counted, direction and bounds, what is measured. */
  MEASURES;

  /** The coverage of a pack. */
  static FigureCoverage of(LanguagePack pack) {
    if (pack.has(PackFile.FIGURES)) {
      return MEASURES;
    }
    return pack.has(PackFile.NUMBERS) ? QUANTITIES : SIGNS;
  }

  /** Whether a figure may begin with a word. */
  boolean readsNumberWords() {
    return this != SIGNS;
  }

  /** Whether it can be told what is counted and measured. */
  boolean tellsMeasures() {
    return this == MEASURES;
  }

  /** Whether a figure that was read goes into the record. */
  boolean keeps(Quantity quantity) {
    return switch (this) {
      case SIGNS -> quantity.money || quantity.isPercent();
      case QUANTITIES -> !quantity.unit.isEmpty();
      case MEASURES -> true;
    };
  }
}
