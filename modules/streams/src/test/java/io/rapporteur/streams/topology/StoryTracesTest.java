package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.streams.relate.Wire;
import io.rapporteur.streams.trace.Tracing;
import io.rapporteur.testkit.OtlpReceiver;
import io.rapporteur.testkit.OtlpReceiver.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told of many documents, and whose traces it follows. */
class StoryTracesTest {
  private static final Instant NOW = Instant.parse("2026-05-14T12:00:00Z");
  private static final List<AnnotatedDocument> FLOOD = Wire.all().subList(0, 3);

  private final TestWorld world = new TestWorld();
  private final OtlpReceiver collector = OtlpReceiver.start();
  private TopologyTestDriver driver;

  @AfterEach
  void close() {
    driver.close();
    collector.close();
  }

  @Test
  void shouldLinkAStoryToTheTracesOfTheDocumentsThatLedToIt() {
    Tracing tracing = traced();
    feed(0, trace('a'));
    feed(1, trace('b'));
    tick();
    List<TestRecord<byte[], byte[]>> first = written(world.topics.stories());
    feed(2, trace('c'));
    tick();
    List<TestRecord<byte[], byte[]>> then = written(world.topics.stories());
    tracing.close();

    Span both = told(first);
    assertThat(both.parent()).isEmpty();
    assertThat(both.trace()).isNotIn(id('a'), id('b'), id('c'));
    assertThat(both.links())
        .containsExactlyInAnyOrder(related(id('a')).id(), related(id('b')).id());
    assertThat(both.events()).contains("send");
    // one document led to it: its trace goes on
    Span third = told(then);
    assertThat(third.trace()).isEqualTo(id('c'));
    assertThat(third.parent()).isEqualTo(related(id('c')).id());
    assertThat(third.links()).isEmpty();
    assertThat(written(world.topics.memberships()))
        .hasSizeGreaterThanOrEqualTo(3)
        .extracting(StoryTracesTest::parent)
        .containsOnly(parent(first.get(0)), parent(then.get(0)));
  }

  @Test
  void shouldFollowAWithdrawalInTheStoryThatItLeaves() {
    Tracing tracing = traced();
    feed(0, null);
    feed(1, null);
    tick();
    written(world.topics.stories());
    written(world.topics.memberships());
    input(FLOOD.get(1).getUri(), null, trace('d'));
    tick();
    List<TestRecord<byte[], byte[]>> then = written(world.topics.stories());
    tracing.close();

    assertThat(told(then).trace()).isEqualTo(id('d'));
    assertThat(written(world.topics.memberships()))
        .isNotEmpty()
        .allSatisfy(record -> assertThat(parent(record)).contains(id('d')));
  }

  @Test
  void shouldPassOnWhatCameWhereNoSpansAreMade() {
    driver = world.drive(world.relate());
    feed(0, trace('a'));
    tick();
    assertThat(written(world.topics.stories()))
        .extracting(StoryTracesTest::parent)
        .containsExactly(trace('a'));
    feed(1, trace('b'));
    feed(2, trace('c'));
    tick();
    assertThat(written(world.topics.stories()))
        .extracting(StoryTracesTest::parent)
        .containsExactly((String) null);
  }

  @Test
  void shouldPassOnNothingThatWouldMakeAStoryTooLarge() {
    driver = world.drive(world.relate());
    feed(0, "x".repeat(1_000));
    tick();

    assertThat(written(world.topics.stories()))
        .extracting(StoryTracesTest::parent)
        .containsExactly((String) null);
  }

  private Tracing traced() {
    Tracing tracing =
        Tracing.of(RapporteurConfig.of(Map.of("tracing.otlp.endpoint", collector.endpoint())));
    world.surroundings = world.surroundings.with(tracing.spans("relate"));
    driver = world.drive(world.relate());
    return tracing;
  }

  private void feed(int index, String parent) {
    AnnotatedDocument document = FLOOD.get(index);
    byte[] value =
        world.writer(AnnotatedDocument.class).serialize(world.topics.annotated(), document);
    input(document.getUri(), value, parent);
  }

  private void input(String uri, byte[] value, String parent) {
    RecordHeaders headers = new RecordHeaders();
    if (parent != null) {
      headers.add("traceparent", parent.getBytes(UTF_8));
    }
    driver
        .createInputTopic(
            world.topics.annotated(), new ByteArraySerializer(), new ByteArraySerializer())
        .pipeInput(new TestRecord<>(uri.getBytes(UTF_8), value, headers, NOW));
  }

  private void tick() {
    for (int i = 0; i < 20; i++) {
      driver.advanceWallClockTime(Duration.ofMillis(500));
    }
  }

  private List<TestRecord<byte[], byte[]>> written(String topic) {
    return driver
        .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  /** The span that the last of those records was written in. */
  private Span told(List<TestRecord<byte[], byte[]>> stories) {
    String id = parent(stories.get(stories.size() - 1)).split("-")[2];
    return sent(span -> span.id().equals(id));
  }

  /** The span in which relate took in the document of a trace. */
  private Span related(String trace) {
    return sent(span -> span.trace().equals(trace) && span.name().endsWith("-repartition"));
  }

  /** A busy machine may take longer to send spans than {@code close} waits for. */
  private Span sent(Predicate<Span> which) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> collector.spans().stream().filter(which).findFirst(), Optional::isPresent)
        .orElseThrow();
  }

  private static String parent(TestRecord<byte[], byte[]> record) {
    var header = record.headers().lastHeader("traceparent");
    return header == null ? null : new String(header.value(), UTF_8);
  }

  private static String id(char letter) {
    char[] id = new char[32];
    Arrays.fill(id, letter);
    return new String(id);
  }

  private static String trace(char letter) {
    return "00-" + id(letter) + "-" + id(letter).substring(16) + "-01";
  }
}
