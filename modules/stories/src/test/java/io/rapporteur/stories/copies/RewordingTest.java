package io.rapporteur.stories.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RewordingTest {
  private static final String REPORT =
      "A dam above the village of Ostrel burst on Monday night and sent 3 million cubic metres of water down"
          + " the Linde valley, destroying 84 houses and two bridges, the district governor said. Helicopters"
          + " lifted 61 people from rooftops and trees before daylight, while engineers tried to close the"
          + " breach, which is 25 metres wide. Governor Marta Evensen told reporters that inspectors had found"
          + " cracks in the wall in 2019 and recommended repairs. The electricity company Nordkraft, which has"
          + " run the reservoir for 42 years, declined to comment. Schools in Ostrel stay closed until Friday,"
          + " and drinking water is brought in by lorries from Hammerby.";

  private static final String REWORDED =
      "On Monday evening a dam over the village of Ostrel gave way, and 3 million cubic meters of water ran"
          + " through the Linde valley and ruined 84 homes as well as two bridges, according to the governor of"
          + " the district. With helicopters 61 persons were taken off rooftops and trees by dawn, and engineers"
          + " attempted closing the gap of 25 metres width. Marta Evensen, the governor, said to journalists that"
          + " in 2019 the inspectors discovered cracks within the wall and had recommended a repair. Nordkraft,"
          + " the electricity firm that operates the reservoir since 42 years, did not want to comment. The"
          + " schools of Ostrel remain closed till Friday; lorries bring drinking water there from Hammerby.";

  /** Another reporter's, who was there, with the same numbers. */
  private static final String OTHER =
      "Nobody in Hammerby slept. Lorries with drinking water have been leaving the town since Tuesday morning,"
          + " bound for Ostrel, where 84 houses are gone. The reservoir belongs to Nordkraft and is 42 years old."
          + " Cracks were known since 2019, says Governor Marta Evensen, whose office published the report of the"
          + " inspectors only yesterday. At the breach, 25 metres of nothing, soldiers pile up sandbags, and pilots"
          + " talk of the 61 men, women and children whom they saw clinging to chimneys. Both bridges across the"
          + " Linde are lost. About 3 million cubic metres came down, engineers reckon. There will be no lessons"
          + " before Friday, and no trains for a month, perhaps longer, the railway fears.";

  @Test
  void shouldKnowATextThatWasTranslatedAndTranslatedBack() {
    CopyJudgement judgement = judge(REPORT, REWORDED);
    assertThat(judgement.relation().isCopy()).isTrue();
    assertThat(judgement.source()).isEqualTo("a");
    assertThat(judgement.shareOf("b")).isGreaterThanOrEqualTo(.5);
    assertThat(judge(REPORT, "[ad_1]\n" + REWORDED + "\n[ad_2]\nSource link").relation().isCopy())
        .isTrue();
  }

  @Test
  void shouldTakeNoSecondReportOfOneEventForTheFirstReworded() {
    assertThat(judge(REPORT, OTHER).relation().isCopy()).isFalse();
    assertThat(judge(REWORDED, OTHER).relation().isCopy()).isFalse();
  }

  @Test
  void shouldTakeNoReportWithNumbersOfItsOwnForAnother() {
    String other =
        REWORDED.replace("84", "97").replace("61", "58").replace("25", "30").replace("42", "41");
    assertThat(reworded(REPORT, other).relation()).isEqualTo(CopyRelation.NONE);
    assertThat(reworded(REPORT, REWORDED).relation()).isEqualTo(CopyRelation.COPY);
    assertThat(reworded(REPORT, REWORDED).why()).first().asString().startsWith("reworded: 0.");
  }

  /** As if the words in a row had said nothing. */
  private static CopyJudgement reworded(String a, String b) {
    CopyJudgement judged = CopyJudge.judge(text("a", a, 8), text("b", b, 11));
    CopyJudgement none =
        new CopyJudgement(
            "a",
            "b",
            CopyRelation.NONE,
            null,
            judged.shareOfA(),
            judged.shareOfB(),
            judged.score(),
            judged.differences(),
            judged.why());
    return Rewording.of(text("b", b, 11), text("a", a, 8), none);
  }

  private static CopyJudgement judge(String a, String b) {
    CopyText one = text("a", a, 8);
    CopyText other = text("b", b, 11);
    return Rewording.of(one, other, CopyJudge.judge(one, other));
  }

  private static CopyText text(String uri, String body, int hour) {
    Instant published = Instant.parse("2025-03-04T00:00:00Z").plusSeconds(3600L * hour);
    return CopyText.of(CopyDocument.plain(uri, "", body, uri, published));
  }
}
