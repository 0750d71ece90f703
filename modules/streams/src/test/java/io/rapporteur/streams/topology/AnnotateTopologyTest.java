package io.rapporteur.streams.topology;

import static io.rapporteur.streams.topology.IntakeTopologyTest.header;
import static io.rapporteur.streams.topology.TestWorld.document;
import static io.rapporteur.streams.topology.TestWorld.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import io.rapporteur.streams.admit.InboxPlace;
import io.rapporteur.testkit.LogCapture;
import java.time.Instant;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnotateTopologyTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final TestWorld world = new TestWorld();
  private AnnotateDriver annotate;

  @BeforeEach
  void open() {
    world.rule("ships", "body:ferry", "sea");
    world.rule("money", "body:tariff", "trade");
    annotate = new AnnotateDriver(world);
  }

  @AfterEach
  void close() {
    annotate.close();
  }

  @Test
  void shouldAnnotateTagAndRoute() {
    annotate.put(document("urn:a", 1, "The ferry raised its tariff."));

    TestRecord<String, AnnotatedDocument> record = annotate.annotated.readRecord();
    assertThat(record.key()).isEqualTo("urn:a");
    assertThat(record.value().getRoutes()).containsExactly("sea", "trade");
    assertThat(record.value().getMatches()).extracting("rule").containsExactly("money", "ships");
    assertThat(record.value().getRuleSetVersion()).isEqualTo(world.rules.current().set().version());
    assertThat(annotate.route("sea")).singleElement().isEqualTo(record);
    assertThat(annotate.route("trade")).singleElement().isEqualTo(record);
    assertThat(annotate.deadLetters.isEmpty()).isTrue();
  }

  @Test
  void shouldTakeACorrectedDocumentOffTheRouteItLeaves() {
    annotate.put(document("urn:a", 1, "The ferry raised its tariff."));
    annotate.route("sea");
    annotate.route("trade");

    annotate.put(document("urn:a", 2, "The ferry kept its fare."));

    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value().getVersion() == 2);
    assertThat(annotate.route("trade"))
        .singleElement()
        .matches(r -> r.key().equals("urn:a") && r.value() == null);
  }

  @Test
  void shouldReachEveryRouteWhenWithdrawnByNull() {
    annotate.put(document("urn:a", 1, "The ferry raised its tariff."));
    annotate.annotated();
    annotate.route("sea");
    annotate.route("trade");

    annotate.withdraw("urn:a");

    assertThat(annotate.annotated()).singleElement().matches(r -> r.value() == null);
    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value() == null);
    assertThat(annotate.route("trade")).singleElement().matches(r -> r.value() == null);
  }

  /** On each topic that it is taken from, and in the log, where nothing acts of what it says. */
  @Test
  void shouldSayWhoWithdrewADocumentWhereverItGoes() {
    annotate.put(document("urn:a?token=secret", 1, "The ferry raised its tariff."));
    annotate.annotated();
    annotate.route("sea");

    String logged;
    try (LogCapture log = LogCapture.start()) {
      annotate.withdraw("urn:a?token=secret", "desk\u001b[2J@wire", Instant.now());
      annotate.withdraw("urn:never-seen", "nobody", Instant.now());
      logged = String.join("\n", log.lines());
    }

    assertThat(annotate.annotated()).singleElement().satisfies(r -> isBy("desk\u001b[2J@wire", r));
    assertThat(annotate.route("sea")).singleElement().satisfies(r -> isBy("desk\u001b[2J@wire", r));
    assertThat(logged)
        .contains("withdrawn by desk", "@wire at ")
        .doesNotContain("\u001b", "secret", "nobody");
  }

  private static void isBy(String name, TestRecord<String, AnnotatedDocument> record) {
    assertThat(record.value()).isNull();
    assertThat(record.headers().toArray()).extracting("key").containsExactly("rapporteur-by");
    assertThat(new String(record.headers().lastHeader("rapporteur-by").value(), UTF_8))
        .isEqualTo(name);
  }

  @Test
  void shouldNotWithdrawWhatCameAfterWhenIntakeWritesAWithdrawalOnceMore() {
    InboxPlace second = new InboxPlace(3, 7, 20);
    annotate.fromInbox(new InboxPlace(3, 6, 10), "urn:a", document("urn:a", 1, "A ferry."));
    annotate.fromInbox(second, "urn:a", null);
    annotate.fromInbox(new InboxPlace(3, 8, 30), "urn:a", document("urn:a", 2, "A tariff."));
    assertThat(annotate.annotated()).hasSize(3);

    annotate.fromInbox(second, "urn:a", null);
    annotate.fromInbox(new InboxPlace(3, 8, 30), "urn:a", document("urn:a", 2, "A tariff."));

    assertThat(annotate.annotated()).isEmpty();
    assertThat(world.inputs("dropped", "stale")).isEqualTo(1);
    assertThat(world.inputs("dropped", "repeat")).isEqualTo(1);
  }

  @Test
  void shouldReachEveryRouteWhenCanceled() {
    annotate.put(document("urn:a", 1, "The ferry raised its tariff."));
    annotate.annotated();
    annotate.route("sea");

    annotate.put(with(document("urn:a", 2, "The ferry raised its tariff."), PubStatus.canceled));

    assertThat(annotate.annotated()).singleElement().matches(r -> r.value() == null);
    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value() == null);
  }

  @Test
  void shouldAnnotateButNotRouteWhatIsWithheld() {
    annotate.put(document("urn:a", 1, "The ferry sails."));
    annotate.annotated();
    annotate.route("sea");

    annotate.put(with(document("urn:a", 2, "The ferry sails."), PubStatus.withheld));

    assertThat(annotate.annotated.readRecord().value().getRoutes()).isEmpty();
    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value() == null);
  }

  @Test
  void shouldAnnotateOnceWhenTheSameDocumentComesAThousandTimes() {
    for (int i = 0; i < 1_000; i++) {
      annotate.put(document("urn:a", 1, "The ferry sails."));
    }

    assertThat(annotate.annotated()).hasSize(1);
    assertThat(annotate.route("sea")).hasSize(1);
    assertThat(world.inputs("dropped", "repeat")).isEqualTo(999);
  }

  @Test
  void shouldDropAStaleVersion() {
    annotate.put(document("urn:a", 3, "Third."));
    annotate.put(document("urn:a", 2, "Second."));

    assertThat(annotate.annotated()).singleElement().matches(r -> r.value().getVersion() == 3);
    assertThat(world.inputs("dropped", "stale")).isEqualTo(1);
  }

  @Test
  void shouldLetADocumentBeginAnewThatANumberFarAheadKeptOut() {
    Instant start = Instant.parse("2025-01-01T00:00:00Z");
    annotate.put(document("urn:a", 3, "The ferry raised its tariff."), start);
    annotate.put(document("urn:a", Long.MAX_VALUE, "A forgery."), start.plusSeconds(1));
    annotate.put(document("urn:a", 4, "The ferry kept its tariff."), start.plusSeconds(2));
    assertThat(annotate.annotated())
        .extracting(r -> r.value().getVersion())
        .endsWith(Long.MAX_VALUE);
    assertThat(
            world
                .metrics
                .counter(
                    "rapporteur.inputs",
                    "app",
                    "test",
                    "outcome",
                    "dropped",
                    "reason",
                    "outnumbered")
                .count())
        .isEqualTo(1);

    annotate.withdraw("urn:a", start.plusSeconds(3));
    annotate.put(document("urn:a", 4, "The ferry kept its tariff."), start.plusSeconds(4));
    assertThat(annotate.annotated()).singleElement().matches(r -> r.value() == null);

    annotate.withdrawAndForget("urn:a", start.plusSeconds(5));
    annotate.put(document("urn:a", 4, "The ferry kept its tariff."), start.plusSeconds(6));
    assertThat(annotate.annotated())
        .singleElement()
        .matches(r -> r.value() != null && r.value().getVersion() == 4);
  }

  @Test
  void shouldWriteNothingWhenWhatWasNeverSeenIsWithdrawn() {
    annotate.withdraw("urn:a", NOON);
    annotate.put(document("urn:a", 1, "Late and old."), NOON.minusSeconds(1));

    assertThat(annotate.annotated()).isEmpty();
    assertThat(world.inputs("dropped", "unseen-withdrawal")).isEqualTo(1);
    assertThat(world.inputs("dropped", "stale")).isEqualTo(1);

    annotate.put(document("urn:a", 2, "New."), NOON.plusSeconds(1));
    assertThat(annotate.annotated()).hasSize(1);
  }

  @Test
  void shouldDeadLetterWhenARouteIsNotThereAndTakeTheReplayOnceItIs() {
    world.rule("lost", "body:harbour", "nowhere");
    world.there.remove(world.topics.route("nowhere"));

    annotate.put(document("urn:a", 1, "The ferry left the harbour."));
    annotate.put(document("urn:b", 1, "The ferry sails."));

    assertThat(annotate.annotated()).singleElement().matches(r -> r.key().equals("urn:b"));
    TestRecord<byte[], byte[]> letter = annotate.deadLetters.readRecord();
    assertThat(header(letter, "dl.reason")).isEqualTo("route-missing");
    assertThat(header(letter, "dl.message")).contains("lost", "nowhere", "topics apply");

    world.there.add(world.topics.route("nowhere"));
    annotate.documents.pipeInput(letter.key(), letter.value());
    assertThat(annotate.annotated()).singleElement().matches(r -> r.key().equals("urn:a"));
    assertThat(annotate.route("nowhere")).hasSize(1);
  }

  @Test
  void shouldDeadLetterAvroCutShort() {
    byte[] good =
        world
            .writer(Document.class)
            .serialize(world.topics.documents(), document("urn:a", 1, "Text."));
    annotate.documents.pipeInput("urn:a".getBytes(UTF_8), java.util.Arrays.copyOf(good, 9));

    assertRejected("truncated", "annotate/decode");
  }

  @Test
  void shouldDeadLetterAnUnknownSchemaId() {
    annotate.documents.pipeInput("urn:a".getBytes(UTF_8), new byte[] {0, 0, 9, 9, 9, 1, 2});

    assertRejected("unknown-schema", "annotate/decode");
  }

  @Test
  void shouldDeadLetterASourceThatIsTooLongToBeOne() {
    Document document = document("urn:a", 1, "The ferry sails.");
    document.setInfoSource("x".repeat(1_025));
    annotate.put(document);
    assertThat(annotate.deadLetters.readRecord().headers().lastHeader("dl.reason").value())
        .asString()
        .isEqualTo("source-too-long");
    document.setInfoSource("x".repeat(1_024));
    annotate.put(document);
    assertThat(annotate.annotated()).hasSize(1);
  }

  @Test
  void shouldDeadLetterKeysThatAreNotTheUri() {
    byte[] value =
        world
            .writer(Document.class)
            .serialize(world.topics.documents(), document("urn:a", 1, "Text."));
    annotate.documents.pipeInput(null, value);
    assertRejected("key-missing", "annotate/key");
    annotate.documents.pipeInput("urn:b".getBytes(UTF_8), value);
    assertRejected("key-mismatch", "annotate/decode");
    annotate.documents.pipeInput(new byte[] {(byte) 0xff}, value);
    assertRejected("not-utf8", "annotate/key");
    annotate.documents.pipeInput("u".repeat(10_000).getBytes(UTF_8), value);
    assertRejected("bad-uri", "annotate/key");
  }

  @Test
  void shouldDeadLetterWhatBreaksTheReader() {
    annotate.put(document("urn:a", 1, "I overflow the stack."));
    assertRejected("too-deep", "annotate/read");
    annotate.put(document("urn:b", 1, "I run out of heap."));
    assertRejected("out-of-memory", "annotate/read");
    annotate.put(document("urn:c", 1, "I meet a defect."));
    assertRejected("defect", "annotate/read");

    annotate.put(document("urn:d", 1, "The ferry sails."));
    assertThat(annotate.annotated()).hasSize(1);
  }

  @Test
  void shouldKeepTheEarlierVersionInForceWhenALaterOneIsDeadLettered() {
    annotate.put(document("urn:a", 1, "The ferry sails."));
    annotate.put(document("urn:a", 2, "The ferry made me overflow the stack."));
    annotate.put(document("urn:a", 3, "No ship at all."));

    assertThat(annotate.annotated())
        .extracting(r -> r.value().getVersion())
        .containsExactly(1L, 3L);
    assertThat(annotate.route("sea")).last().matches(r -> r.value() == null);
  }

  @Test
  void shouldPassTheTraceOn() {
    var headers = IntakeTopologyTest.headers("traceparent", "00-1-2-01");
    annotate.documents.pipeInput(
        new TestRecord<>(
            "urn:a".getBytes(UTF_8),
            world
                .writer(Document.class)
                .serialize(world.topics.documents(), document("urn:a", 1, "A ferry.")),
            headers));

    assertThat(header(annotate.annotated.readRecord(), "traceparent")).isEqualTo("00-1-2-01");
    assertThat(header(annotate.route("sea").get(0), "traceparent")).isEqualTo("00-1-2-01");
  }

  private void assertRejected(String reason, String stage) {
    TestRecord<byte[], byte[]> letter = annotate.deadLetters.readRecord();
    assertThat(header(letter, "dl.reason")).isEqualTo(reason);
    assertThat(header(letter, "dl.stage")).isEqualTo(stage);
    assertThat(annotate.annotated.isEmpty()).isTrue();
  }
}
