package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Numbers that are part of a name: {@code Article 5}, {@code CTF 50}. */
final class NamedNumbers {
  private NamedNumbers() {}

  /** {@code Article 5}, {@code Boeing 737}, {@code Game 2}: a name and its number. */
  static boolean isReference(Atoms atoms, int from) {
    int before = from - 1;
    if (isPartOfLaw(atoms, from)) {
      return true;
    }
    if (atoms.phraseStart(before, NonMeasureWords.NUMBERED) >= 0) {
      return NonMeasures.plainDigits(atoms, from);
    }
    if (atoms.is(before, NonMeasureWords.NUMBERED_CAPITAL)) {
      return atoms.capitalised(before);
    }
    if (isOfInitials(atoms, from)) {
      return NonMeasures.plainDigits(atoms, from);
    }
    boolean title = atoms.isAnyMark(before - 1, "\"“‘") && atoms.isAnyMark(from + 1, "\"”’");
    boolean named =
        atoms.isWord(before)
            && !atoms.afterBreak(from)
            && (atoms.capitalised(before) && (title || !NonMeasures.opensSentence(atoms, before))
                || capitalInside(atoms, before));
    return named
        && !atoms.is(before, CommonWords.MONTH)
        && !atoms.is(before, CommonWords.WEEKDAY)
        && !atoms.is(before, CommonWords.STOP)
        && !atoms.is(before, CommonWords.CURRENCY)
        && CurrencyReader.before(atoms, from) == null
        && NonMeasures.plainDigits(atoms, from);
  }

  /** {@code Section 119.3}: what reads as a decimal is a paragraph, where no unit follows. */
  private static boolean isPartOfLaw(Atoms atoms, int from) {
    return atoms.is(from - 1, NonMeasureWords.NUMBERED_PART)
        && atoms.isNumber(from)
        && atoms.text(from).indexOf(',') < 0
        && (atoms.capitalised(from - 1) || UnitReader.at(atoms, from + 1, 2) == null)
        && CurrencyReader.after(atoms, from + 1) == null
        && !atoms.is(from + 1, CommonWords.MAGNITUDE);
  }

  /** {@code iPhone}. */
  private static boolean capitalInside(Atoms atoms, int i) {
    return atoms.end(i) - atoms.start(i) > 2
        && Character.isUpperCase(atoms.text().charAt(atoms.start(i) + 1))
        && Character.isLowerCase(atoms.text().charAt(atoms.start(i)));
  }

  /** {@code CTF 50 left}, {@code the task force (CTF) 50}, {@code the Daring (D 32)}. */
  private static boolean isOfInitials(Atoms atoms, int from) {
    int before = from - 1;
    boolean closed = atoms.isMark(before, ')') && atoms.isMark(before - 2, '(');
    int initials = closed ? before - 1 : before;
    boolean within = atoms.isMark(before - 1, '(') && atoms.isMark(from + 1, ')');
    int length = atoms.end(initials) - atoms.start(initials);
    int next = from + 1;
    return atoms.isWord(initials)
        && !atoms.afterBreak(from)
        && Character.isUpperCase(atoms.text().charAt(atoms.start(initials)))
        && (within || length > 1 && atoms.isCapitals(initials))
        && !atoms.isCapitals(next)
        && !EnglishNouns.isPlural(atoms, next)
        && !EnglishNouns.isPlural(atoms, next + 1)
        && !atoms.is(initials, CommonWords.CURRENCY)
        && CurrencyReader.before(atoms, from) == null;
  }
}
