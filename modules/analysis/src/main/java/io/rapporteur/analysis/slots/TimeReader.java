package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import java.time.LocalDate;
import java.time.Period;

/** Reads the time that an expression of time tells with the words around it: {@code since May}. */
final class TimeReader {
  private static final int LEAD = 4;

  /** Words of a clause that tells what began then. */
  private static final int CLAUSE = 9;

  private final Atoms atoms;
  private final ToldDates dates;
  private final LocalDate today;

  /**
   * For one text.
   *
   * @param today the day of the document; null when unknown
   */
  TimeReader(Atoms atoms, ToldDates dates, LocalDate today) {
    this.atoms = atoms;
    this.dates = dates;
    this.today = today;
  }

  /** The time that a date tells; none when it has no days. */
  TimeTold read(int k) {
    DateReference date = dates.get(k);
    if (date.getType() == DateType.duration) {
      return upToNow(k, date);
    }
    boolean day = date.getType() == DateType.date || date.getType() == DateType.time;
    if (!day || date.getBegin() == null) {
      return TimeTold.NONE;
    }
    String begin = date.getBegin();
    String end = date.getEnd();
    if ("END".equals(date.getMod()) && end != null) {
      begin = end;
    } else if ("START".equals(date.getMod())) {
      end = begin;
    }
    return bounded(k, begin, end);
  }

  /** The days of a date itself, whatever stands before it; none when it has no days. */
  TimeTold plain(int k) {
    DateReference date = dates.get(k);
    boolean day = date.getType() == DateType.date && date.getBegin() != null;
    return day ? new TimeTold(date.getBegin(), date.getEnd()) : TimeTold.NONE;
  }

  private TimeTold bounded(int k, String begin, String end) {
    int lead = lead(k);
    TimeTold part = partOf(k, begin, end);
    if (part != null) {
      return part;
    }
    int ended = ended(lead);
    if (end != null && ended >= 0) {
      Period length = length(ended - 1);
      if (length != null) {
        return backFrom(LocalDate.parse(end), length);
      }
    }
    if (since(k) >= 0) {
      return new TimeTold(begin, null);
    }
    if (atoms.is(lead, SlotWords.BY_THEN)) {
      return new TimeTold(null, end);
    }
    if (opensRange(k, lead) && k + 1 < dates.size()) {
      String last = dates.get(k + 1).getEnd();
      return new TimeTold(begin, last == null ? end : last);
    }
    if (k > 0 && opensRange(k - 1, lead(k - 1)) && dates.get(k - 1).getBegin() != null) {
      return new TimeTold(dates.get(k - 1).getBegin(), end);
    }
    return new TimeTold(begin, end);
  }

  /** The word of {@code ended in June}, {@code to 30 June} before a date; -1 when there is none. */
  private int ended(int lead) {
    if (atoms.is(lead, SlotWords.ENDED)) {
      return lead;
    }
    boolean within = atoms.is(lead, SlotWords.IN_PLACE) && atoms.is(lead - 1, SlotWords.ENDED);
    return within ? lead - 1 : -1;
  }

  /** The word that leads to a date. */
  private int lead(int k) {
    int i = dates.from(k) - 1;
    while (i > dates.from(k) - LEAD
        && (atoms.is(i, CommonWords.DEFINITE) || atoms.is(i, SlotWords.YEAR_KIND))) {
      i--;
    }
    return i;
  }

  /**
   * The word that makes a date a beginning, right before it or before the clause it ends: {@code
   * since May}, {@code since the war broke out on 4 May}; -1 when there is none.
   */
  int since(int k) {
    int lead = lead(k);
    int first = Math.max(lead - CLAUSE, k == 0 ? 0 : dates.to(k - 1));
    for (int i = lead; i >= first; i--) {
      if (atoms.is(i, SlotWords.SINCE)) {
        return i;
      }
      if (!atoms.isWord(i) || atoms.afterBreak(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code between 2016 and 2020}, {@code from May to June}, {@code 2010-2012}. */
  private boolean opensRange(int k, int lead) {
    if (k + 1 >= dates.size() || dates.get(k + 1).getBegin() == null) {
      return false;
    }
    int joint = dates.to(k);
    boolean near = dates.from(k + 1) - joint <= 2 && dates.from(k + 1) > joint;
    boolean dash = atoms.isDash(joint) && dates.from(k + 1) == joint + 1;
    boolean choice = atoms.is(joint, CommonWords.AND) || atoms.is(joint, CommonWords.OR);
    boolean joined =
        near
            && atoms.is(joint, SlotWords.RANGE_JOINT)
            && (!choice || atoms.is(lead, SlotWords.OPENS_RANGE));
    return dash || joined;
  }

  /** {@code the first six months of 2024}; null when it is none. */
  private TimeTold partOf(int k, String begin, String end) {
    boolean part =
        k > 0
            && end != null
            && atoms.is(dates.from(k) - 1, CommonWords.OF)
            && dates.to(k - 1) >= dates.from(k) - 1
            && dates.get(k - 1).getType() == DateType.duration;
    Period length = part ? parsed(dates.get(k - 1).getValue()) : null;
    if (length == null) {
      return null;
    }
    for (int i = dates.from(k - 1); i > dates.from(k - 1) - LEAD; i--) {
      if (atoms.is(i, SlotWords.FIRST_PART)) {
        return new TimeTold(begin, LocalDate.parse(begin).plus(length).minusDays(1).toString());
      }
      if (atoms.is(i, SlotWords.LAST_PART)) {
        return backFrom(LocalDate.parse(end), length);
      }
    }
    return null;
  }

  /** {@code in the past 12 months}. */
  private TimeTold upToNow(int k, DateReference date) {
    Period length = today == null ? null : parsed(date.getValue());
    if (length == null || atoms.is(dates.to(k), SlotWords.SINCE)) {
      return TimeTold.NONE;
    }
    for (int i = dates.from(k) + 1; i > dates.from(k) - LEAD; i--) {
      if (atoms.is(i, SlotWords.LAST_PART)) {
        return backFrom(today, length);
      }
    }
    return TimeTold.NONE;
  }

  private static TimeTold backFrom(LocalDate last, Period length) {
    // The nine months to the last day of September begin with a January, not on a 31 December.
    return new TimeTold(last.plusDays(1).minus(length).toString(), last.toString());
  }

  /** The length of the unit of time that an atom ends: {@code the year}, {@code six months}. */
  private Period length(int unit) {
    if (!atoms.is(unit, CommonWords.TIME_UNIT)) {
      return null;
    }
    int count =
        atoms.isNumber(unit - 1)
            ? Integer.parseInt(atoms.text(unit - 1), 10)
            : Math.max(1, atoms.number(unit - 1, CommonWords.CARDINAL, 1));
    return switch (atoms.value(unit, CommonWords.TIME_UNIT)) {
      case "Y" -> Period.ofYears(count);
      case "Q" -> Period.ofMonths(3 * count);
      case "M" -> Period.ofMonths(count);
      case "W" -> Period.ofWeeks(count);
      case "D" -> Period.ofDays(count);
      default -> null;
    };
  }

  /** {@code P6M}; null for what is no number of whole days, weeks, months or years. */
  private static Period parsed(String value) {
    int last = value.length() - 1;
    if (last < 2 || last > 5 || value.charAt(0) != 'P' || "DWMY".indexOf(value.charAt(last)) < 0) {
      return null;
    }
    for (int i = 1; i < last; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return null;
      }
    }
    return Period.parse(value);
  }
}
