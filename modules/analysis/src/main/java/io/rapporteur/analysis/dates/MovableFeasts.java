package io.rapporteur.analysis.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days of feasts that move: {@code easter+1} and {@code orthodox+1}, so many days from Easter
 * Sunday of the western and eastern churches; {@code 11/4/4}, the fourth Thursday of November,
 * {@code 11/4/4+1} and {@code 11/4/4-1}, the days beside it; {@code 05/-1/1}, the last Monday of
 * May.
 */
final class MovableFeasts {
  private static final String EASTER = "easter";
  private static final String ORTHODOX = "orthodox";

  /** Days by which the Julian calendar is behind, from 1900 to 2099. */
  private static final int JULIAN = 13;

  private MovableFeasts() {}

  static LocalDate day(String rule, int year) {
    if (rule.startsWith(EASTER)) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(EASTER.length())));
    }
    int shift = Math.max(rule.indexOf('+'), rule.indexOf('-', rule.lastIndexOf('/') + 1));
    if (rule.startsWith(ORTHODOX)) {
      return orthodox(year).plusDays(Integer.parseInt(rule.substring(ORTHODOX.length())));
    }
    String[] parts = (shift < 0 ? rule : rule.substring(0, shift)).split("/");
    return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
        .with(
            TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(parts[1]), DayOfWeek.of(Integer.parseInt(parts[2]))))
        .plusDays(shift < 0 ? 0 : Integer.parseInt(rule.substring(shift)));
  }

  /** Easter Sunday of the western churches, by the rule of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int day = h + l - 7 * m + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /** Easter Sunday of the eastern churches, by the rule of Meeus. */
  private static LocalDate orthodox(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int day = d + e + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(JULIAN);
  }
}
