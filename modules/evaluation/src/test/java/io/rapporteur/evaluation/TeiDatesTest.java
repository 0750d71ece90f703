package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import io.rapporteur.model.Span;
import org.junit.jupiter.api.Test;

class TeiDatesTest {

  private static DateReference date(
      String words, DateType type, String value, String mod, String begin, String end) {
    Span span = new Span(0, words.length(), words);
    return new DateReference(span, type, value, mod, begin, end, DateBasis.explicit);
  }

  @Test
  void shouldWriteFirstAndLastDayWhenIsoHasNoShortForm() {
    assertThat(
            TeiDates.value(
                date("last week", DateType.date, "2017-W28", null, "2017-07-10", "2017-07-16")))
        .isEqualTo("2017-07-10/2017-07-16");
    assertThat(
            TeiDates.value(
                date("the 1930s", DateType.date, "193", null, "1930-01-01", "1939-12-31")))
        .isEqualTo("1930-01-01/1939-12-31");
  }

  @Test
  void shouldKeepDaysMonthsAndYearsWhenIsoWritesThem() {
    assertThat(
            TeiDates.value(date("2012", DateType.date, "2012", null, "2012-01-01", "2012-12-31")))
        .isEqualTo("2012");
  }

  @Test
  void shouldGiveTheLastDayWhenTheEndIsMeant() {
    assertThat(
            TeiDates.value(
                date("the end of 2006", DateType.date, "2006", "END", "2006-01-01", "2006-12-31")))
        .isEqualTo("2006-12-31");
  }

  @Test
  void shouldTagWhatLiesAnUnsaidLengthOfTimeAway() {
    DateReference ago = date("several years ago", DateType.date, "PAST_REF", null, null, null);
    assertThat(TeiDates.isOpen(ago, "several years ago")).isTrue();
    DateReference now = date("now", DateType.date, "PRESENT_REF", null, null, null);
    assertThat(TeiDates.isOpen(now, "now")).isFalse();
    DateReference few = date("few weeks", DateType.duration, "PXW", null, null, null);
    assertThat(TeiDates.isOpen(few, "few weeks")).isFalse();
    DateReference last = date("last few weeks", DateType.duration, "PXW", null, null, null);
    assertThat(TeiDates.isOpen(last, "last few weeks")).isTrue();
  }

  @Test
  void shouldGiveNothingWhenItIsNoPlaceOnTheCalendar() {
    assertThat(TeiDates.value(date("two years", DateType.duration, "P2Y", null, null, null)))
        .isNull();
    assertThat(TeiDates.value(date("now", DateType.date, "PRESENT_REF", null, null, null)))
        .isNull();
  }
}
