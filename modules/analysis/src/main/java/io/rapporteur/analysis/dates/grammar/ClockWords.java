package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words in and beside times of the day. */
final class ClockWords {
  /** Half of the day after an hour; value: {@code AM} or {@code PM}. */
  static final WordClass HALF_OF_DAY = WordClass.of("half-of-day");

  /** Word after a full hour. */
  static final WordClass CLOCK_WORD = WordClass.of("clock-word");

  /** Time zone in capitals; value: {@code Z} for universal time, else empty. */
  static final WordClass TIME_ZONE = WordClass.of("time-zone");

  /** Before hours and minutes, which are a time then. */
  static final WordClass CLOCK_LEAD = WordClass.of("clock-lead");

  /** Before the hour; value: minutes from it. */
  static final WordClass FROM_HOUR = WordClass.of("from-hour");

  private ClockWords() {}
}
