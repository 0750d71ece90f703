package io.rapporteur.analysis.names;

import static io.rapporteur.model.EntityType.person;
import static io.rapporteur.model.EntityType.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are given by hand, as a tagger might find them. */
class CorrectionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OSLO, Jan 12 - Stocks fell.| Jan",
        "Pro-European parties won.| Pro",
        "They meet on the North-South line.| North",
        "They meet on the North-South line.| South",
        "The Sides reaffirmed it.| Sides",
        "Debt stood at twice EBITDA.| EBITDA",
      })
  void shouldDropAWordWhenItsNeighboursShowItIsNoName(String text, String word) {
    assertThat(corrected(text, person, word)).isEmpty();
  }

  @Test
  void shouldKeepTheSouthWhenItStandsAlone() {
    assertThat(corrected("Trade turns to the South.", place, "South"))
        .containsExactly("South place");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prices of Brent crude rose.| Brent| Brent other",
        "Bitcoin fell again.| Bitcoin| Bitcoin other",
        "Marsa Rangers won at home.| Marsa Rangers| Marsa Rangers organisation",
        "Homes without power, said Lomtra Energo.| Lomtra Energo| Lomtra Energo organisation",
        "Analysts at Dalsbanken doubt it.| Dalsbanken| Dalsbanken organisation",
        "Anna Rangers won at home.| Anna Rangers| Anna Rangers person",
      })
  void shouldTellClubsFirmsAndGoodsFromPersons(String text, String name, String corrected) {
    assertThat(corrected(text, person, name)).containsExactly(corrected);
  }

  @Test
  void shouldCutTheOfficeOffWhenANameWasFoundWithIt() {
    assertThat(corrected("Chief Executive Ada Poe left.", person, "Executive Ada Poe"))
        .containsExactly("Ada Poe person");
  }

  @Test
  void shouldTakeTheFirstWordOfAFirmForTheFirmUnlessSomebodyBearsIt() {
    String text = "Velar grew. Velar Steel AB is Swedish. Berg saw Ada Berg of Berg Group.";
    List<Found> found = new ArrayList<>(find(text, person, "Velar", "Berg", "Ada Berg"));
    found.addAll(find(text, EntityType.organisation, "Velar Steel AB", "Berg Group"));
    assertThat(describe(text, new ShortNames(text).settle(found)))
        .containsExactly(
            "Velar organisation",
            "Berg person",
            "Ada Berg person",
            "Velar Steel AB organisation",
            "Berg Group organisation");
  }

  @Test
  void shouldTakeNoStormForAPerson() {
    String text = "Cyclone Anna came, and Anna left.";
    List<Found> found = new ArrayList<>(find(text, person, "Cyclone Anna"));
    found.add(
        new Found(
            text.lastIndexOf("Anna"), text.lastIndexOf("Anna") + 4, person, MentionKind.name));
    assertThat(describe(text, new ShortNames(text).settle(found)))
        .containsExactly("Cyclone Anna other", "Anna other");
  }

  @Test
  void shouldLeaveOutTheSortOfCompanyThatANameWasFoundWith() {
    assertThat(corrected("Chipmaker Velar to build a plant", person, "Chipmaker Velar"))
        .containsExactly("Velar organisation");
  }

  @Test
  void shouldPartAPersonFromThePartyWhenOneNameHoldsBoth() {
    assertThat(corrected("Ada Poe of PLD took 28%.", person, "Ada Poe of PLD"))
        .containsExactly("Ada Poe person", "PLD organisation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Bergen-Voss highway is shut.| Bergen| Voss| Bergen-Voss highway place",
        "The Bergen-Voss toll road is shut.| Bergen| Voss| Bergen-Voss toll road place",
        "The Bergen-Voss toll road is shut.| Bergen| Voss toll road| Bergen-Voss toll road place",
        "The Bergen-Voss section is shut.| Bergen| Voss| Bergen place, Voss place",
        "The Bergen-Voss train is late.| Bergen| Voss| Bergen place, Voss place",
      })
  void shouldKeepARoadWholeWhenItIsNamedByItsEnds(
      String text, String one, String other, String expected) {
    Reading reading = segmented(text);
    List<Found> found = new Roads(reading.tokens()).join(find(text, place, one, other));
    assertThat(String.join(", ", describe(text, found))).isEqualTo(expected);
  }

  private static List<String> corrected(String text, EntityType type, String... names) {
    Reading reading = segmented(text);
    Corrections corrections = new Corrections(reading.tokens(), text, Gazetteer.standard());
    return describe(text, corrections.correct(find(text, type, names)));
  }

  private static Reading segmented(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("test:1").setBody(text).build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    return reading;
  }

  private static List<Found> find(String text, EntityType type, String... names) {
    List<Found> found = new ArrayList<>();
    for (String name : names) {
      int start = text.indexOf(name);
      found.add(new Found(start, start + name.length(), type, MentionKind.name));
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  private static List<String> describe(String text, List<Found> found) {
    return found.stream()
        .map(name -> text.substring(name.start(), name.end()) + " " + name.type())
        .toList();
  }
}
