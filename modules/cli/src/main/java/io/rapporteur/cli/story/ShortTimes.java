package io.rapporteur.cli.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in as few characters as tell them, UTC. */
final class ShortTimes {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ShortTimes() {}

  /** {@code 2025-05-14 11:05}; {@code undated} for null. */
  static String of(Instant time) {
    return time == null ? "undated" : MINUTE.format(time);
  }

  /** A moment in ISO 8601 as the others are told; {@code undated} for null and for nothing. */
  static String of(String time) {
    return of(instant(time));
  }

  /** Null for null, for nothing, and for what is no moment. */
  static Instant instant(String time) {
    try {
      return time == null || time.isEmpty() ? null : Instant.parse(time);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** From first to last; empty when neither is known. */
  static String span(Instant begin, Instant end) {
    if (begin == null || end == null) {
      return "";
    }
    String from = of(begin);
    String to = of(end);
    return (from.equals(to) ? from : from + " to " + to) + " UTC";
  }
}
