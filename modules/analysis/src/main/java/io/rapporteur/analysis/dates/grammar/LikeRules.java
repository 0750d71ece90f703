package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Stretches told by one told before: {@code the year-earlier quarter}, {@code the same period last
 * year}, {@code the latest quarter}.
 */
final class LikeRules {
  private LikeRules() {}

  static Timex at(Atoms atoms, int i, DateForms forms) {
    int earlier = yearBefore(atoms, i);
    if (earlier > 0) {
      int to = isPeriod(atoms, earlier) ? earlier + 1 : earlier;
      return ofUnit(atoms, earlier, made(i, to, -1));
    }
    int noun = i + 1;
    boolean alike = atoms.is(i, DeicticWords.SAMENESS);
    if (alike && yearBefore(atoms, noun) > 0) {
      noun = yearBefore(atoms, noun);
      return isPeriod(atoms, noun) ? ofUnit(atoms, noun, made(i, noun + 1, -1)) : null;
    }
    if (alike && isPeriod(atoms, noun)) {
      Timex same = sameOf(atoms, i, noun + 1);
      return same == null ? null : ofUnit(atoms, noun, same);
    }
    int kind = DateParts.skip(atoms, noun, CalendarWords.YEAR_KIND);
    if (atoms.is(i, DeicticWords.LATEST) && isYear(atoms, kind)) {
      // Results of a year that is over; which months it has is not told.
      return Timex.period(i, kind + 1, TimeUnit.YEAR, -1);
    }
    boolean mostRecent =
        atoms.is(i, DeicticWords.NEAR_PAST) && atoms.is(i - 1, DeicticWords.SUPERLATIVE);
    if ((mostRecent || atoms.is(i, DeicticWords.LATEST)) && isPeriod(atoms, noun)) {
      Timex latest = ofUnit(atoms, noun, made(mostRecent ? i - 1 : i, noun + 1, 0));
      latest.ordinal = -1;
      return latest;
    }
    if (atoms.is(i, DeicticWords.TOLD_TERM) && atoms.is(i - 1, CalendarWords.TERM_PREPOSITION)) {
      Timex term = made(i, i + 1, 0);
      term.unit = TimeUnit.DAY;
      return term;
    }
    Timex ended = ended(atoms, i, forms);
    if (ended != null) {
      return ended;
    }
    Timex inWhole = inWhole(atoms, i);
    if (inWhole != null) {
      return inWhole;
    }
    int filled = atoms.is(i - 1, LengthWords.COUNT_FILLER) ? i - 1 : i;
    boolean theYear =
        isYear(atoms, i)
            && (atoms.is(filled - 2, DeicticWords.WHOLE_YEAR_LEAD)
                || filled < i && isLedToWhole(atoms, filled - 2))
            && isTold(atoms, filled, noun)
            && !atoms.isNumber(noun)
            && !atoms.is(noun, CalendarWords.RANGE_JOINT);
    if (theYear) {
      return Timex.period(filled, i + 1, TimeUnit.YEAR, Timex.OPEN);
    }
    boolean theQuarter =
        TimeUnit.at(atoms, i) == TimeUnit.QUARTER
            && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL)
            && atoms.is(i - 2, DeicticWords.PERIOD_LEAD)
            && isTold(atoms, i, noun);
    return theQuarter ? told(i, i + 1) : null;
  }

  /** {@code year-earlier}; {@code the year ago quarter}, without its hyphen. */
  private static int yearBefore(Atoms atoms, int i) {
    int earlier = atoms.phraseEnd(i, LengthWords.YEAR_BEFORE);
    boolean told = atoms.is(i - 1, CommonWords.DEFINITE) || atoms.is(i - 1, DeicticWords.SAMENESS);
    int open = earlier < 0 && told ? atoms.phraseEnd(i, LengthWords.YEAR_BEFORE_OPEN) : -1;
    return open > 0 && isPeriod(atoms, open) ? open : earlier;
  }

  /** {@code in the full year}, {@code for the last quarter and the full year}. */
  private static boolean isLedToWhole(Atoms atoms, int i) {
    boolean beside =
        atoms.is(i, CommonWords.AND)
            && (TimeUnit.at(atoms, i - 1) == TimeUnit.QUARTER || atoms.is(i - 1, CommonWords.HALF));
    return beside || atoms.is(i, DeicticWords.PERIOD_LEAD);
  }

  /** {@code later in the year}, {@code from the year before}: of the one told of. */
  private static Timex inWhole(Atoms atoms, int i) {
    TimeUnit unit = atoms.is(i, LengthWords.TIME_UNIT_PLURAL) ? null : TimeUnit.at(atoms, i);
    boolean fits = unit == TimeUnit.YEAR || unit == TimeUnit.MONTH || unit == TimeUnit.WEEK;
    if (!fits || !atoms.is(i - 1, CommonWords.DEFINITE)) {
      return null;
    }
    boolean before = atoms.is(i + 1, DeicticWords.UNIT_BEFORE) && !atoms.isWord(i + 2);
    boolean within =
        atoms.is(i - 2, LengthWords.SPAN_PREPOSITION)
            && atoms.phraseEnd(i - 3, LengthWords.TOLD_SHIFT) > 0
            && (!atoms.isWord(i + 1) || atoms.is(i + 1, CommonWords.STOP))
            && !atoms.is(i + 1, CommonWords.OF);
    if (!before && !within) {
      return null;
    }
    Timex timex = Timex.period(i, before ? i + 2 : i + 1, unit, before ? -1 : 0);
    timex.fromContext = true;
    return timex;
  }

  /** With its article, and nothing behind that would tell which one. */
  private static boolean isTold(Atoms atoms, int i, int after) {
    return atoms.is(i - 1, CommonWords.DEFINITE)
        && (!atoms.isWord(after) || atoms.is(after, CommonWords.STOP))
        && !atoms.is(after, CommonWords.OF);
  }

  /** {@code the year ended Sept. 30}: named after where it ends. */
  private static Timex ended(Atoms atoms, int i, DateForms forms) {
    TimeUnit unit = TimeUnit.at(atoms, i);
    boolean period =
        (unit == TimeUnit.YEAR
                || unit == TimeUnit.QUARTER
                || unit == TimeUnit.MONTH
                || unit == TimeUnit.WEEK)
            && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL)
            && atoms.is(i + 1, DeicticWords.ENDED);
    int lead =
        atoms.is(i - 1, CalendarWords.YEAR_KIND) || atoms.is(i - 1, LengthWords.COUNT_FILLER)
            ? i - 2
            : i - 1;
    if (!period || !atoms.is(lead, CommonWords.DEFINITE)) {
      return null;
    }
    int at = DateParts.skip(atoms, i + 2, CalendarWords.DAY_PREPOSITION);
    Timex day = endOf(atoms, at, forms);
    if (day == null || unit == TimeUnit.WEEK && day.form == Form.CALENDAR && day.day == 0) {
      return null;
    }
    Timex timex = new Timex(Form.PART, lead + 1, i + 1);
    timex.unit = unit;
    timex.whole = day;
    return timex;
  }

  /** {@code Sept. 30}, {@code yesterday}, {@code next March}; null for what is no such end. */
  private static Timex endOf(Atoms atoms, int i, DateForms forms) {
    if (atoms.is(i, DeicticWords.RELATIVE_DAY)) {
      int days = DateParts.steps(atoms, i, DeicticWords.RELATIVE_DAY);
      return Timex.period(i, i + 1, TimeUnit.DAY, days);
    }
    boolean directed = DeicticRules.direction(atoms, i) != Timex.OPEN;
    Timex day = directed ? DeicticRules.at(atoms, i) : CalendarRules.at(atoms, i, forms);
    return day != null && day.form == Form.CALENDAR && day.month > 0 ? day : null;
  }

  /** {@code last year}, {@code of 2023}, {@code a year earlier} behind the period. */
  private static Timex sameOf(Atoms atoms, int i, int at) {
    int year = DateParts.skip(atoms, at, CalendarWords.YEAR_PREPOSITION);
    year = DateParts.skip(atoms, year, CommonWords.DEFINITE);
    if (YearRules.isYear(atoms, year)) {
      Timex timex = made(i, year + 1, 0);
      timex.year = DateNumbers.year(atoms, year);
      return timex;
    }
    int direction = DeicticRules.direction(atoms, year);
    boolean other = direction == -1 || direction == 1;
    if (other && TimeUnit.at(atoms, year + 1) == TimeUnit.YEAR) {
      return made(i, year + 2, direction);
    }
    TimeAmount amount = TimeAmount.at(atoms, at);
    boolean shifted =
        amount != null
            && TimeUnit.at(atoms, amount.to()) == TimeUnit.YEAR
            && amount.value() == Math.rint(amount.value());
    if (!shifted) {
      return null;
    }
    int to = atoms.phraseEnd(amount.to() + 1, LengthWords.SHIFT);
    to = to > 0 ? to : atoms.phraseEnd(amount.to() + 1, LengthWords.TOLD_SHIFT);
    return to > 0 ? made(i, to, (int) -amount.value()) : null;
  }

  /** A year before what was told, where a sum or a word of comparison stands right before it. */
  static boolean isCompared(Atoms atoms, int i) {
    return atoms.isNumber(i - 1)
        || atoms.isMark(i - 1, '%')
        || atoms.phraseStart(i - 1, LengthWords.PERCENT) >= 0
        || atoms.isMark(i - 1, ',')
        || atoms.is(i - 1, CommonWords.MAGNITUDE)
        || atoms.is(i - 1, CommonWords.UNIT)
        || atoms.is(i - 1, CommonWords.CURRENCY)
        || atoms.is(i - 1, DeicticWords.COMPARISON_LEAD);
  }

  /** Like one of the same unit, where the noun tells one. */
  private static Timex ofUnit(Atoms atoms, int noun, Timex timex) {
    timex.unit = TimeUnit.at(atoms, noun);
    return timex;
  }

  static Timex made(int from, int to, int direction) {
    Timex timex = new Timex(Form.LIKE, from, to);
    timex.direction = direction;
    return timex;
  }

  private static Timex told(int from, int to) {
    Timex timex = made(from, to, 0);
    timex.unit = TimeUnit.QUARTER;
    return timex;
  }

  private static boolean isYear(Atoms atoms, int i) {
    return TimeUnit.at(atoms, i) == TimeUnit.YEAR && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL);
  }

  private static boolean isPeriod(Atoms atoms, int i) {
    TimeUnit unit = TimeUnit.at(atoms, i);
    return atoms.is(i, DeicticWords.PERIOD_NOUN)
        || (unit == TimeUnit.QUARTER || unit == TimeUnit.MONTH)
            && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL);
  }
}
