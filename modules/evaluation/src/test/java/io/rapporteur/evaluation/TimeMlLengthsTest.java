package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import io.rapporteur.model.Span;
import org.junit.jupiter.api.Test;

class TimeMlLengthsTest {

  private static String of(String words, String value, String begin, String end) {
    Span span = new Span(0, words.length(), words);
    return TimeMlLengths.of(
        new DateReference(span, DateType.date, value, null, begin, end, DateBasis.context));
  }

  @Test
  void shouldGiveTheLengthWhenMonthsAreCountedAndHaveNoName() {
    assertThat(of("the first nine months", "2021-01/2021-09", "2021-01-01", "2021-09-30"))
        .isEqualTo("P9M");
  }

  @Test
  void shouldKeepTheDateWhenTimexNamesIt() {
    assertThat(of("the first six months of 2021", "2021-H1", "2021-01-01", "2021-06-30")).isNull();
  }

  @Test
  void shouldKeepTheDateWhenItsEndsAreTold() {
    assertThat(of("January to May", "2021-01/2021-05", "2021-01-01", "2021-05-31")).isNull();
  }

  @Test
  void shouldGiveTheLengthWhenTheYearDoesNotBeginInJanuary() {
    assertThat(of("the year", "2021", "2020-07-01", "2021-06-30")).isEqualTo("P1Y");
    assertThat(of("last year", "2021", "2021-01-01", "2021-12-31")).isNull();
  }
}
