package io.rapporteur.streams.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.Seeds;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A judge that finds nothing wrong has to be one that would. */
class GuaranteeTest {
  private Papers papers;
  private Topics topics;

  @BeforeEach
  void write() {
    papers = new Papers(Seeds.one(1), 300);
    topics = papers.topics;
  }

  @Test
  void shouldFindNothingWhenAllIsThere() {
    assertThat(papers.broken()).isEmpty();
  }

  @Test
  void shouldFindWhatIsLost() {
    papers.of(topics.annotated()).remove(papers.corrected());
    assertThat(papers.broken()).containsExactly(Guarantee.NOTHING_LOST, Guarantee.NOTHING_DOUBLED);
  }

  @Test
  void shouldFindADeadLetterThatIsLost() {
    papers.of(topics.deadLetters()).remove(0);
    assertThat(papers.broken()).containsExactly(Guarantee.NOTHING_LOST, Guarantee.NOTHING_DOUBLED);
  }

  @Test
  void shouldFindWhatIsThereTwice() {
    int at = papers.corrected();
    papers.of(topics.annotated()).add(at, papers.of(topics.annotated()).get(at));
    assertThat(papers.broken()).containsExactly(Guarantee.NOTHING_DOUBLED);
  }

  @Test
  void shouldFindVersionsThatCameInAnotherOrder() {
    var moved = papers.of(topics.annotated()).remove(papers.corrected());
    papers.of(topics.annotated()).add(moved);
    assertThat(papers.broken())
        .contains(Guarantee.NOTHING_LOST, Guarantee.IN_ORDER, Guarantee.READINGS_EQUAL);
  }

  @Test
  void shouldFindAnotherReading() {
    int last = papers.of(topics.annotated()).size() - 1;
    while (papers.of(topics.annotated()).get(last).value() == null) {
      last--;
    }
    AnnotatedDocument other = papers.value(topics.annotated(), last, AnnotatedDocument.class);
    other.setHeadline("Another");
    papers.replace(topics.annotated(), last, other);
    assertThat(papers.broken()).containsExactly(Guarantee.READINGS_EQUAL);
  }

  @Test
  void shouldFindADocumentThatIsOffItsRoute() {
    String route =
        topics.route(papers.config.catalogue().routes().stream().sorted().toList().get(0));
    papers.of(route).remove(0);
    assertThat(papers.broken()).containsExactly(Guarantee.ROUTES_AGREE);
  }

  @Test
  void shouldFindAGoodDocumentAmongDeadLetters() {
    papers.of(topics.deadLetters()).add(papers.of(topics.annotated()).get(0));
    assertThat(papers.broken())
        .containsExactly(Guarantee.NOTHING_DOUBLED, Guarantee.DEAD_LETTERS_WHOLE);
  }

  @Test
  void shouldFindAnAlertThatIsLostOrToldTwice() {
    var alert = papers.of(topics.alerts()).get(0);
    papers.of(topics.alerts()).add(alert);
    assertThat(papers.broken()).containsExactly(Guarantee.NO_ALERT_DOUBLED);

    papers.of(topics.alerts()).removeIf(alert::equals);
    assertThat(papers.broken()).containsExactly(Guarantee.NO_ALERT_LOST);
  }

  @Test
  void shouldFindAnotherStoryAndMembership() {
    Story story = papers.value(topics.stories(), 0, Story.class);
    story.setWitnesses(story.getWitnesses() + 1);
    papers.replace(topics.stories(), 0, story);
    papers.of(topics.memberships()).remove(0);
    assertThat(papers.broken())
        .containsExactly(Guarantee.STORIES_EQUAL, Guarantee.MEMBERSHIPS_EQUAL);
  }

  @Test
  void shouldFindARowThatHasNoBusinessThere() {
    FigureFact row =
        FigureFact.newBuilder()
            .setId("f:1")
            .setUri("urn:gone")
            .setSpanStart(0)
            .setSpanEnd(2)
            .build();
    papers.add(topics.figureFacts(), row.getId(), row);
    assertThat(papers.broken()).containsExactly(Guarantee.FACTS_EQUAL);
  }

  @Test
  void shouldExcludeRepetitionsAloneWhenAtLeastOnceIsPromised() {
    EnumSet<Guarantee> excluded = EnumSet.allOf(Guarantee.class);
    excluded.removeAll(Guarantee.under("at_least_once"));
    assertThat(excluded)
        .containsExactlyInAnyOrder(Guarantee.NOTHING_DOUBLED, Guarantee.NO_ALERT_DOUBLED);
    assertThat(Guarantee.under("exactly_once_v2")).containsExactly(Guarantee.values());
  }
}
