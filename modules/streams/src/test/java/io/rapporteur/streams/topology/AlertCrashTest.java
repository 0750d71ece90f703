package io.rapporteur.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.contracts.serde.RegistryUnavailableException;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.streams.directory.PartitionHomes;
import io.rapporteur.streams.outcome.HeapGuard;
import io.rapporteur.streams.outcome.Patience;
import io.rapporteur.testkit.Seeds;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

/** A crash without exactly-once: the stores keep what was done, outputs and offsets are lost. */
class AlertCrashTest {
  @Test
  void shouldRaiseAnAlertAgainWhenItsOutputWasLost() {
    Consumer<AlertDriver> inputs =
        alert -> {
          alert.document("urn:a", "x", 0, "ships");
          alert.document("urn:b", "y", 1, "ships");
          alert.document("urn:c", "y", 2, "ships");
        };

    assertThat(again(inputs))
        .isNotEmpty()
        .allMatch(alert -> alert.getStatus() == AlertStatus.raised)
        .allMatch(alert -> alert.getDocuments().size() == 3);
  }

  @Test
  void shouldRevokeAnAlertAgainWhenItsOutputWasLost() {
    Consumer<AlertDriver> inputs =
        alert -> {
          alert.document("urn:a", "x", 0, "ships");
          alert.document("urn:b", "y", 1, "ships");
          alert.document("urn:c", "y", 2, "ships");
          alert.withdraw("urn:b");
        };

    List<Alert> alerts = again(inputs);
    assertThat(alerts.get(alerts.size() - 1).getStatus()).isEqualTo(AlertStatus.revoked);
  }

  @Test
  void shouldTellOfAnAlertThatTimeHasPassedWhenItsOutputWasLost() {
    Consumer<AlertDriver> inputs =
        alert -> {
          alert.document("urn:a", "x", 0, "ships");
          alert.document("urn:b", "y", 1, "ships");
          alert.document("urn:c", "y", 2, "ships");
          alert.document("urn:later", "z", 60 * 24 * 9, "ships");
        };

    assertThat(again(inputs)).isNotEmpty().allMatch(alert -> alert.getDocuments().size() == 3);
  }

  /** Runs inputs, loses what came out, and runs them once more on what the stores kept. */
  private static List<Alert> again(Consumer<AlertDriver> inputs) {
    Map<String, Map<Bytes, byte[]>> kept;
    try (AlertDriver alert = started(new TestWorld())) {
      inputs.accept(alert);
      assertThat(alert.alerts()).isNotEmpty();
      kept = alert.kept();
    }
    try (AlertDriver alert = started(new TestWorld())) {
      alert.restore(kept);
      inputs.accept(alert);
      return alert.alerts();
    }
  }

  @Test
  void shouldTellTheSameInTheEndWhereverTheOutputsWereLost() {
    for (long seed : Seeds.of(1, 2, 3)) {
      Random random = new Random(seed);
      int inputs = 40;
      Map<String, Map<Bytes, byte[]>> kept;
      Map<String, Alert> told = new HashMap<>();
      Map<String, Alert> wanted = new HashMap<>();
      int lost = random.nextInt(inputs);
      try (AlertDriver alert = started(new TestWorld())) {
        Random load = new Random(seed);
        for (int i = 0; i < inputs; i++) {
          one(alert, load);
          alert.tellLast(i < lost ? told : new HashMap<>());
        }
        kept = alert.kept();
      }
      try (AlertDriver alert = started(new TestWorld())) {
        Random load = new Random(seed);
        for (int i = 0; i < inputs; i++) {
          one(alert, load);
        }
        alert.tellLast(wanted);
      }
      try (AlertDriver alert = started(new TestWorld())) {
        alert.restore(kept);
        Random load = new Random(seed);
        for (int i = 0; i < inputs; i++) {
          one(alert, load);
        }
        alert.tellLast(told);
      }
      assertThat(AlertDriver.standing(told))
          .as("seed %d", seed)
          .isEqualTo(AlertDriver.standing(wanted));
    }
  }

  /** New documents, corrections that move them in time, and withdrawals. */
  private static void one(AlertDriver alert, Random random) {
    String uri = "urn:" + random.nextInt(8);
    int burst = random.nextInt(2);
    if (random.nextInt(4) == 0) {
      alert.withdraw(uri);
    } else {
      // bursts at one time each, so that the windows do not depend on the order of arrival
      alert.document(uri, "s" + random.nextInt(3), burst * 300, "ships");
    }
  }

  @Test
  void shouldStoreNothingWhenAnAlertCannotBeSerialised() {
    AtomicBoolean down = new AtomicBoolean();
    Map<String, Map<Bytes, byte[]>> kept;
    AtomicLong clock = new AtomicLong();
    TestWorld world = new TestWorld().with(failing(down));
    world.surroundings =
        new StageServices(
            world.meters,
            new Patience(Duration.ofSeconds(30), clock::get, clock::addAndGet),
            new HeapGuard(),
            Duration.ofMillis(20),
            PartitionHomes.UNKNOWN);
    try (AlertDriver alert = started(world)) {
      alert.document("urn:a", "x", 0, "ships");
      alert.document("urn:b", "y", 1, "ships");
      Map<Bytes, byte[]> before = alert.kept().get(AlertTopology.WINDOWS);
      down.set(true);
      assertThatThrownBy(() -> alert.document("urn:c", "y", 2, "ships"))
          .hasRootCauseInstanceOf(RegistryUnavailableException.class);
      kept = alert.kept();
      assertThat(kept.get(AlertTopology.WINDOWS)).usingRecursiveComparison().isEqualTo(before);
    }
    try (AlertDriver alert = started(new TestWorld())) {
      alert.restore(kept);
      alert.document("urn:a", "x", 0, "ships");
      alert.document("urn:b", "y", 1, "ships");
      alert.document("urn:c", "y", 2, "ships");
      assertThat(alert.alerts())
          .singleElement()
          .matches(one -> one.getStatus() == AlertStatus.raised);
    }
  }

  @Test
  void shouldRevokeAgainWhatARemovedRuleRaisedWhenTheOutputWasLost() {
    Map<String, Map<Bytes, byte[]>> kept;
    try (AlertDriver alert = started(new TestWorld())) {
      alert.document("urn:a", "x", 0, "ships");
      alert.document("urn:b", "y", 1, "ships");
      alert.document("urn:c", "y", 2, "ships");
      alert.alerts();
      alert.rule("ships", null);
      alert.tick();
      assertThat(alert.alerts()).hasSize(1);
      kept = alert.kept();
    }
    try (AlertDriver alert = new AlertDriver(new TestWorld())) {
      alert.restore(kept);
      alert.tick();
      assertThat(alert.alerts())
          .singleElement()
          .matches(one -> one.getStatus() == AlertStatus.revoked);
      alert.tick();
      alert.tick();
      assertThat(alert.alerts()).as("once").isEmpty();
      assertThat(alert.size(AlertTopology.WINDOWS)).as("forgotten").isZero();
    }
  }

  private static AlertDriver started(TestWorld world) {
    AlertDriver alert = new AlertDriver(world);
    alert.rule("ships", AlertDriver.spec());
    return alert;
  }

  private static SchemaRegistry failing(AtomicBoolean down) {
    SchemaRegistry real = TestWorld.registered(new TestWorld().topics);
    return (SchemaRegistry)
        Proxy.newProxyInstance(
            AlertCrashTest.class.getClassLoader(),
            new Class<?>[] {SchemaRegistry.class},
            (proxy, method, arguments) -> {
              if (down.get() && String.valueOf(arguments[0]).contains("alerts")) {
                throw new RegistryUnavailableException("down", null);
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
