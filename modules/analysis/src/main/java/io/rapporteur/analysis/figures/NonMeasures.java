package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;

/** Numbers that measure nothing: names, versions, scores, lists, telephones, ordinals. */
final class NonMeasures {
  /** Atoms on either side that tell a headline from running text. */
  private static final int NEAR = 12;

  private NonMeasures() {}

  /**
   * True when the number of atoms {@code from} to {@code to} names, ranks or points to something.
   */
  static boolean isName(Atoms atoms, Numeral numeral) {
    int from = numeral.from();
    int to = numeral.to();
    boolean measured =
        UnitReader.at(atoms, to, numeral.low()) != null
            || to > from + 1
            || CurrencyReader.after(atoms, to) != null
            || countsThingsAtPlace(atoms, from, to)
            || isRangeOfPercent(atoms, to);
    return ReferenceNumbers.isMark(atoms, from, to)
        || Coordinates.is(atoms, from)
        || isCode(atoms, from, to)
        || isAgeGroup(atoms, from, to)
        || YearNames.isYear(atoms, from, to)
        || isInRow(atoms, from, to)
        || isGluedToName(atoms, from, to)
        || isScoreOrCode(atoms, from, to)
        || !measured && NamedNumbers.isReference(atoms, from)
        || isListNumber(atoms, from, to)
        || isSlug(atoms, from, to)
        || atoms.is(to, NonMeasureWords.HALF_DAY) && atoms.glued(to)
        || atoms.isMark(from - 1, '.')
            && atoms.is(from - 2, NonMeasureWords.LIFE_DATE)
            && atoms.glued(from - 1);
  }

  /** {@code twenty-first}; but not {@code ten-second}. */
  static boolean isOrdinal(Atoms atoms, int to) {
    return atoms.isDash(to)
        && atoms.glued(to)
        && atoms.glued(to + 1)
        && atoms.is(to + 1, CommonWords.ORDINAL)
        && !atoms.is(to + 1, CommonWords.TIME_UNIT);
  }

  /** {@code the Three Gorges dam}, {@code round four}, {@code zero-waste}: it counts nothing. */
  static boolean isNameInWords(Atoms atoms, Numeral numeral) {
    int from = numeral.from();
    int to = numeral.to();
    boolean zero = numeral.high() == 0 && atoms.isDash(to) && atoms.glued(to);
    boolean numbered =
        atoms.phraseStart(from - 1, NonMeasureWords.NUMBERED) >= 0
            && !atoms.afterBreak(from)
            && !EnglishNouns.isPlural(atoms, to)
            && !EnglishNouns.isPlural(atoms, to + 1);
    if (zero || numbered || isLabel(atoms, from, to)) {
      return true;
    }
    return atoms.capitalised(from)
        && atoms.capitalised(to)
        && !atoms.isCapitals(to)
        && !atoms.afterBreak(to)
        && !atoms.afterBreak(from)
        && atoms.isWord(from - 1)
        && !atoms.capitalised(from - 1);
  }

  /**
   * {@code veterans of World War Two met}: in running text a number with a capital, right behind
   * another capital, ends a name; in a headline every word has one.
   */
  private static boolean isLabel(Atoms atoms, int from, int to) {
    boolean capitals =
        to == from + 1
            && atoms.capitalised(from)
            && !atoms.isCapitals(from)
            && atoms.isWord(from - 1)
            && atoms.capitalised(from - 1)
            && !atoms.afterBreak(from)
            && !opensSentence(atoms, from - 1)
            && !atoms.capitalised(to);
    return capitals && isRunning(atoms, from);
  }

  /** Whether a word near, that is not one of the small ones, has no capital. */
  private static boolean isRunning(Atoms atoms, int at) {
    int words = 0;
    int small = 0;
    for (int i = at - 1; i >= 0 && at - i < NEAR && !atoms.afterBreak(i + 1); i--) {
      boolean weighs = atoms.isWord(i) && !atoms.is(i, CommonWords.STOP);
      words += weighs ? 1 : 0;
      small += weighs && !atoms.capitalised(i) ? 1 : 0;
    }
    for (int i = at + 1; i < at + NEAR && !atoms.afterBreak(i); i++) {
      boolean weighs = atoms.isWord(i) && !atoms.is(i, CommonWords.STOP);
      words += weighs ? 1 : 0;
      small += weighs && !atoms.capitalised(i) ? 1 : 0;
    }
    return small * 2 > words;
  }

  /** Three numbers or more in a row, as of a telephone. */
  private static boolean isInRow(Atoms atoms, int from, int to) {
    int run = 1;
    for (int i = from - 1; run < 3 && adjoins(atoms, i, i + 1); i--) {
      run += atoms.isNumber(i) ? 1 : 0;
    }
    for (int i = to; run < 3 && adjoins(atoms, i, i); i++) {
      run += atoms.isNumber(i) ? 1 : 0;
    }
    return run >= 3;
  }

  private static boolean adjoins(Atoms atoms, int i, int later) {
    return !atoms.afterBreak(later) && (atoms.isNumber(i) || atoms.isDash(i) && atoms.glued(i));
  }

  /** {@code COVID-19}, {@code G20}, {@code ID.3}, {@code iPhone14}, {@code 5G}, {@code F-16s}. */
  private static boolean isGluedToName(Atoms atoms, int from, int to) {
    if (atoms.glued(from)) {
      int before = from - 1;
      boolean letters = atoms.isWord(before);
      boolean hyphened =
          atoms.isDash(before)
              && atoms.glued(before)
              && (atoms.isWord(before - 1) || atoms.isNumber(before - 1));
      boolean allowed =
          atoms.is(before - 1, NonMeasureWords.NUMBER_PREFIX)
              || atoms.is(before, FigureWords.MINUS);
      boolean other =
          atoms.isAnyMark(before, "/.:#@&_’'=")
              && atoms.glued(before)
              && !atoms.isMark(before - 1, '$');
      if (letters && !isUnitBefore(atoms, before) || hyphened && !allowed || other) {
        return true;
      }
    }
    boolean ordinal = atoms.glued(to) && atoms.is(to, NonMeasureWords.ORDINAL_SUFFIX);
    boolean decade = decade(atoms, from, to);
    boolean generation =
        atoms.glued(to)
            && atoms.is(to, NonMeasureWords.GENERATION)
            && !atoms.glued(to + 1)
            && atoms.capitalised(to);
    return ordinal || decade || generation || atoms.isMark(from - 1, '#');
  }

  /** {@code the 1960s and 70s}. */
  private static boolean decade(Atoms atoms, int from, int to) {
    return atoms.glued(to)
        && atoms.is(to, NonMeasureWords.DECADE_SUFFIX)
        && to == from + 1
        && atoms.end(from) - atoms.start(from) == 2
        && atoms.text().charAt(atoms.end(from) - 1) == '0'
        && atoms.is(from - 1, NonMeasureWords.BEFORE_DECADE);
  }

  /** {@code 08759}, {@code 007}: nobody counts with a nought in front. */
  private static boolean isCode(Atoms atoms, int from, int to) {
    return to == from + 1
        && atoms.end(from) - atoms.start(from) > 1
        && atoms.text().charAt(atoms.start(from)) == '0'
        && plainDigits(atoms, from);
  }

  /** {@code the under-21 team}, {@code over-65s}; but not {@code an over-40% share}. */
  private static boolean isAgeGroup(Atoms atoms, int from, int to) {
    return atoms.isDash(from - 1)
        && atoms.glued(from - 1)
        && atoms.glued(from)
        && atoms.is(from - 2, NonMeasureWords.AGE_GROUP)
        && to == from + 1
        && UnitReader.at(atoms, to, 2) == null
        && CurrencyReader.after(atoms, to) == null;
  }

  private static boolean isUnitBefore(Atoms atoms, int i) {
    return CurrencyReader.before(atoms, i + 1) != null;
  }

  /** {@code 3-2}, {@code 24/7}, {@code 192.168.1.1}, {@code 555-2014}. */
  private static boolean isScoreOrCode(Atoms atoms, int from, int to) {
    boolean slash =
        atoms.isMark(to, '/') && atoms.glued(to) && atoms.isNumber(to + 1) && atoms.glued(to + 1);
    if (slash) {
      return true;
    }
    if (atoms.isDash(to)
        && atoms.phraseStart(from - 1, FigureWords.AGE_BEFORE) < 0
        && atoms.glued(to)
        && atoms.isNumber(to + 1)
        && atoms.glued(to + 1)
        && UnitReader.isBare(atoms, to + 2)
        && !atoms.is(from - 1, MoneyWords.SIGN)) {
      return true;
    }
    boolean sum =
        atoms.isMark(to, '+') && atoms.glued(to) && atoms.isNumber(to + 1)
            || atoms.isMark(from - 1, '+')
                && atoms.glued(from)
                && atoms.glued(from - 1)
                && atoms.isNumber(from - 2);
    if (sum) {
      return true;
    }
    boolean colon = atoms.isMark(to, ':') && atoms.glued(to) && atoms.isNumber(to + 1);
    boolean before =
        atoms.isMark(from - 1, '+')
            && (from == 1 || !atoms.glued(from - 1))
            && atoms.end(from) - atoms.start(from) > 6;
    return colon || before;
  }

  /** {@code beat Poe 45 to 40 percent}. */
  private static boolean isRangeOfPercent(Atoms atoms, int to) {
    return (atoms.is(to, FigureWords.TO) || atoms.isDash(to))
        && atoms.isNumber(to + 1)
        && UnitReader.percent(atoms, to + 2) != null;
  }

  /** {@code In Kardova 900 people}: a place and not the name of what is numbered. */
  private static boolean countsThingsAtPlace(Atoms atoms, int from, int to) {
    int place = from - 1;
    while (place > from - 4 && atoms.capitalised(place) && !atoms.afterBreak(place)) {
      place--;
    }
    int noun = EnglishNouns.isPlural(atoms, to) ? to : to + 1;
    return place < from - 1
        && atoms.is(place, NonMeasureWords.BEFORE_PLACE)
        && EnglishNouns.isPlural(atoms, noun)
        && !atoms.capitalised(noun)
        && !atoms.afterBreak(to)
        && !atoms.afterBreak(noun)
        && !atoms.is(to, CommonWords.STOP);
  }

  static boolean opensSentence(Atoms atoms, int i) {
    return i == 0 || atoms.afterBreak(i) || atoms.isAnyMark(i - 1, ".?!:\"“”'‘;");
  }

  /** No separators, so no amount: {@code Stoxx 50} against {@code Revenue 1,250}. */
  static boolean plainDigits(Atoms atoms, int i) {
    for (int c = atoms.start(i); c < atoms.end(i); c++) {
      if (!Character.isDigit(atoms.text().charAt(c))) {
        return false;
      }
    }
    return true;
  }

  /** {@code 1. First}, {@code 2) Second}, {@code (3)}. */
  private static boolean isListNumber(Atoms atoms, int from, int to) {
    boolean opens =
        from == 0
            || atoms.afterBreak(from)
            || atoms.isMark(from - 1, '(')
                && atoms.isMark(to, ')')
                && to == from + 1
                && atoms.end(from) - atoms.start(from) <= 2;
    return opens
        && atoms.isAnyMark(to, ".)")
        && atoms.glued(to)
        && atoms.end(from) - atoms.start(from) <= 3
        && plainDigits(atoms, from);
  }

  /** {@code UPDATE 2-Lake rises}: an agency counts how often it has told a story. */
  private static boolean isSlug(Atoms atoms, int from, int to) {
    return atoms.isCapitals(from - 1)
        && atoms.end(from - 1) - atoms.start(from - 1) > 2
        && atoms.isDash(to)
        && atoms.glued(to)
        && atoms.glued(to + 1)
        && atoms.capitalised(to + 1);
  }

  /** {@code 575 Wilbraham Road}. */
  static boolean isAddress(Atoms atoms, int to) {
    for (int i = to; i < to + 4 && atoms.capitalised(i); i++) {
      if (atoms.is(i, NonMeasureWords.STREET)) {
        return i > to;
      }
    }
    return false;
  }
}
