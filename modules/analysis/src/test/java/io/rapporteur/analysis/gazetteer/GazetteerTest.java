package io.rapporteur.analysis.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "Armenia, iso3166:AM",
    "U.S., iso3166:US",
    "US, iso3166:US",
    "Türkiye, iso3166:TR",
    "Turkiye, iso3166:TR",
    "Côte d’Ivoire, iso3166:CI",
    "Cote d'Ivoire, iso3166:CI",
    "Yerevan, geonames:616052",
    "Kiev, geonames:703448",
    "NATO, wikidata:Q7184",
    "South Caucasus, name:place/south-caucasus",
    "Nagorno-Karabakh, name:place/karabakh",
    "Washington D.C., geonames:4140963",
  })
  void shouldKnowNameInItsWritings(String name, String uri) {
    assertThat(uris(name)).contains(uri);
  }

  @ParameterizedTest
  @CsvSource({
    "Azerbaijani, iso3166:AZ",
    "Armenians, iso3166:AM",
    "Dutch, iso3166:NL",
    "Frenchmen, iso3166:FR"
  })
  void shouldMarkDemonym(String word, String uri) {
    assertThat(gazetteer.values(word))
        .anySatisfy(
            value -> {
              assertThat(Gazetteer.isDemonym(value)).isTrue();
              assertThat(gazetteer.entry(value).uri()).isEqualTo(uri);
            });
  }

  @ParameterizedTest
  @CsvSource({"us", "Us", "who", "Who", "it", "un"})
  void shouldTakeAcronymsOnlyAsWritten(String word) {
    assertThat(uris(word))
        .noneMatch(uri -> uri.startsWith("iso3166") || uri.startsWith("wikidata"));
  }

  @Test
  void shouldKeepAllPlacesOfOneName() {
    List<GazetteerEntry> parises =
        gazetteer.values("Paris").stream().map(gazetteer::entry).toList();
    assertThat(parises).extracting(GazetteerEntry::country).contains("FR", "US");
    assertThat(parises)
        .filteredOn(entry -> "FR".equals(entry.country()))
        .singleElement()
        .satisfies(entry -> assertThat(entry.population()).isGreaterThan(1_000_000));
  }

  @Test
  void shouldGiveEveryCountryOnce() {
    assertThat(gazetteer.values("Korea")).isEmpty();
    assertThat(uris("South Korea")).containsExactly("iso3166:KR");
    assertThat(gazetteer.size()).isGreaterThan(45_000);
  }

  private List<String> uris(String name) {
    return gazetteer.values(name).stream().map(gazetteer::entry).map(GazetteerEntry::uri).toList();
  }
}
