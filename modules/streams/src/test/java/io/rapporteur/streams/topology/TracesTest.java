package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.trace.Tracing;
import io.rapporteur.testkit.OtlpReceiver;
import io.rapporteur.testkit.OtlpReceiver.Span;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TracesTest {
  private static final String SECRET = "Zanzibar";
  private static final String TEXT =
      "The ferry to " + SECRET + " sank on Monday, the harbour master said, and two men drowned.";

  private final TestWorld world = new TestWorld();
  private final OtlpReceiver collector = OtlpReceiver.start();

  @AfterEach
  void close() {
    collector.close();
  }

  @Test
  void shouldShowOneTraceFromTheInboxToTheFactsAndTheAlert() {
    Tracing tracing = tracing(Map.of());
    String sent = tracing.spans("feed").sending(world.topics.inbox(), "urn:a");

    List<TestRecord<byte[], byte[]>> annotated = annotated(tracing, inbox("urn:a", TEXT, sent));
    run(
        tracing,
        "alert",
        TestWorld::alert,
        annotated,
        world.topics.annotated(),
        world.topics.alerts());
    run(tracing, "facts", TestWorld::facts, annotated, world.topics.annotated(), "none");
    run(tracing, "relate", TestWorld::relate, annotated, world.topics.annotated(), "none");
    tracing.close();

    List<Span> spans = collector.spans();
    assertThat(spans).extracting(Span::trace).containsOnly(sent.split("-")[1]);
    Map<String, Span> byName =
        spans.stream().collect(Collectors.toMap(s -> s.service() + " " + s.name(), s -> s));
    assertThat(byName)
        .containsOnlyKeys(
            "feed send news.inbox",
            "intake process news.inbox",
            "annotate process news.documents",
            "alert process news.annotated",
            "alert process test-matches-repartition",
            "facts process news.annotated",
            "relate process news.annotated",
            "relate process test-readings-repartition",
            "relate send news.stories");
    assertThat(parents(byName))
        .containsEntry("intake process news.inbox", "feed send news.inbox")
        .containsEntry("annotate process news.documents", "intake process news.inbox")
        .containsEntry("facts process news.annotated", "annotate process news.documents")
        .containsEntry("alert process news.annotated", "annotate process news.documents")
        .containsEntry("alert process test-matches-repartition", "alert process news.annotated")
        .containsEntry("relate process test-readings-repartition", "relate process news.annotated")
        .containsEntry("relate send news.stories", "relate process test-readings-repartition");
    Span reading = byName.get("annotate process news.documents");
    assertThat(reading.events()).contains("decode", "admit", "read", "tag", "encode", "send");
    assertThat(reading.attributes())
        .containsEntry("messaging.system", "kafka")
        .containsEntry("messaging.destination.name", "news.documents")
        .containsEntry("messaging.operation.type", "process")
        .containsEntry("messaging.consumer.group.name", "annotate")
        .containsEntry("messaging.destination.partition.id", "0")
        .containsEntry("messaging.kafka.offset", "0")
        .containsEntry("rapporteur.uri", "urn:a")
        .containsEntry("rapporteur.outcome", "ok");
    assertThat(spans).noneMatch(span -> span.bytes().contains(SECRET));
  }

  @Test
  void shouldSayWhyWithoutTheTextWhenADocumentIsRejected() {
    Tracing tracing = tracing(Map.of());
    TestRecord<byte[], byte[]> page = inbox("urn:a", "{\"" + SECRET + "\": ", null);
    page.headers().add("content-type", "application/json".getBytes(UTF_8));

    List<TestRecord<byte[], byte[]>> letters =
        run(
            tracing,
            "intake",
            TestWorld::intake,
            List.of(page),
            world.topics.inbox(),
            world.topics.deadLetters());
    tracing.close();

    Span span = collector.spans().get(0);
    assertThat(span.failed()).isTrue();
    assertThat(span.attributes())
        .containsEntry("rapporteur.outcome", "rejected")
        .containsEntry("error.type", "bad-json");
    assertThat(span.bytes()).doesNotContain(SECRET);
    assertThat(parent(letters.get(0))).contains(span.trace()).contains(span.id());
  }

  @Test
  void shouldFollowWhatWasDecidedBefore() {
    Tracing tracing = tracing(Map.of());
    String unsampled = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
    List<TestRecord<byte[], byte[]>> documents = intake(tracing, inbox("urn:a", TEXT, unsampled));
    Tracing none = tracing(Map.of("tracing.sample.ratio", "0"));
    List<TestRecord<byte[], byte[]>> others = intake(none, inbox("urn:b", TEXT, null));
    tracing.close();
    none.close();

    assertThat(parent(documents.get(0)))
        .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
        .endsWith("-00");
    // the other bit says that the id was drawn at random
    assertThat(parent(others.get(0))).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[02]");
    assertThat(collector.spans()).isEmpty();
  }

  /** With ten thousand spans in batches of 512, one waited for would take its five seconds. */
  @Test
  @Timeout(60)
  void shouldNotWaitForACollectorThatDoesNotAnswer() throws Exception {
    // takes connections, and no more than that
    try (ServerSocket mute = new ServerSocket(0)) {
      String address = "http://127.0.0.1:" + mute.getLocalPort();
      Tracing tracing = tracing(Map.of("tracing.otlp.endpoint", address));
      List<TestRecord<byte[], byte[]>> inputs =
          IntStream.range(0, 10_000).mapToObj(i -> inbox("urn:" + i, TEXT, null)).toList();

      assertThat(intake(tracing, inputs)).hasSize(10_000);
      tracing.close();
    }
  }

  private Tracing tracing(Map<String, String> changes) {
    return Tracing.of(
        RapporteurConfig.of(Map.of("tracing.otlp.endpoint", collector.endpoint())).with(changes));
  }

  private static TestRecord<byte[], byte[]> inbox(String uri, String text, String parent) {
    RecordHeaders headers = new RecordHeaders();
    headers.add("uri", uri.getBytes(UTF_8));
    if (parent != null) {
      headers.add("traceparent", parent.getBytes(UTF_8));
    }
    return new TestRecord<>(uri.getBytes(UTF_8), text.getBytes(UTF_8), headers);
  }

  private static String parent(TestRecord<byte[], byte[]> record) {
    return new String(record.headers().lastHeader("traceparent").value(), UTF_8);
  }

  private static Map<String, String> parents(Map<String, Span> byName) {
    Map<String, String> names =
        byName.entrySet().stream()
            .collect(Collectors.toMap(each -> each.getValue().id(), Map.Entry::getKey));
    return byName.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> names.getOrDefault(each.getValue().parent(), "none")));
  }

  private List<TestRecord<byte[], byte[]>> intake(
      Tracing tracing, TestRecord<byte[], byte[]> input) {
    return intake(tracing, List.of(input));
  }

  private List<TestRecord<byte[], byte[]>> intake(
      Tracing tracing, List<TestRecord<byte[], byte[]>> inputs) {
    return run(
        tracing,
        "intake",
        TestWorld::intake,
        inputs,
        world.topics.inbox(),
        world.topics.documents());
  }

  private List<TestRecord<byte[], byte[]>> annotated(
      Tracing tracing, TestRecord<byte[], byte[]> input) {
    return run(
        tracing,
        "annotate",
        TestWorld::annotate,
        intake(tracing, input),
        world.topics.documents(),
        world.topics.annotated());
  }

  /** What an application writes to one topic, of what it reads from another. */
  private List<TestRecord<byte[], byte[]>> run(
      Tracing tracing,
      String service,
      Function<TestWorld, Topology> application,
      List<TestRecord<byte[], byte[]>> inputs,
      String from,
      String to) {
    TestWorld world = new TestWorld();
    world.surroundings = world.surroundings.with(tracing.spans(service));
    try (TopologyTestDriver driver = world.drive(application.apply(world))) {
      Rule rule =
          Rule.newBuilder()
              .setId("ships")
              .setTitle("Ships")
              .setQuery("body:ferry")
              .setAlert(new AlertSpec(1, 1, 3_600_000L, 0L, false))
              .build();
      if (!world.tables.isEmpty()) {
        driver
            .createInputTopic(
                world.topics.rules(), new ByteArraySerializer(), new ByteArraySerializer())
            .pipeInput(
                "ships".getBytes(UTF_8),
                world.writer(Rule.class).serialize(world.topics.rules(), rule));
        world.tables.forEach(table -> table.flush());
      }
      driver
          .createInputTopic(from, new ByteArraySerializer(), new ByteArraySerializer())
          .pipeRecordList(inputs);
      driver.advanceWallClockTime(Duration.ofSeconds(1));
      return driver
          .createOutputTopic(to, new ByteArrayDeserializer(), new ByteArrayDeserializer())
          .readRecordsToList();
    }
  }
}
