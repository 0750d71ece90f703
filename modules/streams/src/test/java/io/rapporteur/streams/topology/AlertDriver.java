package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.PubStatus;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** Drives alert in memory, as often as a test wants it to be started again. */
final class AlertDriver implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final long HOUR = 3_600_000;

  final TestWorld world;
  final TopologyTestDriver driver;
  private final TestInputTopic<byte[], byte[]> annotated;
  private final TestInputTopic<byte[], byte[]> memberships;
  private final TestInputTopic<byte[], byte[]> rules;
  private final TestOutputTopic<String, Alert> alerts;

  AlertDriver(TestWorld world) {
    this.world = world;
    driver = world.drive(world.alert());
    annotated =
        driver.createInputTopic(
            world.topics.annotated(), new ByteArraySerializer(), new ByteArraySerializer());
    memberships =
        driver.createInputTopic(
            world.topics.memberships(), new ByteArraySerializer(), new ByteArraySerializer());
    rules =
        driver.createInputTopic(
            world.topics.rules(), new ByteArraySerializer(), new ByteArraySerializer());
    alerts =
        driver.createOutputTopic(
            world.topics.alerts(), new StringDeserializer(), world.reader(Alert.class));
  }

  /** Three documents of two sources within two hours, with a day of grace. */
  static AlertSpec spec() {
    return new AlertSpec(3, 2, 2 * HOUR, 24 * HOUR, false);
  }

  /** The same within each story. */
  static AlertSpec perStory() {
    return new AlertSpec(3, 2, 2 * HOUR, 24 * HOUR, true);
  }

  /** Puts the rule with that id, or removes it when it has no alert to raise. */
  void rule(String id, AlertSpec spec) {
    Rule rule =
        Rule.newBuilder().setId(id).setTitle("Ships").setQuery("body:ferry").setAlert(spec).build();
    byte[] value =
        spec == null ? null : world.writer(Rule.class).serialize(world.topics.rules(), rule);
    rules.pipeInput(id.getBytes(UTF_8), value);
    world.tables.forEach(table -> table.flush());
  }

  void document(String uri, String source, long minutes, String... matching) {
    AnnotatedDocument record =
        AnnotatedDocument.newBuilder()
            .setUri(uri)
            .setPubStatus(PubStatus.usable)
            .setInfoSource(source)
            .setPublished(NOON.plusSeconds(60L * minutes))
            .setRuleSetVersion("1")
            .setReadingVersion("1")
            .setMatches(
                Stream.of(matching).map(id -> RuleMatch.newBuilder().setRule(id).build()).toList())
            .build();
    byte[] value =
        world.writer(AnnotatedDocument.class).serialize(world.topics.annotated(), record);
    annotated.pipeInput(uri.getBytes(UTF_8), value, NOON.plusSeconds(60L * minutes + 60));
  }

  void withdraw(String uri) {
    annotated.pipeInput(uri.getBytes(UTF_8), null, NOON);
  }

  /** Says which story a document belongs to; null: it is withdrawn. */
  void membership(String uri, String story) {
    byte[] value =
        story == null
            ? null
            : world
                .writer(Membership.class)
                .serialize(
                    world.topics.memberships(),
                    Membership.newBuilder()
                        .setUri(uri)
                        .setStory(story)
                        .setOrigin(Origin.witness)
                        .build());
    memberships.pipeInput(uri.getBytes(UTF_8), value, NOON);
  }

  /** Puts bytes on the topic of memberships. */
  void membership(String uri, byte[] bytes) {
    memberships.pipeInput(uri.getBytes(UTF_8), bytes, NOON);
  }

  void tick() {
    driver.advanceWallClockTime(Duration.ofSeconds(1));
  }

  /** What has come out since it was last asked. */
  List<Alert> alerts() {
    return alerts.readValuesToList();
  }

  /** Notes by id how each alert was told last. */
  void tellLast(Map<String, Alert> told) {
    alerts().forEach(one -> told.put(one.getId(), one));
  }

  /** The documents of each alert that was not taken back, by its id. */
  static Map<String, List<String>> standing(Map<String, Alert> told) {
    Map<String, List<String>> standing = new HashMap<>();
    told.forEach(
        (id, alert) -> {
          if (alert.getStatus() != AlertStatus.revoked) {
            standing.put(id, alert.getDocuments());
          }
        });
    return standing;
  }

  List<TestRecord<byte[], byte[]>> deadLetters() {
    return driver
        .createOutputTopic(
            world.topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  KeyValueStore<Bytes, byte[]> store(String name) {
    return driver.getKeyValueStore(name);
  }

  int size(String name) {
    int size = 0;
    try (var entries = store(name).all()) {
      for (; entries.hasNext(); entries.next()) {
        size++;
      }
    }
    return size;
  }

  /** What a crash leaves without exactly-once: both stores as they are. */
  Map<String, Map<Bytes, byte[]>> kept() {
    Map<String, Map<Bytes, byte[]>> kept = new LinkedHashMap<>();
    for (String name : List.of(AlertTopology.MATCHED, AlertTopology.WINDOWS)) {
      Map<Bytes, byte[]> entries = new LinkedHashMap<>();
      try (var all = store(name).all()) {
        all.forEachRemaining(entry -> entries.put(entry.key, entry.value));
      }
      kept.put(name, entries);
    }
    return kept;
  }

  void restore(Map<String, Map<Bytes, byte[]>> kept) {
    kept.forEach((name, entries) -> entries.forEach((key, value) -> store(name).put(key, value)));
  }

  @Override
  public void close() {
    driver.close();
  }
}
