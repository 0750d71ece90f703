package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Goes through a stretch of a text left to right, each atom looked at a few times. */
final class DateScan {
  private static final ClassSet STARTS =
      ClassSet.of(
          CommonWords.ARTICLE,
          CommonWords.CARDINAL,
          CommonWords.MAGNITUDE,
          CommonWords.VAGUE,
          CommonWords.ORDINAL,
          CommonWords.HALF,
          CommonWords.MONTH,
          CommonWords.WEEKDAY,
          CommonWords.SEASON,
          CommonWords.TIME_UNIT,
          CommonWords.DAY_PART,
          CommonWords.REFERENCE,
          CommonWords.FREQUENCY,
          CalendarWords.PERIOD_PART_ADJECTIVE,
          CalendarWords.PERIOD_PART_NOUN,
          CalendarWords.PERIOD_CODE,
          CalendarWords.FISCAL,
          CalendarWords.PART_PLACE,
          CalendarWords.DECADE_WORD,
          CalendarWords.FEAST,
          DeicticWords.SAMENESS,
          DeicticWords.LATEST,
          DeicticWords.RELATIVE_DAY,
          DeicticWords.TODAY_PART,
          DeicticWords.DIRECTION,
          DeicticWords.REFERENCE_NOUN,
          DeicticWords.NEAR_PAST,
          LengthWords.EVERY,
          CommonWords.PER,
          LengthWords.VAGUE_ADJECTIVE);

  private static final ClassSet AFTER_ARTICLE =
      ClassSet.of(
          CommonWords.TIME_UNIT,
          CommonWords.MAGNITUDE,
          CommonWords.CARDINAL,
          LengthWords.VAGUE_NOUN,
          LengthWords.COUNT_FILLER);

  /** Units that a part is named of: {@code the end of the month}. */
  private static final Set<TimeUnit> WITH_PARTS =
      EnumSet.of(TimeUnit.YEAR, TimeUnit.MONTH, TimeUnit.WEEK, TimeUnit.QUARTER, TimeUnit.DECADE);

  /** Units by which a day is reckoned from another. */
  private static final Set<TimeUnit> ANCHORED =
      EnumSet.of(TimeUnit.YEAR, TimeUnit.MONTH, TimeUnit.WEEK, TimeUnit.DAY);

  private static final int MOST_UNITS = 1000;

  /** Atoms between two pulses. */
  private static final int PULSE = 100;

  private final Atoms atoms;
  private final DateForms forms;
  private final List<Timex> found;

  DateScan(Atoms atoms, DateForms forms, List<Timex> into) {
    this.atoms = atoms;
    this.forms = forms;
    this.found = into;
  }

  void read(int start, int end, Runnable pulse) {
    int i = start;
    int next = start;
    while (i < end) {
      if (i >= next) {
        pulse.run();
        next = i + PULSE;
      }
      i = next(i);
    }
  }

  private int next(int i) {
    if (!atoms.isNumber(i) && !mayBegin(i)) {
      return i + 1;
    }
    Timex timex = core(i);
    if (timex == null) {
      return i + 1;
    }
    if (timex.form == Form.DURATION) {
      if (timex.mod == null) {
        timex.mod = DateModifiers.ofLength(atoms, timex.from);
      }
      DurationRules.openRange(atoms, timex.from, timex, found);
    }
    int from = opensWith(timex) ? timex.from - 1 : timex.from;
    int last = found.isEmpty() ? 0 : found.get(found.size() - 1).to;
    Timex whole = from < timex.from && from >= last ? timex.over(from, timex.to) : timex;
    found.add(whole);
    int to = whole.form == Form.CALENDAR ? RangeRules.continued(atoms, whole, found) : whole.to;
    return Math.max(to, i + 1);
  }

  /** Most words begin no expression of time; an article only before a length of it. */
  private boolean mayBegin(int i) {
    if (!atoms.isOneOf(i, STARTS)) {
      return atoms.lexeme(i) != null
          && atoms.lexeme(i).phrasesBeginning() > 0
          && (FeastRules.begins(atoms, i)
              || ReferenceRules.beginsPhrase(atoms, i)
              || atoms.phraseEnd(i, DeicticWords.RELATIVE_DAY_PHRASE) > 0
              || atoms.phraseEnd(i, ClockWords.FROM_HOUR) > 0);
    }
    return !atoms.is(i, CommonWords.ARTICLE) || atoms.isOneOf(i + 1, AFTER_ARTICLE);
  }

  private boolean opensWith(Timex timex) {
    boolean period =
        timex.form != Form.CALENDAR
            && timex.form != Form.WEEKDAY
            && timex.form != Form.CLOCK
            && timex.form != Form.SET
            && timex.form != Form.REFERENCE;
    return period && atoms.is(timex.from - 1, CommonWords.DEFINITE);
  }

  private Timex core(int i) {
    Timex modified = modified(i);
    if (modified != null) {
      return modified;
    }
    Timex timex = plain(i);
    if (timex == null) {
      return null;
    }
    if (timex.form == Form.DURATION) {
      return anchored(timex);
    }
    Timex quarter = quarterOfYear(timex);
    return quarter != null ? quarter : withPart(timex);
  }

  /**
   * {@code this year's third quarter}, {@code 2019's first quarter}, {@code last year's quarter}.
   */
  private Timex quarterOfYear(Timex year) {
    boolean relative =
        year.form == Form.PERIOD && year.unit == TimeUnit.YEAR && year.direction != Timex.OPEN;
    boolean calendar = year.form == Form.CALENDAR && year.month == 0 && !year.fiscal;
    int at = year.to + 2;
    boolean possessive =
        (relative || calendar)
            && atoms.isApostrophe(year.to)
            && atoms.glued(year.to + 1)
            && atoms.is(year.to + 1, CalendarWords.DECADE_ENDING)
            && !atoms.afterBreak(at);
    if (!possessive) {
      return null;
    }
    Timex part = plain(at);
    boolean open = part != null && part.form == Form.QUARTER && !PeriodRules.isDated(part);
    if (open) {
      Timex whole = part.over(year.from, part.to);
      whole.year = year.year;
      whole.direction = relative ? year.direction : Timex.OPEN;
      return whole;
    }
    boolean quarter =
        relative
            && TimeUnit.at(atoms, at) == TimeUnit.QUARTER
            && !atoms.is(at, LengthWords.TIME_UNIT_PLURAL);
    if (!quarter) {
      return null;
    }
    Timex like = LikeRules.made(year.from, at + 1, year.direction);
    like.unit = TimeUnit.QUARTER;
    return like;
  }

  /** {@code two weeks from Monday}, {@code three days after Christmas}: a day by another. */
  private Timex anchored(Timex length) {
    int direction = DateParts.steps(atoms, length.to, LengthWords.ANCHOR);
    boolean fits =
        direction != 0
            && !atoms.afterBreak(length.to)
            && length.unit != null
            && ANCHORED.contains(length.unit)
            && length.amount == Math.rint(length.amount)
            && length.amount < MOST_UNITS;
    if (!fits) {
      return length;
    }
    Timex day = plain(DateParts.skip(atoms, length.to + 1, CommonWords.DEFINITE));
    boolean one =
        day != null
            && day.time == null
            && (day.form == Form.CALENDAR && day.day > 0
                || day.form == Form.WEEKDAY
                || day.form == Form.FEAST
                || day.form == Form.PERIOD
                    && day.unit == TimeUnit.DAY
                    && day.direction != Timex.OPEN)
            && RangeRules.pastJoint(atoms, day.to) < 0;
    if (!one) {
      return length;
    }
    Timex timex = Timex.shift(length.from, day.to, length.unit, length.amount, direction);
    timex.whole = day;
    return timex;
  }

  private Timex plain(int i) {
    if (atoms.isNumber(i)) {
      Timex clock = ClockRules.at(atoms, i);
      if (clock != null) {
        return clock;
      }
      Timex opening = RangeRules.opening(atoms, i, forms);
      if (opening != null) {
        return opening;
      }
      Timex duration = DateNumbers.year(atoms, i) > 0 ? null : DurationRules.at(atoms, i);
      if (duration != null) {
        return duration;
      }
      Timex part = PartRules.at(atoms, i, forms);
      Timex era = part != null ? part : PeriodRules.at(atoms, i);
      if (era != null) {
        return era;
      }
      Timex date = CalendarRules.at(atoms, i, forms);
      return date != null ? date : DurationRules.at(atoms, i);
    }
    Timex timex = SetRules.at(atoms, i);
    timex = timex != null ? timex : FeastRules.at(atoms, i);
    timex = timex != null ? timex : PartRules.at(atoms, i, forms);
    timex = timex != null ? timex : LikeRules.at(atoms, i, forms);
    timex = timex != null ? timex : DeicticRules.at(atoms, i);
    timex = timex != null ? timex : CalendarRules.at(atoms, i, forms);
    timex = timex != null ? timex : SpokenYears.at(atoms, i);
    timex = timex != null ? timex : PeriodRules.at(atoms, i);
    timex = timex != null ? timex : DurationRules.at(atoms, i);
    return timex != null ? timex : ClockRules.at(atoms, i);
  }

  /** {@code early 2011}, {@code mid-May}, {@code the beginning of December 2022}. */
  private Timex modified(int i) {
    String part = atoms.value(i, CalendarWords.PERIOD_PART_ADJECTIVE);
    if (part != null) {
      return withAdjective(i, part);
    }
    if (atoms.is(i, CommonWords.TIME_UNIT)) {
      return yearEnd(i);
    }
    boolean noun = atoms.is(i, CalendarWords.PERIOD_PART_NOUN);
    return noun && atoms.is(i + 1, CommonWords.OF) ? partOf(i) : null;
  }

  /** {@code early in 2011}, {@code mid-May}, {@code late this week}. */
  private Timex withAdjective(int i, String part) {
    int at = atoms.isDash(i + 1) ? i + 2 : i + 1;
    at = part.equals("START") ? DateParts.skip(atoms, at, CalendarWords.DAY_PREPOSITION) : at;
    at = DateParts.skip(atoms, at, CommonWords.DEFINITE);
    Timex timex = plain(at);
    boolean fits =
        timex != null
            && !atoms.afterBreak(at)
            && timex.form != Form.DURATION
            && timex.form != Form.CLOCK
            && timex.form != Form.SET
            && timex.form != Form.REFERENCE;
    return fits ? DateModifiers.apply(atoms, i, CalendarWords.PERIOD_PART_ADJECTIVE, timex) : null;
  }

  /** {@code by year-end}. */
  private Timex yearEnd(int i) {
    int end = atoms.isDash(i + 1) ? i + 2 : i + 1;
    boolean yearEnd =
        atoms.is(i - 1, CalendarWords.YEAR_END_LEAD)
            && TimeUnit.at(atoms, i) == TimeUnit.YEAR
            && "END".equals(atoms.value(end, CalendarWords.PERIOD_PART_NOUN));
    if (!yearEnd) {
      return null;
    }
    Timex year = Timex.period(i, end + 1, TimeUnit.YEAR, 0);
    year.mod = "END";
    return year;
  }

  /** {@code the end of the month}, {@code the beginning of December 2022}. */
  private Timex partOf(int i) {
    int at = DateParts.skip(atoms, i + 2, CommonWords.DEFINITE);
    Timex timex = plain(at);
    boolean bare = at == i + 2 && TimeUnit.at(atoms, at) != TimeUnit.WEEK;
    if (timex == null && (at == i + 3 || bare) && !atoms.is(at, LengthWords.TIME_UNIT_PLURAL)) {
      TimeUnit unit = TimeUnit.at(atoms, at);
      boolean hasParts = unit != null && WITH_PARTS.contains(unit);
      timex = hasParts ? Timex.period(at, at + 1, unit, 0) : null;
    }
    boolean fits =
        timex != null
            && timex.form != Form.DURATION
            && timex.form != Form.SET
            && !(timex.form == Form.PERIOD && timex.unit == TimeUnit.DAY);
    return fits ? DateModifiers.apply(atoms, i, CalendarWords.PERIOD_PART_NOUN, timex) : null;
  }

  /** {@code Friday afternoon}, {@code 5 May in the evening}. */
  private Timex withPart(Timex timex) {
    boolean day =
        timex.form == Form.WEEKDAY
            || timex.form == Form.CALENDAR && timex.day > 0
            || timex.form == Form.PERIOD && timex.unit == TimeUnit.DAY;
    if (!day || timex.time != null || atoms.afterBreak(timex.to)) {
      return timex;
    }
    String part = atoms.value(timex.to, CommonWords.DAY_PART);
    if (part == null || part.length() != 2) {
      return timex;
    }
    Timex whole = timex.over(timex.from, timex.to + 1);
    whole.time = part;
    whole.type = DateType.time;
    return whole;
  }
}
