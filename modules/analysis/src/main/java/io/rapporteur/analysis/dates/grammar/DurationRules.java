package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;
import java.util.List;

/** Lengths of time and what is reckoned by them: {@code two years}, {@code a day earlier}. */
final class DurationRules {
  /** Before {@code a year}: how often, not how long. */
  private static final ClassSet RATED =
      ClassSet.of(
          CommonWords.CARDINAL,
          CommonWords.MAGNITUDE,
          CommonWords.UNIT,
          CommonWords.CURRENCY,
          LengthWords.RATE_LEAD);

  private static final ClassSet COUNT = ClassSet.of(CommonWords.CARDINAL, CommonWords.MAGNITUDE);

  /** So many atoms before a noun its number stands at most. */
  private static final int COUNT_REACH = 3;

  /** So many atoms before a term a word of rank makes it a length. */
  private static final int RANK_REACH = 4;

  private DurationRules() {}

  static Timex at(Atoms atoms, int i) {
    Timex half = HalfLengths.at(atoms, i);
    if (half != null) {
      return half;
    }
    TimeAmount amount = TimeAmount.at(atoms, i);
    if (amount == null) {
      return BareLengths.at(atoms, i);
    }
    int noun = pastAdjectives(atoms, amount.to());
    TimeUnit unit = TimeUnit.at(atoms, noun);
    if (unit == null || !fits(atoms, i, amount, noun, unit)) {
      return null;
    }
    return reckoned(atoms, i, noun + 1, unit, amount);
  }

  /** Both ends of {@code 12 to 18 months}; the first borrows the unit. */
  static void openRange(Atoms atoms, int i, Timex closing, List<Timex> out) {
    int joint = i - 1;
    boolean joins = atoms.is(joint, LengthWords.AMOUNT_JOINT) || atoms.isDash(joint);
    if (!joins || closing.unit == null || Double.isNaN(closing.amount)) {
      return;
    }
    for (int from = joint - 1; from >= Math.max(0, joint - 3); from--) {
      Numeral first = Numerals.at(atoms, from);
      boolean smaller = first != null && first.to() == joint && first.low() < closing.amount;
      if (smaller && !atoms.is(from, CommonWords.ARTICLE)) {
        out.add(Timex.duration(from, joint, closing.unit.duration(first.low())));
        return;
      }
    }
  }

  private static boolean fits(Atoms atoms, int i, TimeAmount amount, int noun, TimeUnit unit) {
    if (isAge(atoms, noun + 1) || atoms.glued(i) && atoms.isAnyMark(i - 1, ".:/$€£")) {
      return false;
    }
    boolean ordinal = atoms.is(noun, CommonWords.ORDINAL) && !amount.number();
    boolean ofSomething =
        amount.article()
            && (unit == TimeUnit.DAY || unit == TimeUnit.NIGHT || unit == TimeUnit.WEEKEND)
            && atoms.is(noun + 1, CommonWords.OF);
    boolean oneQuarter = unit == TimeUnit.QUARTER && !atoms.is(noun, LengthWords.TIME_UNIT_PLURAL);
    boolean fraction = unit == TimeUnit.QUARTER && atoms.isDash(noun - 1) && atoms.glued(noun - 1);
    boolean money = atoms.isAnyMark(i - 1, "$€£¥");
    boolean title = amount.number() && DeicticRules.isTitle(atoms, i, noun);
    // A weeks-long search: so many weeks, and not one.
    boolean many = amount.article() && atoms.is(noun, LengthWords.TIME_UNIT_PLURAL);
    return !many
        && !isOnce(atoms, i, unit)
        && !ordinal
        && !ofSomething
        && !oneQuarter
        && !fraction
        && !money
        && !title;
  }

  /** {@code One day he came home}: some day of the past, whatever its date. */
  private static boolean isOnce(Atoms atoms, int i, TimeUnit unit) {
    return unit == TimeUnit.DAY
        && atoms.is(i, CommonWords.CARDINAL)
        && atoms.number(i, CommonWords.CARDINAL, 0) == 1
        && !atoms.isWord(i - 1)
        && (atoms.is(i + 2, DeicticWords.PERSONAL_SUBJECT)
            || atoms.isMark(i + 2, ',') && atoms.is(i + 3, DeicticWords.PERSONAL_SUBJECT));
  }

  /** {@code year-old}, {@code years old}, {@code years of age}. */
  private static boolean isAge(Atoms atoms, int i) {
    int at = atoms.isDash(i) ? i + 1 : i;
    return atoms.phraseEnd(at, LengthWords.OF_AGE) > 0;
  }

  private static int pastAdjectives(Atoms atoms, int i) {
    int at = atoms.isDash(i) && atoms.glued(i) ? i + 1 : i;
    while (at < i + 2 && atoms.is(at, LengthWords.LENGTH_ADJECTIVE)) {
      at++;
    }
    // Two last years, but five last year.
    boolean directed =
        atoms.is(at, DeicticWords.DIRECTION) && atoms.is(at + 1, LengthWords.TIME_UNIT_PLURAL);
    return directed ? at + 1 : at;
  }

  private static Timex reckoned(Atoms atoms, int i, int to, TimeUnit unit, TimeAmount amount) {
    double units = amount.value();
    int end = to;
    if (atoms.is(end, CommonWords.AND)
        && atoms.is(end + 1, CommonWords.ARTICLE)
        && atoms.is(end + 2, CommonWords.HALF)) {
      units += .5;
      end += 3;
    }
    int about = atoms.phraseEnd(end, LengthWords.APPROXIMATE_AFTER);
    end = about > 0 ? about : end;
    Timex shifted = shifted(atoms, i, end, unit, units, LengthWords.SHIFT);
    if (shifted != null) {
      return shifted.direction < 0 ? compared(atoms, shifted) : shifted;
    }
    if (amount.number() && isSomeDay(atoms, i, unit, units)) {
      return Timex.reference(i, end, "FUTURE_REF");
    }
    Timex told = shifted(atoms, i, end, unit, units, LengthWords.TOLD_SHIFT);
    if (told != null && !atoms.is(told.to, CommonWords.COMPARISON)) {
      told.fromContext = true;
      return told.direction < 0 ? compared(atoms, told) : told;
    }
    int orTwo = amount.article() ? atoms.phraseEnd(end, LengthWords.OR_TWO) : -1;
    Timex rough = orTwo > 0 ? shiftedOrTold(atoms, i, orTwo, unit, Double.NaN) : null;
    if (rough != null) {
      return rough;
    }
    if (amount.article() && isRate(atoms, i)) {
      return Timex.set(i, end, unit.duration(1));
    }
    // An hour and a half is a length wherever it stands.
    boolean whole = units == Math.rint(units);
    if (amount.article() && whole && !isLength(atoms, i, end, unit) || isAmount(atoms, end, unit)) {
      return null;
    }
    Timex timex = Timex.duration(i, end, unit.duration(units));
    timex.unit = unit;
    timex.amount = units;
    if (orTwo > 0) {
      timex = timex.over(i, orTwo);
      timex.amount = Double.NaN;
      timex.direction = atoms.is(i - 1, LengthWords.SPAN_PREPOSITION) ? 1 : Timex.OPEN;
      return timex;
    }
    boolean term = atoms.is(i - 1, LengthWords.SPAN_PREPOSITION) && !Double.isNaN(units);
    timex.direction = term && !isRanked(atoms, i - 2) ? 1 : Timex.OPEN;
    timex.mod = about > 0 ? "APPROX" : null;
    return CompoundLengths.extended(atoms, timex);
  }

  /** {@code 24 hours a day}, {@code 40 hours of music}: how much, and no stretch of time. */
  private static boolean isAmount(Atoms atoms, int end, TimeUnit unit) {
    boolean per = atoms.is(end, CommonWords.ARTICLE) || atoms.is(end, CommonWords.PER);
    TimeUnit greater = per ? TimeUnit.at(atoms, end + 1) : null;
    boolean rate = greater != null && greater.compareTo(unit) > 0 && !isShifted(atoms, end + 2);
    int noun = atoms.is(end, CommonWords.OF) ? end + 1 : -1;
    boolean stuff =
        noun > 0
            && (atoms.is(noun, LengthWords.MEASURED_IN_TIME)
                || atoms.is(noun + 1, LengthWords.MEASURED_IN_TIME) && atoms.isWord(noun));
    return rate || stuff;
  }

  private static boolean isShifted(Atoms atoms, int i) {
    return atoms.phraseEnd(i, LengthWords.SHIFT) > 0
        || atoms.phraseEnd(i, LengthWords.TOLD_SHIFT) > 0;
  }

  /** {@code from $93 million a year earlier}: a year before the stretch that was told. */
  static Timex compared(Atoms atoms, Timex shifted) {
    boolean year = shifted.unit == TimeUnit.YEAR && shifted.amount == 1;
    return year && LikeRules.isCompared(atoms, shifted.from)
        ? LikeRules.made(shifted.from, shifted.to, -1)
        : shifted;
  }

  /** {@code two years ago}, {@code two years later}: from now, or from what was told. */
  static Timex shiftedOrTold(Atoms atoms, int from, int end, TimeUnit unit, double units) {
    Timex shifted = shifted(atoms, from, end, unit, units, LengthWords.SHIFT);
    if (shifted == null) {
      shifted = shifted(atoms, from, end, unit, units, LengthWords.TOLD_SHIFT);
      if (shifted != null) {
        shifted.fromContext = true;
      }
    }
    return shifted;
  }

  /** {@code two years ago}: past a length that such a word follows; null when none does. */
  static Timex shifted(
      Atoms atoms, int from, int end, TimeUnit unit, double units, WordClass words) {
    int to = atoms.phraseEnd(end, words);
    if (to < 0) {
      return null;
    }
    int direction = Integer.parseInt(atoms.phraseValue(end, words));
    boolean hours = unit.ofDay() && !Double.isNaN(units);
    if (direction > 0 && words == LengthWords.TOLD_SHIFT && hours) {
      // Two hours later: so long after what was told, which need not be to come.
      return Timex.duration(from, to, unit.duration(units));
    }
    if (Double.isNaN(units)) {
      return Timex.reference(from, to, direction < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    return Timex.shift(from, to, unit, units, direction);
  }

  /** {@code it will one day rise}, {@code hopes one day to win}: no length, but a day to come. */
  private static boolean isSomeDay(Atoms atoms, int i, TimeUnit unit, double units) {
    if (unit != TimeUnit.DAY || units != 1 || !atoms.is(i, CommonWords.CARDINAL)) {
      return false;
    }
    boolean inClause =
        atoms.is(i - 1, CommonWords.MODAL)
            || atoms.is(i - 1, LengthWords.PURPOSE_MARK)
            || atoms.is(i - 1, DeicticWords.PERSONAL_SUBJECT);
    boolean ofPurpose =
        atoms.is(i - 1, DeicticWords.INTENT) && atoms.is(i + 2, LengthWords.PURPOSE_MARK);
    return inClause && atoms.isWord(i + 2) || ofPurpose;
  }

  /** {@code for a year}: a length of time and not a point in it. */
  private static boolean isLength(Atoms atoms, int from, int to, TimeUnit unit) {
    boolean given =
        atoms.is(from - 1, LengthWords.OBJECT_PRONOUN)
            && atoms.is(to, LengthWords.PURPOSE_MARK)
            && atoms.isWord(to + 1);
    boolean anchored =
        atoms.is(to, LengthWords.ANCHOR)
            && (atoms.is(to + 1, CommonWords.WEEKDAY)
                || atoms.is(to + 1, DeicticWords.RELATIVE_DAY));
    boolean hyphened = atoms.isDash(to) && atoms.is(to + 1, LengthWords.LENGTH_ENDING);
    return given
        || anchored
        || hyphened
        || atoms.is(from - 1, LengthWords.LENGTH_LEAD)
        || atoms.phraseStart(from - 1, LengthWords.LENGTH_LEAD_PHRASE) >= 0
        || atoms.is(to, LengthWords.LENGTH_FOLLOW)
        || unit.ofDay() && atoms.is(from - 1, LengthWords.SHORT_LENGTH_LEAD);
  }

  /** {@code the third in two years}, {@code for the first time in ten years}. */
  private static boolean isRanked(Atoms atoms, int last) {
    for (int i = last; i > last - RANK_REACH; i--) {
      if (atoms.is(i, CommonWords.ORDINAL)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 15 a year}, {@code $5 an hour}, {@code twice a week}: how often, not how long. */
  private static boolean isRate(Atoms atoms, int i) {
    int before = i - 1;
    return atoms.isNumber(before)
        || atoms.isMark(before, '%')
        || atoms.isOneOf(before, RATED)
        || isCounted(atoms, before);
  }

  /** {@code fifty thousand records a year}: a noun with its number, then the unit. */
  private static boolean isCounted(Atoms atoms, int noun) {
    boolean plural = atoms.isWord(noun) && !atoms.is(noun, CommonWords.STOP);
    for (int i = noun - 1; plural && i >= noun - COUNT_REACH; i--) {
      if (atoms.isNumber(i) || atoms.isOneOf(i, COUNT)) {
        return true;
      }
      if (!atoms.isWord(i) || atoms.is(i, CommonWords.STOP) || atoms.afterBreak(i + 1)) {
        return false;
      }
    }
    return false;
  }
}
