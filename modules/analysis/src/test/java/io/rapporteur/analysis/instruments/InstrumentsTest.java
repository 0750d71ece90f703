package io.rapporteur.analysis.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.dates.DateStep;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Mention;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsTest {

  private static Reading read(String text) {
    Document document = Document.newBuilder().setUri("urn:test").setBody(text).build();
    document.setPublished(LocalDate.of(2021, 5, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
    Reading reading = new Reading(document);
    reading.result().getLanguage().setTag("en");
    reading.body(text);
    new DateStep().apply(reading);
    Instruments.apply(reading);
    return reading;
  }

  private static List<Entity> instruments(String text) {
    return read(text).result().getEntities();
  }

  @Test
  void shouldMergeVariantsWhenKindAndDateAgree() {
    List<Entity> found =
        instruments(
            "They stand by the trilateral statement of November 9, 2020.\n\n"
                + "The 9 November tripartite statement says so.");
    assertThat(found).hasSize(1);
    Entity entity = found.get(0);
    assertThat(entity.getUri()).isEqualTo("name:instrument/trilateral-statement-2020-11-09");
    assertThat(entity.getName()).isEqualTo("trilateral statement of 9 November 2020");
    assertThat(entity.getDate()).isEqualTo("2020-11-09");
    assertThat(entity.getMentions()).isEqualTo(2);
    assertThat(entity.getMerges().get(1).getReason())
        .isEqualTo("kind-and-date:statement 2020-11-09");
  }

  @Test
  void shouldFindTwoWhenTwoShareThePluralOfTheirKind() {
    assertThat(instruments("They stand by what the Oslo and Bergen statements say."))
        .extracting(Entity::getName)
        .containsExactlyInAnyOrder("Oslo statement", "Bergen statement");
  }

  @Test
  void shouldTakeAnAgreementOfThreeForTheDatedStatementOfThree() {
    assertThat(
            instruments(
                "They stand by the trilateral statement of 9 November 2020. According to the"
                    + " tripartite agreement, the road is open."))
        .singleElement()
        .satisfies(entity -> assertThat(entity.getMentions()).isEqualTo(2));
  }

  @Test
  void shouldNameTheMonthAndKeepTheCapitalsOfATitle() {
    assertThat(instruments("It follows from the November 2020 agreements and the UN Charter."))
        .extracting(Entity::getName)
        .containsExactlyInAnyOrder("agreement of November 2020", "UN Charter");
  }

  @Test
  void shouldTakeAnUndatedOneForTheOneNamedLastThatSharesMostWords() {
    List<Entity> found =
        instruments(
            "The trilateral statement of 9 November 2020 came first. The trilateral statement of 11"
                + " January 2021 followed. The trilateral statement says so.");
    assertThat(found).hasSize(2);
    assertThat(found)
        .filteredOn(entity -> "2021-01-11".equals(entity.getDate()))
        .singleElement()
        .satisfies(entity -> assertThat(entity.getMentions()).isEqualTo(2));
  }

  @Test
  void shouldFindSeveralWhenOneNounHasSeveralDates() {
    assertThat(
            instruments(
                "They recalled the statements of the leaders of both states of 9 November 2020 and"
                    + " 11 January 2021."))
        .extracting(Entity::getDate)
        .containsExactlyInAnyOrder("2020-11-09", "2021-01-11");
  }

  @Test
  void shouldKeepTheNameWhenAPlaceMarksTheInstrument() {
    assertThat(instruments("It follows the 1992 Lakeside declaration in this."))
        .extracting(Entity::getName)
        .containsExactly("Lakeside declaration of 1992");
  }

  @Test
  void shouldTakeTheDateWhenTheNextSentenceTellsOfTheSigning() {
    List<Entity> found =
        instruments(
            "The declaration on allied trade works well. This document was signed on 22 February"
                + " 2020 by both.");
    assertThat(found).extracting(Entity::getDate).containsExactly("2020-02-22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry said in a statement on 5 May 2020 that it would wait.",
        "His statement of 5 May 2020 was brief.",
        "They reached an agreement on wages in March.",
        "The Russian statement was brief.",
      })
  void shouldFindNoneWhenTheWordIsUsedOfEverydayThings(String text) {
    assertThat(instruments(text)).isEmpty();
  }

  @Test
  void shouldPointEveryMentionAtItsEntity() {
    Reading reading = read("Under the joint declaration of 3 March 2019 and the Lake Treaty, so.");
    List<String> uris = reading.result().getEntities().stream().map(Entity::getUri).toList();
    assertThat(reading.result().getMentions())
        .isNotEmpty()
        .extracting(Mention::getEntity)
        .allMatch(uris::contains);
  }
}
