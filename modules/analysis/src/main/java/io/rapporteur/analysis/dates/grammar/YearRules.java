package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Tells years from other numbers of four digits. */
final class YearRules {
  /** Words with a capital that a year may follow. */
  private static final ClassSet NO_NAME =
      ClassSet.of(
          CommonWords.MONTH,
          CommonWords.SEASON,
          CommonWords.WEEKDAY,
          CommonWords.STOP,
          CalendarWords.YEAR_LEAD);

  private YearRules() {}

  /** A year beside a month or a part of it, where no amount can stand. */
  static boolean isYear(Atoms atoms, int i) {
    int year = atoms.afterBreak(i) ? 0 : DateNumbers.year(atoms, i);
    return year > 0 && !(atoms.isWord(i + 1) && atoms.glued(i + 1));
  }

  /** A year that stands alone and is no amount, number of a thing, or half of a ratio; else 0. */
  static int alone(Atoms atoms, int i, DateForms forms) {
    int year = DateNumbers.year(atoms, i);
    if (year == 0 || isJoined(atoms, i) || isPrice(atoms, i) || isOfName(atoms, i)) {
      return 0;
    }
    if (atoms.is(i - 1, CommonWords.OF) && atoms.is(i - 2, CalendarWords.AGGREGATE)) {
      return 0;
    }
    boolean led = isLed(atoms, i);
    if (year < 1500 || year > 2100) {
      return led && !isCounted(atoms, i, forms) ? year : 0;
    }
    if (isCounted(atoms, i, forms)) {
      return 0;
    }
    return led || year >= 1800 ? year : 0;
  }

  /** {@code a venture called Orion 1980}: a number that ends a name in running text. */
  private static boolean isOfName(Atoms atoms, int i) {
    boolean name =
        atoms.isWord(i - 1)
            && atoms.capitalised(i - 1)
            && !atoms.isOneOf(i - 1, NO_NAME)
            && !atoms.afterBreak(i - 1, i);
    return name && atoms.is(i - 2, CalendarWords.NAMING);
  }

  /** After a word that only years follow. */
  private static boolean isLed(Atoms atoms, int i) {
    return atoms.is(i - 1, CalendarWords.YEAR_LEAD)
        || atoms.isAnyMark(i - 1, "(,")
        || atoms.is(i - 1, CommonWords.MONTH);
  }

  /** Glued to letters or to more digits: a model, a version, a telephone number. */
  private static boolean isJoined(Atoms atoms, int i) {
    if (atoms.glued(i) && (atoms.isWord(i - 1) || atoms.isAnyMark(i - 1, "/#@_+=.:"))) {
      return true;
    }
    boolean dashBefore = atoms.glued(i) && atoms.isDash(i - 1) && atoms.glued(i - 1);
    if (dashBefore
        && (atoms.isWord(i - 2) || atoms.isNumber(i - 2))
        && DateNumbers.year(atoms, i - 2) == 0) {
      return !atoms.is(i - 2, CalendarWords.YEAR_PREFIX) && !atoms.is(i - 2, CommonWords.MONTH);
    }
    boolean dashAfter = atoms.isDash(i + 1) && atoms.glued(i + 1) && atoms.glued(i + 2);
    if (dashAfter && atoms.isNumber(i + 2) && !RangeRules.closesYears(atoms, i, i + 2)) {
      return true;
    }
    return isGluedToWord(atoms, i)
        || (atoms.isAnyMark(i + 1, "/_@+=:")
            && atoms.glued(i + 1)
            && atoms.glued(i + 2)
            && !RangeRules.closesYears(atoms, i, i + 2));
  }

  private static boolean isGluedToWord(Atoms atoms, int i) {
    return atoms.isWord(i + 1)
        && atoms.glued(i + 1)
        && !atoms.is(i + 1, CalendarWords.DECADE_ENDING);
  }

  private static boolean isPrice(Atoms atoms, int i) {
    return atoms.isAnyMark(i - 1, "$€£¥₽₹№#")
        || atoms.isMark(i + 1, '%')
        || atoms.isAnyMark(i + 1, "€£°₽")
        || atoms.is(i - 1, CalendarWords.NO_YEAR_BEFORE);
  }

  /** Followed by what is counted: {@code 2000 troops}, {@code 1500 km}. */
  private static boolean isCounted(Atoms atoms, int i, DateForms forms) {
    int next = i + 1;
    if (atoms.glued(next)) {
      return false;
    }
    boolean sure =
        atoms.is(i - 1, CalendarWords.SURE_YEAR_LEAD)
            || atoms.is(i - 1, CommonWords.MONTH)
            || atoms.is(next, CalendarWords.YEAR_NOUN);
    if (isOfQuarter(atoms, i)) {
      return false;
    }
    return isCounting(atoms, next)
        || !sure && (forms.isPluralNoun(atoms, next) || isQualified(atoms, next, forms));
  }

  /** {@code in the 1998 quarter}: the one told of, in another year. */
  static boolean isOfQuarter(Atoms atoms, int i) {
    return TimeUnit.at(atoms, i + 1) == TimeUnit.QUARTER
        && !atoms.is(i + 1, LengthWords.TIME_UNIT_PLURAL)
        && (atoms.is(i - 1, CommonWords.DEFINITE) || atoms.is(i - 1, DeicticWords.SAMENESS));
  }

  /** {@code a poll of 2047 registered voters}; but not {@code the 1998 revised figures}. */
  private static boolean isQualified(Atoms atoms, int next, DateForms forms) {
    return atoms.isWord(next)
        && !atoms.is(next - 2, CommonWords.DEFINITE)
        && !atoms.is(next, CommonWords.PAST)
        && atoms.pack(next).morphology().isPast(atoms.text(next))
        && !atoms.afterBreak(next + 1)
        && forms.isPluralNoun(atoms, next + 1);
  }

  /** A unit, a currency, a magnitude, or another word that goes with an amount alone. */
  private static boolean isCounting(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.UNIT)
        || atoms.is(i, CommonWords.CURRENCY) && !atoms.capitalised(i)
        || atoms.is(i, CommonWords.TIME_UNIT)
        || atoms.is(i, CommonWords.MAGNITUDE)
        || atoms.is(i, CalendarWords.NO_YEAR_AFTER);
  }
}
