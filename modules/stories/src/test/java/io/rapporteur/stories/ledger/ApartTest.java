package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.called;
import static io.rapporteur.stories.ledger.Report.in;
import static io.rapporteur.stories.ledger.Report.share;
import static io.rapporteur.stories.ledger.Report.trueOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Figure;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import io.rapporteur.model.Span;
import io.rapporteur.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Two values of one event that no reader would hold against each other, beside two that he would.
 */
class ApartTest {
  private static final String HURT = "At the Halm mill in Brenn [%s] were hurt on Monday.";

  @Test
  void shouldNotHoldThoseOfThemAgainstAll() {
    LedgerFigure all = people("a", HURT.formatted("31 people"), "injured", 31);
    LedgerFigure part =
        people("b", "At the Halm mill in Brenn [six] of them were hurt on Monday.", "injured", 6);
    assertThat(Conflicts.tenable(all, part)).isFalse();
    LedgerFigure plain = people("b", HURT.formatted("18 people"), "injured", 18);
    assertThat(Conflicts.tenable(all, plain)).isTrue();
  }

  @Test
  void shouldTakeSomeOfANumberForAPart() {
    String sentence = "In Brenn [12] of the 19 sailors were freed.";
    Report some = new Report("a", MORNING).says(sentence, "person", "released", 12);
    assertThat(some.figures().get(0).telling().part()).isFalse();
    some.also("19 sailors", "person", "released", 19);
    assertThat(some.figures().get(0).telling().part()).isTrue();
    assertThat(some.figures().get(1).telling().part()).isFalse();
  }

  @Test
  void shouldNotUpdateOnePartByAnother() {
    LedgerFigure homeless = people("a", "[Nine of the dead] slept under the bridges.", "killed", 9);
    LedgerFigure found =
        people("b", EVENING, "[Twelve of the dead] came from the hills of Orla.", "killed", 12);
    assertThat(Conflicts.tenable(homeless, found)).isFalse();
    LedgerFigure more =
        people("b", EVENING, "[Twelve of the dead] slept under the bridges.", "killed", 12);
    assertThat(Conflicts.tenable(homeless, more)).isTrue();
  }

  @Test
  void shouldNotHoldTwoPartsOfOneNumberAgainstEachOther() {
    String jobs = "The Orla yard creates 2,300 jobs, [%s.";
    LedgerFigure built = figure("a", jobs.formatted("800] of them in building"), "job", value(800));
    LedgerFigure lasting = figure("b", jobs.formatted("950] of them lasting"), "job", value(950));
    LedgerFigure more = figure("b", jobs.formatted("950] of them in building"), "job", value(950));
    assertThat(built.telling().ofTwoParts(lasting.telling())).isTrue();
    assertThat(Conflicts.tenable(built, lasting)).isFalse();
    assertThat(built.telling().ofTwoParts(more.telling())).isFalse();
  }

  @Test
  void shouldNotSayOfAWholeWhatHappenedToItsPart() {
    Report report =
        new Report("a", MORNING)
            .says("Brenn shot down [61] of 74 drones.", "drone", "destroyed", 61)
            .also("74 drones", "drone", "destroyed", 74);
    assertThat(report.figures())
        .extracting(LedgerFigure::event)
        .containsExactly("destroyed", "counted");
  }

  @Test
  void shouldTakeWhatIsTradedForRunning() {
    assertThat(Verdicts.of(risen("a", "Shares", 4.2), risen("b", "Shares", 5.1)))
        .isEqualTo(Verdict.UPDATE);
    assertThat(Verdicts.of(risen("a", "Sales", 4.2), risen("b", "Sales", 5.1)))
        .isEqualTo(Verdict.DISAGREE);
  }

  private static LedgerFigure risen(String uri, String measure, double percent) {
    String sentence = "%s of the Halm works rose [%s %%] on Monday.".formatted(measure, percent);
    return new Report(uri, uri.equals("a") ? MORNING : MORNING.plusSeconds(3600))
        .says(sentence, "%", "rate", grown(measure, percent))
        .figures()
        .get(0);
  }

  private static Consumer<Figure> grown(String measure, double value) {
    return Report.change(value, null).andThen(figure -> figure.setMeasure(measure));
  }

  @Test
  void shouldNotHoldANationAgainstAllWhereItIsToldBesideAnother() {
    String freed = "In Brenn [%s] were freed on Monday, the envoy said.";
    Report nations =
        new Report("a", MORNING)
            .says(freed.formatted("three Danes"), "person", "released", nation("Danes", 3))
            .says(freed.formatted("two Finns"), "person", "released", nation("Finns", 2));
    LedgerFigure all = people("b", EVENING, freed.formatted("19 people"), "released", 19);
    assertThat(Conflicts.tenable(nations.figures().get(0), all)).isFalse();
    Report alone =
        new Report("a", MORNING)
            .says(freed.formatted("three Danes"), "person", "released", nation("Danes", 3));
    assertThat(Conflicts.tenable(alone.figures().get(0), all)).isTrue();
  }

  @Test
  void shouldNotHoldWhatIsToldOfAPlaceAgainstAReportThatNeverNamesIt() {
    String frost = "The frost killed [%s] in %s, and some in Orla.";
    LedgerFigure here =
        new Report("a", MORNING)
            .names("Brenn")
            .names("Orla")
            .says(frost.formatted("four people", "Brenn"), "person", "killed", in("Brenn", 4))
            .figures()
            .get(0);
    String there = "The frost killed [eight people] in Orla.";
    Report silent = new Report("b", EVENING).names("Orla").says(there, "person", "killed", 8);
    assertThat(Conflicts.tenable(here, silent.figures().get(0))).isFalse();
    Report naming =
        new Report("b", EVENING)
            .names("Orla")
            .says(there.replace("Orla", "Orla and Brenn"), "person", "killed", 8);
    assertThat(Conflicts.tenable(here, naming.figures().get(0))).isTrue();
  }

  @Test
  void shouldNotHoldTheDeadOfYearsAgainstThoseOfAnEvent() {
    String dead = "In the jails of Brenn [%s] died in riots.";
    LedgerFigure years =
        figure("a", dead.formatted("61 inmates"), "person", trueOf(61, "2015-01-01", "2025-01-31"));
    LedgerFigure now = people("b", EVENING, dead.formatted("75 inmates"), "killed", 75);
    assertThat(Conflicts.tenable(years, now)).isFalse();
    LedgerFigure day =
        figure("b", dead.formatted("75 inmates"), "person", trueOf(75, "2025-02-01", "2025-02-02"));
    assertThat(Slots.conflict(years, day)).isNotNull();
  }

  @Test
  void shouldNotHoldARecordAgainstWhatIsMeasured() {
    String is = "The lowest temperature in Brenn was [minus 29 degrees], the office said.";
    String was = "The lowest temperature on record in Brenn is [minus 41 degrees], it said.";
    LedgerFigure now = figure("a", is, "degree", value(-29));
    assertThat(Conflicts.tenable(now, figure("b", was, "degree", value(-41)))).isFalse();
    assertThat(Conflicts.tenable(now, figure("b", is.replace("29", "31"), "degree", value(-31))))
        .isTrue();
  }

  @Test
  void shouldNotTakeACountThatFallsByMoreThanHalfForANewerOne() {
    LedgerFigure early = people("a", HURT.formatted("80 people"), "injured", 80);
    assertThat(Conflicts.tenable(early, later(HURT.formatted("12 people"), 12))).isFalse();
    assertThat(Conflicts.tenable(early, later(HURT.formatted("240 people"), 240))).isTrue();
    assertThat(Conflicts.tenable(early, later(HURT.formatted("240 marchers"), 240))).isTrue();
    LedgerFigure youths = people("a", HURT.formatted("80 youths"), "injured", 80);
    assertThat(Conflicts.tenable(youths, later(HURT.formatted("240 marchers"), 240))).isFalse();
  }

  @Test
  void shouldNotUpdateOneShareByAnotherOfQuiteAnotherSize() {
    String backs = "In the survey of Brenn [%s] back the harbour.";
    LedgerFigure one = figure("a", MORNING, backs.formatted("9 %"), "%", share(9, "voting"));
    LedgerFigure other = figure("b", EVENING, backs.formatted("43 %"), "%", share(43, "voting"));
    assertThat(Conflicts.tenable(one, other)).isFalse();
    LedgerFigure near = figure("b", EVENING, backs.formatted("12 %"), "%", share(12, "voting"));
    assertThat(Conflicts.tenable(one, near)).isTrue();
  }

  @Test
  void shouldHaveNothingLieBetweenTheTwoOfAScore() {
    String vote = "The council of Brenn was asked, and it was [%s].";
    LedgerFigure score =
        figure("a", vote.formatted("34 to 28"), "", f -> f.setValues(List.of(34.0, 28.0)));
    LedgerFigure range =
        figure("a", vote.formatted("28 to 34"), "", f -> f.setValues(List.of(28.0, 34.0)));
    LedgerFigure one = figure("b", vote.formatted("31"), "", value(31));
    assertThat(ValueRelation.of(score, one)).isNull();
    assertThat(ValueRelation.of(range, one)).isEqualTo(ValueRelation.ROUNDED);
    assertThat(ValueRelation.of(score, score)).isEqualTo(ValueRelation.SAME);
  }

  @Test
  void shouldNotTakeABareNumberForAShareThatIsNearlyAsMuch() {
    String men = "Of those asked in Brenn [%s] are men.";
    LedgerFigure share = figure("a", MORNING, men.formatted("48.7 %"), "%", share(48.7, "share"));
    LedgerFigure age = figure("b", "The mean age in Brenn is [49.3].", "", value(49.3));
    assertThat(ValueRelation.of(share, age)).isEqualTo(ValueRelation.APART);
  }

  @Test
  void shouldNotAgreeThatAsManyOfAGroupDiedAsOfAll() {
    String all = "The frost killed [14 people] in Brenn on Monday.";
    String some = "The frost killed 23 in Brenn, among them [14 homeless people].";
    LedgerFigure one = figure("a", all, "person", called("", 14));
    LedgerFigure other = figure("b", some, "person", called("homeless people", 14));
    assertThat(Fates.ofPart(one, other)).isTrue();
    LedgerFigure same =
        figure("a", all.replace("people", "homeless"), "person", called("homeless", 14));
    assertThat(Fates.ofPart(same, other)).isFalse();
  }

  private static LedgerFigure later(String sentence, double value) {
    return people("b", EVENING, sentence, "injured", value);
  }

  private static Consumer<Figure> nation(String name, double value) {
    return figure -> {
      int end = figure.getSpan().getEnd();
      Span span = new Span(end - name.length(), end, name);
      figure.setValues(List.of(value));
      figure.setScopes(List.of(new Scope(name, span, "x:" + name, ScopeRole.of, false)));
    };
  }

  private static Consumer<Figure> value(double value) {
    return figure -> figure.setValues(List.of(value));
  }

  private static LedgerFigure people(String uri, String sentence, String event, double value) {
    return people(uri, MORNING, sentence, event, value);
  }

  private static LedgerFigure people(
      String uri, Instant published, String sentence, String event, double value) {
    return new Report(uri, published).says(sentence, "person", event, value).figures().get(0);
  }

  private static LedgerFigure figure(
      String uri, String sentence, String unit, Consumer<Figure> slots) {
    return figure(uri, MORNING, sentence, unit, slots);
  }

  private static LedgerFigure figure(
      String uri, Instant published, String sentence, String unit, Consumer<Figure> slots) {
    return new Report(uri, published).says(sentence, unit, "killed", slots).figures().get(0);
  }
}
