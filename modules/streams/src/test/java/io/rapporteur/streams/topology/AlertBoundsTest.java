package io.rapporteur.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.alert.AlertBook;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever piles up, one turn does a bounded part of it, the oldest first, and the next goes on.
 */
class AlertBoundsTest {
  private static final int DAY = 24 * 60;

  private final TestWorld world = new TestWorld();
  private final AlertDriver alert = new AlertDriver(world);

  @AfterEach
  void close() {
    alert.close();
  }

  @Test
  void shouldForgetMatchedDocumentsInStretchesOldestFirst() {
    alert.rule("ships", new AlertSpec(100_000, 1, AlertDriver.HOUR, AlertDriver.HOUR, false));
    int documents = 2 * MatchesProcessor.FORGOTTEN + 10;
    for (int i = 0; i < documents; i++) {
      alert.document("urn:" + i, "x", i, "ships");
    }
    assertThat(alert.size(AlertTopology.MATCHED)).as("by uri and by time").isEqualTo(2 * documents);
    int days = (int) Duration.ofMillis(world.limits.retention().toMillis()).toDays() + 3;
    alert.document("urn:new", "x", days * DAY, "ships");

    alert.tick();
    assertThat(alert.size(AlertTopology.MATCHED)).isEqualTo(2 * (MatchesProcessor.FORGOTTEN + 11));
    alert.tick();
    alert.tick();
    assertThat(alert.size(AlertTopology.MATCHED)).as("the newest stays").isEqualTo(2);
  }

  @Test
  void shouldForgetTheEventsOfARuleAsTimeGoesOn() {
    alert.rule("ships", new AlertSpec(100_000, 1, AlertDriver.HOUR, 0L, false));
    int documents = 2 * AlertBook.FORGOTTEN + 100;
    for (int i = 0; i < documents; i++) {
      alert.document("urn:" + i, "x", 0, "ships");
    }
    int all = alert.size(AlertTopology.WINDOWS);
    alert.document("urn:later", "x", DAY, "ships");
    assertThat(alert.size(AlertTopology.WINDOWS))
        .as("a part")
        .isEqualTo(all - 2 * AlertBook.FORGOTTEN + 2);
    alert.document("urn:later1", "x", DAY, "ships");
    alert.document("urn:later2", "x", DAY, "ships");
    assertThat(alert.size(AlertTopology.WINDOWS)).as("all of it").isEqualTo(1 + 3 * 2);
  }

  @Test
  void shouldForgetTheEventsOfARemovedRuleInStretches() {
    // far apart and all within grace: nothing is forgotten while the rule is there
    alert.rule("ships", new AlertSpec(3, 1, AlertDriver.HOUR, Long.MAX_VALUE, false));
    alert.rule("mills", AlertDriver.spec());
    int stretches = AlertProcessor.STRETCHES * AlertBook.FORGOTTEN;
    for (int i = 0; i < stretches + 100; i++) {
      alert.document("urn:" + i, "x", Math.max(0, i - 2) * 70L, "ships");
    }
    alert.document("urn:mill", "x", 0, "mills");
    assertThat(alert.alerts()).hasSize(1);
    alert.rule("ships", null);

    alert.tick();
    assertThat(alert.alerts())
        .singleElement()
        .matches(one -> one.getStatus() == AlertStatus.revoked);
    int all = alert.size(AlertTopology.WINDOWS);
    alert.tick();
    assertThat(alert.size(AlertTopology.WINDOWS))
        .as("events, the time of each, and the alert")
        .isEqualTo(all - 2 * stretches - 1);
    alert.tick();
    assertThat(alert.size(AlertTopology.WINDOWS)).as("the other rule stays").isEqualTo(3);
  }

  @Test
  void shouldKeepAnAlertWholeThatTheHorizonCutsInTwo() {
    alert.rule("ships", new AlertSpec(3, 2, 2 * AlertDriver.HOUR, AlertDriver.HOUR, false));
    alert.document("urn:a", "x", 0, "ships");
    alert.document("urn:b", "y", 1, "ships");
    alert.document("urn:c", "y", 100, "ships");
    alert.alerts();
    // three hours of window and grace before it, urn:a and urn:b are history
    alert.document("urn:now", "x", 200, "ships");
    alert.document("urn:d", "z", 90, "ships");

    assertThat(alert.alerts())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getStatus()).isEqualTo(AlertStatus.updated);
              assertThat(one.getDocuments()).containsExactly("urn:a", "urn:b", "urn:c", "urn:d");
            });
  }

  @Test
  void shouldDeadLetterAMatchWhoseAlertNoTopicTakes() {
    TestWorld small = new TestWorld();
    Limits usual = small.limits;
    small.limits =
        new Limits(
            usual.documentBytes(),
            600,
            usual.deadLetterBytes(),
            usual.uriLength(),
            usual.retention());
    try (AlertDriver driver = new AlertDriver(small)) {
      driver.rule("ships", new AlertSpec(1, 1, AlertDriver.HOUR, AlertDriver.HOUR, false));
      driver.document("urn:a" + "a".repeat(200), "x", 0, "ships");

      assertThat(driver.alerts()).isEmpty();
      assertThat(driver.deadLetters())
          .singleElement()
          .satisfies(
              letter ->
                  assertThat(IntakeTopologyTest.header(letter, "dl.reason"))
                      .isEqualTo("result-too-large"));
      assertThat(driver.size(AlertTopology.WINDOWS)).as("as if it had not come").isZero();
    }
  }
}
