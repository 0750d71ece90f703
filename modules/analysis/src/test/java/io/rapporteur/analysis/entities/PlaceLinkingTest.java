package io.rapporteur.analysis.entities;

import static io.rapporteur.analysis.entities.Readings.entity;
import static io.rapporteur.analysis.entities.Readings.read;
import static io.rapporteur.analysis.entities.Readings.uriOf;
import static io.rapporteur.analysis.entities.Readings.uris;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Merge;
import org.junit.jupiter.api.Test;

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
}
