package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.called;
import static io.rapporteur.stories.ledger.Report.ledger;
import static io.rapporteur.stories.ledger.Report.of;
import static io.rapporteur.stories.ledger.Report.share;
import static io.rapporteur.stories.ledger.Report.trueOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Figure;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How figures are told keeps apart what no value does: a conflict is never invented. */
class TellingTest {
  private static final Set<Verdict> CONFLICTS = Set.of(Verdict.DISAGREE, Verdict.UPDATE);

  @Test
  void shouldNotHoldVotesForAgainstVotesAgainst() {
    assertNoConflict(
        told("a", "In the Brenn council [six members] voted for the bridge.", "voting", 6),
        told("b", "In the Brenn council [four members] voted against the bridge.", "voting", 4));
    assertNoConflict(
        told("a", "At the Orla assembly [41 delegates] supported the merger.", "voting", 41),
        told("b", "At the Orla assembly [30 delegates] rejected the merger.", "voting", 30));
  }

  @Test
  void shouldNotHoldTheUnhappyAgainstTheHappy() {
    String asked = "Of people asked in Brenn [%s] are %s with the mayor of Orla.";
    assertNoConflict(
        told("a", asked.formatted("62 %", "unhappy"), "%", share(62, "believing")),
        told("b", asked.formatted("50 %", "happy"), "%", share(50, "believing")));
  }

  @Test
  void shouldNotTakeAnotherCrowdOfALaterDayForAnUpdate() {
    assertNoConflict(
        told("a", "The institute of Brenn asked [1,204 people] of the Orla.", "believing", 1204),
        new Report("b", EVENING)
            .says(
                "The institute of Brenn had asked [1,010 people] of the Orla.",
                "person",
                "counted",
                1010));
  }

  @Test
  void shouldNotHoldTheShareOfOneAgainstThatOfAnother() {
    String won = "%s won [%s] of the vote in Brenn, the commission said.";
    assertNoConflict(
        told("a", won.formatted("Dorn", "48.2 %"), "%", of("ada-dorn", 48.2, "voting")),
        told("b", won.formatted("Halm", "43.1 %"), "%", of("halm", 43.1, "voting")));
    assertThat(
            verdicts(
                told("a", won.formatted("Dorn", "48.2 %"), "%", of("ada-dorn", 48.2, "voting")),
                told("b", won.formatted("Dorn", "43.1 %"), "%", of("dorn", 43.1, "voting"))))
        .containsExactly(Verdict.DISAGREE);
  }

  @Test
  void shouldNotHoldWhatWasAgainstWhatIs() {
    String is = "Debt of the town of Brenn is at [61 %] of its income.";
    for (String was :
        List.of(
            "Debt of the town of Brenn climbs from [50 %] of its income.",
            "Debt of the town of Brenn was at [50 %] three years earlier.",
            "Debt of the town of Brenn at the last count was [50 %] of its income.",
            "Debt of the town of Brenn is seen at [50 %] of its income.",
            "Debt of the town of Brenn has a target of [50 %] of its income.")) {
      assertNoConflict(
          told("a", is, "%", share(61, "level")), told("b", was, "%", share(50, "level")));
    }
    assertThat(
            verdicts(
                told("a", is, "%", share(61, "level")),
                told("b", is.replace("61", "50"), "%", share(50, "level"))))
        .containsExactly(Verdict.DISAGREE);
  }

  @Test
  void shouldNotHoldAYearAgainstAMonthOfIt() {
    String rate = "Inflation in Orla stands at [%s], the bank of Brenn said.";
    assertNoConflict(
        told("a", rate.formatted("2.6 %"), "%", rate(2.6, "2025-01-01", "2025-12-31")),
        told("b", rate.formatted("2.4 %"), "%", rate(2.4, "2025-02-01", "2025-02-28")));
    assertNoConflict(
        told("a", rate.formatted("5.6 %"), "%", rate(5.6, "2025-01-01", "2025-06-30")),
        told("b", rate.formatted("5.1 %"), "%", rate(5.1, "2025-01-01", "2025-03-31")));
  }

  @Test
  void shouldNotHoldAGroupAgainstThePeopleItIsOf() {
    assertNoConflict(
        told("a", "Rescuers pulled [12 men] from the Halm mill.", "person", called("men", 12)),
        told(
            "b",
            "Rescuers pulled [21 people] from the Halm mill.",
            "person",
            called("people", 21)));
    assertNoConflict(
        told("a", "Orla sold [310,000 cars] of all kinds.", "car", value(310_000)),
        told("b", "Orla made a loss, and of which [390,000 cars] it sold.", "car", value(390_000)));
  }

  @Test
  void shouldNotHoldAChangeOfAllAgainstOneOfAPart() {
    String all = "Under the plan of Dorn [5 %] more is spent from January.";
    String part = "Under the plan of Dorn [7 %] more is spent on harbours from January.";
    assertThat(
            Conflicts.tenable(
                grown("a", all, "spending", 5), grown("b", part, "harbour spending", 7)))
        .isFalse();
    assertThat(Conflicts.tenable(grown("a", all, "spending", 5), grown("b", all, "spending", 7)))
        .isTrue();
  }

  @Test
  void shouldNotUpdateOnePostOfABudgetByAnother() {
    String posts = "Roads get [%s marks] in the budget of Brenn.";
    Report first = new Report("a", MORNING);
    Report second = new Report("b", EVENING);
    for (int post : List.of(24, 41, 58, 77)) {
      first.says(posts.formatted(post), "mark", "counted", post);
    }
    second.says(posts.formatted(13), "mark", "counted", 13);
    assertThat(Conflicts.tenable(first.figures().get(0), second.figures().get(0))).isFalse();
    Report alone = new Report("a", MORNING).says(posts.formatted(24), "mark", "counted", 24);
    assertThat(Conflicts.tenable(alone.figures().get(0), second.figures().get(0))).isTrue();
  }

  @Test
  void shouldNotSayThatTwoAreAlikeOfWhichNobodyTakesOneForTheOther() {
    String price = "Halm pays [%s] for Orla, the two say.";
    LedgerFigure whole = paid("a", price, 2.9e9);
    assertThat(Conflicts.alike(whole, paid("b", price, 18.5))).isFalse();
    assertThat(Conflicts.alike(whole, paid("b", price, 3.4e9))).isTrue();
  }

  private static LedgerFigure paid(String uri, String sentence, double value) {
    return new Report(uri, MORNING)
        .says(sentence.formatted(value), "EUR", "paid", value)
        .figures()
        .get(0);
  }

  private static LedgerFigure grown(String uri, String sentence, String measure, double value) {
    return new Report(uri, MORNING)
        .says(
            sentence,
            "%",
            "spent",
            Report.change(value, null).andThen(figure -> figure.setMeasure(measure)))
        .figures()
        .get(0);
  }

  @Test
  void shouldReadTheDeadByTheirNoun() {
    for (String noun : List.of("death toll", "dead", "fatalities")) {
      Report later =
          new Report("b", EVENING)
              .says(
                  "The toll of the Orla flood in Brenn rose to [17] after six were recovered.",
                  "",
                  "recovered",
                  figure -> {
                    figure.setValues(List.of(17.0));
                    figure.setMeasure(noun);
                  });
      assertThat(later.figures().get(0).event()).isEqualTo("killed");
      LedgerEntry entry =
          only(
              told("a", "The flood along the Orla killed [nine people] in Brenn.", "killed", 9),
              later);
      assertThat(entry.getVerdict()).isEqualTo(Verdict.UPDATE);
      assertThat(entry.getUnit()).isEqualTo("person");
    }
  }

  @Test
  void shouldUpdateAndNotDisagreeWithinOneSource() {
    String rate = "The union of Brenn counted [%s] at the gates of the Halm mill.";
    Report morning = told("a", rate.formatted("2,140 strikers"), "striking", 2140).by("Orla Wire");
    Report evening =
        new Report("b", MORNING.plusSeconds(7200))
            .by("Orla Wire")
            .says(rate.formatted("2,960 strikers"), "person", "striking", 2960);
    assertThat(verdicts(morning, evening)).containsExactly(Verdict.UPDATE);
    assertThat(verdicts(morning.by("Brenn Post"), evening)).containsExactly(Verdict.DISAGREE);
  }

  @Test
  void shouldRoundASharePrintedWhole() {
    String turnout = "Turnout in the town of Brenn was [%s], the commission said.";
    assertThat(
            verdicts(
                told("a", turnout.formatted("51 %"), "%", share(51, "turnout")),
                told("b", turnout.formatted("50.7 %"), "%", share(50.7, "turnout"))))
        .containsExactly(Verdict.ROUNDING);
    assertThat(
            verdicts(
                told("a", turnout.formatted("52 %"), "%", share(52, "turnout")),
                told("b", turnout.formatted("50.7 %"), "%", share(50.7, "turnout"))))
        .containsExactly(Verdict.DISAGREE);
  }

  @Test
  void shouldNotAgreeOfTwoThingsForTheirNumber() {
    assertThat(
            verdicts(
                told("a", "The court heard [two defendants].", "defendant", value(2)),
                told("b", "Brenn got [two letters].", "letter", value(2))))
        .doesNotContain(Verdict.AGREE);
  }

  @Test
  void shouldBeOneWitnessWhenOneSourceSaysASentenceTwice() {
    String sentence = "Organisers spoke of [85,000 people], the police of Brenn of fewer.";
    List<Report> twice =
        List.of(
            told("b", sentence, "attending", 85_000).by("Orla Wire"),
            new Report("a", EVENING).by("Orla Wire").says(sentence, "person", "attending", 85_000));
    LedgerEntry entry = only(twice.toArray(Report[]::new));
    assertThat(entry.getWitnesses()).isEqualTo(1);
    assertThat(entry.getVerdict()).isEqualTo(Verdict.SINGLE);
    assertThat(entry.getReadings()).extracting(r -> r.getWitness()).containsOnly("b");
    twice.get(1).by("Brenn Post");
    assertThat(only(twice.toArray(Report[]::new)).getWitnesses()).isEqualTo(2);
  }

  @Test
  void shouldBeOneWitnessWhenALongSentenceIsTakenOver() {
    String sentence =
        "Organisers in the old town of Brenn spoke of [85,000 people] between the Orla bridge and the"
            + " Halm mill.";
    LedgerEntry entry =
        only(
            told("a", sentence, "attending", 85_000).by("Orla Wire"),
            told("b", sentence, "attending", 85_000).by("Brenn Post"));
    assertThat(entry.getWitnesses()).isEqualTo(1);
  }

  private static void assertNoConflict(Report... reports) {
    assertThat(verdicts(reports)).doesNotContainAnyElementsOf(CONFLICTS);
  }

  private static List<Verdict> verdicts(Report... reports) {
    return ledger(reports).stream()
        .map(entry -> LedgerRecords.of(entry, Provenance.independent()).getVerdict())
        .toList();
  }

  private static LedgerEntry only(Report... reports) {
    List<ComparedReadings> entries = ledger(reports);
    assertThat(entries).hasSize(1);
    return LedgerRecords.of(entries.get(0), Provenance.independent());
  }

  private static Report told(String uri, String sentence, String event, double value) {
    return told(uri, MORNING, sentence, "person", event, value(value));
  }

  private static Report told(String uri, String sentence, String unit, Consumer<Figure> slots) {
    return told(uri, MORNING, sentence, unit, "counted", slots);
  }

  private static Report told(
      String uri,
      Instant published,
      String sentence,
      String unit,
      String event,
      Consumer<Figure> slots) {
    return new Report(uri, published).says(sentence, unit, event, slots);
  }

  private static Consumer<Figure> value(double value) {
    return figure -> figure.setValues(List.of(value));
  }

  private static Consumer<Figure> rate(double value, String begin, String end) {
    return share(value, "level").andThen(trueOf(value, begin, end));
  }
}
