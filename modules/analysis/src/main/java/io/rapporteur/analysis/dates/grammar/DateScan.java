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

/** Goes through a stretch of a text left to right, each atom looked at a few times. */
final class DateScan {
  private static final ClassSet STARTS =
      ClassSet.of(
          CommonWords.TRIGGER,
          CommonWords.CARDINAL,
          CommonWords.MAGNITUDE,
          CommonWords.VAGUE,
          CommonWords.ORDINAL,
          CommonWords.FRACTION,
          CommonWords.MONTH,
          CommonWords.WEEKDAY,
          CommonWords.SEASON,
          CommonWords.TIME_UNIT,
          CommonWords.DAY_PART,
          CommonWords.REFERENCE,
          CommonWords.FREQUENCY);

  private static final ClassSet AFTER_ARTICLE =
      ClassSet.of(
          CommonWords.TIME_UNIT,
          CommonWords.TRIGGER,
          CommonWords.MAGNITUDE,
          CommonWords.FRACTION,
          CommonWords.CARDINAL);

  /** Atoms between two pulses. */
  private static final int PULSE = 100;

  private final Atoms atoms;
  private final List<Timex> found;

  DateScan(Atoms atoms, List<Timex> into) {
    this.atoms = atoms;
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
        timex.mod = Modifiers.ofLength(atoms, timex.from);
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
      return false;
    }
    boolean article = atoms.end(i) - atoms.start(i) <= 2 && atoms.is(i, CommonWords.STOP);
    return !article || atoms.isOneOf(i + 1, AFTER_ARTICLE);
  }

  private boolean opensWith(Timex timex) {
    boolean period =
        timex.form != Form.CALENDAR
            && timex.form != Form.WEEKDAY
            && timex.form != Form.CLOCK
            && timex.form != Form.SET
            && timex.form != Form.REFERENCE;
    return period && atoms.is(timex.from - 1, "the");
  }

  private Timex core(int i) {
    Timex modified = modified(i);
    if (modified != null) {
      return modified;
    }
    Timex timex = plain(i);
    return timex == null ? null : withPart(timex);
  }

  private Timex plain(int i) {
    if (atoms.isNumber(i)) {
      Timex clock = ClockRules.at(atoms, i);
      if (clock != null) {
        return clock;
      }
      Timex opening = RangeRules.opening(atoms, i);
      if (opening != null) {
        return opening;
      }
      Timex duration = DateNumbers.year(atoms, i) > 0 ? null : DurationRules.at(atoms, i);
      if (duration != null) {
        return duration;
      }
      Timex era = EraRules.at(atoms, i);
      if (era != null) {
        return era;
      }
      Timex date = CalendarRules.at(atoms, i);
      return date != null ? date : DurationRules.at(atoms, i);
    }
    Timex set = SetRules.at(atoms, i);
    Timex timex = set != null ? set : DeicticRules.at(atoms, i);
    timex = timex != null ? timex : CalendarRules.at(atoms, i);
    timex = timex != null ? timex : Holidays.at(atoms, i);
    timex = timex != null ? timex : EraRules.at(atoms, i);
    timex = timex != null ? timex : DurationRules.at(atoms, i);
    return timex != null ? timex : ClockRules.at(atoms, i);
  }

  /** {@code early 2011}, {@code mid-May}, {@code the beginning of December 2022}. */
  private Timex modified(int i) {
    if (atoms.isAny(i, "early", "late", "mid")) {
      int at = atoms.isDash(i + 1) ? i + 2 : i + 1;
      at = atoms.isAny(at, "in", "on") && atoms.is(i, "early") ? at + 1 : at;
      at = atoms.is(at, "the") ? at + 1 : at;
      Timex timex = plain(at);
      boolean fits =
          timex != null
              && !atoms.afterBreak(at)
              && timex.form != Form.DURATION
              && timex.form != Form.CLOCK
              && timex.form != Form.SET
              && timex.form != Form.REFERENCE;
      return fits ? Modifiers.apply(atoms, i, timex) : null;
    }
    if (atoms.is(i, "year") && atoms.is(atoms.isDash(i + 1) ? i + 2 : i + 1, "end")) {
      Timex year = Timex.period(i, atoms.isDash(i + 1) ? i + 3 : i + 2, TimeUnit.YEAR, 0);
      year.mod = "END";
      return atoms.isAny(i - 1, "by", "at", "before", "until", "the") ? year : null;
    }
    boolean edge = atoms.isAny(i, "beginning", "start", "end", "middle", "close", "turn");
    return edge && atoms.is(i + 1, "of") ? edge(i) : null;
  }

  private Timex edge(int i) {
    int at = atoms.is(i + 2, "the") ? i + 3 : i + 2;
    Timex timex = plain(at);
    if (timex == null && at == i + 3) {
      TimeUnit unit = TimeUnit.at(atoms, at);
      boolean calendar =
          unit == TimeUnit.YEAR
              || unit == TimeUnit.MONTH
              || unit == TimeUnit.WEEK
              || unit == TimeUnit.QUARTER
              || unit == TimeUnit.DECADE;
      timex =
          calendar && atoms.text().charAt(atoms.end(at) - 1) != 's'
              ? Timex.period(at, at + 1, unit, 0)
              : null;
    }
    boolean fits =
        timex != null
            && timex.form != Form.DURATION
            && timex.form != Form.SET
            && !(timex.form == Form.PERIOD && timex.unit == TimeUnit.DAY);
    return fits ? Modifiers.apply(atoms, i, timex) : null;
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
