package io.rapporteur.analysis.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ru, Делегации Грузии и Казахстана уехали из Тбилиси., GE KZ GE",
    "ru, Торговля с Саудовской Аравией и США выросла., SA US",
    "uk, Посол України в Туреччині виступив у Варшаві., UA TR PL",
    "az, Gürcüstanın naziri Türkiyədən Bakıya qayıtdı., GE TR AZ",
    "tr, Bakan Gürcistan'dan Kazakistan'a geçti., GE KZ",
    "hy, Հայաստանի նախարարը մեկնեց Թուրքիայից։, AM TR",
    "ka, საქართველოს მინისტრი რუსეთიდან დაბრუნდა., GE RU",
    "de, Der Minister reiste aus der Türkei nach Moskau., TR RU",
    "fr, La Géorgie et le Kazakhstan signent à Tbilissi., GE KZ GE",
    "es, Francia y Alemania negocian con Turquía., FR DE TR"
  })
  void shouldFindPlacesInTheirLanguageWhateverTheCase(
      String language, String text, String countries) {
    List<String> found =
        LocalNames.of(language).in(text, Pieces.of(text), 0, text.length()).stream()
            .map(match -> match.entry().country())
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(countries);
  }

  @Test
  void shouldLeaveWordsAloneThatOnlyBeginLikeAName() {
    String text = "Иракли и Кубанова приехали. Того не ждали.";
    assertThat(LocalNames.of("ru").in(text, Pieces.of(text), 0, text.length())).isEmpty();
  }

  @Test
  void shouldFindNothingInEnglishOrALanguageThatIsNotKnown() {
    String text = "Georgia and Kazakhstan";
    assertThat(LocalNames.of("en").in(text, Pieces.of(text), 0, text.length())).isEmpty();
    assertThat(LocalNames.of("und").in(text, Pieces.of(text), 0, text.length())).isEmpty();
  }
}
