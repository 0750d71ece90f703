package io.rapporteur.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovableFeastsTest {

  @ParameterizedTest
  @CsvSource({
    "easter+0, 2024, 2024-03-31",
    "easter-2, 2025, 2025-04-18",
    "easter+49, 1962, 1962-06-10",
    "orthodox+0, 2024, 2024-05-05",
    "orthodox+0, 2025, 2025-04-20",
    "11/4/4, 2024, 2024-11-28",
    "11/4/4+1, 2024, 2024-11-29",
    "05/-1/1, 2024, 2024-05-27",
    "11/-1/4+3, 2018, 2018-12-02",
    "11/-1/4-8, 2023, 2023-11-22",
  })
  void shouldFindTheDayOfAFeast(String rule, int year, String day) {
    assertThat(MovableFeasts.day(rule, year)).hasToString(day);
  }
}
