package io.rapporteur.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A crash without exactly-once, of a task that reads two topics: what it read from each before is
 * read once more, in another order of the two.
 */
class AlertPerStoryCrashTest {
  private static final int INPUTS = 40;
  private static final String[] STORIES = {"s1", "s2", "s3", null};
  private static final String[][] MATCHES = {{}, {"ships"}, {"mills"}, {"ships", "mills", "all"}};

  /** What a crash leaves of the stores; what was counted may have come further than the rest. */
  enum Left {
    ALL(AlertTopology.MATCHED, AlertTopology.WINDOWS),
    COUNTS(AlertTopology.WINDOWS),
    NOTHING();

    private final List<String> stores;

    Left(String... stores) {
      this.stores = List.of(stores);
    }
  }

  @Test
  void shouldTellAgainOfAMoveWhenTheOutputWasLost() {
    Map<String, Map<Bytes, byte[]>> kept;
    Consumer<AlertDriver> inputs =
        alert -> {
          for (String uri : List.of("urn:a", "urn:b", "urn:c")) {
            alert.document(uri, uri, 0, "ships");
            alert.membership(uri, "s1");
          }
          alert.membership("urn:c", "s2");
        };
    try (AlertDriver alert = started()) {
      inputs.accept(alert);
      kept = alert.kept();
    }
    try (AlertDriver alert = started()) {
      alert.restore(kept);
      inputs.accept(alert);
      List<Alert> alerts = alert.alerts();
      assertThat(alerts.get(alerts.size() - 1))
          .matches(one -> one.getStatus() == AlertStatus.revoked && one.getStory().equals("s1"));
    }
  }

  @Test
  void shouldTakeADocumentBackWhenMembershipsComeFirstTheSecondTime() {
    Map<String, Map<Bytes, byte[]>> kept;
    List<String> uris = List.of("urn:a", "urn:b", "urn:c");
    try (AlertDriver alert = started()) {
      uris.forEach(uri -> alert.document(uri, uri, 0, "ships"));
      uris.forEach(uri -> alert.membership(uri, "s1"));
      assertThat(alert.alerts()).hasSize(1);
      kept = alert.kept();
      kept.keySet().retainAll(Left.COUNTS.stores);
    }
    try (AlertDriver alert = started()) {
      alert.restore(kept);
      uris.forEach(uri -> alert.membership(uri, "s1"));
      alert.membership("urn:c", "s2");
      uris.forEach(uri -> alert.document(uri, uri, 0, "ships"));
      List<Alert> alerts = alert.alerts();
      assertThat(alerts.get(alerts.size() - 1).getStatus()).isEqualTo(AlertStatus.revoked);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldTellTheSameInTheEndWhereverTheOutputsWereLost(Left left) {
    for (long seed : Seeds.of(1, 2, 3, 4, 5, 6)) {
      Random random = new Random(seed);
      List<Consumer<AlertDriver>> documents = inputs(random, AlertPerStoryCrashTest::document);
      List<Consumer<AlertDriver>> memberships = inputs(random, AlertPerStoryCrashTest::membership);
      Map<String, Map<Bytes, byte[]>> kept;
      Map<String, Alert> told = new HashMap<>();
      Map<String, Alert> wanted = new HashMap<>();
      try (AlertDriver alert = started()) {
        int crash = random.nextInt(2 * INPUTS);
        int lost = random.nextInt(crash + 1);
        List<Consumer<AlertDriver>> inputs = merged(documents, memberships, random);
        inputs.subList(0, lost).forEach(input -> input.accept(alert));
        alert.tellLast(told);
        inputs.subList(lost, crash).forEach(input -> input.accept(alert));
        kept = alert.kept();
        kept.keySet().retainAll(left.stores);
        if (left == Left.NOTHING) {
          // with nothing left, nothing had been written that rests on it
          told.clear();
        }
      }
      try (AlertDriver alert = started()) {
        documents.forEach(input -> input.accept(alert));
        memberships.forEach(input -> input.accept(alert));
        alert.tellLast(wanted);
      }
      try (AlertDriver alert = started()) {
        alert.restore(kept);
        merged(documents, memberships, random).forEach(input -> input.accept(alert));
        alert.tellLast(told);
      }
      assertThat(AlertDriver.standing(told))
          .as("seed %d", seed)
          .isEqualTo(AlertDriver.standing(wanted));
    }
  }

  private static List<Consumer<AlertDriver>> inputs(
      Random random, Function<Random, Consumer<AlertDriver>> one) {
    List<Consumer<AlertDriver>> inputs = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      inputs.add(one.apply(random));
    }
    return inputs;
  }

  /** New documents, corrections that move them in time or match other rules, and withdrawals. */
  private static Consumer<AlertDriver> document(Random random) {
    String uri = "urn:" + random.nextInt(9);
    String source = "s" + random.nextInt(3);
    // bursts at one time each, so that the windows do not depend on the order of arrival
    int minutes = 300 * random.nextInt(2);
    String[] matches = MATCHES[random.nextInt(MATCHES.length)];
    return random.nextInt(8) == 0
        ? alert -> alert.withdraw(uri)
        : alert -> alert.document(uri, source, minutes, matches);
  }

  private static Consumer<AlertDriver> membership(Random random) {
    String uri = "urn:" + random.nextInt(9);
    String story = STORIES[random.nextInt(STORIES.length)];
    return alert -> alert.membership(uri, story);
  }

  /** Both topics, each in its order; one of them perhaps wholly before the other. */
  private static List<Consumer<AlertDriver>> merged(
      List<Consumer<AlertDriver>> some, List<Consumer<AlertDriver>> others, Random random) {
    Deque<Consumer<AlertDriver>> first = new ArrayDeque<>(some);
    Deque<Consumer<AlertDriver>> second = new ArrayDeque<>(others);
    List<Consumer<AlertDriver>> merged = new ArrayList<>();
    int share = random.nextInt(3);
    while (!first.isEmpty() || !second.isEmpty()) {
      boolean next = second.isEmpty() || !first.isEmpty() && random.nextInt(2) < share;
      merged.add(next ? first.remove() : second.remove());
    }
    return merged;
  }

  private static AlertDriver started() {
    AlertDriver alert = new AlertDriver(new TestWorld());
    alert.rule("ships", AlertDriver.perStory());
    alert.rule("mills", AlertDriver.perStory());
    alert.rule("all", AlertDriver.spec());
    return alert;
  }
}
