package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertTopologyTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final long HOUR = 3_600_000;

  private final TestWorld world = new TestWorld();
  private TopologyTestDriver driver;
  private TestInputTopic<byte[], byte[]> annotated;
  private TestInputTopic<byte[], byte[]> rules;
  private TestOutputTopic<String, Alert> alerts;

  @BeforeEach
  void open() {
    driver = world.drive(world.alert());
    annotated =
        driver.createInputTopic(
            world.topics.annotated(), new ByteArraySerializer(), new ByteArraySerializer());
    rules =
        driver.createInputTopic(
            world.topics.rules(), new ByteArraySerializer(), new ByteArraySerializer());
    alerts =
        driver.createOutputTopic(
            world.topics.alerts(), new StringDeserializer(), world.reader(Alert.class));
    rule(new AlertSpec(3, 2, 2 * HOUR, 24 * HOUR, false));
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldFireOnceThenUpdateThenRevoke() {
    document("urn:a", "x", 0);
    document("urn:b", "x", 10);
    assertThat(alerts.isEmpty()).isTrue();

    document("urn:c", "y", 20);
    Alert raised = alerts.readValue();
    assertThat(raised.getStatus()).isEqualTo(AlertStatus.raised);
    assertThat(raised.getId()).isEqualTo("ships/2026-03-01T12:00:00Z");
    assertThat(raised.getDocuments()).containsExactly("urn:a", "urn:b", "urn:c");
    assertThat(raised.getSources()).containsExactly("x", "y");
    assertThat(raised.getTitle()).isEqualTo("Ships");

    document("urn:d", "y", 30);
    assertThat(alerts.readValue().getStatus()).isEqualTo(AlertStatus.updated);
    withdraw("urn:d");
    assertThat(alerts.readValue().getDocuments()).hasSize(3);
    withdraw("urn:a");
    Alert revoked = alerts.readValue();
    assertThat(revoked.getStatus()).isEqualTo(AlertStatus.revoked);
    assertThat(revoked.getId()).isEqualTo(raised.getId());
    assertThat(revoked.getDocuments()).isEmpty();
  }

  @Test
  void shouldCountADocumentOnceHoweverOftenItComes() {
    for (int i = 0; i < 5; i++) {
      document("urn:a", "x", 0);
      document("urn:b", "y", 0);
    }
    assertThat(alerts.isEmpty()).isTrue();
  }

  @Test
  void shouldFollowACorrectionThatNoLongerMatches() {
    document("urn:a", "x", 0);
    document("urn:b", "y", 0);
    document("urn:c", "y", 0);
    alerts.readValue();

    annotated.pipeInput(
        "urn:c".getBytes(UTF_8), bytes(record("urn:c", "y", 0)), NOON.plusSeconds(99_999));
    assertThat(alerts.readValue().getStatus()).isEqualTo(AlertStatus.revoked);
  }

  @Test
  void shouldCountTheLateWithinGraceAndNotBeyond() {
    document("urn:late1", "x", 0);
    document("urn:late2", "y", 1);
    // 25 hours later: within two hours of window and a day of grace
    document("urn:now", "z", 25 * 60);
    document("urn:late3", "z", 2);
    assertThat(alerts.readValue().getDocuments())
        .containsExactly("urn:late1", "urn:late2", "urn:late3");

    document("urn:later", "z", 27 * 60);
    document("urn:tooLate", "z", 3);
    assertThat(alerts.isEmpty()).isTrue();
    assertThat(world.metrics.counter("rapporteur.matches.late", "app", "test").count())
        .isEqualTo(1);
  }

  @Test
  void shouldRevokeWhatARemovedRuleRaised() {
    document("urn:a", "x", 0);
    document("urn:b", "y", 0);
    document("urn:c", "y", 0);
    alerts.readValue();

    rules.pipeInput("ships".getBytes(UTF_8), (byte[]) null);
    world.tables.forEach(table -> table.flush());
    driver.advanceWallClockTime(Duration.ofSeconds(1));
    assertThat(alerts.readValue().getStatus()).isEqualTo(AlertStatus.revoked);
  }

  @Test
  void shouldNotAlertForRulesWithoutOne() {
    rule(null);
    document("urn:a", "x", 0);
    document("urn:b", "y", 0);
    document("urn:c", "z", 0);
    assertThat(alerts.isEmpty()).isTrue();
  }

  @Test
  void shouldCountADocumentWhoseSourceIsAWholeText() {
    document("urn:a", "x".repeat(100_000), 0);
    document("urn:b", "y", 0);
    document("urn:c", "y", 0);
    assertThat(alerts.readValue().getSources()).containsExactly("x".repeat(256), "y");
  }

  @Test
  void shouldListWhatFitsIntoARecordWhenUrisAreLong() {
    rule(new AlertSpec(400, 1, 2 * HOUR, 24 * HOUR, false));
    for (int i = 0; i < 400; i++) {
      document("urn:" + i + "€".repeat(2_000), "x", 0);
    }
    assertThat(alerts.readValue().getDocuments()).hasSizeBetween(90, 100);
  }

  @Test
  void shouldAlertWhenTheWindowIsAsLongAsANumberCanSay() {
    rule(new AlertSpec(3, 1, Long.MAX_VALUE, Long.MAX_VALUE, false));
    document("urn:a", "x", 0);
    document("urn:b", "y", 60);
    document("urn:c", "y", 30);
    assertThat(alerts.readValue().getDocuments()).hasSize(3);
  }

  @Test
  void shouldDeadLetterARecordThatCannotBeRead() {
    annotated.pipeInput("urn:a".getBytes(UTF_8), new byte[] {7, 7});
    var letters =
        driver.createOutputTopic(
            world.topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    assertThat(IntakeTopologyTest.header(letters.readRecord(), "dl.stage"))
        .isEqualTo("alert/decode");
  }

  private void rule(AlertSpec spec) {
    Rule rule =
        Rule.newBuilder()
            .setId("ships")
            .setTitle("Ships")
            .setQuery("body:ferry")
            .setAlert(spec)
            .build();
    rules.pipeInput(
        "ships".getBytes(UTF_8), world.writer(Rule.class).serialize(world.topics.rules(), rule));
    world.tables.forEach(table -> table.flush());
  }

  private void document(String uri, String source, int minutes) {
    AnnotatedDocument record = record(uri, source, minutes);
    record.setMatches(List.of(RuleMatch.newBuilder().setRule("ships").build()));
    annotated.pipeInput(uri.getBytes(UTF_8), bytes(record), NOON.plusSeconds(99_999));
  }

  private static AnnotatedDocument record(String uri, String source, int minutes) {
    return AnnotatedDocument.newBuilder()
        .setUri(uri)
        .setPubStatus(io.rapporteur.model.PubStatus.usable)
        .setInfoSource(source)
        .setPublished(NOON.plusSeconds(60L * minutes))
        .setRuleSetVersion("1")
        .setReadingVersion("1")
        .build();
  }

  private byte[] bytes(AnnotatedDocument record) {
    return world.writer(AnnotatedDocument.class).serialize(world.topics.annotated(), record);
  }

  private void withdraw(String uri) {
    annotated.pipeInput(uri.getBytes(UTF_8), null, NOON.plusSeconds(99_999));
  }
}
