package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.bound;
import static io.rapporteur.stories.ledger.Report.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Bound;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Verdict;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LedgerLinksTest {
  @Test
  void shouldHoldBothTellingsOfADocumentAgainstTheValueOfAnother() {
    Report twice =
        new Report("a", MORNING)
            .says(
                "Miners are [six times] more likely to fall ill than clerks.", "", "rate", times(6))
            .says(
                "That miners are [six times] more likely to fall ill is old.",
                "",
                "rate",
                times(6));
    Report once =
        new Report("b", MORNING)
            .says("Miners are [seven times] more likely to fall ill.", "", "rate", times(7));
    List<ComparedReadings> entries = ledger(twice, once);
    assertThat(entries.get(0).readings()).hasSize(3);
    LedgerFigure seven = entries.get(0).readings().get(2);
    assertThat(entries.get(0).readings().subList(0, 2))
        .allMatch(six -> entries.get(0).between(six, seven) == Verdict.DISAGREE);
  }

  @Test
  void shouldNotHoldAMultipleAgainstAPercentage() {
    LedgerFigure multiple = one("Miners are [six times] more likely to fall ill.", "", times(6));
    LedgerFigure share = one("Of the miners [6 %] fall ill.", "%", Report.share(6, "share"));
    assertThat(ValueRelation.of(multiple, share)).isNull();
  }

  @Test
  void shouldInventNoDisagreementOfWhatSharesNoWord() {
    Report letters =
        new Report("a", MORNING).says("The post took [246 letters].", "letter", "counted", 246);
    Report others =
        new Report("b", MORNING).says("A clerk wrote [305 letters].", "letter", "signed", 305);
    assertThat(ledger(letters, others))
        .allMatch(entry -> entry.readings().size() == 1 || entry.slot() != null);
  }

  @Test
  void shouldUpdateWhenNeitherOfTwoInexactCountsIsTheOtherRounded() {
    String flood = "The flood along the Orla injured [%s] in the town of Brenn.";
    Report first =
        new Report("a", MORNING)
            .says(flood.formatted("over 1,400 people"), "person", "injured", over(1400));
    Report second =
        new Report("b", EVENING)
            .says(
                flood.formatted("nearly 1,450 people"),
                "person",
                "injured",
                bound(1450, Bound.about));
    assertThat(ledger(first, second).get(0).between(only(first), only(second)))
        .isEqualTo(Verdict.UPDATE);
  }

  @Test
  void shouldDisagreeOnTheOldestOfThoseWhoseAgesAreTold() {
    LedgerFigure ten = one("The boys were aged [10 to 15].", "year of age", range(10, 15));
    LedgerFigure less = one("The boys were aged [10 to 14].", "year of age", range(10, 14));
    assertThat(Verdicts.of(ten, less)).isEqualTo(Verdict.DISAGREE);
    LedgerFigure crates = one("They load [10 to 15 crates].", "crate", range(10, 15));
    LedgerFigure fewer = one("They load [10 to 14 crates].", "crate", range(10, 14));
    assertThat(Verdicts.of(crates, fewer)).isEqualTo(Verdict.ROUNDING);
  }

  @Test
  void shouldCompareMonthsWithDays() {
    LedgerFigure month = one("The strike lasted [one month].", "month", 1);
    LedgerFigure days = one("The strike lasted [30 days].", "day", 30);
    assertThat(ValueRelation.of(month, days)).isEqualTo(ValueRelation.ROUNDED);
  }

  @Test
  void shouldCallNoConflictWhatMayBeTwoMeasures() {
    assertThat(tenable("[290 people] died on the ferry.", "killed", 290, "counted", 239)).isFalse();
    assertThat(tenable("[15 people] died on the ferry.", "killed", 15, "killed", 4)).isFalse();
    assertThat(tenable("[15 people] died on the ferry.", "killed", 15, "killed", 12)).isTrue();
    LedgerFigure thousands = one("The town took in [thousands].", "person", range(1000, 10_000));
    LedgerFigure many = one("The town took in [40,000].", "person", 40_000);
    assertThat(Verdicts.of(thousands, many)).isEqualTo(Verdict.ROUNDING);
  }

  @Test
  void shouldCallNoConflictWhatIsNothingButANumber() {
    Report age =
        new Report("a", MORNING)
            .says("We ran, said Mia Torres, [31], one of the guests.", "", "counted", named(31));
    Report staff =
        new Report("b", EVENING)
            .says("The inn had [43 waiters] for its guests.", "waiter", "counted", 43);
    assertThat(Conflicts.tenable(only(age), only(staff))).isFalse();
  }

  private static Consumer<Figure> named(double value) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setMeasure("");
    };
  }

  private static boolean tenable(
      String sentence, String event, double value, String otherEvent, double other) {
    return Conflicts.tenable(
        only(new Report("a", MORNING).says(sentence, "person", event, settled(value))),
        only(new Report("b", MORNING).says(sentence, "person", otherEvent, settled(other))));
  }

  private static Consumer<Figure> settled(double value) {
    return Report.trueOf(value, "2019-05-01", "2019-05-01");
  }

  private static LedgerFigure only(Report report) {
    return report.figures().get(0);
  }

  private static LedgerFigure one(String sentence, String unit, double value) {
    return only(new Report("a", MORNING).says(sentence, unit, "counted", value));
  }

  private static LedgerFigure one(String sentence, String unit, Consumer<Figure> slots) {
    return only(new Report("a", MORNING).says(sentence, unit, "counted", slots));
  }

  private static Consumer<Figure> over(double value) {
    return bound(value, Bound.at_least);
  }

  private static Consumer<Figure> range(double low, double high) {
    return figure -> figure.setValues(List.of(low, high));
  }

  private static Consumer<Figure> times(double value) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setComparator(Comparator.multiple);
    };
  }
}
