package io.rapporteur.analysis.names;

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
import org.junit.jupiter.params.provider.ValueSource;

/** What the rest of a text says of a name: its letters, its whole, its kind. */
class ContextTest {
  private static final EntityType PERSON = EntityType.person;
  private static final EntityType BODY = EntityType.organisation;

  @Test
  void shouldReadAHeadlineInCapitalsWithTheLettersOfTheText() {
    Reading reading =
        reading("LUND AND BERGEN TO SIGN PACT\n\nIn Oslo Mr Lund met Ida Bergen. " + REST);

    assertThat(Recased.of(reading, Gazetteer.standard()).body())
        .startsWith("Lund and Bergen to sign pact\n\n")
        .hasSameSizeAs(reading.body());
  }

  @Test
  void shouldReadAHeadlineInSmallLettersWithTheLettersOfTheText() {
    Reading reading =
        reading("the mayor meets lund in norway\n\nIn Oslo Mr Lund met Ida Bergen. " + REST);

    assertThat(Recased.of(reading, Gazetteer.standard()).body())
        .startsWith("The mayor meets Lund in Norway\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lund and Bergen sign a pact\n\nIn Oslo Mr Lund met Ida Bergen.",
        "LUND AND BERGEN SIGN A PACT",
        "OSLO\n\nIn Oslo Mr Lund met Ida Bergen, and they spoke about the ferry.",
      })
  void shouldLeaveTheLettersWhenNothingShowsThatTheyAreWrong(String text) {
    Reading reading = reading(text);

    assertThat(Recased.of(reading, Gazetteer.standard())).isSameAs(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He runs the Steppe Relief Committee here. | Committee | Steppe Relief Committee",
        "He runs the Joint Tide Centre here. | Tide Centre | Joint Tide Centre",
        "He runs the Xyqua Committee here. | Committee | Xyqua Committee",
        "Yesterday Committee members met. | Committee | Committee",
        "Director Committee of Ways is his post. | Committee of Ways | Committee of Ways",
        "He saw Harbour, Committee and all. | Committee | Committee",
      })
  void shouldKeepABodyWholeWhenOnlyItsEndWasFound(String text, String found, String whole) {
    Reading reading = reading(text);

    assertThat(describe(text, new WholeBodies(reading.tokens()).join(names(text, BODY, found))))
        .containsExactly(whole + " organisation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They spoke of the 3+3 Regional Platform again. | 3+3 Regional Platform",
        "The C5+1 met in Oslo. | C5+1",
        "A 2+2 Dialogue is held each year. | 2+2 Dialogue",
      })
  void shouldFindBodiesThatAreNamedByHowManyTheyAre(String text, String body) {
    assertThat(describe(text, new NumberedBodies(reading(text).tokens(), text).add(List.of())))
        .containsExactly(body + " organisation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The sum 3+3 is six.", "A 2+2 deal for all.", "Call +47 22 for help."})
  void shouldTakeASumForNoBody(String text) {
    assertThat(new NumberedBodies(reading(text).tokens(), text).add(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry left Bergen at noon. | place",
        "She will fly to Bergen on Monday. | place",
        "He scored for Bergen on Monday. | organisation",
        "The striker left Bergen for another club. | organisation",
      })
  void shouldTakeACityForACityWhenSomebodyLeavesOrReachesIt(String text, String kind) {
    Reading reading = reading(text);
    Travels travels = new Travels(reading.tokens(), text, Gazetteer.standard());

    assertThat(describe(text, travels.settle(names(text, BODY, "Bergen"))))
        .containsExactly("Bergen " + kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harlan Motor grew. It said Harlan would hire. | organisation",
        "Harlan Motor grew. Ida Harlan sings. Later Harlan slept. | person",
        "Harlan Motor grew. Ida Harlan sings. Shares of Harlan fell. | organisation",
        "Ida Harlan sings. Harlan Motor grew. Harlan shares fell. | organisation",
        "Ida Harlan sings. Harlan Motor grew. Then Mr Harlan slept. | person",
        "Ida Harlan sings. Then Harlan slept. | person",
      })
  void shouldTellAFirmFromAPersonOfItsName(String text, String kind) {
    Reading reading = reading(text);
    List<Found> found = new ArrayList<>();
    add(found, text, "Harlan Motor", BODY);
    add(found, text, "Ida Harlan", PERSON);
    int last = text.lastIndexOf("Harlan");
    found.add(new Found(last, last + 6, PERSON, MentionKind.name));
    found.sort(Comparator.comparingInt(Found::start));

    assertThat(describe(text, new Firms(reading.tokens(), text).settle(found)))
        .last()
        .isEqualTo("Harlan " + kind);
  }

  @Test
  void shouldTakeAFirmWithItsPossessiveWhenItIsNamedSo() {
    String text = "Lund's of Bergen insures ships. Then Lund's declined to comment.";
    List<Found> found = new ArrayList<>(names(text, BODY, "Lund's of Bergen"));
    int last = text.lastIndexOf("Lund");
    found.add(new Found(last, last + 4, PERSON, MentionKind.name));

    assertThat(describe(text, new Firms(reading(text).tokens(), text).settle(found)))
        .containsExactly("Lund's of Bergen organisation", "Lund's organisation");
  }

  @Test
  void shouldTakePartnersForABody() {
    String text = "He owns Poe, Doe & Roe in Bergen.";
    Corrections corrections = new Corrections(reading(text).tokens(), text, Gazetteer.standard());

    assertThat(describe(text, corrections.correct(names(text, PERSON, "Poe, Doe & Roe"))))
        .containsExactly("Poe, Doe & Roe organisation");
  }

  private static final String REST =
      "They spoke about the ferry, and about who is to sign the pact, which the two towns have"
          + " wanted for years. The mayor said that he was glad. It is to begin in May, he said.";

  private static void add(List<Found> found, String text, String name, EntityType type) {
    int start = text.indexOf(name);
    if (start >= 0) {
      found.add(new Found(start, start + name.length(), type, MentionKind.name));
    }
  }

  private static List<Found> names(String text, EntityType type, String name) {
    List<Found> found = new ArrayList<>();
    add(found, text, name, type);
    return found;
  }

  private static List<String> describe(String text, List<Found> found) {
    return found.stream()
        .map(name -> text.substring(name.start(), name.end()) + " " + name.type())
        .toList();
  }

  private static Reading reading(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("test:1").setBody(text).build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    return reading;
  }
}
