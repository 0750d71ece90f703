package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateType;
import java.util.List;

/**
 * Expressions that are the two ends of one stretch ({@code May 3-5}, {@code between May and October
 * 2024}, {@code from 2004 to 2009}), and those that go on in a list ({@code in November and
 * January}). An end without its year lies after the beginning; a member of a list is the one of its
 * name that is nearest to the member before.
 */
final class Intervals {
  private Intervals() {}

  /** Tells each expression what it is to the one before it. */
  static void mark(Atoms atoms, List<Timex> found) {
    for (int k = 1; k < found.size(); k++) {
      Timex a = found.get(k - 1);
      Timex b = upToNow(atoms, a, found.get(k));
      found.set(k, b);
      if (isTimeOfDay(atoms, a, b)) {
        b.link = Timex.Link.SAME_DAY;
        a.timed = true;
        b.timed = true;
        continue;
      }
      putInHalf(atoms, a, b);
      boolean fits = grain(a) != null && (grain(a) == grain(b) || isLed(atoms, a) && isDated(a, b));
      if (b.from - a.to <= 3 && fits && !atoms.afterBreak(a.to, b.from)) {
        if (a.link != Timex.Link.CLOSES && joins(atoms, a, b)) {
          b.link = Timex.Link.CLOSES;
          a.link = a.link == Timex.Link.SAME_DAY ? Timex.Link.NONE : a.link;
        } else if (a.form == Form.CALENDAR && isOpen(b) && isListed(atoms, a, b)) {
          b.link = Timex.Link.FOLLOWS;
        }
      } else if (isPartOfStretch(atoms, a, b)) {
        b.link = Timex.Link.ENDS_APART;
      }
    }
  }

  /** {@code between May 2019 and now}: now ends the stretch today. */
  private static Timex upToNow(Atoms atoms, Timex a, Timex b) {
    boolean now =
        b.form == Form.REFERENCE
            && b.value.equals("PRESENT_REF")
            && b.from == a.to + 1
            && a.form == Form.CALENDAR
            && a.year > 0
            && isLed(atoms, a)
            && joins(atoms, a, b);
    return now ? Timex.period(b.from, b.to, TimeUnit.DAY, 0) : b;
  }

  /** {@code 8 p.m. Friday}, {@code Friday at 8 p.m.}: a time of day and its day. */
  private static boolean isTimeOfDay(Atoms atoms, Timex a, Timex b) {
    boolean clockFirst = a.form == Form.CLOCK;
    if (clockFirst == (b.form == Form.CLOCK) || !isBeside(atoms, a, b)) {
      return false;
    }
    // Behind a comma a new day begins, with hours of its own.
    boolean hours = clockFirst && a.link == Timex.Link.CLOSES && !atoms.isMark(a.to, ',');
    Timex day = clockFirst ? b : a;
    return (a.link == Timex.Link.NONE || a.link == Timex.Link.ENDS_APART || hours)
        && (day.time == null ? grain(day) == TimeUnit.DAY : isHalf(atoms, day, clockFirst ? a : b));
  }

  /** Whether a day and a time of day stand together: {@code Monday at 8}, {@code 8 am, Monday}. */
  static boolean isBeside(Atoms atoms, Timex a, Timex b) {
    return b.from <= pastJoint(atoms, a.to) && !atoms.afterBreak(a.to, b.from);
  }

  /**
   * Past a comma, a word between a day and its time, the ending of a case; the same atom if none.
   */
  private static int pastJoint(Atoms atoms, int i) {
    int at = atoms.isApostrophe(i) && atoms.is(i + 1, ClauseWords.CLOCK_JOINT) ? i + 2 : i;
    int past = atoms.isMark(at, ',') || atoms.isDash(at) && !atoms.glued(at) ? at + 1 : at;
    int joint = atoms.phraseEnd(past, ClauseWords.CLOCK_JOINT);
    return joint < 0 ? past : joint;
  }

  /**
   * {@code morgen Nachmittag um 4 Uhr}: where the two are not joined the half holds all the same.
   */
  private static void putInHalf(Atoms atoms, Timex day, Timex clock) {
    boolean beside =
        clock.form == Form.CLOCK
            && day.time != null
            && clock.from == day.to + 1
            && atoms.is(day.to, ClauseWords.RECURRING_JOINT);
    if (beside) {
      isHalf(atoms, day, clock);
    }
  }

  /** {@code last night at 8}: the hour is one of the half of the day that is told. */
  private static boolean isHalf(Atoms atoms, Timex day, Timex clock) {
    boolean hours = clock.time.length() >= 5 && Character.isDigit(clock.time.charAt(0));
    if (day.time.length() != 2 || !hours) {
      return false;
    }
    int hour = Integer.parseInt(clock.time.substring(0, 2));
    boolean open = true;
    for (int i = clock.from; i < clock.to; i++) {
      open &= atoms.phraseEnd(i, ClauseWords.HALF_OF_DAY) < 0;
    }
    if (open && !day.time.equals("MO") && hour > 0 && hour < 12) {
      clock.time = Timex.twoDigits(hour + 12) + clock.time.substring(2);
    }
    return true;
  }

  /** {@code between May 2019 and today}: ends of unequal size need a word before them. */
  private static boolean isLed(Atoms atoms, Timex a) {
    return atoms.is(lead(atoms, a), ClauseWords.BETWEEN)
        || atoms.is(lead(atoms, a), ClauseWords.FROM);
  }

  /**
   * {@code from Thursday night to Saturday}: with a part of its day an end stays an expression of
   * its own, but lies after the beginning all the same.
   */
  private static boolean isPartOfStretch(Atoms atoms, Timex a, Timex b) {
    return a.form == Form.WEEKDAY
        && b.form == Form.WEEKDAY
        && (a.time != null || b.time != null)
        && b.link == Timex.Link.NONE
        && b.from - a.to <= 3
        && !atoms.afterBreak(a.to, b.from)
        && isLed(atoms, a)
        && joins(atoms, a, b);
  }

  private static boolean isDated(Timex a, Timex b) {
    return a.form == Form.CALENDAR
        && a.year > 0
        && (b.form == Form.CALENDAR && b.year > 0 || grain(b) == TimeUnit.DAY);
  }

  private static int lead(Atoms atoms, Timex a) {
    int lead = a.from - 1;
    while (lead > a.from - 3 && isArticle(atoms, lead)) {
      lead--;
    }
    return lead;
  }

  private static boolean isArticle(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.DEFINITE)
        || atoms.is(i, CommonWords.DATE_ARTICLE)
        || atoms.isApostrophe(i) && atoms.is(i - 1, CommonWords.DATE_ARTICLE);
  }

  private static boolean isOpen(Timex timex) {
    return timex.form == Form.CALENDAR && timex.year == 0 && timex.direction == Timex.OPEN;
  }

  /** How fine an expression is, so far as it can end a stretch; null when it cannot. */
  private static TimeUnit grain(Timex timex) {
    if (timex.time != null && timex.form != Form.CLOCK || timex.fiscal) {
      return null;
    }
    return switch (timex.form) {
      case CALENDAR ->
          timex.day > 0 ? TimeUnit.DAY : timex.month > 0 ? TimeUnit.MONTH : TimeUnit.YEAR;
      case WEEKDAY -> TimeUnit.DAY;
      case PERIOD -> timex.direction == Timex.OPEN ? null : timex.unit;
      case PART -> timex.unit == TimeUnit.DAY ? TimeUnit.DAY : null;
      case QUARTER -> TimeUnit.QUARTER;
      case DECADE -> TimeUnit.DECADE;
      case CLOCK -> TimeUnit.HOUR;
      default -> null;
    };
  }

  /** {@code May 3 - May 5}, {@code May 3 to May 5}, {@code between May 3 and May 5}. */
  private static boolean joins(Atoms atoms, Timex a, Timex b) {
    // The ending of a case may stand behind an apostrophe.
    int joint = atoms.isApostrophe(a.to) ? a.to + 1 : a.to;
    int past = joint + 1;
    while (past < b.from && isArticle(atoms, past)) {
      past++;
    }
    if (past != b.from) {
      return false;
    }
    if (atoms.isDash(joint) || atoms.isMark(joint, '/') && atoms.glued(joint)) {
      boolean glued = atoms.glued(joint) || atoms.glued(joint + 1);
      boolean alike = a.form == b.form;
      return glued || alike && (a.form == Form.CALENDAR || a.form == Form.CLOCK);
    }
    int lead = lead(atoms, a);
    if (atoms.is(joint, ClauseWords.BETWEEN_JOINT)) {
      return atoms.is(lead, ClauseWords.BETWEEN)
          || atoms.is(b.to, ClauseWords.BETWEEN_BEHIND)
          || atoms.is(b.to + 1, ClauseWords.BETWEEN_BEHIND);
    }
    return atoms.is(joint, CommonWords.INTERVAL_JOINT) && !atoms.is(lead, ClauseWords.POINT_LEAD);
  }

  private static boolean isListed(Atoms atoms, Timex a, Timex b) {
    for (int i = a.to; i < b.from; i++) {
      boolean joint =
          atoms.isMark(i, ',') || atoms.is(i, CommonWords.AND) || atoms.is(i, CommonWords.OR);
      if (!joint && !atoms.is(i, CommonWords.DEFINITE)) {
        return false;
      }
    }
    return b.from > a.to;
  }

  /** The end of a stretch or member of a list moved to where the one before it stands. */
  static ResolvedDate moved(Timex timex, ResolvedDate own, ResolvedDate before) {
    boolean placed = own != null && own.begin() != null && before != null && before.begin() != null;
    if (timex.link == Timex.Link.NONE || !placed) {
      return own;
    }
    boolean closes = timex.link == Timex.Link.CLOSES || timex.link == Timex.Link.ENDS_APART;
    if (timex.form == Form.WEEKDAY && closes) {
      return own.begin().isAfter(before.begin()) || timex.direction != Timex.OPEN
          ? own
          : ResolvedDate.of(
              CalendarPeriod.day(before.begin().plusDays(daysTo(before, timex.weekday))),
              own.basis());
    }
    if (!isOpen(timex)) {
      return own;
    }
    int year = before.begin().getYear();
    CalendarPeriod same = DateResolver.on(year, timex);
    boolean next =
        same == null
            || (timex.link == Timex.Link.CLOSES
                ? same.begin().isBefore(before.begin())
                : before.begin().getMonthValue() - timex.month > 6);
    boolean last =
        timex.link == Timex.Link.FOLLOWS && timex.month - before.begin().getMonthValue() > 6;
    CalendarPeriod period = DateResolver.on(next ? year + 1 : last ? year - 1 : year, timex);
    return period == null ? own : ResolvedDate.of(period, own.basis());
  }

  private static int daysTo(ResolvedDate before, int weekday) {
    return Math.floorMod(weekday - before.begin().getDayOfWeek().getValue() - 1, 7) + 1;
  }

  /**
   * {@code from 5 to 6 pm on 22 April}: whether the day of the hours that end at {@code k} follows.
   */
  static boolean isDayOfHours(List<Timex> found, int k) {
    return found.get(k).form == Form.CLOCK
        && found.get(k).link == Timex.Link.CLOSES
        && k + 1 < found.size()
        && found.get(k + 1).form != Form.CLOCK
        && found.get(k + 1).link == Timex.Link.SAME_DAY;
  }

  /** Both ends as one; null when they do not make a stretch. */
  static ResolvedDate joined(Timex closing, ResolvedDate a, ResolvedDate b) {
    if (closing.link == Timex.Link.SAME_DAY && a != null && b != null) {
      return closing.form == Form.CLOCK ? b : a;
    }
    if (closing.link != Timex.Link.CLOSES || a == null || b == null) {
      return null;
    }
    boolean placed = a.begin() != null && b.end() != null;
    boolean clock = closing.type == DateType.time;
    boolean ordered =
        placed
            ? clock
                ? a.value().compareTo(b.value()) < 0
                : !b.end().isBefore(a.begin()) && !a.begin().equals(b.begin())
            : a.basis() == DateBasis.unresolved && b.basis() == DateBasis.unresolved;
    if (!ordered) {
      return null;
    }
    DateBasis basis = b.basis() == DateBasis.explicit ? a.basis() : b.basis();
    return new ResolvedDate(a.value() + "/" + b.value(), a.begin(), b.end(), basis);
  }
}
