package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateType;

/** Dates told from where the writer stands: {@code yesterday}, {@code last December}. */
final class DeicticRules {
  /** So many words on each side tell running text from a headline. */
  private static final int AROUND = 3;

  private DeicticRules() {}

  static Timex at(Atoms atoms, int i) {
    Timex named = day(atoms, i);
    if (named != null) {
      return named;
    }
    if (atoms.isAny(i, "earlier", "later")) {
      boolean this_ = atoms.is(i + 1, "this") && TimeUnit.at(atoms, i + 2) != null;
      return this_ ? directed(atoms, i + 1) : null;
    }
    if (atoms.is(i, "weekend") && atoms.is(i - 1, "the")) {
      return Timex.period(i, i + 1, TimeUnit.WEEKEND, Timex.OPEN);
    }
    Timex directed = directed(atoms, i);
    return directed != null ? directed : reference(atoms, i);
  }

  private static Timex day(Atoms atoms, int i) {
    int days =
        atoms.is(i, "today") ? 0 : atoms.is(i, "yesterday") ? -1 : atoms.is(i, "tomorrow") ? 1 : 9;
    if (days == 0 && isTitle(atoms, i)) {
      return null;
    }
    if (days == 0 && isNowadays(atoms, i)) {
      return Timex.reference(i, i + 1, "PRESENT_REF");
    }
    if (days != 9) {
      return Timex.period(i, i + 1, TimeUnit.DAY, days);
    }
    if (atoms.is(i, "tonight")) {
      return partOf(Timex.period(i, i + 1, TimeUnit.DAY, 0), i + 1, "NI");
    }
    if (atoms.is(i, "day") && atoms.is(i - 1, "the")) {
      boolean before = atoms.is(i + 1, "before") && atoms.is(i + 2, "yesterday");
      boolean after = atoms.is(i + 1, "after") && atoms.is(i + 2, "tomorrow");
      if (before || after) {
        return Timex.period(i - 1, i + 3, TimeUnit.DAY, before ? -2 : 2);
      }
      boolean alone = !atoms.isWord(i + 2) || atoms.is(i + 2, CommonWords.STOP);
      if (atoms.is(i + 1, "before") && !atoms.isWord(i + 2) && alone) {
        return context(Timex.period(i - 1, i + 2, TimeUnit.DAY, -1));
      }
    }
    return null;
  }

  /** {@code India Today reported}: with a capital in running text, after a word with one. */
  private static boolean isTitle(Atoms atoms, int i) {
    if (!atoms.capitalised(i) || !atoms.isWord(i - 1) || !atoms.capitalised(i - 1)) {
      return false;
    }
    for (int near = i - AROUND; near <= i + AROUND; near++) {
      boolean running = atoms.isWord(near) && !atoms.capitalised(near);
      if (running && atoms.end(near) - atoms.start(near) > 3) {
        return true;
      }
    }
    return false;
  }

  /** {@code where we are today}, {@code today, like most of us}: these days, not this day. */
  private static boolean isNowadays(Atoms atoms, int i) {
    boolean state =
        atoms.isAny(i - 1, "is", "are", "am")
            && atoms.isAny(i - 2, "it", "we", "they", "he", "she", "you")
            && !atoms.isWord(i + 1);
    boolean habit = atoms.isAny(i + 2, "like", "unlike") && !atoms.isWord(i + 1);
    return state || habit && atoms.isAny(i + 3, "many", "most", "all", "other", "others", "so");
  }

  private static Timex partOf(Timex day, int to, String part) {
    Timex timex = day.over(day.from, to);
    timex.time = part;
    timex.type = DateType.time;
    return timex;
  }

  private static Timex context(Timex timex) {
    timex.fromContext = true;
    return timex;
  }

  /** -1, 0 or 1 for {@code last}, {@code this}, {@code next}; open for any other word. */
  static int direction(Atoms atoms, int i) {
    if (atoms.isAny(i, "last", "past", "previous", "preceding")) {
      return -1;
    }
    if (atoms.isAny(i, "this", "current", "same", "that")) {
      return 0;
    }
    return atoms.isAny(i, "next", "coming", "following", "upcoming", "subsequent") ? 1 : Timex.OPEN;
  }

  private static boolean turnsToContext(Atoms atoms, int i) {
    return atoms.isAny(i, "previous", "preceding", "same", "that", "following", "subsequent");
  }

  private static Timex directed(Atoms atoms, int i) {
    int direction = direction(atoms, i);
    if (direction == Timex.OPEN) {
      return null;
    }
    int at = i + 1;
    at = atoms.isAny(at, "early", "late", "coming", "past", "full") ? at + 1 : at;
    Timex timex = directedAt(atoms, i, at, direction);
    if (timex == null) {
      return null;
    }
    boolean definite = atoms.is(i - 1, "the");
    timex.fromContext =
        turnsToContext(atoms, i)
            || atoms.is(i, "next") && definite && timex.unit == TimeUnit.DAY
            || atoms.is(i, "next") && timex.unit == TimeUnit.DAY;
    return timex;
  }

  private static Timex directedAt(Atoms atoms, int i, int at, int direction) {
    int month = atoms.capitalised(at) ? atoms.number(at, CommonWords.MONTH, 0) : 0;
    if (month > 0) {
      int day = DateNumbers.day(atoms, at + 1);
      Timex timex =
          Timex.calendar(i, day > 0 ? Rules.pastOrdinal(atoms, at + 1) : at + 1, 0, month, day);
      boolean dated = CalendarRules.isYear(atoms, timex.to);
      timex.direction = direction;
      return dated || atoms.is(i, "that") ? null : timex;
    }
    int weekday = atoms.number(at, CommonWords.WEEKDAY, 0);
    if (weekday > 0 && atoms.capitalised(at)) {
      Timex timex = new Timex(Form.WEEKDAY, i, at + 1);
      timex.weekday = weekday;
      timex.direction = direction;
      return timex;
    }
    String season = atoms.value(at, CommonWords.SEASON);
    if (season != null && !(atoms.isWord(at + 1) && atoms.capitalised(at + 1))) {
      Timex timex = new Timex(Form.SEASON, i, at + 1);
      timex.value = season;
      timex.direction = direction;
      return timex;
    }
    return unitOrPart(atoms, i, at, direction);
  }

  private static Timex unitOrPart(Atoms atoms, int i, int at, int direction) {
    String part = atoms.value(at, CommonWords.DAY_PART);
    if (part != null && part.length() == 2) {
      boolean night = part.equals("NI") && direction < 0;
      boolean fits = direction == 0 || night || turnsToContext(atoms, i) || atoms.is(i, "next");
      return fits ? partOf(Timex.period(i, i + 1, TimeUnit.DAY, direction), at + 1, part) : null;
    }
    int noun = atoms.isAny(at, "fiscal", "financial", "calendar", "school") ? at + 1 : at;
    TimeUnit unit = TimeUnit.at(atoms, noun);
    boolean plural =
        unit != null
            && atoms.text().charAt(atoms.end(noun) - 1) == 's'
            && atoms.end(noun) - atoms.start(noun) > 1;
    if (unit == null
        || plural
        || unit == TimeUnit.SECOND
        || unit == TimeUnit.MINUTE
        || unit == TimeUnit.HOUR && !atoms.is(i, "past") && !atoms.is(i, "last")) {
      return null;
    }
    if (atoms.is(i, "that")
        && unit != TimeUnit.DAY
        && unit != TimeUnit.YEAR
        && unit != TimeUnit.MONTH
        && unit != TimeUnit.WEEK) {
      return null;
    }
    if (spansUnit(atoms, i, unit)) {
      return Timex.duration(i, noun + 1, unit.duration(1));
    }
    Timex timex = Timex.period(i, noun + 1, unit, direction);
    timex.fiscal = noun > at && atoms.isAny(at, "fiscal", "financial");
    return timex;
  }

  /** {@code the past year}, {@code the next decade}: a stretch that ends or begins now. */
  private static boolean spansUnit(Atoms atoms, int i, TimeUnit unit) {
    boolean past = atoms.is(i, "past") && unit != TimeUnit.WEEKEND;
    boolean coming =
        atoms.isAny(i, "next", "coming", "last", "following")
            && (unit == TimeUnit.DECADE || unit == TimeUnit.HOUR);
    return past || coming;
  }

  /** {@code now}, {@code recently}, {@code at the time}. */
  private static Timex reference(Atoms atoms, int i) {
    if (atoms.isAny(i, "now", "currently", "presently", "nowadays", "recently", "lately")) {
      boolean joined = atoms.isDash(i + 1) && atoms.glued(i + 1);
      return joined ? null : Timex.reference(i, i + 1, atoms.value(i, CommonWords.REFERENCE));
    }
    boolean definite = atoms.is(i - 1, "the");
    boolean ends = !atoms.isWord(i + 1) || atoms.is(i + 1, CommonWords.STOP);
    if (definite && ends && atoms.isAny(i, "past", "future")) {
      boolean inThe = atoms.isAny(i - 2, "in", "for", "of", "from", "into");
      String value = atoms.is(i, "past") ? "PAST_REF" : "FUTURE_REF";
      return inThe ? Timex.reference(i - 1, i + 1, value) : null;
    }
    boolean atThe = definite && atoms.is(i - 2, "at");
    if (atThe && ends && atoms.is(i, "moment")) {
      return Timex.reference(i - 2, i + 1, "PRESENT_REF");
    }
    boolean at = atoms.is(i - 1, "at");
    if (at && ends && atoms.is(i, "present")) {
      return Timex.reference(i - 1, i + 1, "PRESENT_REF");
    }
    return atThe && ends && !atoms.is(i + 1, "of") && atoms.is(i, "time")
        ? Timex.reference(i - 2, i + 1, "PAST_REF")
        : null;
  }
}
