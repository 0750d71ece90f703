package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Seasons, quarters, halves, fiscal years, decades and centuries. */
final class PeriodRules {
  /** How many atoms to each side a game is looked for. */
  private static final int GAME_REACH = 12;

  /** Before a decade of two figures: {@code the 90s}. */
  private static final ClassSet DECADE_LEAD =
      ClassSet.of(CommonWords.DEFINITE, CalendarWords.PERIOD_PART_ADJECTIVE);

  private PeriodRules() {}

  static Timex at(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      Timex decade = decade(atoms, i);
      return decade != null ? decade : counted(atoms, i, i + 2, ordinalNumber(atoms, i));
    }
    Timex season = season(atoms, i);
    if (season != null) {
      return season;
    }
    int ordinal = atoms.number(i, CommonWords.ORDINAL, 0);
    if (ordinal > 0) {
      return counted(atoms, i, i + 1, ordinal);
    }
    int tens = atoms.number(i, CommonWords.CARDINAL, 0);
    if (tens == 20 && atoms.isDash(i + 1)) {
      int units = atoms.number(i + 2, CommonWords.ORDINAL, 0);
      return units > 0 && units < 10 ? counted(atoms, i, i + 3, tens + units) : null;
    }
    Timex fiscal = fiscal(atoms, i);
    return fiscal != null ? fiscal : periodCode(atoms, i);
  }

  private static int ordinalNumber(Atoms atoms, int i) {
    int number = DateNumbers.digits(atoms, i);
    return DateParts.pastOrdinal(atoms, i) > i + 1 && number > 0 ? number : 0;
  }

  /** {@code first quarter}, {@code second half of 2022}, {@code 20th century}. */
  private static Timex counted(Atoms atoms, int i, int after, int ordinal) {
    if (ordinal == 0) {
      return null;
    }
    int noun = atoms.isDash(after) && atoms.glued(after) ? after + 1 : after;
    noun = DateParts.skip(atoms, noun, CalendarWords.YEAR_KIND);
    TimeUnit unit = TimeUnit.at(atoms, noun);
    if (unit == TimeUnit.CENTURY) {
      // 21st Century Fox: a name that goes on.
      boolean name = atoms.capitalised(noun) && atoms.capitalised(noun + 1);
      return name && !atoms.afterBreak(noun + 1) ? null : century(i, noun + 1, ordinal);
    }
    boolean quarter =
        unit == TimeUnit.QUARTER && !atoms.is(noun, LengthWords.TIME_UNIT_PLURAL) && ordinal <= 4;
    boolean half = atoms.is(noun, CommonWords.HALF) && ordinal <= 2;
    if (!quarter && !half) {
      return null;
    }
    Timex timex = new Timex(quarter ? Form.QUARTER : Form.HALF, i, noun + 1);
    timex.month = ordinal;
    Timex dated = ofYear(atoms, timex);
    boolean sure = isDated(dated) || quarter && !isOfGame(atoms, i, noun);
    return sure || half && isOfResults(atoms, i, noun) ? dated : null;
  }

  static boolean isDated(Timex timex) {
    return timex.year != 0 || timex.direction != Timex.OPEN;
  }

  /** {@code net rose 5% in the first half}: a half without a year is one where money is told. */
  private static boolean isOfResults(Atoms atoms, int i, int noun) {
    boolean led =
        atoms.is(i - 1, CommonWords.DEFINITE)
            && (atoms.is(i - 2, DeicticWords.PERIOD_LEAD)
                || atoms.is(i - 2, DeicticWords.COMPARISON_LEAD));
    boolean ends = !atoms.isWord(noun + 1) || atoms.is(noun + 1, CommonWords.STOP);
    boolean hyphened = atoms.isDash(noun - 1) && atoms.glued(noun);
    if (!hyphened && !(led && ends)
        || atoms.is(noun + 1, CommonWords.OF)
        || isOfGame(atoms, i, noun)) {
      return false;
    }
    for (int k = Math.max(0, i - GAME_REACH); k < noun + GAME_REACH; k++) {
      if (atoms.isAnyMark(k, "%$€£¥")
          || atoms.is(k, LengthWords.PERCENT)
          || atoms.is(k, CalendarWords.RESULTS_NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** A quarter without a year is one of the calendar unless a game is told of. */
  static boolean isOfGame(Atoms atoms, int i, int noun) {
    for (int k = Math.max(0, i - GAME_REACH); k < noun + GAME_REACH; k++) {
      if (atoms.is(k, CalendarWords.GAME_WORD)) {
        return true;
      }
    }
    return false;
  }

  static Timex ofYear(Atoms atoms, Timex timex) {
    int at = DateParts.skipMark(atoms, timex.to, ',');
    at = DateParts.skip(atoms, at, CalendarWords.YEAR_PREPOSITION);
    at = DateParts.skip(atoms, at, CommonWords.DEFINITE);
    at = DateParts.skip(atoms, at, CalendarWords.FISCAL);
    at = isOneYear(atoms, at) && YearRules.isYear(atoms, at + 1) ? at + 1 : at;
    if (YearRules.isYear(atoms, at)) {
      Timex dated = timex.over(timex.from, at + 1);
      dated.year = DateNumbers.year(atoms, at);
      return dated;
    }
    int cut = ShortYears.at(atoms, at);
    if (cut > 0) {
      Timex dated = timex.over(timex.from, at + 2);
      dated.year = cut;
      return dated;
    }
    SpokenYears spoken = atoms.afterBreak(at) ? null : SpokenYears.read(atoms, at);
    if (spoken != null) {
      Timex dated = timex.over(timex.from, spoken.to());
      dated.year = spoken.year();
      return dated;
    }
    boolean running =
        isOneYear(atoms, at)
            && atoms.is(at - 1, CommonWords.DEFINITE)
            && atoms.is(at - 2, CalendarWords.YEAR_PREPOSITION)
            && (!atoms.isWord(at + 1) || atoms.is(at + 1, CommonWords.STOP))
            && !atoms.is(at + 1, LengthWords.LENGTH_FOLLOW);
    if (running && timex.form != Form.SEASON) {
      Timex dated = timex.over(timex.from, at + 1);
      dated.direction = 0;
      return dated;
    }
    int direction = DeicticRules.direction(atoms, at);
    if (direction != Timex.OPEN && isOneYear(atoms, at + 1)) {
      Timex dated = timex.over(timex.from, at + 2);
      dated.direction = direction;
      return dated;
    }
    return timex;
  }

  private static boolean isOneYear(Atoms atoms, int i) {
    return TimeUnit.at(atoms, i) == TimeUnit.YEAR && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL);
  }

  private static Timex century(int from, int to, int ordinal) {
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
    if (value < 0
        || value % 10 != 0
        || !atoms.is(letter, CalendarWords.DECADE_ENDING)
        || !atoms.glued(letter)) {
      return null;
    }
    int year = DateNumbers.length(atoms, i) == 4 ? value : 1900 + value;
    boolean led = atoms.isOneOf(i - 1, DECADE_LEAD) || atoms.isAnyMark(i - 1, "'’-");
    boolean age =
        atoms.is(i - 1, CommonWords.POSSESSIVE) || atoms.is(i - 2, CommonWords.POSSESSIVE);
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
    boolean title =
        atoms.is(i - 1, DeicticWords.DIRECTION) && DeicticRules.isTitle(atoms, i - 1, i);
    if (code == null || title) {
      return null;
    }
    Timex timex = new Timex(Form.SEASON, i, i + 1);
    timex.value = code;
    Timex dated = ofYear(atoms, timex);
    if (isDated(dated)) {
      return dated;
    }
    boolean names = atoms.capitalised(i) && atoms.capitalised(i + 1);
    boolean article =
        atoms.is(i - 1, CommonWords.DEFINITE) && atoms.is(i - 2, CalendarWords.SEASON_ARTICLE_LEAD);
    boolean led =
        article
            || atoms.is(i - 1, CalendarWords.SEASON_LEAD)
                && !(atoms.is(i, CalendarWords.DOUBTFUL_SEASON)
                    && atoms.is(i - 1, LengthWords.SPAN_PREPOSITION));
    boolean noun =
        atoms.isWord(i + 1) && !atoms.is(i + 1, CommonWords.STOP) && !atoms.afterBreak(i + 1);
    return names || !led || noun ? null : timex;
  }

  /** {@code fiscal 2022}, {@code fiscal year 2022}, {@code FY2022}. */
  private static Timex fiscal(Atoms atoms, int i) {
    if (!atoms.is(i, CalendarWords.FISCAL)) {
      return null;
    }
    int at = isOneYear(atoms, i + 1) ? i + 2 : i + 1;
    boolean fits = at == i + 2 || atoms.is(i, CalendarWords.FISCAL_CODE);
    int cut = fits ? ShortYears.at(atoms, at) : 0;
    if (cut == 0 && (!fits || !YearRules.isYear(atoms, at))) {
      return null;
    }
    Timex timex =
        cut > 0
            ? Timex.calendar(i, at + 2, cut, 0, 0)
            : Timex.calendar(i, at + 1, DateNumbers.year(atoms, at), 0, 0);
    timex.fiscal = true;
    return timex;
  }

  /** {@code 2019 Q3}, {@code 2019-H2}. */
  static Timex afterYear(Atoms atoms, int i) {
    int year = DateNumbers.year(atoms, i);
    int at = year > 0 && atoms.isDash(i + 1) && atoms.glued(i + 2) ? i + 2 : i + 1;
    String code = year > 0 ? atoms.value(at, CalendarWords.PERIOD_CODE) : null;
    boolean glued = atoms.glued(at + 1) && DateNumbers.length(atoms, at + 1) == 1;
    int number = code != null && glued ? DateNumbers.digits(atoms, at + 1) : 0;
    boolean quarter = "Q".equals(code);
    if (number < 1 || number > (quarter ? 4 : 2) || atoms.afterBreak(at)) {
      return null;
    }
    Timex timex = new Timex(quarter ? Form.QUARTER : Form.HALF, i, at + 2);
    timex.month = number;
    timex.year = year;
    return timex;
  }

  /** {@code Q3 2022}, {@code H1 2022}. */
  private static Timex periodCode(Atoms atoms, int i) {
    String code = atoms.value(i, CalendarWords.PERIOD_CODE);
    if (code == null || !atoms.glued(i + 1) || DateNumbers.length(atoms, i + 1) != 1) {
      return null;
    }
    boolean quarter = code.equals("Q");
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
