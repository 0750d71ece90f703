package io.rapporteur.streams.topology;

import static io.rapporteur.streams.topology.IntakeTopologyTest.header;
import static io.rapporteur.streams.topology.TestWorld.document;
import static io.rapporteur.streams.topology.TestWorld.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.PubStatus;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.streams.outcome.ContentMark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackfillAnswerTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final TestWorld world = new TestWorld();
  private AnnotateDriver annotate;
  private TestInputTopic<byte[], byte[]> backfills;

  @BeforeEach
  void open() {
    world.there.add(world.topics.route("sea"));
    annotate = new AnnotateDriver(world);
    backfills =
        annotate.driver.createInputTopic(
            world.topics.backfills(), new ByteArraySerializer(), new ByteArraySerializer());
  }

  @AfterEach
  void close() {
    annotate.close();
  }

  @Test
  void shouldPutTheRecordOnItsRouteMarkedAndOnceMoreAlikeWhenAskedAgain() {
    TestRecord<String, AnnotatedDocument> seen = read(1, "The ferry sails.");
    put("ships", "sea");

    backfill(seen, "ships", "sea");
    backfill(seen, "ships", "sea");

    List<TestRecord<String, AnnotatedDocument>> onRoute = annotate.route("sea");
    assertThat(onRoute).hasSize(2);
    assertThat(onRoute.get(1).value()).isEqualTo(onRoute.get(0).value());
    assertThat(onRoute.get(0).key()).isEqualTo("urn:a");
    assertThat(onRoute.get(0).value().getMatches())
        .singleElement()
        .matches(match -> match.getRule().equals("ships") && match.getBackfilled());
    assertThat(annotate.annotated.isEmpty()).as("nothing is read anew").isTrue();
  }

  @Test
  void shouldTakeItOffWhenCorrectedWithdrawnOrItsRuleGoes() {
    TestRecord<String, AnnotatedDocument> first = read(1, "The ferry sails.");
    put("ships", "sea");
    backfill(first, "ships", "sea");
    annotate.route("sea");
    TestRecord<String, AnnotatedDocument> second = read(2, "The train leaves.");
    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value() == null);

    backfill(second, "ships", "sea");
    annotate.route("sea");
    annotate.rule("ships", null);
    annotate.driver.advanceWallClockTime(Duration.ofMillis(200));
    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value() == null);

    put("ships", "sea");
    backfill(second, "ships", "sea");
    annotate.route("sea");
    annotate.withdraw("urn:a", NOON.plusSeconds(1));
    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value() == null);
  }

  @Test
  void shouldNotBringBackWhatWasOvertaken() {
    TestRecord<String, AnnotatedDocument> first = read(1, "The ferry sails.");
    put("ships", "sea");
    TestRecord<String, AnnotatedDocument> second = read(2, "The train leaves.");

    backfill(first, "ships", "sea");
    assertThat(annotate.route("sea")).as("a newer version is in force").isEmpty();

    annotate.withdraw("urn:a", NOON.plusSeconds(1));
    backfill(second, "ships", "sea");
    assertThat(annotate.route("sea")).as("withdrawn").isEmpty();
    assertThat(world.inputs("dropped", "stale")).isEqualTo(2);
  }

  @Test
  void shouldTellVersionsApartThatNobodyNumbered() {
    TestRecord<String, AnnotatedDocument> first = read(0, "The ferry sails.");
    read(0, "The train leaves.");
    put("ships", "sea");

    backfill(first, "ships", "sea");
    assertThat(annotate.route("sea")).isEmpty();
  }

  @Test
  void shouldNotRouteWhatIsWithheld() {
    annotate.put(with(document("urn:a", 1, "The ferry sails."), PubStatus.withheld), NOON);
    put("ships", "sea");
    backfill(annotate.annotated.readRecord(), "ships", "sea");
    assertThat(annotate.route("sea")).isEmpty();
  }

  @Test
  void shouldWaitForARuleThatIsOnItsWayAndTakeTheDocumentOffWhenItNeverComes() {
    TestRecord<String, AnnotatedDocument> seen = read(1, "The ferry sails.");
    annotate.driver.advanceWallClockTime(Duration.ofMillis(200));

    backfill(seen, "ships", "sea");
    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value() != null);
    annotate.driver.advanceWallClockTime(Duration.ofSeconds(10));
    assertThat(annotate.route("sea")).as("it may yet come").isEmpty();
    annotate.driver.advanceWallClockTime(Duration.ofSeconds(30));
    assertThat(annotate.route("sea")).singleElement().matches(r -> r.value() == null);
  }

  @Test
  void shouldDeadLetterWhenTheRouteIsNotThereAndTakeTheReplay() {
    TestRecord<String, AnnotatedDocument> seen = read(1, "The ferry sails.");
    put("ships", "nowhere");
    backfill(seen, "ships", "nowhere");

    TestRecord<byte[], byte[]> letter = annotate.deadLetters.readRecord();
    assertThat(header(letter, "dl.reason")).isEqualTo("route-missing");
    assertThat(header(letter, "dl.topic")).isEqualTo(world.topics.backfills());

    world.there.add(world.topics.route("nowhere"));
    backfills.pipeInput(new TestRecord<>(letter.key(), letter.value(), letter.headers()));
    assertThat(annotate.route("nowhere")).hasSize(1);
  }

  /** What a replay asks for whose letter came from those who read annotated records. */
  @Test
  void shouldTellARecordAgainOnlyWhileItIsInForce() {
    TestRecord<byte[], byte[]> first = letter(read(1, "The ferry sails."));
    backfills.pipeInput(first);
    TestRecord<String, AnnotatedDocument> again = annotate.annotated.readRecord();
    assertThat(again.value().getVersion()).isEqualTo(1);
    assertThat(again.headers().lastHeader("dl.attempt").value()).isEqualTo("1".getBytes(UTF_8));
    assertThat(again.headers().lastHeader(ContentMark.HEADER))
        .isEqualTo(first.headers().lastHeader(ContentMark.HEADER));
    assertThat(again.headers().lastHeader(ContentMark.AGAIN)).isNull();

    TestRecord<byte[], byte[]> second = letter(read(2, "The train leaves."));
    backfills.pipeInput(first);
    assertThat(annotate.annotated.isEmpty()).as("corrected meanwhile").isTrue();

    TestRecord<byte[], byte[]> withdrawal = letter(withdrawn());
    backfills.pipeInput(second);
    assertThat(annotate.annotated.isEmpty()).as("withdrawn meanwhile").isTrue();
    backfills.pipeInput(withdrawal);
    TestRecord<String, AnnotatedDocument> told = annotate.annotated.readRecord();
    assertThat(told.value()).isNull();
    assertThat(told.headers().lastHeader("rapporteur-by").value())
        .isEqualTo("desk".getBytes(UTF_8));

    annotate.put(document("urn:a", 3, "The ferry sails again."), NOON.plusSeconds(2));
    assertThat(annotate.annotated.readRecord().value().getVersion()).isEqualTo(3);
    backfills.pipeInput(withdrawal);
    assertThat(annotate.annotated.isEmpty()).as("sent again meanwhile").isTrue();
    assertThat(world.inputs("dropped", "stale")).isEqualTo(3);
  }

  private TestRecord<String, AnnotatedDocument> withdrawn() {
    annotate.withdraw("urn:a", "desk", NOON.plusSeconds(1));
    return annotate.annotated.readRecord();
  }

  /** The request that a replay makes of a dead letter of such a record. */
  private TestRecord<byte[], byte[]> letter(TestRecord<String, AnnotatedDocument> record) {
    RecordHeaders headers = new RecordHeaders(record.headers());
    headers.add("dl.attempt", "1".getBytes(UTF_8));
    headers.add(ContentMark.AGAIN, new byte[0]);
    byte[] value =
        record.value() == null
            ? null
            : world
                .writer(AnnotatedDocument.class)
                .serialize(world.topics.annotated(), record.value());
    return new TestRecord<>(record.key().getBytes(UTF_8), value, headers);
  }

  @Test
  void shouldNotMoveTheClockOfTheStream() {
    TestRecord<String, AnnotatedDocument> seen = read(1, "The ferry sails.");
    put("ships", "sea");
    // a year later, by the clock of whoever backfills
    backfills.pipeInput(
        new TestRecord<>(
            "urn:a".getBytes(UTF_8),
            request(seen, "ships", "sea"),
            seen.headers(),
            NOON.plusSeconds(365 * 86_400)));
    annotate.withdraw("urn:a", NOON.plusSeconds(1));
    assertThat(annotate.route("sea")).last().matches(r -> r.value() == null);
  }

  private TestRecord<String, AnnotatedDocument> read(long version, String body) {
    annotate.put(document("urn:a", version, body), NOON);
    return annotate.annotated.readRecord();
  }

  /** A rule that no document matches by itself, so that what is on its routes was backfilled. */
  private void put(String id, String route) {
    annotate.rule(
        id, Rule.newBuilder().setId(id).setQuery("body:nothing").setRoutes(List.of(route)).build());
  }

  private void backfill(TestRecord<String, AnnotatedDocument> seen, String rule, String route) {
    RecordHeaders headers = new RecordHeaders();
    ContentMark.pass(seen.headers(), headers);
    backfills.pipeInput(
        new TestRecord<>("urn:a".getBytes(UTF_8), request(seen, rule, route), headers));
  }

  private byte[] request(TestRecord<String, AnnotatedDocument> seen, String rule, String route) {
    AnnotatedDocument record = AnnotatedDocument.newBuilder(seen.value()).build();
    record.setMatches(
        List.of(
            RuleMatch.newBuilder()
                .setRule(rule)
                .setRoutes(List.of(route))
                .setBackfilled(true)
                .build()));
    return world.writer(AnnotatedDocument.class).serialize(world.topics.backfills(), record);
  }
}
