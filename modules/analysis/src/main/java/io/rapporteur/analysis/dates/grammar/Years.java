package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Tells years from other numbers of four digits. */
final class Years {
  private Years() {}

  /** A year that stands alone and is no amount, number of a thing, or half of a ratio. */
  static int alone(Atoms atoms, int i) {
    int year = DateNumbers.year(atoms, i);
    if (year == 0 || isJoined(atoms, i) || isPrice(atoms, i)) {
      return 0;
    }
    if (atoms.is(i - 1, "of")
        && atoms.isAny(i - 2, "average", "total", "sum", "maximum", "minimum")) {
      return 0;
    }
    boolean led = isLedIn(atoms, i);
    if (year < 1500 || year > 2100) {
      return led && !isCounted(atoms, i) ? year : 0;
    }
    if (isCounted(atoms, i)) {
      return 0;
    }
    return led || year >= 1800 ? year : 0;
  }

  /** A word before that only years follow. */
  private static boolean isLedIn(Atoms atoms, int i) {
    return atoms.isAny(i - 1, "in", "since", "until", "till", "by", "of", "from", "during", "early")
        || atoms.isAny(i - 1, "late", "between", "before", "after", "year", "circa", "and", "to")
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
      return !isMid(atoms, i - 2);
    }
    boolean dashAfter = atoms.isDash(i + 1) && atoms.glued(i + 1) && atoms.glued(i + 2);
    if (dashAfter && atoms.isNumber(i + 2) && !RangeRules.closesYears(atoms, i, i + 2)) {
      return true;
    }
    return (atoms.isWord(i + 1) && atoms.glued(i + 1) && !atoms.is(i + 1, "s"))
        || (atoms.isAnyMark(i + 1, "/_@+=:")
            && atoms.glued(i + 1)
            && atoms.glued(i + 2)
            && !RangeRules.closesYears(atoms, i, i + 2));
  }

  private static boolean isMid(Atoms atoms, int i) {
    return atoms.isAny(i, "mid", "pre", "post", "early", "late", "then", "to", "election")
        || atoms.is(i, CommonWords.MONTH);
  }

  private static boolean isPrice(Atoms atoms, int i) {
    return atoms.isAnyMark(i - 1, "$€£¥₽₹№#")
        || atoms.isMark(i + 1, '%')
        || atoms.isAnyMark(i + 1, "€£°₽")
        || atoms.isAny(i - 1, "rs", "no", "number", "about", "roughly", "nearly", "approximately");
  }

  /** Followed by what is counted: {@code 2000 troops}, {@code 1500 km}. */
  private static boolean isCounted(Atoms atoms, int i) {
    if (atoms.glued(i + 1) && !atoms.is(i + 1, "s")) {
      return false;
    }
    if (atoms.is(i + 1, CommonWords.UNIT)
        || atoms.is(i + 1, CommonWords.CURRENCY) && !atoms.capitalised(i + 1)
        || atoms.is(i + 1, CommonWords.TIME_UNIT)
        || atoms.is(i + 1, CommonWords.MAGNITUDE)
        || atoms.isAny(i + 1, "percent", "per", "people", "men", "women", "troops", "jobs", "hp")) {
      return true;
    }
    boolean strong = atoms.isAny(i - 1, "in", "since", "during", "until", "the", "year");
    return !strong && !atoms.is(i - 1, CommonWords.MONTH) && pluralNounFollows(atoms, i + 1);
  }

  /** A lower-case plural right after: what is counted rather than what is dated. */
  private static boolean pluralNounFollows(Atoms atoms, int i) {
    if (!atoms.isWord(i) || atoms.capitalised(i) || atoms.glued(i)) {
      return false;
    }
    String word = atoms.text(i);
    return atoms.is(i, CommonWords.PLURAL)
        || word.endsWith("children")
        || word.endsWith("men")
        || word.endsWith("people")
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !atoms.is(i, CommonWords.STOP)
            && !atoms.is(i, CommonWords.SINGULAR)
            && !atoms.is(i, CommonWords.VERB));
  }
}
