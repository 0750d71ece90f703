package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** Figures that are parts: {@code half of the fleet}, {@code 1/16 of a pint}. */
final class Fractions {
  private Fractions() {}

  /** Reads on past the number; null when it is no figure. */
  static Quantity read(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    boolean slash = atoms.isAnyMark(quantity.from + 1, "/⁄");
    boolean grown = atoms.is(quantity.from - 1, FigureWords.BY);
    boolean whole = atoms.is(at, MeasureWords.WHOLE);
    UnitReader.Match unit = slash ? UnitReader.at(atoms, ofA(atoms, at), quantity.low) : null;
    boolean hyphened = atoms.isDash(at) && atoms.glued(at);
    if (hyphened
        || !whole && unit == null && !slash && !grown && !atoms.isDash(quantity.from + 1)) {
      return null;
    }
    if (unit != null) {
      quantity.unit = unit.name();
      quantity.to = unit.to();
    } else if (!slash && (whole || !grown)) {
      quantity.comparator = Comparator.share;
      CountedNoun noun = CountedNoun.at(atoms, pastOf(atoms, at), false);
      quantity.countedFrom = noun == null ? -1 : noun.from();
      quantity.countedTo = noun == null ? -1 : noun.to();
    }
    Bounds.apply(atoms, quantity);
    return quantity;
  }

  /** {@code 1/16 of a US pint}. */
  private static int ofA(Atoms atoms, int i) {
    int at = atoms.is(i, CommonWords.OF) ? i + 1 : i;
    at = atoms.is(at, CommonWords.ARTICLE) ? at + 1 : at;
    return atoms.is(at, FigureWords.ACRONYM) ? at + 1 : at;
  }

  private static int pastOf(Atoms atoms, int i) {
    int at = atoms.is(i, CommonWords.OF) ? i + 1 : i;
    return atoms.is(at, MeasureWords.ALL_OR_DETERMINER) ? at + 1 : at;
  }
}
