package io.rapporteur.stories.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.StoryQuotation;
import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryQuotationsTest {
  private static final StoryQuotations QUOTATIONS =
      new StoryQuotations(WordWeights.bySortAndLength());
  private static final String WHOLE =
      "The turbines will run by autumn. No village loses its water, and nobody pays for what we broke.";

  private static final List<Statement> STORY =
      List.of(
          StatementsForTests.quoted("daily", 30, WHOLE, "Marta Ruiz"),
          StatementsForTests.quoted(
              "evening",
              10,
              "No village loses its water, and nobody pays for what we broke.",
              "Ruiz"),
          StatementsForTests.quoted(
              "gazette", 20, "The turbines will run by autumn.", "Pablo Vega"),
          StatementsForTests.reported(
              "herald",
              "nobody would pay for what was broken and no village lose its water",
              "Marta Ruiz"),
          StatementsForTests.quoted(
              "herald", 40, "We asked for three more engineers and got a brochure.", "Lina Orr"),
          StatementsForTests.quoted(
              "daily", 30, "We asked for three more engineers and got a brochure.", "Lina Orr"),
          StatementsForTests.quoted("evening", 10, "It rained all night in the upper valley.", ""));

  @Test
  void shouldDrawOneStatementTogetherWithItsCarriersEarliestFirst() {
    List<QuotationGroup> groups = QUOTATIONS.groups(STORY);
    assertThat(groups).hasSize(2);
    QuotationGroup group = groupOf(WHOLE, groups);
    assertThat(group.carriers())
        .extracting(carrier -> carrier.statement().uri())
        .containsExactly("evening", "gazette", "daily", "herald");
    assertThat(group.carriers())
        .extracting(carrier -> carrier.match().variant())
        .containsExactly(Variant.TRIMMED, Variant.TRIMMED, Variant.IDENTICAL, Variant.INDIRECT);
  }

  @Test
  void shouldTellWhenDocumentsGiveAStatementToDifferentSpeakers() {
    QuotationGroup group = groupOf(WHOLE, QUOTATIONS.groups(STORY));
    assertThat(group.speakerName()).isEqualTo("Marta Ruiz");
    assertThat(group.isDisputed()).isTrue();
    assertThat(group.carriers())
        .filteredOn(Carrier::otherSpeaker)
        .extracting(carrier -> carrier.statement().uri())
        .containsExactly("gazette");
  }

  @Test
  void shouldTakeOneSpeakerInTwoScriptsForOneWhereTheStoryKnowsWhoIsWho() {
    String words = "We shall not sign a paper that nobody has read.";
    List<Statement> story =
        List.of(
            StatementsForTests.quoted("daily", 1, words, "Andrei Petrov"),
            StatementsForTests.quoted("utro", 2, words, "Андрей Петров"));
    assertThat(QUOTATIONS.groups(story).get(0).isDisputed()).isTrue();
    SpeakerIdentity identity =
        new SpeakerIdentity(
            (uri, entity) -> uri.equals("utro") ? "name:person/andrei-petrov" : entity);
    QuotationGroup group =
        new StoryQuotations(WordWeights.bySortAndLength(), identity).groups(story).get(0);
    assertThat(group.isDisputed()).isFalse();
    assertThat(group.speaker()).isEqualTo("name:person/andrei-petrov");
  }

  @Test
  void shouldDependOnTheSetOfStatementsAlone() {
    List<QuotationGroup> groups = QUOTATIONS.groups(STORY);
    List<StatementLink> links = QUOTATIONS.links(STORY);
    for (long seed : Seeds.of(11, 12, 13)) {
      List<Statement> mixed = new ArrayList<>(STORY);
      mixed.addAll(STORY.subList(0, 3));
      Collections.shuffle(mixed, new Random(seed));
      assertThat(QUOTATIONS.groups(mixed)).isEqualTo(groups);
      assertThat(QUOTATIONS.links(mixed)).isEqualTo(links);
    }
  }

  @Test
  void shouldConnectNothingByReportedSpeech() {
    List<Statement> two =
        List.of(
            StatementsForTests.quoted("a", "The northern tunnel opens to trains in March."),
            StatementsForTests.quoted(
                "b", "Repairs of the old signal house cost two million crowns."),
            StatementsForTests.reported(
                "c",
                "the northern tunnel opens to trains in March and repairs of the old signal house cost two million crowns",
                ""));
    assertThat(QUOTATIONS.groups(two)).hasSize(1);
    assertThat(QUOTATIONS.groups(two).get(0).carriers()).hasSize(2);
  }

  @Test
  void shouldWriteTheRecordOfAGroup() {
    StoryQuotation record = QuotationRecords.of(groupOf(WHOLE, QUOTATIONS.groups(STORY)));
    assertThat(record.getText()).isEqualTo(WHOLE);
    assertThat(record.getDisputed()).isTrue();
    assertThat(record.getCarriers()).hasSize(4);
    assertThat(record.getCarriers().get(0).getSpan().getExact()).startsWith("No village");
  }

  private static QuotationGroup groupOf(String text, List<QuotationGroup> groups) {
    return groups.stream().filter(g -> g.fullest().text().equals(text)).findFirst().orElseThrow();
  }
}
