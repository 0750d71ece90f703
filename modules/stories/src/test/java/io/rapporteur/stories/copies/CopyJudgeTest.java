package io.rapporteur.stories.copies;

import static io.rapporteur.stories.copies.Texts.BUDGET;
import static io.rapporteur.stories.copies.Texts.FERRY;
import static io.rapporteur.stories.copies.Texts.NOON;
import static io.rapporteur.stories.copies.Texts.quake;
import static io.rapporteur.stories.copies.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.stories.copies.CopyDifferences.Replaced;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CopyJudgeTest {
  private static final Instant LATER = NOON.plus(Duration.ofHours(2));

  @Test
  void shouldNameWhatWasChangedInACopy() {
    String edited =
        FERRY
            .replace("Eleven of them", "Fourteen of them")
            .replace("214 people", "216 people")
            .replace("a long grinding noise", "a grinding noise")
            .replace("early on Tuesday", "before dawn on Tuesday");
    CopyJudgement judgement =
        CopyJudge.judge(
            text("b", edited, "Sorrel Herald", LATER), text("a", FERRY, "Norland Press", NOON));

    assertThat(judgement.relation()).isEqualTo(CopyRelation.COPY);
    assertThat(judgement.source()).isEqualTo("a");
    assertThat(judgement.why()).contains("credit: Norland Press");
    assertThat(judgement.shareOf("a")).isEqualTo(1);
    CopyDifferences differences = judgement.differencesTo("b");
    assertThat(differences.figures()).containsExactly(new Replaced("214", "216"));
    assertThat(differences.quotations()).containsExactly(new Replaced("long", ""));
    assertThat(differences.words()).contains(new Replaced("early", "before dawn"));
    assertThat(judgement.differencesTo("a").figures()).containsExactly(new Replaced("216", "214"));
  }

  @Test
  void shouldJudgeTheSameWhicheverTextIsNamedFirst() {
    CopyText a = text("a", FERRY);
    CopyText b = text("b", BUDGET + "\n\n" + FERRY.substring(0, 500), "", LATER);
    assertThat(CopyJudge.judge(a, b)).isEqualTo(CopyJudge.judge(b, a));
  }

  @Test
  void shouldCallAPartWhatWasCut() {
    String cut = FERRY.substring(0, FERRY.indexOf("\n\nThe operator"));
    CopyJudgement judgement =
        CopyJudge.judge(text("a", FERRY, "", NOON), text("b", cut, "", LATER));
    assertThat(judgement.relation()).isEqualTo(CopyRelation.PARTIAL);
    assertThat(judgement.source()).isEqualTo("a");
    assertThat(judgement.shareOf("b")).isEqualTo(1);
    assertThat(judgement.shareOf("a")).isBetween(.4, .75);
    assertThat(judgement.differencesTo("b").dropped()).isGreaterThan(30);
  }

  @Test
  void shouldTakeNoSharedQuotationForACopy() {
    String shared =
        "\"We heard a long grinding noise and then the lights went out,\" said Ingrid Falk, a"
            + " teacher who was travelling with her class.";
    String other = BUDGET.replace("\n\nTwo parties", "\n\n" + shared + "\n\nTwo parties");
    CopyJudgement judgement =
        CopyJudge.judge(text("a", FERRY, "", NOON), text("b", other, "", LATER));
    assertThat(judgement.relation()).isEqualTo(CopyRelation.QUOTE);
    assertThat(judgement.source()).isNull();
  }

  @Test
  void shouldTakeNoSpeechThatBothQuoteAtLengthForACopy() {
    String speech =
        "\"We have waited nine years for this bridge, and we shall not wait a tenth. The steel is"
            + " bought, the piers stand in the river, and 300 people of this town have learnt to"
            + " weld. I ask the ministry to send us the last 12 million crowns before the ice comes,"
            + " because a bridge that ends in the air is a monument and no road. My father crossed"
            + " this river by ferry every morning of his life, and he used to say that patience is a"
            + " virtue of those who can swim. We can swim, but our lorries cannot.\"";
    CopyJudgement judgement =
        CopyJudge.judge(
            text("a", FERRY + "\n\n" + speech, "", NOON),
            text("b", BUDGET + "\n\n" + speech, "", LATER));
    assertThat(judgement.relation()).isEqualTo(CopyRelation.QUOTE);
  }

  @Test
  void shouldTakeAnIdenticalTextForACopyHoweverLate() {
    CopyText first = text("a", quake("4.1", "Larvik", "12", "Sunday"), "Seismo", NOON);
    CopyText late =
        text("b", quake("4.1", "Larvik", "12", "Sunday"), "Post", NOON.plus(Duration.ofDays(40)));
    assertThat(CopyJudge.judge(first, late).relation()).isEqualTo(CopyRelation.COPY);
  }

  @Test
  void shouldTakeNoBulletinOfTheSameFormForACopy() {
    CopyText one = text("a", quake("4.1", "Larvik", "12", "Sunday"), "Seismo", NOON);
    CopyText next =
        text("b", quake("5.3", "Port Edda", "31", "Friday"), "Seismo", NOON.plusSeconds(432000));
    CopyJudgement judgement = CopyJudge.judge(one, next);
    assertThat(judgement.relation()).isEqualTo(CopyRelation.TEMPLATE);
    assertThat(judgement.why().get(0)).startsWith("same form:").contains("4.1 → 5.3");
  }

  @Test
  void shouldTakeTheSameBulletinInAnotherOutletForACopy() {
    String bulletin = quake("4.1", "Larvik", "12", "Sunday");
    String page =
        "Fjord News | Sport | Weather | Opinion\n\n" + bulletin + "\n\nAll rights reserved.";
    CopyJudgement judgement =
        CopyJudge.judge(
            text("a", bulletin, "Seismo", NOON),
            text("b", page, "Fjord News", NOON.plusSeconds(3600)));
    assertThat(judgement.relation()).isEqualTo(CopyRelation.COPY);
  }

  @Test
  void shouldSayNothingOfTextsThatShareNothing() {
    CopyJudgement judgement = CopyJudge.judge(text("a", FERRY), text("b", BUDGET));
    assertThat(judgement.relation()).isEqualTo(CopyRelation.NONE);
    assertThat(judgement.shareOfA()).isZero();
    assertThat(CopyJudge.judge(text("a", ""), text("b", "")).relation())
        .isEqualTo(CopyRelation.NONE);
  }

  @Test
  void shouldTakeNoFootersOfOneSiteForACopy() {
    String foot =
        "\n\nSubscribe to our newsletter\n\nCopyright The Day. All rights reserved. Reproduction"
            + " in whole or in part is prohibited without permission.\n\nMost read\n\n1. Cat found"
            + " on church tower\n\n2. Rain until Sunday in the north";
    CopyJudgement judgement = CopyJudge.judge(text("a", FERRY + foot), text("b", BUDGET + foot));
    assertThat(judgement.relation()).isEqualTo(CopyRelation.NONE);
    assertThat(judgement.shareOfA()).isZero();
  }

  @Test
  void shouldFindSentencesThatWereMoved() {
    String[] parts = FERRY.split("\n\n");
    String moved = String.join("\n\n", parts[0], parts[3], parts[2], parts[4], parts[1]);
    CopyJudgement judgement = CopyJudge.judge(text("a", FERRY), text("b", moved, "", LATER));
    assertThat(judgement.relation()).isEqualTo(CopyRelation.COPY);
    assertThat(judgement.differences().equal()).isEqualTo(text("a", FERRY).allWords());
  }
}
