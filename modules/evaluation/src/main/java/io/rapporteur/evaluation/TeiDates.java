package io.rapporteur.evaluation;

import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Our dates in the notation of TEI, in which the GUM corpus has them: only what stands on the
 * calendar is a date, a time of day is a date with seconds, and what ISO 8601 has no short form for
 * (a week, a season, a decade) is written by its first and last day. What lies an unsaid length of
 * time from the writer is tagged there and has no value.
 */
final class TeiDates {
  /** So many chars before an expression may lead it. */
  private static final int LEAD = 12;

  private static final Pattern OPEN =
      Pattern.compile("\\b(last|past|next|coming) (few|several|couple of|many) \\w+$");

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

  /**
   * Whether an expression without a value is one all the same: {@code several years ago}, {@code
   * the last few months}.
   *
   * @param body what the date's span points into
   */
  static boolean isOpen(DateReference date, String body) {
    String words = date.getSpan().getExact().toLowerCase(Locale.ROOT);
    if (date.getValue().endsWith("_REF")) {
      return words.endsWith(" ago") || words.endsWith(" back") || words.endsWith(" hence");
    }
    int start = body.offsetByCodePoints(0, date.getSpan().getStart());
    String before = body.substring(Math.max(0, start - LEAD), start) + words;
    return date.getType() == DateType.duration
        && date.getValue().matches("PT?X\\w+")
        && OPEN.matcher(before.toLowerCase(Locale.ROOT)).find();
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
