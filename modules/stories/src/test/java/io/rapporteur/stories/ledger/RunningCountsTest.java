package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.ledger;
import static io.rapporteur.stories.ledger.Report.trueOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Figure;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerSlot;
import io.rapporteur.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningCountsTest {
  private static final Instant DAY = Instant.parse("2025-02-11T00:00:00Z");
  private static final String FLOOD = "The flood along the Orla killed [%s] in the town of Brenn.";
  private static final String GALE = "The gale left [%s] missing off the port of Velden.";
  private static final String FERRY = "The Halm ferry carried [%s] when it struck the Orla pier.";

  @Test
  void shouldUpdateWhenTheTollsOfTwoDaysAreTold() {
    LedgerEntry entry =
        only(
            told("a", FLOOD, "14 people", "killed", 14, "2025-02-11"),
            later("b", FLOOD, "24 people", "killed", 24, "2025-02-12"));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.UPDATE);
    assertThat(entry.getReadings()).hasSize(2);
  }

  @Test
  void shouldNotTakeFewerDeadOfTheNextDayForANewerToll() {
    LedgerEntry entry =
        only(
            told("a", FLOOD, "24 people", "killed", 24, "2025-02-11"),
            later("b", FLOOD, "14 people", "killed", 14, "2025-02-12"));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(entry.getSlot()).isEqualTo(LedgerSlot.period);
  }

  @Test
  void shouldUpdateWhenFewerAreMissingTheNextDay() {
    LedgerEntry entry =
        only(
            told("a", GALE, "30 people", "missing", 30, "2025-02-11"),
            later("b", GALE, "17 people", "missing", 17, "2025-02-12"));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.UPDATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The wildfire above Brenn has burned [%s] of forest.",
        "The blaze above Brenn grew to [%s].",
        "The oil slick off Velden covers [%s].",
        "Der Waldbrand bei Brenn hat [%s] erfasst."
      })
  void shouldUpdateWhenLandIsTakenHourByHour(String sentence) {
    for (String event : List.of("destroyed", "size")) {
      Report noon =
          new Report("a", MORNING)
              .says(
                  sentence.formatted("1,300 hectares"),
                  "hectare",
                  "destroyed",
                  until(1300, "2025-02-11"));
      Report night =
          new Report("b", EVENING)
              .says(
                  sentence.formatted("3,100 hectares"),
                  "hectare",
                  event,
                  trueOf(3100, "2025-02-12", "2025-02-12"));
      assertThat(only(noon, night).getVerdict()).isEqualTo(Verdict.UPDATE);
    }
  }

  @Test
  void shouldNotTakeTheAreasOfTwoFarmsForOneThatGrows() {
    assertThat(
            ledger(
                    new Report("a", MORNING)
                        .says("The farm has [1,300 hectares].", "hectare", "size", 1300),
                    new Report("b", EVENING)
                        .says("The park has [3,100 hectares].", "hectare", "size", 3100))
                .stream()
                .map(ComparedReadings::readings))
        .allMatch(readings -> readings.size() == 1);
  }

  private static Consumer<Figure> until(double value, String end) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setEnd(end);
    };
  }

  @Test
  void shouldNotTakeTheTollsOfTwoMonthsForOneThatRises() {
    Report january =
        new Report("a", MORNING)
            .says(
                FLOOD.formatted("14 people"),
                "person",
                "killed",
                trueOf(14, "2024-12-01", "2024-12-31"));
    Report february =
        new Report("b", EVENING)
            .says(
                FLOOD.formatted("24 people"),
                "person",
                "killed",
                trueOf(24, "2025-01-01", "2025-01-31"));
    assertThat(only(january, february).getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
  }

  @Test
  void shouldDisagreeAboutHowManyWereOnBoard() {
    LedgerEntry entry =
        only(
            told("a", FERRY, "86 people", "carried", 86, "2025-02-11"),
            new Report("b", MORNING.plusSeconds(3600))
                .says(
                    FERRY.formatted("87 people"),
                    "person",
                    "carried",
                    trueOf(87, "2025-02-11", "2025-02-11")));
    assertThat(entry.getVerdict()).isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void shouldNotDisagreeAboutATollOfWhichOnlyTheDayIsKnown() {
    assertThat(only(tollAt("a", 536, DAY), tollAt("b", 548, DAY)).getVerdict())
        .isEqualTo(Verdict.UPDATE);
    assertThat(only(tollAt("a", 536, MORNING), tollAt("b", 548, MORNING)).getVerdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  private static Report tollAt(String uri, double value, Instant published) {
    return new Report(uri, published)
        .says(FLOOD.formatted((int) value + " people"), "person", "killed", value);
  }

  private static Report told(
      String uri, String sentence, String figure, String event, double value, String day) {
    return new Report(uri, MORNING)
        .says(sentence.formatted(figure), "person", event, trueOf(value, day, day));
  }

  private static Report later(
      String uri, String sentence, String figure, String event, double value, String day) {
    return new Report(uri, EVENING)
        .says(sentence.formatted(figure), "person", event, trueOf(value, day, day));
  }

  private static LedgerEntry only(Report... reports) {
    var entries = ledger(reports);
    assertThat(entries).hasSize(1);
    return LedgerRecords.of(entries.get(0), Provenance.independent());
  }
}
