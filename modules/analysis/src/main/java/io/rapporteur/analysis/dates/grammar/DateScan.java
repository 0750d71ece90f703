package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateType;
import java.util.List;
import java.util.function.IntFunction;

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
          LengthWords.VAGUE_ADJECTIVE,
          LengthWords.ANOTHER,
          LengthWords.ONE_LONG,
          LengthWords.VAGUE_NOUN,
          DeicticWords.TOLD_TERM);

  private static final ClassSet AFTER_ARTICLE =
      ClassSet.of(
          CommonWords.TIME_UNIT,
          CommonWords.MAGNITUDE,
          CommonWords.CARDINAL,
          CommonWords.HALF,
          LengthWords.VAGUE_NOUN,
          LengthWords.ONE_MORE,
          LengthWords.COUNT_FILLER);

  /** Atoms between two pulses. */
  private static final int PULSE = 100;

  private final Atoms atoms;
  private final DateForms forms;
  private final List<Timex> found;
  private final IntFunction<Timex> plain = this::plain;

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
      boolean told =
          atoms.is(timex.from - 1, CommonWords.DEFINITE)
              && atoms.is(timex.from - 2, DeicticWords.PERIOD_LEAD);
      timex.ordinal = told ? 1 : 0;
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
    Timex ofDay = partOfDay(i);
    if (ofDay != null) {
      return ofDay;
    }
    Timex modified = ModifiedDates.at(atoms, i, plain);
    if (modified != null) {
      return withPart(modified);
    }
    Timex timex = plain(i);
    if (timex == null) {
      return null;
    }
    if (timex.form == Form.SHIFT) {
      return AnchoredDates.ofWeekday(atoms, timex, plain);
    }
    if (timex.form == Form.DURATION) {
      return AnchoredDates.extended(atoms, timex, plain);
    }
    Timex quarter = QuartersOfYears.at(atoms, timex, plain);
    return quarter != null ? quarter : withPart(timex);
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

  /** {@code the night of 5 May}, {@code the morning of last Friday}. */
  private Timex partOfDay(int i) {
    String part = atoms.value(i, CommonWords.DAY_PART);
    boolean led =
        part != null
            && part.length() == 2
            && atoms.is(i - 1, CommonWords.DEFINITE)
            && atoms.is(i + 1, CommonWords.OF)
            && !atoms.afterBreak(i + 2);
    Timex day = led ? plain(i + 2) : null;
    boolean one =
        day != null
            && day.time == null
            && (day.form == Form.WEEKDAY || day.form == Form.CALENDAR && day.day > 0);
    if (!one) {
      return null;
    }
    Timex whole = day.over(i, day.to);
    whole.time = part;
    whole.type = DateType.time;
    return whole;
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
