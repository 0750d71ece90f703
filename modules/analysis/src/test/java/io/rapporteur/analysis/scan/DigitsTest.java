package io.rapporteur.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.LanguagePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimal and grouping marks are those of the language; what may mean two has no value. */
class DigitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1,200 | 1200",
        "en | 1.200 | 1.2",
        "en | 1,5 | 1.5",
        "en | 0,123 | 0.123",
        "en | 12,34,567 | 1234567",
        "de | 1.200 | 1200",
        "de | 1,200 | 1.2",
        "de | 1.5 | 1.5",
        "de | 1.200.300,5 | 1200300.5",
        "de | 0.200 | 0.2",
        "tr | 1.200 | 1200",
        "it | 1.200 | 1200",
        "pt | 1.200 | 1200",
        "es | 1.200 | 1200",
        "es | 5.00 | 5",
        "es | 1,5 | 1.5",
        "es | 1,200.50 | 1200.5",
        "fr | 1,200 | 1.2",
        "ru | 1,5 | 1.5",
        "ru | 1\u00a0200 | 1200",
        "fr | 1\u202f200,5 | 1200.5",
        "root | 1,200.50 | 1200.5",
        "root | 1.200.300 | 1200300",
        "root | 1,5 | 1.5",
        "root | 0.125 | 0.125"
      })
  void shouldGiveTheValueWhenTheMarksDecide(String tag, String text, double value) {
    assertThat(read(tag, text)).isEqualTo(value);
    assertThat(isAmbiguous(tag, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | 1,200",
        "fr | 1.200",
        "ru | 1.200",
        "uk | 12.345",
        "root | 1.200",
        "root | 1,200"
      })
  void shouldGiveNoValueWhenTheDigitsMayMeanTwo(String tag, String text) {
    assertThat(read(tag, text)).isNaN();
    assertThat(isAmbiguous(tag, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 192.168.1.1",
        "de | 1,2,3",
        "de | 12.05.2021",
        "fr | 1\u00a020",
        "de | 12.34.567"
      })
  void shouldGiveNoValueWhenItIsNoNumber(String tag, String text) {
    assertThat(read(tag, text)).isNaN();
    assertThat(isAmbiguous(tag, text)).isFalse();
  }

  private static double read(String tag, String text) {
    return Digits.value(text, 0, text.length(), NumberMarks.of(pack(tag)));
  }

  private static boolean isAmbiguous(String tag, String text) {
    return Digits.isAmbiguous(text, 0, text.length(), NumberMarks.of(pack(tag)));
  }

  private static LanguagePack pack(String tag) {
    return tag.equals("root") ? LanguagePacks.root() : LanguagePacks.of(tag).orElseThrow();
  }
}
