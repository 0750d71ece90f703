package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.bound;
import static io.rapporteur.stories.ledger.Report.change;
import static io.rapporteur.stories.ledger.Report.given;
import static io.rapporteur.stories.ledger.Report.ledger;
import static io.rapporteur.stories.ledger.Report.trueOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Bound;
import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerSlot;
import io.rapporteur.model.Reading;
import io.rapporteur.model.Verdict;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final String FLOOD = "The flood along the Orla injured [%s] in the town of Brenn.";
  private static final String MINISTER = "urn:person/minister";

  @Test
  void shouldAgreeWhenTwoWitnessesTellOneValue() {
    LedgerEntry entry = only(flood("a", "41 people", 41), flood("b", "forty-one people", 41));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.AGREE);
    assertThat(entry.getWitnesses()).isEqualTo(2);
    assertThat(entry.getUnit()).isEqualTo("person");
    assertThat(entry.getEvent()).isEqualTo("injured");
    assertThat(entry.getCaveats()).containsExactly("period", "scope");
  }

  @Test
  void shouldRoundWhenTheCoarserHoldsTheFiner() {
    LedgerEntry entry = only(flood("a", "1,200 people", 1200), flood("b", "1,184 people", 1184));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.ROUNDING);
    assertThat(entry.getWhy()).contains("1,200 people").contains("1,184 people");
  }

  @Test
  void shouldRoundWhenAnOpenBoundHoldsTheOther() {
    Report open =
        new Report("a", MORNING)
            .says(FLOOD.formatted("more than 300 people"), "person", "injured", more(300));
    assertThat(only(open, flood("b", "312 people", 312)).getVerdict()).isEqualTo(Verdict.ROUNDING);
  }

  @Test
  void shouldRoundWhenOneSaysMoreThanTheNumberAndTheOtherTheNumber() {
    Report open =
        new Report("a", MORNING)
            .says(
                "The flood along the Orla injured more than [300 people].",
                "person",
                "injured",
                more(300));
    assertThat(only(open, flood("b", "300 people", 300)).getVerdict()).isEqualTo(Verdict.ROUNDING);
    Report least =
        new Report("a", MORNING)
            .says(
                "The flood along the Orla injured at least [300 people].",
                "person",
                "injured",
                more(300));
    assertThat(only(least, flood("b", "300 people", 300)).getVerdict()).isEqualTo(Verdict.AGREE);
  }

  @Test
  void shouldHoldNothingAgainstEachOtherWhenUnitsHaveNothingInCommon() {
    LedgerFigure hours =
        new Report("a", MORNING)
            .says("It took [41 hours].", "hour", "counted", 41)
            .figures()
            .get(0);
    LedgerFigure people = flood("b", "41 people", 41).figures().get(0);
    ComparedReadings entry = new ComparedReadings(List.of(hours, people), List.of(), null);
    assertThat(entry.between(hours, people)).isEqualTo(Verdict.SINGLE);
  }

  @Test
  void shouldUpdateWhenALaterReportHasANewerCount() {
    LedgerEntry entry =
        only(
            flood("a", "41 people", 41),
            new Report("b", EVENING).says(FLOOD.formatted("58 people"), "person", "injured", 58));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.UPDATE);
    assertThat(entry.getValues()).extracting(v -> v.getValues().get(0)).containsExactly(41.0, 58.0);
    assertThat(entry.getValues().get(1).getFirst()).isEqualTo("b");
  }

  @Test
  void shouldDisagreeWhenValuesOfOneTimeAreApart() {
    LedgerEntry entry = only(flood("a", "41 people", 41), flood("b", "58 people", 58));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.DISAGREE);
    assertThat(entry.getReadings()).extracting(Reading::getUri).containsExactly("a", "b");
    assertThat(entry.getWhy()).contains("41 people").contains("58 people");
  }

  @Test
  void shouldDisagreeWhenTheCountWasSettledLongAgo() {
    String old = "The fire in the Halm mill of 2019 injured [%s] of the night shift.";
    LedgerEntry entry =
        only(
            new Report("a", MORNING)
                .says(old.formatted("15 people"), "person", "injured", in2019(15)),
            new Report("b", EVENING)
                .says(old.formatted("26 people"), "person", "injured", in2019(26)));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void shouldNotCompareWhenASlotDiffers() {
    LedgerEntry entry =
        only(
            flood("a", "41 people", 41),
            new Report("b", MORNING)
                .says(
                    FLOOD.formatted("58 people"),
                    "person",
                    "injured",
                    figure -> {
                      figure.setValues(List.of(58.0));
                      figure.setStatus(FigureStatus.forecast);
                    }));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(entry.getSlot()).isEqualTo(LedgerSlot.status);
  }

  @Test
  void shouldNotCompareAChangeInTheWholeWithOneAlongARoad() {
    String growth = "Cargo traffic increased by [%s] in 2024, Minister Dorn said.";
    String along = "Cargo traffic along the Halm road increased by [%s] in 2024, Dorn said.";
    LedgerEntry entry =
        only(
            new Report("a", MORNING)
                .says(growth.formatted("22 %"), "%", "carried", change(22, null)),
            new Report("b", MORNING)
                .says(along.formatted("50 %"), "%", "carried", change(50, "urn:place/halm-road")));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(entry.getSlot()).isEqualTo(LedgerSlot.scope);
  }

  @Test
  void shouldHoldAFigureAgainstNothingElseWhenItMeetsItsLike() {
    String dead = "The flood along the Orla injured [%s], the town of Brenn said.";
    Report first =
        flood("a", "41 people", 41).says(dead.formatted("17 people"), "person", "injured", 17);
    Report second =
        flood("b", "41 people", 41).says(dead.formatted("17 people"), "person", "injured", 17);
    assertThat(ledger(first, second))
        .allSatisfy(
            entry ->
                assertThat(LedgerRecords.of(entry, Provenance.independent()).getVerdict())
                    .isEqualTo(Verdict.AGREE))
        .hasSize(2);
  }

  @Test
  void shouldBeOneWitnessWhenADocumentRepeatsAnother() {
    List<ComparedReadings> entries =
        ledger(
            flood("a", "41 people", 41), flood("b", "41 people", 41), flood("c", "41 people", 41));
    Provenance copies = new Provenance(uri -> uri.equals("b") ? "a" : uri, (uri, entity) -> entity);
    LedgerEntry entry = LedgerRecords.of(entries.get(0), copies);
    assertThat(entry.getWitnesses()).isEqualTo(2);
    assertThat(entry.getValues().get(0).getWitnesses()).isEqualTo(2);
    assertThat(entry.getValues().get(0).getCarriers()).isEqualTo(1);
    assertThat(entry.getReadings())
        .extracting(Reading::getCarrier)
        .containsExactly(false, true, false);
    assertThat(entry.getReadings()).extracting(Reading::getWitness).containsExactly("a", "a", "c");
  }

  @Test
  void shouldBeSingleWhenOneSpeakerIsCarriedByAll() {
    List<Report> reports = new ArrayList<>();
    for (String uri : List.of("a", "b", "c", "d")) {
      reports.add(
          new Report(uri, MORNING)
              .says(FLOOD.formatted("41 people"), "person", "injured", given(41, MINISTER)));
    }
    LedgerEntry entry = only(reports.toArray(Report[]::new));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.SINGLE);
    assertThat(entry.getWitnesses()).isEqualTo(1);
    assertThat(entry.getValues().get(0).getCarriers()).isEqualTo(4);
    assertThat(entry.getReadings()).extracting(Reading::getWitness).containsOnly(MINISTER);
  }

  @Test
  void shouldCountWitnessesOfEachValueApart() {
    LedgerEntry entry =
        only(flood("a", "41 people", 41), flood("b", "41 people", 41), flood("c", "58 people", 58));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.DISAGREE);
    assertThat(entry.getWitnesses()).isEqualTo(3);
    assertThat(entry.getValues()).extracting(v -> v.getWitnesses()).containsExactly(2, 1);
  }

  @Test
  void shouldBeNoDisagreementOfTwoWhenACopyChangesTheFigure() {
    List<ComparedReadings> entries =
        ledger(flood("a", "41 people", 41), flood("b", "58 people", 58));
    Provenance copy = new Provenance(uri -> "a", (uri, entity) -> entity);
    LedgerEntry entry = LedgerRecords.of(entries.get(0), copy);
    assertThat(entry.getVerdict()).isEqualTo(Verdict.SINGLE);
    assertThat(entry.getWitnesses()).isEqualTo(1);
    assertThat(entry.getValues()).hasSize(2);
  }

  @Test
  void shouldMeetWhenUnitsOfOneQuantityDiffer() {
    String wall = "The wall above the Orla is [%s] long, engineers of Brenn say.";
    LedgerEntry entry =
        only(
            new Report("a", MORNING).says(wall.formatted("30 metres"), "metre", "distance", 30),
            new Report("b", MORNING).says(wall.formatted("100 feet"), "foot", "distance", 100));
    assertThat(entry.getVerdict()).isIn(Verdict.ROUNDING, Verdict.AGREE);
  }

  @Test
  void shouldGiveTheSameRecordsInWhateverOrder() {
    List<Report> reports =
        new ArrayList<>(
            List.of(
                flood("a", "41 people", 41).says("It took [3 days].", "day", "counted", 3),
                flood("b", "58 people", 58).says("It took [3 days] in all.", "day", "counted", 3),
                flood("c", "about 40 people", 40),
                flood("d", "41 people", 41).says("It took [4 days].", "day", "counted", 4)));
    List<LedgerEntry> expected = records(reports);
    assertThat(expected).isNotEmpty();
    for (long seed : Seeds.of(3, 17, 92)) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(records(reports)).isEqualTo(expected);
    }
  }

  private static List<LedgerEntry> records(List<Report> reports) {
    return ledger(reports.toArray(Report[]::new)).stream()
        .map(entry -> LedgerRecords.of(entry, Provenance.independent()))
        .toList();
  }

  private static LedgerEntry only(Report... reports) {
    List<ComparedReadings> entries = ledger(reports);
    assertThat(entries).hasSize(1);
    return LedgerRecords.of(entries.get(0), Provenance.independent());
  }

  private static Report flood(String uri, String figure, double value) {
    return new Report(uri, MORNING).says(FLOOD.formatted(figure), "person", "injured", value);
  }

  private static Consumer<Figure> more(double value) {
    return bound(value, Bound.at_least);
  }

  private static Consumer<Figure> in2019(double value) {
    return trueOf(value, "2019-01-01", "2019-12-31");
  }
}
