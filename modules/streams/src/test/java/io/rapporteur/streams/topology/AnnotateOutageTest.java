package io.rapporteur.streams.topology;

import static io.rapporteur.streams.topology.TestWorld.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.contracts.serde.RegistryUnavailableException;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.model.Document;
import io.rapporteur.streams.directory.PartitionHomes;
import io.rapporteur.streams.outcome.HeapGuard;
import io.rapporteur.streams.outcome.Patience;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AnnotateOutageTest {
  private final TestWorld world = new TestWorld();

  @Test
  void shouldWaitOutARegistryThatIsDownForAWhile() {
    AtomicInteger outages = new AtomicInteger();
    try (AnnotateDriver annotate = new AnnotateDriver(world.with(failing(outages)))) {
      var document = document("urn:a", 1, "The ferry sails.");
      byte[] value = healthy().writer(Document.class).serialize(world.topics.documents(), document);
      outages.set(3);
      annotate.documents.pipeInput("urn:a".getBytes(UTF_8), value);

      outages.set(0);
      assertThat(annotate.annotated()).hasSize(1);
      assertThat(annotate.deadLetters.isEmpty()).isTrue();
    }
  }

  @Test
  void shouldThrowAndDeadLetterNothingWhenAnOutageLasts() {
    AtomicInteger outages = new AtomicInteger();
    AtomicLong clock = new AtomicLong();
    world.surroundings =
        new StageServices(
            world.meters,
            new Patience(Duration.ofSeconds(30), clock::get, clock::addAndGet),
            new HeapGuard(),
            Duration.ofMillis(20),
            PartitionHomes.UNKNOWN);
    byte[] value =
        healthy()
            .writer(Document.class)
            .serialize(world.topics.documents(), document("urn:a", 1, "The ferry sails."));
    try (AnnotateDriver annotate = new AnnotateDriver(world.with(failing(outages)))) {
      outages.set(Integer.MAX_VALUE);

      assertThatThrownBy(() -> annotate.documents.pipeInput("urn:a".getBytes(UTF_8), value))
          .hasRootCauseInstanceOf(RegistryUnavailableException.class);
      assertThat(clock.get()).isBetween(20_000L, 30_000L);
      assertThat(annotate.deadLetters.isEmpty()).isTrue();
      assertThat(world.inputs("rejected", "defect")).isZero();
    }
  }

  private TestWorld healthy() {
    return new TestWorld();
  }

  /** A registry that is down for its next so many calls. */
  private SchemaRegistry failing(AtomicInteger outages) {
    SchemaRegistry real = world.registry;
    return (SchemaRegistry)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {SchemaRegistry.class},
            (proxy, method, arguments) -> {
              if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
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
