package io.rapporteur.analysis.slots;

import io.rapporteur.model.Figure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time by its first and last day, either null when open.
 *
 * @param begin ISO 8601 day or null
 * @param end ISO 8601 day or null
 */
record TimeTold(String begin, String end) {
  static final TimeTold NONE = new TimeTold(null, null);

  /** A time that is told, and not known for want of a date to reckon it from. */
  static final TimeTold UNKNOWN = new TimeTold("", "");

  static TimeTold of(Figure figure) {
    return new TimeTold(figure.getBegin(), figure.getEnd());
  }

  /** Whether it has both ends and no more than so many days. */
  boolean isWithin(int days) {
    return begin != null
        && end != null
        && ChronoUnit.DAYS.between(LocalDate.parse(begin), LocalDate.parse(end)) < days;
  }

  /** Whether it is this one day. */
  boolean isDay(LocalDate day) {
    return begin != null && begin.equals(end) && begin.equals(day.toString());
  }

  /** Whether it has not begun on a day, or not ended when its begin is open. */
  boolean isAfter(LocalDate day) {
    String first = begin == null ? end : begin;
    return first != null && LocalDate.parse(first).isAfter(day);
  }

  /** Whether it has ended before a day. */
  boolean isBefore(LocalDate day) {
    return end != null && !end.isEmpty() && LocalDate.parse(end).isBefore(day);
  }

  boolean isNone() {
    return begin == null && end == null;
  }
}
