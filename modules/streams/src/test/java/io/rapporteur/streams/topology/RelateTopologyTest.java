package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import io.rapporteur.streams.relate.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelateTopologyTest {
  private static final Instant NOW = Instant.parse("2026-05-14T12:00:00Z");

  private final TestWorld world = new TestWorld();
  private final TopologyTestDriver driver = world.drive(world.relate());
  private final TestInputTopic<byte[], byte[]> annotated =
      driver.createInputTopic(
          world.topics.annotated(), new ByteArraySerializer(), new ByteArraySerializer());
  private final TestOutputTopic<String, Story> stories =
      driver.createOutputTopic(
          world.topics.stories(), new StringDeserializer(), world.reader(Story.class));
  private final TestOutputTopic<String, Membership> memberships =
      driver.createOutputTopic(
          world.topics.memberships(), new StringDeserializer(), world.reader(Membership.class));
  private final TestOutputTopic<byte[], byte[]> deadLetters =
      driver.createOutputTopic(
          world.topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());

  @AfterEach
  void close() {
    driver.close();
  }

  private void feed(AnnotatedDocument document) {
    byte[] value =
        world.writer(AnnotatedDocument.class).serialize(world.topics.annotated(), document);
    annotated.pipeInput(document.getUri().getBytes(UTF_8), value, NOW);
  }

  /** Long enough for a slow machine, which tells one story a tick. */
  private void tick() {
    for (int i = 0; i < 20; i++) {
      driver.advanceWallClockTime(Duration.ofMillis(500));
    }
  }

  @Test
  void shouldWriteStoriesAndMembershipsOnceATick() {
    Wire.all().forEach(this::feed);
    assertThat(stories.isEmpty()).isTrue();

    tick();

    Map<String, Story> told = stories.readKeyValuesToMap();
    assertThat(told.values()).extracting(Story::getDocuments).containsExactlyInAnyOrder(4, 2, 1, 1);
    assertThat(memberships.readKeyValuesToMap()).hasSize(8);
    assertThat(deadLetters.isEmpty()).isTrue();

    tick();
    assertThat(stories.isEmpty()).isTrue();
  }

  @Test
  void shouldTakeBackTheMembershipOfAWithdrawnDocument() {
    Wire.all().forEach(this::feed);
    tick();
    memberships.readKeyValuesToList();
    stories.readKeyValuesToList();

    annotated.pipeInput("d:strike-2".getBytes(UTF_8), null, NOW);
    tick();

    List<TestRecord<String, Membership>> records = memberships.readRecordsToList();
    assertThat(records.get(0).key()).isEqualTo("d:strike-2");
    assertThat(records.get(0).value()).isNull();
    assertThat(stories.readValue().getDocuments()).isEqualTo(1);
  }

  @Test
  void shouldDeadLetterWhatCannotBeRead() {
    annotated.pipeInput("d:broken".getBytes(UTF_8), new byte[] {1, 2, 3}, NOW);
    annotated.pipeInput(null, new byte[] {1, 2, 3}, NOW);
    AnnotatedDocument other = Wire.all().get(0);
    byte[] value = world.writer(AnnotatedDocument.class).serialize(world.topics.annotated(), other);
    annotated.pipeInput("d:another".getBytes(UTF_8), value, NOW);
    Wire.all().forEach(this::feed);
    tick();

    assertThat(deadLetters.readRecordsToList()).hasSize(3);
    assertThat(stories.readKeyValuesToMap()).hasSize(4);
  }
}
