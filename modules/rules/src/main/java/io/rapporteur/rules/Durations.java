package io.rapporteur.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 90s}, {@code 30m}, {@code 2h}, {@code 14d}. */
final class Durations {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
  private static final Map<String, Long> UNITS =
      Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

  private Durations() {}

  /** Milliseconds; empty when the text is no positive duration. */
  static Optional<Long> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long millis = Long.parseLong(matcher.group(1)) * UNITS.get(matcher.group(2));
    return millis > 0 ? Optional.of(millis) : Optional.empty();
  }

  /** The largest unit that gives a whole number. */
  static String write(long millis) {
    for (String unit : new String[] {"d", "h", "m", "s"}) {
      if (millis % UNITS.get(unit) == 0) {
        return millis / UNITS.get(unit) + unit;
      }
    }
    return millis + "ms";
  }
}
