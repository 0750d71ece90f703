package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Verdict;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LedgerSizeTest {
  private static final int MANY = 3 * HeldDocuments.CORE;
  private static final String TOLL = "The flood along the Orla injured [41 people] in Brenn.";
  private static final String HOUSES = "Crews pumped out [%s houses] in lane number %s.";

  @Test
  void shouldHoldAllReadingsOfAMeasureWhenDocumentsAreMany() {
    List<ComparedReadings> entries = Ledger.of(many());
    LedgerEntry toll = LedgerRecords.of(entries.get(0), Provenance.independent());
    assertThat(toll.getVerdict()).isEqualTo(Verdict.AGREE);
    assertThat(toll.getWitnesses()).isEqualTo(MANY);
    assertThat(toll.getReadings()).hasSize(MANY);
  }

  @Test
  void shouldListSoManyFiguresOfOneDocumentAndNoMore() {
    List<ComparedReadings> single =
        Ledger.of(many()).stream().filter(e -> e.readings().size() == 1).toList();
    assertThat(single).hasSizeLessThanOrEqualTo(Ledger.MOST_SINGLE);
  }

  @Test
  void shouldGiveTheSameEntriesInWhateverOrderWhenDocumentsAreMany() {
    List<List<LedgerFigure>> documents = many();
    List<LedgerEntry> expected = records(documents);
    for (long seed : Seeds.of(5, 61)) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(records(documents)).isEqualTo(expected);
    }
  }

  @Test
  void shouldListWhatOneDocumentAloneTellsWhatHappenedFirst() {
    Report report =
        new Report("a", MORNING)
            .says("There were [7 boats] on it.", "boat", "counted", 7)
            .says(TOLL, "person", "injured", 41);
    List<LedgerEntry> entries = records(List.of(report.figures()));
    assertThat(entries).extracting(LedgerEntry::getEvent).containsExactly("injured", "counted");
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.getVerdict()).isEqualTo(Verdict.SINGLE);
              assertThat(entry.getWitnesses()).isEqualTo(1);
              assertThat(entry.getValues().get(0).getCarriers()).isZero();
            });
  }

  private static List<LedgerEntry> records(List<List<LedgerFigure>> documents) {
    return Ledger.of(documents).stream()
        .map(entry -> LedgerRecords.of(entry, Provenance.independent()))
        .toList();
  }

  private static List<List<LedgerFigure>> many() {
    List<List<LedgerFigure>> documents = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      documents.add(
          new Report("d" + i, MORNING.plusSeconds(i))
              .says(TOLL, "person", "injured", 41)
              .says(HOUSES.formatted(200 + 7 * i, i), "house", "counted", 200 + 7 * i)
              .figures());
    }
    return documents;
  }
}
