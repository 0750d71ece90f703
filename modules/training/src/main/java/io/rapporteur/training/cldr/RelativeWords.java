package io.rapporteur.training.cldr;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import java.util.Locale;
import java.util.Map;

/**
 * Yesterday, last week, next Monday: lists {@code relative-day} (value -2 to 2), {@code
 * relative-week} and so on (-1 to 1), and {@code relative-weekday} (value {@code -1/5}: last
 * Friday).
 */
final class RelativeWords {
  private static final Map<AbsoluteUnit, String> UNITS =
      Map.of(
          AbsoluteUnit.DAY, "D",
          AbsoluteUnit.WEEK, "W",
          AbsoluteUnit.MONTH, "M",
          AbsoluteUnit.QUARTER, "Q",
          AbsoluteUnit.YEAR, "Y");

  private static final Map<Direction, Integer> DISTANCES =
      Map.of(
          Direction.LAST_2, -2,
          Direction.LAST, -1,
          Direction.THIS, 0,
          Direction.NEXT, 1,
          Direction.NEXT_2, 2);

  private RelativeWords() {}

  static void add(PackTable table) {
    RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(table.locale());
    for (AbsoluteUnit unit : AbsoluteUnit.values()) {
      for (Direction direction : Direction.values()) {
        Integer distance = DISTANCES.get(direction);
        String phrase = distance == null ? null : phrase(words, direction, unit);
        if (phrase == null) {
          continue;
        }
        if (UNITS.containsKey(unit)) {
          table.add("relative-" + unit.name().toLowerCase(Locale.ROOT), phrase, distance);
        } else if (weekday(unit) > 0) {
          table.add("relative-weekday", phrase, distance + "/" + weekday(unit));
        }
      }
    }
    for (AbsoluteUnit unit : AbsoluteUnit.values()) {
      if (UNITS.containsKey(unit)) {
        table.add("time-unit", words.format(Direction.PLAIN, unit), UNITS.get(unit));
      }
    }
    table.add("relative-now", words.format(Direction.PLAIN, AbsoluteUnit.NOW), "PRESENT_REF");
  }

  private static String phrase(
      RelativeDateTimeFormatter words, Direction direction, AbsoluteUnit unit) {
    String phrase;
    try {
      phrase = words.format(direction, unit);
    } catch (IllegalArgumentException e) {
      return null;
    }
    // Where CLDR has no phrase, ICU makes one in figures.
    return phrase == null || phrase.chars().anyMatch(Character::isDigit) ? null : phrase;
  }

  private static int weekday(AbsoluteUnit unit) {
    return switch (unit) {
      case MONDAY -> 1;
      case TUESDAY -> 2;
      case WEDNESDAY -> 3;
      case THURSDAY -> 4;
      case FRIDAY -> 5;
      case SATURDAY -> 6;
      case SUNDAY -> 7;
      default -> 0;
    };
  }
}
