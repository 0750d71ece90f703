package io.rapporteur.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcronymsTest {
  @Test
  void shouldDropAnAcronymWhenItsWordsStandInSmallLetters() {
    assertThat(
            judged("They put a tilting wave gauge (TWG) ashore.", "TWG", EntityType.organisation))
        .isEmpty();
    assertThat(judged("The TWG (tilting wave gauge) broke.", "TWG", EntityType.place)).isEmpty();
  }

  @Test
  void shouldKeepAnAcronymWhenItsWordsAreABodys() {
    assertThat(judged("The fishers' harbour committee (FHC) met.", "FHC", EntityType.organisation))
        .hasSize(1);
    assertThat(judged("The local harbour forum (LHF) met.", "LHF", EntityType.organisation))
        .hasSize(1);
  }

  @Test
  void shouldDropAnAcronymWhenItMeansCommonWords() {
    assertThat(judged("They took DNA from the nets.", "DNA", EntityType.organisation)).isEmpty();
  }

  @Test
  void shouldTakeAnAcronymForABodyWhenItWasTakenForAPerson() {
    assertThat(judged("The candidate of KLU won the seat.", "KLU", EntityType.person))
        .extracting(Found::type)
        .containsExactly(EntityType.organisation);
  }

  @Test
  void shouldLeaveAPersonWhenATitleStandsBeforeTheLetters() {
    assertThat(judged("He said that Prince KLU won the seat.", "KLU", EntityType.person))
        .extracting(Found::type)
        .containsExactly(EntityType.person);
  }

  @Test
  void shouldLeaveAPersonWhenTheLettersAreSomebodysInitials() {
    String text = "Kari-Lise Ulv spoke first. The candidate of KLU won the seat.";
    Found full = new Found(0, 13, EntityType.person, MentionKind.name);
    int at = text.indexOf("KLU");
    Found letters = new Found(at, at + 3, EntityType.person, MentionKind.name);
    assertThat(judged(text, List.of(full, letters)))
        .extracting(Found::type)
        .containsExactly(EntityType.person, EntityType.person);
  }

  @Test
  void shouldLeaveAPersonWhenTheTextIsAllInCapitals() {
    assertThat(judged("MAYOR LUND WON THE SEAT", "LUND", EntityType.person))
        .extracting(Found::type)
        .containsExactly(EntityType.person);
  }

  @Test
  void shouldTakeNobodyForAPersonWhenTheNameBeginsSmallAndGoesOnLarge() {
    assertThat(judged("Then ferryHub sold its boats.", "ferryHub", EntityType.person))
        .extracting(Found::type)
        .containsExactly(EntityType.other);
  }

  private static List<Found> judged(String text, String name, EntityType type) {
    int at = text.indexOf(name);
    return judged(text, List.of(new Found(at, at + name.length(), type, MentionKind.name)));
  }

  private static List<Found> judged(String text, List<Found> found) {
    Reading reading = new Reading(Document.newBuilder().setUri("t:1").setBody(text).build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    return new Acronyms(reading.tokens(), text, Gazetteer.standard()).judge(found);
  }
}
