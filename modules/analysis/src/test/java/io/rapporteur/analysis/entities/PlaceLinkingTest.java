package io.rapporteur.analysis.entities;

import static io.rapporteur.analysis.entities.NamedReadings.entity;
import static io.rapporteur.analysis.entities.NamedReadings.read;
import static io.rapporteur.analysis.entities.NamedReadings.uriOf;
import static io.rapporteur.analysis.entities.NamedReadings.uris;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Merge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLinkingTest {

  @Test
  void shouldGiveCountryAndDemonymOneEntity() {
    Reading reading =
        read("Talks between Armenia and its neighbours failed. The Armenian side left.");
    assertThat(uriOf(reading, "Armenia")).isEqualTo("iso3166:AM");
    assertThat(uriOf(reading, "Armenian")).isEqualTo("iso3166:AM");
    Entity armenia = entity(reading, "iso3166:AM");
    assertThat(armenia.getCountry()).isEqualTo("AM");
    assertThat(armenia.getMentions()).isEqualTo(2);
    assertThat(armenia.getMerges())
        .extracting(Merge::getReason)
        .containsExactly("gazetteer:Armenia", "demonym:Armenia");
    assertThat(reading.result().getMentions())
        .extracting(Mention::getKind)
        .containsExactly(MentionKind.name, MentionKind.demonym);
  }

  @Test
  void shouldPreferTheLargerCityWithoutContext() {
    assertThat(uriOf(read("The train to Paris was late."), "Paris")).isEqualTo("geonames:2988507");
  }

  @Test
  void shouldTakeCityInsideTheStateAfterTheComma() {
    Reading reading = read("He opened a shop in Paris, Texas, last spring.");
    assertThat(entity(reading, uriOf(reading, "Paris")).getCountry()).isEqualTo("US");
  }

  @ParameterizedTest
  @CsvSource({
    "Perth, Scotland, GB",
    "Perth, Australia, AU",
    "Vancouver, Washington, US",
    "Vancouver, British Columbia, CA",
    "London, Ontario, CA",
    "Birmingham, Alabama, US",
    "Rochester, New York, US",
    "Naples, Florida, US",
    "Hamilton, New Zealand, NZ",
    "Athens, Georgia, US",
    "Tbilisi, Georgia, GE",
  })
  void shouldTakeAPlaceAndWhatItLiesInForThoseOfOneCountry(
      String place, String container, String country) {
    Reading reading = read("The band of " + place + ", " + container + ", played on Monday.");
    assertThat(entity(reading, uriOf(reading, place)).getCountry()).isEqualTo(country);
    assertThat(entity(reading, uriOf(reading, container)).getCountry()).isEqualTo(country);
  }

  @Test
  void shouldTakeTheStateForThatOnlyWhereAPlaceInItStandsBefore() {
    String capital = "geonames:4140963";
    assertThat(uriOf(read("In Vancouver, Washington, it rained."), "Washington"))
        .isNotEqualTo(capital);
    assertThat(uriOf(read("In Vancouver, Washington's envoy spoke."), "Washington"))
        .isEqualTo(capital);
    assertThat(uriOf(read("Shops in Vancouver, Washington and Oslo shut."), "Washington"))
        .isEqualTo(capital);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voters in Georgia chose. The party won in Atlanta.|US",
        "Georgia and Alabama share a river.|US",
        "Voters in Georgia chose. The party won in Tbilisi.|GE",
        "The United States and Georgia signed papers in Washington.|GE",
        "Voters in Georgia chose.|GE",
      })
  void shouldTakeGeorgiaForTheStateWhereTheTextSpeaksOfPlacesThere(String text, String country) {
    Reading reading = read(text);
    assertThat(entity(reading, uriOf(reading, "Georgia")).getCountry()).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PARIS, Texas - A barn burned down on Monday. The mayor of Paris wept.",
        "Paris mourns its barn. The fire broke out in Paris, Texas, on Monday.",
        "A mill in Paris, Texas, shut. Its owner left Paris on Monday.",
      })
  void shouldTakeTheBareNameForThePlaceTheTextSaysWhereItLies(String text) {
    Reading reading = read(text);
    assertThat(uriOf(reading, "Paris")).isEqualTo("geonames:4717560");
    assertThat(reading.result().getEntities()).noneMatch(e -> "FR".equals(e.getCountry()));
  }

  @Test
  void shouldKeepTheLikeliestForABareNameWhereTheTextNamesTwo() {
    Reading reading =
        read("He flew from Paris, Texas, to Paris, France, on Monday. Paris was cold.");
    assertThat(reading.result().getEntities()).anyMatch(e -> "FR".equals(e.getCountry()));
    assertThat(reading.result().getEntities()).anyMatch(e -> "US".equals(e.getCountry()));
  }

  @Test
  void shouldGiveCapitalItsGeoNamesIdAndCountry() {
    Reading reading = read("The delegation flew to Yerevan on Monday.");
    Entity yerevan = entity(reading, "geonames:616052");
    assertThat(yerevan.getGeonames()).isEqualTo(616052L);
    assertThat(yerevan.getCountry()).isEqualTo("AM");
    assertThat(yerevan.getPopulation()).isPositive();
  }

  @Test
  void shouldLeaveCommonWordsAlone() {
    assertThat(uris(read("Nice weather, he said. Most people agreed with us. They like reading.")))
        .isEmpty();
  }

  @Test
  void shouldGiveOrganisationItsWikidataId() {
    Reading reading = read("A spokesman for NATO declined to comment, as did the European Union.");
    assertThat(entity(reading, "wikidata:Q7184").getWikidata()).isEqualTo("Q7184");
    assertThat(uriOf(reading, "European Union")).isEqualTo("wikidata:Q458");
  }

  @Test
  void shouldLetUserNameWinOverGazetteer() {
    Entity desk =
        Entity.newBuilder()
            .setUri("desk:paris-bureau")
            .setType(io.rapporteur.model.EntityType.organisation)
            .setName("Paris")
            .build();
    Reading reading = read("The train to Paris was late.", desk);
    assertThat(uriOf(reading, "Paris")).isEqualTo("desk:paris-bureau");
    assertThat(entity(reading, "desk:paris-bureau").getMerges())
        .extracting(Merge::getReason)
        .containsExactly("user:desk:paris-bureau");
  }

  @Test
  void shouldNameEveryEntityOfEveryMention() {
    Reading reading = read("Moscow and Baku met in Geneva. The Russian side and the UN agreed.");
    assertThat(reading.result().getMentions())
        .isNotEmpty()
        .allSatisfy(m -> assertThat(uris(reading)).contains(m.getEntity()));
    assertThat(reading.result().getEntities()).extracting(Entity::getSalience).contains(1.0);
  }

  @Test
  void shouldReadTheCountryOfAPlaceByTheKnownPlaceInItsName() {
    Reading reading = read("A slide buried two villages in western Nepal, officials said.");
    assertThat(reading.result().getEntities())
        .anySatisfy(entity -> assertThat(entity.getCountry()).isEqualTo("NP"));
  }

  @Test
  void shouldTakeTheFirstOfTwoForWhatItIsWithTheirPlural() {
    Reading reading = read("Trucks wait at the Lachin and Zangezur corridors in the snow.");
    assertThat(uriOf(reading, "Lachin")).isEqualTo("name:place/lachin-corridor");
  }

  @Test
  void shouldTakeTheEndOfALineForATownInTheCountryOfItsStart() {
    Reading reading =
        read("Baku and Ganja, in Azerbaijan, wait. Work on the Rasht-Astara section goes on.");
    assertThat(entity(reading, uriOf(reading, "Astara")).getCountry()).isEqualTo("IR");
  }

  @Test
  void shouldLeaveASmallTownUnlinkedWhenItIsTheEndOfALineFromAbroad() {
    Reading reading = read("Work on the Tashkent-Finspang section goes on.");
    assertThat(uriOf(reading, "Finspang")).isEqualTo("name:place/finspang");
  }

  @Test
  void shouldTakeTheLargeTownOfADatelineWhateverCountryIsNamedOften() {
    Reading reading =
        read("PERTH - Traders met. UK shares fell, UK bonds rose, and the UK kept its rates.");
    assertThat(entity(reading, uriOf(reading, "PERTH")).getCountry()).isEqualTo("AU");
  }

  @Test
  void shouldTakeTheTownOfTheTextsCountryWhereTheOtherIsNotMuchLarger() {
    Reading reading =
        read("The United States paid for a bridge in Cambridge, as it did elsewhere.");
    Reading british =
        read("The United Kingdom paid for a bridge in Cambridge, as it did elsewhere.");
    assertThat(entity(reading, uriOf(reading, "Cambridge")).getCountry()).isEqualTo("US");
    assertThat(entity(british, uriOf(british, "Cambridge")).getCountry()).isEqualTo("GB");
  }

  @Test
  void shouldTakeTheTownWhoseRegionIsNamed() {
    Reading reading = read("The council of London met. Ontario, in Canada, pays for the road.");
    assertThat(entity(reading, uriOf(reading, "London")).getCountry()).isEqualTo("CA");
  }

  @Test
  void shouldNotLinkALittleTownThatNothingElseInTheTextSpeaksFor() {
    Reading reading = read("Ferries sail to Norland each day, the owners said.");
    assertThat(uriOf(reading, "Norland")).startsWith("name:");
    assertThat(entity(reading, uriOf(reading, "Norland")).getCountry()).isNull();
  }

  @Test
  void shouldReadPersonsBySurnameFirstInitialsAndArticle() {
    Reading reading =
        read(
            "The court heard Orban, Paul; Quill, Ada; and Roe, Ida. P. Orban left. Omar al-Masri"
                + " stayed, and Masri spoke.");
    assertThat(uriOf(reading, "Orban, Paul"))
        .isEqualTo("name:person/paul-orban")
        .isEqualTo(uriOf(reading, "P. Orban"));
    assertThat(uriOf(reading, "Masri")).isEqualTo(uriOf(reading, "Omar al-Masri"));
  }

  @Test
  void shouldReadAHeadlineInCapitalsOrTitleCaseWithTheNamesOfTheText() {
    for (String headline :
        new String[] {"QUILLON RESIGNS OVER BOATS", "Quillon Resigns Over Boats"}) {
      Reading reading =
          read(
              headline
                  + "\n\nAda Quillon left the council on Monday, and she gave no reason for it. The"
                  + " boats had been sold in the spring.");
      assertThat(uris(reading)).containsExactly("name:person/ada-quillon");
      assertThat(entity(reading, "name:person/ada-quillon").getName()).isEqualTo("Ada Quillon");
    }
  }

  @Test
  void shouldTakeTheShortNameOfACountryForThatOfThePeopleOrTheOneNamed() {
    assertThat(uriOf(read("A Korean ship left for Korea on Monday."), "Korea"))
        .isEqualTo("iso3166:KR");
    assertThat(uriOf(read("North Korea closed its ports. Korea gave no reason."), "Korea"))
        .isEqualTo("iso3166:KP");
  }
}
