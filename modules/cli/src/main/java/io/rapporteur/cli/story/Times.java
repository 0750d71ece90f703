package io.rapporteur.cli.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in as few characters as tell them, UTC. */
final class Times {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Times() {}

  /** {@code 2025-05-14 11:05}; {@code undated} for null. */
  static String of(Instant time) {
    return time == null ? "undated" : MINUTE.format(time);
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
