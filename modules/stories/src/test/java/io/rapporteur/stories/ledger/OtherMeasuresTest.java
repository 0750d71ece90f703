package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.in;
import static io.rapporteur.stories.ledger.Report.share;
import static io.rapporteur.stories.ledger.Report.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Direction;
import io.rapporteur.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that are alike and measure something else. */
class OtherMeasuresTest {
  @ParameterizedTest
  @CsvSource({"exported, invested", "imported, donated", "invested, fined"})
  void shouldNotAgreeWhenMoneyWentTwoWays(String one, String other) {
    String sentence = "Between Orla and Brenn [$2.7 billion] was %s in the year.";
    assertThat(
            verdicts(
                new Report("a", MORNING).says(sentence.formatted(one), "USD", one, 2.7e9),
                new Report("b", MORNING).says(sentence.formatted(other), "USD", other, 2.7e9)))
        .isEmpty();
    assertThat(
            verdicts(
                new Report("a", MORNING).says(sentence.formatted(one), "USD", one, 2.7e9),
                new Report("b", MORNING).says(sentence.formatted(one), "USD", one, 2.7e9)))
        .containsExactly(Verdict.AGREE);
  }

  @Test
  void shouldHoldNoShareOfATownAgainstThatOfItsCountry() {
    String whole = "The Reform Party won [33 percent] of the vote in the election.";
    Report country = new Report("a", MORNING).says(whole, "%", "voting", share(33, "voting"));
    Report town =
        new Report("b", EVENING)
            .names("Brenn")
            .says(
                "The Reform Party won [38 percent] of the vote in Brenn in the election.",
                "%",
                "voting",
                share(38, "voting").andThen(in("Brenn", 38)));
    Report later =
        new Report("c", EVENING)
            .says(whole.replace("33", "34"), "%", "voting", share(34, "voting"));
    assertThat(verdicts(country, town)).isEmpty();
    assertThat(verdicts(country, later)).containsExactly(Verdict.UPDATE);
  }

  @Test
  void shouldKnowTheTownWhenItWasNamedBefore() {
    Report country =
        new Report("a", MORNING)
            .says("Turnout was [61 percent] in the election.", "%", "voting", share(61, "voting"));
    Report town =
        new Report("b", EVENING)
            .names("Brenn")
            .says("It rained on [800 people] in Brenn.", "person", "counted", 800)
            .says(
                "Turnout in the town was [66 percent] in the election.",
                "%",
                "voting",
                share(66, "voting"));
    assertThat(verdicts(country, town)).isEmpty();
  }

  @Test
  void shouldRoundAShareToAWholeNumberThatIsNear() {
    assertThat(shares(7, 7.2)).containsExactly(Verdict.ROUNDING);
    assertThat(shares(3, 3.4)).containsExactly(Verdict.DISAGREE);
  }

  private static List<Verdict> shares(double one, double other) {
    String sentence = "Of the patients at the clinic in Brenn [%s percent] stopped the treatment.";
    return verdicts(
        new Report("a", MORNING)
            .says(sentence.formatted(one), "%", "stopped", share(one, "stopped")),
        new Report("b", MORNING)
            .says(sentence.formatted(other), "%", "stopped", share(other, "stopped")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crash near Brenn was the worst since 1996, when [130 people] died.",
        "The minister took back an earlier toll of [130 people] killed near Brenn.",
        "Across the country such crashes killed [130 people], as the one near Brenn did."
      })
  void shouldTakeNoTollOfOtherTimesOrOfTheWholeCountryForANewerOne(String other) {
    String toll = "The crash near Brenn killed [80 people] and was the worst of the year.";
    assertThat(
            verdicts(
                new Report("a", MORNING).says(toll, "person", "killed", 80),
                new Report("b", EVENING).says(other, "person", "killed", 130)))
        .isEmpty();
    assertThat(
            verdicts(
                new Report("a", MORNING).says(toll, "person", "killed", 80),
                new Report("b", EVENING).says(toll.replace("80", "130"), "person", "killed", 130)))
        .containsExactly(Verdict.UPDATE);
  }

  @Test
  void shouldNotTakeAllCasesForANewerCountOfNewOnes() {
    Report week =
        new Report("a", MORNING).says("Selby had [70 new cases] of mumps.", "case", "infected", 70);
    Report all =
        new Report("b", EVENING).says("Selby had [940 cases] of mumps.", "case", "infected", 940);
    assertThat(verdicts(week, all)).isEmpty();
  }

  @Test
  void shouldTakeWhatACountComesToForALevel() {
    Report first =
        new Report("a", MORNING)
            .says("After the flood in Brenn [88 people] were missing.", "person", "missing", 88);
    Report revised =
        new Report("b", EVENING)
            .says(
                "In Brenn the number of people missing after the flood was revised down to [31].",
                "person",
                "missing",
                figure -> {
                  figure.setValues(List.of(31.0));
                  figure.setDirection(Direction.down);
                  figure.setKey("kind=change;event=missing;unit=person");
                });
    assertThat(verdicts(first, revised)).containsExactly(Verdict.UPDATE);
  }

  @Test
  void shouldNotAgreeWhenTwoSharesHaveNothingButTheirNumber() {
    Report jobless =
        new Report("a", MORNING)
            .says(
                "In Brenn the jobless rate was [4.1 percent].",
                "%",
                "unemployed",
                share(4.1, "unemployed").andThen(figure -> figure.setMeasure("jobless rate")));
    Report wages =
        new Report("b", MORNING)
            .says(
                "Pay is up [4.1 percent] over the year.",
                "%",
                "paid",
                share(4.1, "paid").andThen(figure -> figure.setMeasure("pay")));
    assertThat(verdicts(jobless, wages)).isEmpty();
  }

  @Test
  void shouldTakeARefundForNoPriceThatLiesInARange() {
    Report prices =
        new Report("a", MORNING)
            .says(
                "Radek lamps were sold for [between $60 and $90].",
                "USD",
                "sold",
                figure -> {
                  figure.setValues(List.of(60.0, 90.0));
                  figure.setMeasure("price");
                });
    Report refund =
        new Report("b", MORNING)
            .says(
                "Buyers of Radek lamps will be paid [$75].",
                "USD",
                "paid",
                figure -> {
                  figure.setValues(List.of(75.0));
                  figure.setMeasure("refund");
                });
    assertThat(verdicts(prices, refund)).isEmpty();
  }
}
