package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;

/** Numbers that measure nothing, or only a part of which could be read. */
final class NonFigures {
  private static final ClassSet NUMBER_WORDS =
      ClassSet.of(CommonWords.CARDINAL, CommonWords.MAGNITUDE);

  private final Atoms atoms;
  private final PackWords words;
  private final MoneyPatterns money;
  private final UnitPatterns units;
  private final boolean[] blocked;

  NonFigures(
      Atoms atoms, PackWords words, MoneyPatterns money, UnitPatterns units, boolean[] blocked) {
    this.atoms = atoms;
    this.words = words;
    this.money = money;
    this.units = units;
    this.blocked = blocked;
  }

  /** True when what stands before a number makes it a name or a part of another number. */
  boolean before(Numeral numeral) {
    int from = numeral.from();
    int before = from - 1;
    if (before < 0 || atoms.afterBreak(from)) {
      return false;
    }
    if (atoms.isNumber(before)) {
      return !blocked[before];
    }
    boolean opens = numeral.kind() == Numeral.Kind.VAGUE || atoms.is(from, CommonWords.MAGNITUDE);
    if (opens && atoms.isOneOf(before, NUMBER_WORDS)) {
      return true;
    }
    boolean glued = atoms.glued(from);
    if (glued && atoms.isWord(before)) {
      return money.before(from) == null;
    }
    boolean joins =
        atoms.isAnyMark(before, "/.,:·’'") && glued == atoms.glued(before)
            || atoms.isAnyMark(before, "/.") && atoms.isNumber(before - 1);
    if (joins && (glued || atoms.isNumber(before - 1))) {
      return true;
    }
    return glued
        && atoms.isAnyMark(before, "-‐‑–@#_&")
        && atoms.glued(before)
        && (atoms.isWord(before - 1) || atoms.isNumber(before - 1))
        && money.before(before) == null;
  }

  /** True when what stands after a number makes it a time, a score or a version. */
  boolean after(PatternFigure figure) {
    int at = figure.to;
    boolean compound =
        atoms.isDash(at) && atoms.glued(at) && atoms.isWord(at + 1) && atoms.glued(at + 1);
    boolean unknownLetters =
        figure.money
            && atoms.isWord(at)
            && atoms.glued(at)
            && atoms.isNumber(at - 1)
            && money.after(at) == null;
    return unknownLetters
        || compound && units.at(at + 1) == null
        || atoms.isAnyMark(at, ":/.,’'")
            && atoms.glued(at)
            && atoms.isNumber(at + 1)
            && atoms.glued(at + 1);
  }

  /** {@code 2010 год}, {@code в 8 часов}, {@code un año}: a date, a time, an article. */
  boolean isTimeOrArticle(PatternFigure figure, Numeral numeral) {
    boolean one =
        numeral.to() == numeral.from() + 1
            && words.oneIsArticle()
            && numeral.kind() == Numeral.Kind.WORDS
            && figure.low == 1
            && figure.low == figure.high
            && !figure.money
            && !figure.measured;
    boolean year =
        figure.unit.equals("year")
            && numeral.kind() == Numeral.Kind.DIGITS
            && atoms.end(numeral.from()) - atoms.start(numeral.from()) == 4
            && figure.high >= 1000
            && figure.high <= 2200;
    boolean clock =
        figure.unit.equals("hour")
            && figure.high <= 24
            && PackWords.before(PatternWords.CLOCK_BEFORE, atoms, figure.from) != null;
    return one || year || clock;
  }
}
