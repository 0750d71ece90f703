package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.ledger;
import static io.rapporteur.stories.ledger.Report.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Figure;
import io.rapporteur.model.Span;
import io.rapporteur.model.Verdict;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ContestedTest {
  private static final String UNION = "The union counted [60,000 people] at the march in Brenn.";
  private static final String POLICE = "By the police's count [21,000 people] were at the march.";

  @Test
  void shouldHoldTwoCountsOfACrowdAgainstEachOtherWhenOneReportTellsBoth() {
    assertThat(verdicts(both("a", "union", "police", "protesting"), both("b")))
        .containsExactly(Verdict.DISAGREE);
    Report union = new Report("b", MORNING).says(UNION, "person", "protesting", by("union", 60e3));
    assertThat(verdicts(both("a", "union", "police", "protesting"), union))
        .containsExactly(Verdict.DISAGREE);
  }

  @Test
  void shouldTellEachApartWhenNoOtherReportHasEither() {
    assertThat(ledger(both("a", "union", "police", "protesting")))
        .hasSize(2)
        .allMatch(entry -> entry.readings().size() == 1);
  }

  @Test
  void shouldNotDoSoWhenOneGiverTellsBoth() {
    assertThat(verdicts(both("a", "police", "police", "protesting"), both("b")))
        .doesNotContain(Verdict.DISAGREE);
  }

  @Test
  void shouldNotDoSoOfWhatIsNoCrowd() {
    assertThat(
            verdicts(
                both("a", "union", "police", "employed"), both("b", "union", "police", "employed")))
        .doesNotContain(Verdict.DISAGREE);
  }

  @Test
  void shouldNotDoSoWhenNoReportTellsThemInOneBreath() {
    String between = "It rained all day, and the trams stood still until the evening. ".repeat(4);
    Report far =
        new Report("a", MORNING)
            .says(UNION, "person", "protesting", by("union", 60e3))
            .says(between + POLICE, "person", "protesting", by("police", 21e3));
    Report union = new Report("b", EVENING).says(UNION, "person", "protesting", by("union", 60e3));
    assertThat(verdicts(far, union)).doesNotContain(Verdict.DISAGREE);
  }

  private static Report both(String uri) {
    return both(uri, "police", "police", "protesting");
  }

  private static Report both(String uri, String one, String other, String event) {
    return new Report(uri, MORNING)
        .says(UNION, "person", event, by(one, 60e3))
        .says(POLICE, "person", event, by(other, 21e3));
  }

  private static Consumer<Figure> by(String giver, double value) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setQualifiers("people");
      int start = figure.getSpan().getStart();
      figure.setGiver(new Span(start, start + giver.length(), giver));
    };
  }
}
