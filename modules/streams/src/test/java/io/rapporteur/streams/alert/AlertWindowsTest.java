package io.rapporteur.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class AlertWindowsTest {
  private final AlertSpec spec = new AlertSpec(3, 2, 100L, 1_000L, false);
  private final TreeSet<MatchedEvent> events = new TreeSet<>();
  private final List<RaisedAlert> raised = new ArrayList<>();

  @Test
  void shouldRaiseOnceAndThenUpdate() {
    assertThat(add(10, "a", "x")).isEmpty();
    assertThat(add(20, "b", "x")).isEmpty();
    assertThat(add(30, "c", "y")).extracting("status").containsExactly(AlertStatus.raised);
    assertThat(add(40, "d", "y")).extracting("status").containsExactly(AlertStatus.updated);
    assertThat(raised).singleElement().isEqualTo(alert(10, 110, "a b c d", "x y"));
  }

  @Test
  void shouldNotRaiseForTooFewSourcesOrTooLongATime() {
    add(10, "a", "x");
    add(20, "b", "x");
    assertThat(add(30, "c", "x")).as("one source").isEmpty();
    assertThat(add(111, "d", "y")).as("b, c and d, within 100").isNotEmpty();
    raised.clear();
    events.clear();
    add(10, "a", "x");
    add(60, "b", "y");
    assertThat(add(110, "c", "z")).as("110 is no longer within 100 of 10").isEmpty();
  }

  @Test
  void shouldNotTakeDocumentsWithoutASourceForASourceOfTheirOwn() {
    add(10, "a", "x");
    add(20, "b", "");
    assertThat(add(30, "c", "")).isEmpty();
    assertThat(add(40, "d", "y")).extracting("status").containsExactly(AlertStatus.raised);
    assertThat(raised).singleElement().isEqualTo(alert(10, 110, "a b c d", "x y"));
  }

  @Test
  void shouldSeeABurstThatAClockWouldCutInTwo() {
    add(90, "a", "x");
    add(99, "b", "y");
    assertThat(add(105, "c", "z")).extracting("status").containsExactly(AlertStatus.raised);
  }

  @Test
  void shouldRevokeUnderTheThresholdAndRaiseWithNeighboursWhenTheyMakeOne() {
    add(10, "a", "x");
    add(20, "b", "y");
    add(30, "c", "z");
    assertThat(add(115, "d", "x")).as("outside the window").isEmpty();

    assertThat(remove(10, "a", "x"))
        .extracting("status")
        .containsExactly(AlertStatus.revoked, AlertStatus.raised);
    assertThat(raised).singleElement().isEqualTo(alert(20, 120, "b c d", "x y z"));
    assertThat(remove(20, "b", "y")).extracting("status").containsExactly(AlertStatus.revoked);
    assertThat(raised).isEmpty();
  }

  @Test
  void shouldKeepItsWindowWhenALateEventComesBeforeIt() {
    add(50, "b", "x");
    add(60, "c", "y");
    add(70, "d", "z");
    assertThat(add(45, "a", "x")).as("before the window, and alone").isEmpty();
    assertThat(raised).singleElement().matches(alert -> alert.start() == 50);
  }

  @Test
  void shouldNeverLetWindowsOverlapNorStandWithTooFew() {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      MatchedEvent event =
          new MatchedEvent(
              random.nextInt(2_000), "u" + random.nextInt(60), "s" + random.nextInt(4));
      if (random.nextInt(3) > 0) {
        events.removeIf(e -> e.time() == event.time() && e.uri().equals(event.uri()));
        events.add(event);
      } else {
        events.removeIf(e -> e.time() == event.time() && e.uri().equals(event.uri()));
      }
      new AlertWindows(spec, new Held(), 0, raised).settle(event.time());
      for (int k = 0; k < raised.size(); k++) {
        RaisedAlert alert = raised.get(k);
        List<MatchedEvent> members = between(alert.start(), alert.end());
        assertThat(members).as("seed %d step %d", seed, i).hasSizeGreaterThanOrEqualTo(3);
        assertThat(members.stream().map(MatchedEvent::source).distinct().count())
            .isGreaterThanOrEqualTo(2);
        assertThat(k == 0 || raised.get(k - 1).end() <= alert.start())
            .as("seed %d step %d", seed, i)
            .isTrue();
      }
    }
  }

  private List<AlertWindows.Change> add(long time, String uri, String source) {
    events.add(new MatchedEvent(time, uri, source));
    return new AlertWindows(spec, new Held(), 0, raised).settle(time);
  }

  private List<AlertWindows.Change> remove(long time, String uri, String source) {
    events.remove(new MatchedEvent(time, uri, source));
    return new AlertWindows(spec, new Held(), 0, raised).settle(time);
  }

  /** The test's own events. */
  private final class Held implements RuleEvents {
    @Override
    public void visit(long from, long to, Predicate<MatchedEvent> visitor) {
      AlertWindowsTest.this.between(from, to).stream().allMatch(visitor);
    }
  }

  private List<MatchedEvent> between(long from, long to) {
    return events.stream().filter(e -> e.time() >= from && e.time() < to).toList();
  }

  private static RaisedAlert alert(long start, long end, String documents, String sources) {
    return new RaisedAlert(start, end, List.of(documents.split(" ")), List.of(sources.split(" ")));
  }
}
