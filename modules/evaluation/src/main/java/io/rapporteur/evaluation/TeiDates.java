package io.rapporteur.evaluation;

import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import java.util.Locale;

/**
 * Our dates in the notation of TEI, in which the GUM corpus has them: only what stands on the
 * calendar is a date, a time of day is a date with seconds, and what ISO 8601 has no short form for
 * (a week, a season, a decade) is written by its first and last day.
 */
final class TeiDates {
  private TeiDates() {}

  /** The value, or null for what TEI's date does not cover: durations, sets, "now". */
  static String value(DateReference date) {
    boolean calendar = date.getType() == DateType.date || date.getType() == DateType.time;
    String value = date.getValue();
    if (!calendar || value.endsWith("_REF")) {
      return null;
    }
    if (date.getType() == DateType.time) {
      return time(value);
    }
    if (date.getBegin() == null || value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return value;
    }
    if (isEnd(date)) {
      return date.getEnd();
    }
    return value.matches("\\d{4}(-\\d\\d)?") ? value : date.getBegin() + "/" + date.getEnd();
  }

  private static String time(String value) {
    int t = value.indexOf('T');
    String time = value.substring(t + 1);
    return time.matches("\\d\\d:\\d\\dZ?")
        ? value.substring(0, t) + "T" + time.substring(0, 5) + ":00"
        : value.substring(0, t);
  }

  /** {@code the end of the year} is its last day. */
  private static boolean isEnd(DateReference date) {
    String words = date.getSpan().getExact().toLowerCase(Locale.ROOT);
    return "END".equals(date.getMod()) && words.contains("end");
  }
}
