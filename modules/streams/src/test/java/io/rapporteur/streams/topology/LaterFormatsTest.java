package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.streams.stores.UnreadableStateException;
import io.rapporteur.testkit.AnnotatedDocuments;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A version that is gone back to and finds state of a later one stops. It blames no document: what
 * were dead letters would be forgotten by the version that can read the state.
 */
class LaterFormatsTest {
  /** No format begins so yet. */
  private static final byte[] LATER = {99, 0, 0};

  private final TestWorld world = new TestWorld();

  @ParameterizedTest
  @CsvSource({
    "annotate, versions",
    "alert, matched",
    "alert, windows",
    "relate, documents",
    "facts, told-facts"
  })
  void shouldStopWhenAStoreIsOfALaterVersion(String application, String store) {
    try (TopologyTestDriver driver = world.drive(topology(application))) {
      rule(driver, application);
      send(driver, application, "urn:a", 1);
      assertThat(overwritten(driver.getKeyValueStore(store))).isPositive();

      assertThatThrownBy(
              () -> {
                send(driver, application, "urn:a", 2);
                send(driver, application, "urn:b", 1);
              })
          .rootCause()
          .isInstanceOf(UnreadableStateException.class)
          .hasMessageContaining("was the program downgraded?");
      assertThat(
              driver
                  .createOutputTopic(
                      world.topics.deadLetters(),
                      new ByteArrayDeserializer(),
                      new ByteArrayDeserializer())
                  .isEmpty())
          .isTrue();
    }
  }

  private Topology topology(String application) {
    return switch (application) {
      case "annotate" -> world.annotate();
      case "alert" -> world.alert();
      case "relate" -> world.relate();
      default -> world.facts();
    };
  }

  private void rule(TopologyTestDriver driver, String application) {
    if (application.equals("alert")) {
      Rule rule = Rule.newBuilder().setId("ships").setQuery("ship").build();
      rule.setAlert(new AlertSpec(1, 1, 3_600_000L, 0L, false));
      pipe(
          driver,
          world.topics.rules(),
          "ships",
          world.writer(Rule.class).serialize(world.topics.rules(), rule));
      world.tables.forEach(table -> table.flush());
    }
  }

  private void send(TopologyTestDriver driver, String application, String uri, long version) {
    if (application.equals("annotate")) {
      String topic = world.topics.documents();
      Document document = TestWorld.document(uri, version, "Version " + version);
      pipe(driver, topic, uri, world.writer(Document.class).serialize(topic, document));
    } else {
      String topic = world.topics.annotated();
      AnnotatedDocument document =
          AnnotatedDocuments.annotated(uri).body("Version " + version + ".").build();
      document.setVersion(version);
      document.setMatches(List.of(RuleMatch.newBuilder().setRule("ships").build()));
      pipe(
          driver, topic, "urn:a", world.writer(AnnotatedDocument.class).serialize(topic, document));
    }
  }

  private static void pipe(TopologyTestDriver driver, String topic, String key, byte[] value) {
    driver
        .createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
        .pipeInput(key.getBytes(UTF_8), value);
  }

  private static int overwritten(KeyValueStore<Object, byte[]> store) {
    List<Object> keys = new ArrayList<>();
    try (KeyValueIterator<Object, byte[]> entries = store.all()) {
      entries.forEachRemaining(entry -> keys.add(entry.key));
    }
    keys.forEach(key -> store.put(key, LATER));
    return keys.size();
  }
}
