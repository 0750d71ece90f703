package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** Figures that are parts: {@code half of the fleet}, {@code 1/16 of a pint}. */
final class Fractions {
  private static final int HUNDREDTHS = 100;

  private Fractions() {}

  /** Reads on past the number; null when it is no figure. */
  static Quantity read(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    UnitReader.Match unit = ofUnit(atoms, quantity);
    if (unit != null) {
      quantity.unit = unit.name();
      quantity.measured = unit.measured();
      quantity.to = unit.to();
      BoundWords.apply(atoms, quantity);
      return quantity;
    }
    boolean slash = atoms.isAnyMark(quantity.from + 1, "/⁄");
    boolean grown = atoms.is(quantity.from - 1, FigureWords.BY);
    boolean bounded =
        atoms.is(quantity.from - 1, CommonWords.COMPARISON)
            || atoms.is(quantity.from - 1, CommonWords.APPROXIMATE);
    boolean whole = bounded || atoms.is(at, MeasureWords.WHOLE) || isSubject(atoms, at);
    boolean hyphened = atoms.isDash(at) && atoms.glued(at);
    boolean length = atoms.is(at, CommonWords.ARTICLE) && atoms.is(at + 1, CommonWords.TIME_UNIT);
    if (hyphened || length || !whole && !slash && !grown && !atoms.isDash(quantity.from + 1)) {
      return null;
    }
    if (!slash || whole) {
      percent(quantity);
      if (whole || !grown) {
        share(atoms, quantity, at);
      }
    }
    BoundWords.apply(atoms, quantity);
    return quantity;
  }

  /** Says a part in hundredths, so that it can be held against percentages. */
  static void percent(Quantity quantity) {
    quantity.unit = UnitReader.PERCENT;
    quantity.low *= HUNDREDTHS;
    quantity.high *= HUNDREDTHS;
  }

  static void share(Atoms atoms, Quantity quantity, int at) {
    quantity.comparator = Comparator.share;
    CountedNoun noun = CountedNoun.at(atoms, pastOf(atoms, at), false);
    quantity.countedFrom = noun == null ? -1 : noun.from();
    quantity.countedTo = noun == null ? -1 : noun.to();
  }

  /** {@code half were}: the part is what the verb is told of. */
  private static boolean isSubject(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.COPULA) || atoms.is(i, CommonWords.HAVE);
  }

  /**
   * {@code half a mile}, {@code 1/16 of a US pint}, {@code one-half miles}; {@code a fifth of a
   * second}; no length of time without {@code of}.
   */
  private static UnitReader.Match ofUnit(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    int of = atoms.is(at, CommonWords.OF) ? at + 1 : at;
    int noun = atoms.is(of, CommonWords.ARTICLE) ? of + 1 : of;
    boolean bare = noun == at && (atoms.isDash(at - 2) || atoms.isAnyMark(at - 2, "/⁄"));
    if (noun == of && !bare) {
      return null;
    }
    noun = atoms.is(noun, FigureWords.ACRONYM) ? noun + 1 : noun;
    UnitReader.Match unit = UnitReader.at(atoms, noun, 1);
    boolean time = of > at && noun > of && atoms.is(noun, CommonWords.TIME_UNIT);
    boolean fits = unit != null && (unit.measured() || time || isPoint(unit));
    return fits ? unit : null;
  }

  private static boolean isPoint(UnitReader.Match unit) {
    return unit.name().startsWith(UnitReader.PERCENTAGE);
  }

  private static int pastOf(Atoms atoms, int i) {
    int at = atoms.is(i, CommonWords.OF) ? i + 1 : i;
    return atoms.is(at, MeasureWords.ALL_OR_DETERMINER) ? at + 1 : at;
  }
}
