package io.rapporteur.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three documents from two sources within one story, however many there are in others. */
class AlertPerStoryTest {
  private final TestWorld world = new TestWorld();
  private AlertDriver alert = new AlertDriver(world);

  @BeforeEach
  void put() {
    alert.rule("ships", AlertDriver.perStory());
  }

  @AfterEach
  void close() {
    alert.close();
  }

  @Test
  void shouldCountWithinEachStoryWhenOneRuleMatchesInTwo() {
    in("s1", "urn:a", "x", 0);
    in("s2", "urn:b", "y", 1);
    in("s1", "urn:c", "x", 2);
    in("s2", "urn:d", "x", 3);
    assertThat(alert.alerts()).as("four of two sources, none with three").isEmpty();

    in("s1", "urn:e", "y", 4);
    assertThat(alert.alerts())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getId()).isEqualTo("ships@s1/2026-03-01T12:00:00Z");
              assertThat(one.getRule()).isEqualTo("ships");
              assertThat(one.getTitle()).isEqualTo("Ships");
              assertThat(one.getStory()).isEqualTo("s1");
              assertThat(one.getDocuments()).containsExactly("urn:a", "urn:c", "urn:e");
            });
    in("s2", "urn:f", "y", 5);
    assertThat(alert.alerts())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getId()).isEqualTo("ships@s2/2026-03-01T12:01:00Z");
              assertThat(one.getStory()).isEqualTo("s2");
              assertThat(one.getDocuments()).containsExactly("urn:b", "urn:d", "urn:f");
            });
  }

  @Test
  void shouldNotCountDocumentsWhoseStoryIsNotKnown() {
    for (String uri : List.of("urn:a", "urn:b", "urn:c", "urn:d")) {
      alert.document(uri, uri, 0, "ships");
    }
    assertThat(alert.alerts()).isEmpty();
  }

  @Test
  void shouldCountADocumentWhetherItsMembershipComesBeforeItOrAfterIt() {
    alert.membership("urn:a", "s1");
    alert.document("urn:a", "x", 0, "ships");
    alert.document("urn:b", "y", 1, "ships");
    alert.membership("urn:b", "s1");
    alert.membership("urn:c", "s1");
    assertThat(alert.alerts()).isEmpty();

    alert.document("urn:c", "y", 2, "ships");
    assertThat(alert.alerts())
        .singleElement()
        .matches(one -> one.getDocuments().equals(List.of("urn:a", "urn:b", "urn:c")));
  }

  @Test
  void shouldMoveADocumentWithItsMembership() {
    in("s1", "urn:a", "x", 0);
    in("s1", "urn:b", "y", 0);
    in("s1", "urn:c", "y", 0);
    in("s2", "urn:d", "x", 0);
    in("s2", "urn:e", "y", 0);
    alert.alerts();

    alert.membership("urn:c", "s2");
    assertThat(alert.alerts())
        .extracting(Alert::getStory, Alert::getStatus)
        .containsExactly(tuple("s1", AlertStatus.revoked), tuple("s2", AlertStatus.raised));
    alert.document("urn:c", "y", 1, "ships");
    alert.membership("urn:c", "s2");
    assertThat(alert.alerts()).as("it is not in the first again").noneMatch(one -> in(one, "s1"));
  }

  @Test
  void shouldSayNothingWhenAMembershipIsToldAgainWithTheSameStory() {
    in("s1", "urn:a", "x", 0);
    in("s1", "urn:b", "y", 0);
    in("s1", "urn:c", "y", 0);
    alert.alerts();
    alert.membership("urn:a", "s1");
    assertThat(alert.alerts()).isEmpty();
  }

  @Test
  void shouldTakeADocumentOutWhenItOrItsMembershipIsWithdrawn() {
    in("s1", "urn:a", "x", 0);
    in("s1", "urn:b", "y", 0);
    in("s1", "urn:c", "y", 0);
    in("s1", "urn:d", "y", 0);
    alert.alerts();

    alert.membership("urn:d", (String) null);
    assertThat(alert.alerts()).singleElement().matches(one -> one.getDocuments().size() == 3);
    alert.withdraw("urn:d");
    assertThat(alert.alerts()).as("it was out already").isEmpty();
    alert.withdraw("urn:c");
    assertThat(alert.alerts())
        .singleElement()
        .matches(one -> one.getStatus() == AlertStatus.revoked && in(one, "s1"));
    alert.membership("urn:c", (String) null);
    assertThat(alert.alerts()).isEmpty();
  }

  @Test
  void shouldFollowCorrectionsThatMatchNoLongerAndAgain() {
    in("s1", "urn:a", "x", 0);
    in("s1", "urn:b", "y", 0);
    in("s1", "urn:c", "y", 0);
    alert.alerts();
    alert.document("urn:c", "y", 0);
    assertThat(alert.alerts())
        .singleElement()
        .matches(one -> one.getStatus() == AlertStatus.revoked);
    alert.document("urn:c", "y", 0, "ships");
    assertThat(alert.alerts())
        .as("its story is still known")
        .singleElement()
        .matches(one -> one.getStatus() == AlertStatus.raised);
  }

  @Test
  void shouldCountBothWaysWhenOneRuleCountsOverAllAndAnotherPerStory() {
    alert.rule("mills", AlertDriver.spec());
    alert.document("urn:a", "x", 0, "ships", "mills");
    alert.document("urn:b", "y", 0, "ships", "mills");
    alert.document("urn:c", "y", 0, "ships", "mills");
    assertThat(alert.alerts())
        .singleElement()
        .matches(one -> one.getId().startsWith("mills/") && one.getStory() == null);
    alert.membership("urn:a", "s1");
    alert.membership("urn:b", "s1");
    alert.membership("urn:c", "s1");
    assertThat(alert.alerts()).singleElement().matches(one -> in(one, "s1"));
  }

  @Test
  void shouldGoOnAfterARestart() {
    in("s1", "urn:a", "x", 0);
    in("s2", "urn:b", "y", 0);
    alert.document("urn:c", "y", 0, "ships");
    alert.membership("urn:d", "s1");
    Map<String, Map<Bytes, byte[]>> kept = alert.kept();
    alert.close();
    alert = new AlertDriver(new TestWorld());
    alert.rule("ships", AlertDriver.perStory());
    alert.restore(kept);

    alert.document("urn:d", "x", 0, "ships");
    alert.membership("urn:c", "s1");
    assertThat(alert.alerts())
        .singleElement()
        .matches(one -> one.getDocuments().equals(List.of("urn:a", "urn:c", "urn:d")));
  }

  @Test
  void shouldRevokeInEveryStoryWhenTheRuleIsRemoved() {
    for (String story : List.of("s1", "s2")) {
      in(story, "urn:a" + story, "x", 0);
      in(story, "urn:b" + story, "y", 0);
      in(story, "urn:c" + story, "y", 0);
    }
    assertThat(alert.alerts()).hasSize(2);

    alert.rule("ships", null);
    alert.tick();
    assertThat(alert.alerts())
        .hasSize(2)
        .allMatch(one -> one.getStatus() == AlertStatus.revoked && one.getRule().equals("ships"))
        .extracting(Alert::getStory)
        .containsExactlyInAnyOrder("s1", "s2");
    alert.tick();
    assertThat(alert.size(AlertTopology.WINDOWS)).as("forgotten").isZero();
  }

  @Test
  void shouldRevokeWhatWasCountedTheOtherWayWhenARuleChanges() {
    alert.rule("ships", AlertDriver.spec());
    in("s1", "urn:a", "x", 0);
    in("s1", "urn:b", "y", 0);
    in("s1", "urn:c", "y", 0);
    assertThat(alert.alerts()).singleElement().matches(one -> one.getStory() == null);

    alert.rule("ships", AlertDriver.perStory());
    alert.tick();
    assertThat(alert.alerts())
        .singleElement()
        .matches(one -> one.getStatus() == AlertStatus.revoked && one.getStory() == null);
    in("s1", "urn:d", "x", 0);
    in("s1", "urn:e", "x", 0);
    in("s1", "urn:f", "y", 0);
    assertThat(alert.alerts()).singleElement().matches(one -> in(one, "s1"));
    alert.tick();

    alert.rule("ships", AlertDriver.spec());
    alert.tick();
    assertThat(alert.alerts())
        .singleElement()
        .matches(one -> one.getStatus() == AlertStatus.revoked && in(one, "s1"));
  }

  @Test
  void shouldForgetAStoryToWhichNothingComesAnyMore() {
    alert.rule("long", new AlertSpec(1, 1, Duration.ofDays(200).toMillis(), 0L, true));
    alert.document("urn:a", "x", 0, "ships", "long");
    alert.membership("urn:a", "s1");
    assertThat(alert.size(AlertTopology.WINDOWS)).isEqualTo(3 + 4);
    alert.tick();
    alert.alerts();

    alert.driver.advanceWallClockTime(world.limits.retention().plusDays(1));
    alert.tick();
    alert.tick();
    assertThat(alert.size(AlertTopology.WINDOWS)).as("what has a longer window stays").isEqualTo(4);
    alert.driver.advanceWallClockTime(Duration.ofDays(200));
    alert.tick();
    alert.tick();
    assertThat(alert.size(AlertTopology.WINDOWS)).isZero();
    assertThat(alert.alerts()).as("what was told stays told").isEmpty();
  }

  @Test
  void shouldDeadLetterAMembershipThatCannotBeRead() {
    alert.membership("urn:a", new byte[] {7, 7});
    assertThat(alert.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(IntakeTopologyTest.header(letter, "dl.stage")).isEqualTo("alert/decode");
              assertThat(IntakeTopologyTest.header(letter, "dl.topic"))
                  .isEqualTo(world.topics.memberships());
            });
  }

  private void in(String story, String uri, String source, int minutes) {
    alert.document(uri, source, minutes, "ships");
    alert.membership(uri, story);
  }

  private static boolean in(Alert alert, String story) {
    return story.equals(alert.getStory());
  }
}
