package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Verdict;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
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

  @Test
  void shouldMakeMeasuresOfWhatOnlyLaterReportsTell() {
    List<List<LedgerFigure>> documents = many();
    for (int i = 0; i < MANY; i++) {
      documents.add(
          new Report("later" + i, EVENING.plusSeconds(i))
              .says(
                  "The Brenn council opened [12 shelters] for the night.", "shelter", "opened", 12)
              .figures());
    }
    LedgerEntry shelters =
        records(documents).stream()
            .filter(entry -> entry.getUnit().equals("shelter"))
            .findFirst()
            .orElseThrow();
    assertThat(shelters.getVerdict()).isEqualTo(Verdict.AGREE);
    assertThat(shelters.getWitnesses()).isEqualTo(MANY);
  }

  @Test
  void shouldLetACopyFollowWhatItRepeats() {
    String lorries = "The harbour lent [23 lorries] to the dyke wardens.";
    List<List<LedgerFigure>> documents = many();
    for (String uri : List.of("original", "copy0", "copy1", "copy2")) {
      documents.add(
          new Report(uri, EVENING)
              .says(TOLL, "person", "injured", 41)
              .says(lorries, "lorry", "lent", 23)
              .figures());
    }
    AtomicInteger compared = new AtomicInteger();
    FigureLinks links = new FigureLinks();
    UnaryOperator<String> witness = its -> its.startsWith("copy") ? "original" : its;
    List<LedgerEntry> entries =
        of(
                documents,
                (one, other) -> {
                  boolean copy = Ledger.uri(one).startsWith("copy");
                  if (copy || Ledger.uri(other).startsWith("copy")) {
                    compared.incrementAndGet();
                  }
                  return links.between(one, other);
                },
                witness)
            .stream()
            .map(entry -> LedgerRecords.of(entry, new Provenance(witness, (document, its) -> its)))
            .toList();
    assertThat(entries.get(0).getWitnesses()).isEqualTo(MANY + 1);
    assertThat(entries.get(0).getReadings()).hasSize(MANY + 4);
    LedgerEntry lent =
        entries.stream().filter(entry -> entry.getUnit().equals("lorry")).findFirst().orElseThrow();
    assertThat(lent.getReadings()).hasSize(4);
    assertThat(lent.getWitnesses()).isEqualTo(1);
    assertThat(compared).as("a copy is held against what it repeats, and nothing else").hasValue(3);
  }

  @Test
  void shouldHoldADocumentAgainstSoManyOthersHoweverManyThereAre() {
    List<List<LedgerFigure>> documents = new ArrayList<>();
    int many = 30 * HeldDocuments.CORE;
    for (int i = 0; i < many; i++) {
      documents.add(
          new Report("d" + i, MORNING.plusSeconds(i))
              .says(HOUSES.formatted(200 + 7 * i, i), "house", "counted", 200 + 7 * i)
              .figures());
    }
    Map<String, Integer> held = new HashMap<>();
    of(
        documents,
        (one, other) -> {
          held.merge(Ledger.uri(one), 1, Integer::sum);
          held.merge(Ledger.uri(other), 1, Integer::sum);
          return List.of();
        },
        uri -> uri);
    assertThat(held).hasSize((1 + HeldDocuments.MOST_BLOCKS) * HeldDocuments.CORE);
    assertThat(held.get("d" + (many - 1))).isLessThanOrEqualTo(3 * HeldDocuments.CORE);
  }

  @Test
  void shouldTakeTheFirstFiguresOfAPageOfTables() {
    Report table = new Report("table", MORNING);
    for (int i = 0; i < 3 * LedgerFigure.MOST; i++) {
      table.says("Row " + i + " has [" + i + " houses].", "house", "counted", i);
    }
    assertThat(table.figures()).hasSize(LedgerFigure.MOST);
  }

  private static List<ComparedReadings> of(
      List<List<LedgerFigure>> documents, PairLinks linker, UnaryOperator<String> witness) {
    Map<String, List<LedgerFigure>> byUri = new LinkedHashMap<>();
    documents.forEach(document -> byUri.put(Ledger.uri(document), document));
    return Ledger.of(byUri.keySet(), byUri::get, linker, witness);
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
