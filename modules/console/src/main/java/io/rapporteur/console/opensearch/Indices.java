package io.rapporteur.console.opensearch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Names of the indices: one for each day of arrival. */
final class Indices {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu.MM.dd");

  private Indices() {}

  static String of(String prefix, LocalDate day) {
    return prefix + "-" + DAY.format(day);
  }

  /** What the names of all days fit. */
  static String pattern(String prefix) {
    return prefix + "-20*";
  }

  /** The day of an index; empty when it is none of ours, whatever its name begins with. */
  static Optional<LocalDate> day(String prefix, String index) {
    if (!index.startsWith(prefix + "-")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(index.substring(prefix.length() + 1), DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Where a request about all days goes; no day is no mistake. */
  static String all(String prefix, String what) {
    return "/" + pattern(prefix) + what + "?ignore_unavailable=true&allow_no_indices=true";
  }
}
