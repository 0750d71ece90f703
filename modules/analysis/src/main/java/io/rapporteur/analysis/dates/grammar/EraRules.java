package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Seasons, quarters, halves, fiscal years, decades and centuries. */
final class EraRules {
  private EraRules() {}

  static Timex at(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      Timex decade = decade(atoms, i);
      return decade != null ? decade : counted(atoms, i, ordinalNumber(atoms, i));
    }
    Timex season = season(atoms, i);
    if (season != null) {
      return season;
    }
    int ordinal = atoms.number(i, CommonWords.ORDINAL, 0);
    if (atoms.is(i, "twenty") && atoms.isDash(i + 1) && atoms.is(i + 2, CommonWords.ORDINAL)) {
      return century(atoms, i, i + 3, 20 + atoms.number(i + 2, CommonWords.ORDINAL, 0));
    }
    if (ordinal > 0) {
      return counted(atoms, i, ordinal);
    }
    Timex fiscal = fiscal(atoms, i);
    return fiscal != null ? fiscal : quarterCode(atoms, i);
  }

  private static int ordinalNumber(Atoms atoms, int i) {
    int number = DateNumbers.digits(atoms, i);
    return Rules.pastOrdinal(atoms, i) > i + 1 && number > 0 ? number : 0;
  }

  /** {@code first quarter}, {@code second half of 2022}, {@code 20th century}. */
  private static Timex counted(Atoms atoms, int i, int ordinal) {
    if (ordinal == 0) {
      return null;
    }
    int after = atoms.isNumber(i) ? i + 2 : i + 1;
    int noun = atoms.isDash(after) && atoms.glued(after) ? after + 1 : after;
    noun = atoms.isAny(noun, "fiscal", "calendar") ? noun + 1 : noun;
    if (atoms.is(noun, "century") || atoms.is(noun, "centuries")) {
      return century(atoms, i, noun + 1, ordinal);
    }
    boolean quarter = atoms.is(noun, "quarter") && ordinal <= 4;
    boolean half = atoms.is(noun, "half") && ordinal <= 2;
    if (!quarter && !half) {
      return null;
    }
    Timex timex = new Timex(quarter ? Form.QUARTER : Form.HALF, i, noun + 1);
    timex.month = ordinal;
    Timex dated = ofYear(atoms, timex);
    return dated.year != 0 || dated.direction != Timex.OPEN || quarter && business(atoms, i, noun)
        ? dated
        : null;
  }

  /** A quarter without a year is one of the calendar unless a game is told of. */
  private static boolean business(Atoms atoms, int i, int noun) {
    for (int k = Math.max(0, i - 12); k < noun + 12; k++) {
      if (atoms.isAny(
          k, "touchdown", "game", "points", "yards", "pass", "lead", "basket", "goal")) {
        return false;
      }
    }
    return true;
  }

  private static Timex ofYear(Atoms atoms, Timex timex) {
    int at = Rules.skipMark(atoms, timex.to, ',');
    at = atoms.isAny(at, "of", "in") ? at + 1 : at;
    at = atoms.is(at, "the") ? at + 1 : at;
    at = atoms.is(at, "fiscal") ? at + 1 : at;
    at = atoms.is(at, "year") && CalendarRules.isYear(atoms, at + 1) ? at + 1 : at;
    if (CalendarRules.isYear(atoms, at)) {
      Timex dated = timex.over(timex.from, at + 1);
      dated.year = DateNumbers.year(atoms, at);
      return dated;
    }
    int direction = DeicticRules.direction(atoms, at);
    if (direction != Timex.OPEN && atoms.is(at + 1, "year")) {
      Timex dated = timex.over(timex.from, at + 2);
      dated.direction = direction;
      return dated;
    }
    return timex;
  }

  private static Timex century(Atoms atoms, int from, int to, int ordinal) {
    if (ordinal > 30) {
      return null;
    }
    Timex timex = new Timex(Form.CENTURY, from, to);
    timex.year = (ordinal - 1) * 100;
    return timex;
  }

  /** {@code 1990s}, {@code 1930's}, {@code the 90s}. */
  private static Timex decade(Atoms atoms, int i) {
    int value = DateNumbers.digits(atoms, i);
    int letter = atoms.isAnyMark(i + 1, "'’") && atoms.glued(i + 1) ? i + 2 : i + 1;
    if (value < 0 || value % 10 != 0 || !atoms.is(letter, "s") || !atoms.glued(letter)) {
      return null;
    }
    int year = DateNumbers.length(atoms, i) == 4 ? value : 1900 + value;
    boolean led =
        atoms.isAny(i - 1, "the", "early", "late", "mid", "his", "her", "their")
            || atoms.isAnyMark(i - 1, "'’-");
    boolean age =
        atoms.isAny(i - 1, "his", "her", "their") || atoms.isAny(i - 2, "his", "her", "their");
    if (DateNumbers.length(atoms, i) == 2 && (!led || age || value < 20)
        || year < 1000
        || year > 2190) {
      return null;
    }
    Timex timex = new Timex(Form.DECADE, i, letter + 1);
    timex.year = year;
    return timex;
  }

  /** A season of its own or with its year; never the start of another name. */
  private static Timex season(Atoms atoms, int i) {
    String code = atoms.value(i, CommonWords.SEASON);
    if (code == null) {
      return null;
    }
    Timex timex = new Timex(Form.SEASON, i, i + 1);
    timex.value = code;
    Timex dated = ofYear(atoms, timex);
    if (dated.year != 0 || dated.direction != Timex.OPEN) {
      return dated;
    }
    boolean names = atoms.capitalised(i) && atoms.capitalised(i + 1);
    boolean led =
        atoms.isAny(i - 1, "in", "this", "during", "until", "since", "by", "early", "late")
            || atoms.is(i - 1, "the")
                && atoms.isAny(i - 2, "in", "during", "over", "through", "by");
    boolean noun =
        atoms.isWord(i + 1) && !atoms.is(i + 1, CommonWords.STOP) && !atoms.afterBreak(i + 1);
    return names || !led || noun || atoms.is(i, "fall") && atoms.is(i - 1, "in") ? null : timex;
  }

  /** {@code fiscal 2022}, {@code fiscal year 2022}, {@code FY2022}. */
  private static Timex fiscal(Atoms atoms, int i) {
    boolean fiscal = atoms.isAny(i, "fiscal", "financial") || atoms.is(i, "fy");
    if (!fiscal) {
      return null;
    }
    int at = atoms.is(i + 1, "year") ? i + 2 : i + 1;
    if (!CalendarRules.isYear(atoms, at) || at == i + 1 && atoms.is(i, "financial")) {
      return null;
    }
    Timex timex = Timex.calendar(i, at + 1, DateNumbers.year(atoms, at), 0, 0);
    timex.fiscal = true;
    return timex;
  }

  /** {@code Q3 2022}, {@code H1 2022}. */
  private static Timex quarterCode(Atoms atoms, int i) {
    boolean quarter = atoms.is(i, "q");
    if (!quarter && !atoms.is(i, "h")
        || !atoms.glued(i + 1)
        || DateNumbers.length(atoms, i + 1) != 1) {
      return null;
    }
    int number = DateNumbers.digits(atoms, i + 1);
    if (number < 1 || number > (quarter ? 4 : 2) || atoms.isDash(i + 2) && atoms.glued(i + 2)) {
      return null;
    }
    Timex timex = new Timex(quarter ? Form.QUARTER : Form.HALF, i, i + 2);
    timex.month = number;
    Timex dated = ofYear(atoms, timex);
    return quarter || dated.year > 0 ? dated : null;
  }
}
