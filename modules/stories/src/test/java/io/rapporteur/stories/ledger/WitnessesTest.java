package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.given;
import static io.rapporteur.stories.ledger.Report.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Reading;
import io.rapporteur.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WitnessesTest {
  private static final String MINISTER = "urn:person/minister";
  private static final String OTHER_SPELLING = "urn:person/minister-2";
  private static final String TOLL = "The flood along the Orla injured [41 people] in Brenn.";

  /** b and c repeat a; d has the minister's name in another spelling; e tells it of its own. */
  private static final Provenance STORY =
      new Provenance(
          uri -> Set.of("b", "c").contains(uri) ? "a" : uri,
          (uri, entity) -> entity.equals(OTHER_SPELLING) ? MINISTER : entity);

  @Test
  void shouldBeOneWitnessAndTwoCarriersWhenTwoOutletsQuoteOneMinister() {
    LedgerEntry entry = entry(quoting("a", MORNING, MINISTER), quoting("d", EVENING, MINISTER));
    assertCounts(entry, 1, 2);
    assertThat(entry.getVerdict()).isEqualTo(Verdict.SINGLE);
    assertThat(entry.getReadings()).extracting(Reading::getCarrier).containsExactly(true, true);
    assertThat(entry.getReadings()).extracting(Reading::getWitness).containsOnly(MINISTER);
  }

  @Test
  void shouldBeOneWitnessAndThreeCarriersWhenThreeOutletsQuoteTheMinister() {
    LedgerEntry entry =
        entry(
            quoting("a", MORNING, MINISTER),
            quoting("d", EVENING, OTHER_SPELLING),
            quoting("f", EVENING, MINISTER));
    assertCounts(entry, 1, 3);
  }

  @Test
  void shouldBeOneWitnessWhenTheRecordOfASpeechStandsBesideThoseWhoQuoteIt() {
    LedgerEntry entry =
        entry(
            own("a", MORNING).spokenBy(MINISTER),
            quoting("d", EVENING, MINISTER),
            quoting("f", EVENING, OTHER_SPELLING));
    assertCounts(entry, 1, 2);
    assertThat(entry.getReadings())
        .extracting(Reading::getCarrier)
        .containsExactly(false, true, true);
  }

  @Test
  void shouldBeOneWitnessWhenAStatementIsItsAuthorsFromBeginningToEnd() {
    Report statement =
        new Report("a", MORNING)
            .titled("Statement by Minister Ada Brook")
            .namesPerson("name:person/ada-brook", "Ada Brook")
            .says(
                "I know what we lost: our Orla flood injured [41 people] in Brenn.",
                "person",
                "injured",
                41);
    LedgerEntry entry = entry(statement, quoting("d", EVENING, "name:person/ada-brook"));
    assertCounts(entry, 1, 1);
    assertThat(entry.getVerdict()).isEqualTo(Verdict.SINGLE);
  }

  @Test
  void shouldTakeOneNameForOneGiverWhateverItIsTakenFor() {
    assertCounts(
        entry(
            quoting("a", MORNING, "name:person/ada-brook"),
            quoting("d", EVENING, "name:organisation/ada-brook")),
        1,
        2);
    assertCounts(
        entry(
            quoting("a", MORNING, "name:person/ada-brook"),
            quoting("d", EVENING, "name:person/ada-stream")),
        2,
        2);
  }

  @Test
  void shouldCollapseCopiesBeforeItCountsGivers() {
    // c copies a and lost the minister's name: it is a's evidence, and a's is the minister's
    LedgerEntry entry =
        entry(quoting("a", MORNING, MINISTER), own("c", EVENING), quoting("d", EVENING, MINISTER));
    assertCounts(entry, 1, 3);
  }

  @Test
  void shouldCountAnOutletThatTellsItOfItsOwnBesideTheMinister() {
    LedgerEntry entry =
        entry(
            quoting("a", MORNING, MINISTER),
            own("b", EVENING),
            quoting("d", EVENING, OTHER_SPELLING),
            own("e", EVENING));
    assertCounts(entry, 2, 3);
    assertThat(entry.getVerdict()).isEqualTo(Verdict.AGREE);
    assertThat(entry.getReadings())
        .extracting(Reading::getCarrier)
        .containsExactly(true, true, true, false);
  }

  @Test
  void shouldTakeNoEvidenceFromWhatACopyChanged() {
    Report slip = new Report("b", MORNING).says(TOLL, "person", "injured", 47);
    LedgerEntry entry = entry(own("a", MORNING), slip, own("e", MORNING));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.AGREE);
    assertThat(entry.getValues()).hasSize(2);
    Report rival = new Report("f", MORNING).says(TOLL, "person", "injured", 47);
    assertThat(entry(own("a", MORNING), own("b", MORNING), rival).getVerdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  private static void assertCounts(LedgerEntry entry, int witnesses, int carriers) {
    assertThat(entry.getWitnesses()).isEqualTo(witnesses);
    assertThat(entry.getValues()).hasSize(1);
    assertThat(entry.getValues().get(0).getWitnesses()).isEqualTo(witnesses);
    assertThat(entry.getValues().get(0).getCarriers()).isEqualTo(carriers);
    assertThat(entry.getValues().get(0).getFirst()).isEqualTo("a");
  }

  private static LedgerEntry entry(Report... reports) {
    List<ComparedReadings> entries = ledger(reports);
    assertThat(entries).hasSize(1);
    return LedgerRecords.of(entries.get(0), STORY);
  }

  private static Report quoting(String uri, Instant published, String giver) {
    return new Report(uri, published).says(TOLL, "person", "injured", given(41, giver));
  }

  private static Report own(String uri, Instant published) {
    return new Report(uri, published).says(TOLL, "person", "injured", 41);
  }
}
