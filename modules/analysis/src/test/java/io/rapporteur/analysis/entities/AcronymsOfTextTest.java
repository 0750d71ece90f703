package io.rapporteur.analysis.entities;

import static io.rapporteur.analysis.entities.NamedReadings.entity;
import static io.rapporteur.analysis.entities.NamedReadings.read;
import static io.rapporteur.analysis.entities.NamedReadings.uriOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import org.junit.jupiter.api.Test;

class AcronymsOfTextTest {

  @Test
  void shouldTakeTheNameOfTheTextForItsInitialsBeforeAKnownOne() {
    Reading reading =
        read("The CIA chief, Ida Roe, said that her Coastal Ice Authority had closed the port.");
    assertThat(uriOf(reading, "CIA")).isEqualTo(uriOf(reading, "Coastal Ice Authority"));
    assertThat(entity(reading, uriOf(reading, "CIA")).getName()).isEqualTo("Coastal Ice Authority");
  }

  @Test
  void shouldKeepTheKnownNameThatTheTextHasInFull() {
    Reading reading =
        read("The Central Intelligence Agency (CIA) met the Coastal Ice Authority in Oslo.");
    assertThat(uriOf(reading, "CIA"))
        .isEqualTo("wikidata:Q37230")
        .isEqualTo(uriOf(reading, "Central Intelligence Agency"));
  }

  @Test
  void shouldTakeWhatStandsInBracketsForTheNameBeforeThem() {
    Reading reading =
        read("The Institute for Fisheries Research (IFR) closed. The IFR had 12 boats.");
    assertThat(uriOf(reading, "IFR")).isEqualTo(uriOf(reading, "Institute for Fisheries Research"));
  }

  @Test
  void shouldKeepWhatIsKnownForAnAcronymWhoseFullNameIsNearlyRight() {
    Reading reading =
        read("The Food and Agricultural Organisation (FAO) sent seed. The FAO sent more.");
    assertThat(uriOf(reading, "Food and Agricultural Organisation"))
        .isEqualTo("wikidata:Q82151")
        .isEqualTo(uriOf(reading, "FAO"));
  }

  @Test
  void shouldJoinBritishAndAmericanSpellings() {
    Reading reading =
        read(
            "The World Customs Organisation (WCO) met. The Sunder Harbour Labour Organisation left"
                + " before the Sunder Harbor Labor Organization came.");
    assertThat(uriOf(reading, "Sunder Harbour Labour Organisation"))
        .isEqualTo(uriOf(reading, "Sunder Harbor Labor Organization"));
    assertThat(uriOf(reading, "World Customs Organisation")).isEqualTo(uriOf(reading, "WCO"));
  }
}
