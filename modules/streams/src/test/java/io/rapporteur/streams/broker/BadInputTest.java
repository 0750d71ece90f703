package io.rapporteur.streams.broker;

import static io.rapporteur.streams.broker.PipelineTest.annotated;
import static io.rapporteur.streams.broker.PipelineTest.rule;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.RuleReport;
import io.rapporteur.streams.Applications;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Bad input on a broker, with the reading that ships: each ends as a dead letter, a drop or a
 * record, and after each the pipeline still takes a good document.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
  private TestTopicsCluster cluster;
  private Applications running;
  private int good;

  @BeforeAll
  void start() {
    cluster = TestTopicsCluster.fresh(Map.of());
    running = PipelineTest.start(cluster);
  }

  @AfterAll
  void stop() {
    if (running != null) {
      running.close();
    }
    cluster.close();
  }

  @Test
  void shouldDeadLetterAnEmptyValueAndANullThatNamesNothing() {
    inbox("k1", new byte[0], Map.of());
    cluster.send(cluster.topics.inbox(), null, null, Map.of("mine", "unnamed"));

    assertThat(letter("k1", "empty").value()).isEmpty();
    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(
            () ->
                assertThat(cluster.read(cluster.topics.deadLetters()))
                    .filteredOn(
                        r ->
                            r.key() == null
                                && "unnamed".equals(TestTopicsCluster.header(r, "mine")))
                    .singleElement()
                    .matches(r -> "empty".equals(TestTopicsCluster.header(r, "dl.reason"))));
    assertStillRunning();
  }

  @Test
  void shouldDeadLetterInvalidUtf8() {
    byte[] bytes = {'a', (byte) 0xc3, '(', (byte) 0xff};
    inbox("k2", bytes, Map.of("content-type", "text/plain; charset=utf-8"));

    assertThat(letter("k2", "not-utf8").value()).isEqualTo(bytes);
    assertStillRunning();
  }

  @Test
  void shouldDeadLetterADocumentOfTwentyMegabytesWithAllItsBytes() {
    byte[] bytes = new byte[20_000_000];
    // letters that do not compress well: what the broker is asked to take is as large as it looks
    Random random = new Random(7);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (' ' + random.nextInt(94));
    }
    inbox("k3", bytes, Map.of());

    assertThat(letter("k3", "too-large").value()).isEqualTo(bytes);
    assertStillRunning();
  }

  @Test
  void shouldReadOrDeadLetterFiftyThousandNestedTags() {
    String html = "<html><body>" + "<div>".repeat(50_000) + "The ferry." + "</body></html>";
    inbox("k4", html.getBytes(UTF_8), Map.of("uri", "urn:nested", "content-type", "text/html"));

    assertEndsOnce("urn:nested", "k4");
    assertStillRunning();
  }

  @Test
  void shouldReadOrDeadLetterOneLineOfFiveMegabytes() {
    byte[] line = new byte[5_000_000];
    byte[] words = "the ferry to Varda carried people and goods ".getBytes(UTF_8);
    for (int i = 0; i < line.length; i++) {
      line[i] = words[i % words.length];
    }
    inbox("k5", line, Map.of("uri", "urn:line"));

    assertEndsOnce("urn:line", "k5");
    assertStillRunning();
  }

  @Test
  void shouldReadADocumentWithoutAnyLetter() {
    inbox("k6", "12 345 !!! … 67,8 %".getBytes(UTF_8), Map.of("uri", "urn:digits"));

    assertEndsOnce("urn:digits", "k6");
    assertStillRunning();
  }

  @Test
  void shouldDeadLetterAUriOfTenThousandCharacters() {
    inbox("k7", "Text.".getBytes(UTF_8), Map.of("uri", "u".repeat(10_000)));
    assertThat(TestTopicsCluster.header(letter("k7", "uri-too-long"), "dl.message"))
        .contains("10000");
    assertStillRunning();
  }

  @Test
  void shouldDeadLetterWhatIsNoDocumentOnTheDocumentsTopic() {
    byte[] value = avro(document("urn:short", 1, "Cut short."));
    cluster.send(cluster.topics.documents(), bytes("urn:short"), Arrays.copyOf(value, 12), NONE);
    cluster.send(cluster.topics.documents(), bytes("urn:id"), new byte[] {0, 1, 2, 3, 4, 5}, NONE);
    cluster.send(cluster.topics.documents(), bytes("urn:other"), value, NONE);
    cluster.send(cluster.topics.documents(), null, value, Map.of("mine", "keyless"));

    assertThat(letter("urn:short", "truncated").value()).hasSize(12);
    letter("urn:id", "unknown-schema");
    letter("urn:other", "key-mismatch");
    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(
            () ->
                assertThat(cluster.read(cluster.topics.deadLetters()))
                    .anyMatch(r -> "key-missing".equals(TestTopicsCluster.header(r, "dl.reason"))));
    assertStillRunning();
  }

  @Test
  void shouldDropStaleVersionsRepeatsAndWithdrawalsOfWhatWasNeverSeen() {
    cluster.put(document("urn:v", 5, "Fifth."));
    cluster.put(document("urn:v", 4, "Fourth."));
    for (int i = 0; i < 1_000; i++) {
      cluster.sendLater(
          cluster.topics.documents(), bytes("urn:v"), avro(document("urn:v", 5, "Fifth.")));
    }
    cluster.send(cluster.topics.documents(), bytes("urn:unseen"), null, NONE);
    cluster.put(document("urn:v", 6, "Sixth."));

    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(() -> assertThat(versions("urn:v")).contains(6L));
    assertThat(versions("urn:v")).containsExactly(5L, 6L);
    assertThat(annotated(cluster)).doesNotContainKey("urn:unseen");
    assertStillRunning();
  }

  @Test
  void shouldReportRulesThatCannotRunAndGoOnWithTheOthers() {
    cluster.put(rule("fine", "body:lighthouse", "sea"));
    cluster.put(rule("torn", "body:(lighthouse AND", "sea"));
    cluster.send(cluster.topics.rules(), bytes("fine"), new byte[] {9, 9, 9}, NONE);
    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(
            () ->
                assertThat(cluster.last(cluster.topics.ruleReports(), RuleReport.class))
                    .containsKeys("fine", "torn"));
    cluster.feed("urn:light", "A lighthouse was lit.");

    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(
            () ->
                assertThat(cluster.last(cluster.topics.route("sea"), AnnotatedDocument.class))
                    .containsKey("urn:light"));
    assertStillRunning();
  }

  @Test
  void shouldDeadLetterWhatARuleSendsToARouteThatIsNotDeclared() {
    cluster.put(rule("lost", "body:windmill", "nowhere"));
    cluster.put(rule("stays", "body:watermill", "trade"));
    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(
            () -> {
              cluster.feed("urn:probe" + ++good, "A watermill turns.");
              assertThat(cluster.read(cluster.topics.route("trade"))).isNotEmpty();
            });
    cluster.feed("urn:mill", "A windmill turns.");

    await().atMost(PipelineTest.WAIT).untilAsserted(() -> letter("urn:mill", "route-missing"));
    assertThat(annotated(cluster)).doesNotContainKey("urn:mill");
    assertStillRunning();
  }

  private static final Map<String, String> NONE = Map.of();

  private void inbox(String key, byte[] value, Map<String, String> headers) {
    cluster.send(cluster.topics.inbox(), bytes(key), value, headers);
  }

  private ConsumerRecord<byte[], byte[]> letter(String key, String reason) {
    return await()
        .atMost(PipelineTest.WAIT)
        .until(
            () ->
                cluster.read(cluster.topics.deadLetters()).stream()
                    .filter(r -> r.key() != null && key.equals(new String(r.key(), UTF_8)))
                    .filter(r -> reason.equals(TestTopicsCluster.header(r, "dl.reason")))
                    .toList(),
            letters -> letters.size() == 1)
        .get(0);
  }

  /** Exactly one record, or exactly one dead letter. */
  private void assertEndsOnce(String uri, String key) {
    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(
            () -> {
              long letters =
                  cluster.read(cluster.topics.deadLetters()).stream()
                      .filter(r -> r.key() != null)
                      .map(r -> new String(r.key(), UTF_8))
                      .filter(k -> k.equals(key) || k.equals(uri))
                      .count();
              assertThat(letters + versions(uri).size()).isEqualTo(1);
            });
  }

  private List<Long> versions(String uri) {
    var reader =
        new io.rapporteur.contracts.serde.AvroDeserializer<>(
            cluster.registry, AnnotatedDocument.class);
    return cluster.read(cluster.topics.annotated()).stream()
        .filter(r -> uri.equals(new String(r.key(), UTF_8)))
        .map(r -> reader.deserialize(r.topic(), r.value()).getVersion())
        .toList();
  }

  private void assertStillRunning() {
    String uri = "urn:good" + ++good;
    cluster.feed(uri, "A good document number " + good + ".");
    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(() -> assertThat(annotated(cluster)).containsKey(uri));
  }

  private byte[] avro(Document document) {
    return cluster.writer(Document.class).serialize(cluster.topics.documents(), document);
  }

  static Document document(String uri, long version, String body) {
    return Document.newBuilder().setUri(uri).setVersion(version).setBody(body).build();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
