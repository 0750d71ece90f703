package io.rapporteur.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Number words of a language are put together from the words of its pack. */
class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | twenty-five thousand and three | 25003",
        "en | two and a half million | 2500000",
        "en | half a billion | 500000000",
        "de | neunhundertneunundneunzigtausendneunhundertneunundneunzig | 999999",
        "de | hundertfünf | 105",
        "de | hundertundfünf | 105",
        "de | zwei Millionen dreihunderttausend | 2300000",
        "fr | quatre-vingt-dix-neuf | 99",
        "fr | soixante et onze mille deux cent quatre-vingts | 71280",
        "fr | mille neuf cent quatre-vingt-quatre | 1984",
        "fr | vingt-et-un | 21",
        "es | quinientos trece millones cuatrocientos cincuenta y dos mil trescientos | 513452300",
        "es | dos mil millones | 2000000000",
        "es | ciento uno | 101",
        "pt | cento e trinta e dois mil e quinhentos | 132500",
        "it | centoventitremilaquattrocentocinquantasei | 123456",
        "it | mille e duecento | 1200",
        "ru | сто двадцать три миллиона четыреста тысяч | 123400000",
        "ru | полтора миллиарда | 1500000000",
        "uk | двісті п'ятдесят тисяч | 250000",
        "tr | yüz yirmi üç bin dört yüz elli altı | 123456",
        "tr | ikiyüzelli | 250",
        "tr | bin dokuz yüz doksan | 1990",
        "tr | 3 milyon 200 bin | 3200000",
        "ru | 2 тысячи 300 | 2300",
        "de | 1’234’567 | 1234567"
      })
  void shouldReadTheWholeNumber(String tag, String text, double value) {
    Atoms atoms = Atoms.cut(text, LanguagePacks.of(tag).orElseThrow());
    Numeral numeral = Numerals.at(atoms, 0);
    assertThat(numeral).isNotNull();
    assertThat(numeral.low()).isEqualTo(value);
    assertThat(numeral.high()).isEqualTo(value);
    assertThat(numeral.to()).isEqualTo(atoms.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | dreist",
        "de | undzwanzig",
        "it | seicentesimo",
        "tr | binbaşı",
        "tr | yüzme",
        "es | millonario",
        "ru | стол"
      })
  void shouldReadNoNumberWhenAWordOnlyBeginsLikeOne(String tag, String text) {
    assertThat(Numerals.at(Atoms.cut(text, LanguagePacks.of(tag).orElseThrow()), 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"tr | IŞIK | ışık", "tr | İKİ | iki", "ru | ТРЁХ | трех"})
  void shouldFoldLettersAsTheLanguageDoes(String tag, String text, String folded) {
    assertThat(Atoms.cut(text, LanguagePacks.of(tag).orElseThrow()).is(0, folded)).isTrue();
  }
}
