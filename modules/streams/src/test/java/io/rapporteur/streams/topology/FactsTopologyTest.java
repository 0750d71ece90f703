package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.PubStatus;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.streams.relate.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactsTopologyTest {
  private static final Instant NOW = Instant.parse("2026-05-14T12:00:00Z");
  private static final AnnotatedDocument FLOOD = Wire.all().get(0);

  private final TestWorld world = new TestWorld();
  private final TopologyTestDriver driver = world.drive(world.facts());
  private final TestInputTopic<byte[], byte[]> annotated =
      driver.createInputTopic(
          world.topics.annotated(), new ByteArraySerializer(), new ByteArraySerializer());
  private final TestOutputTopic<String, MentionFact> mentions =
      output(world.topics.mentionFacts(), MentionFact.class);
  private final TestOutputTopic<String, QuotationFact> quotations =
      output(world.topics.quotationFacts(), QuotationFact.class);
  private final TestOutputTopic<String, FigureFact> figures =
      output(world.topics.figureFacts(), FigureFact.class);
  private final TestOutputTopic<byte[], byte[]> deadLetters =
      driver.createOutputTopic(
          world.topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());

  private <T extends SpecificRecord> TestOutputTopic<String, T> output(
      String topic, Class<T> type) {
    return driver.createOutputTopic(topic, new StringDeserializer(), world.reader(type));
  }

  @AfterEach
  void close() {
    driver.close();
  }

  private void feed(AnnotatedDocument document, Instant at) {
    byte[] value =
        world.writer(AnnotatedDocument.class).serialize(world.topics.annotated(), document);
    annotated.pipeInput(document.getUri().getBytes(UTF_8), value, at);
  }

  @Test
  void shouldMakeARowOfEachFactUnderItsId() {
    feed(FLOOD, NOW);

    List<KeyValue<String, FigureFact>> rows = figures.readKeyValuesToList();
    assertThat(rows).hasSameSizeAs(FLOOD.getFigures()).allMatch(r -> r.key.equals(r.value.getId()));
    FigureFact killed =
        rows.stream()
            .map(r -> r.value)
            .filter(r -> r.getText().equals("14 people"))
            .findFirst()
            .orElseThrow();
    assertThat(killed.getId()).matches("figure:[0-9a-f]{32}");
    assertThat(killed.getLow()).isEqualTo(14);
    assertThat(FLOOD.getBody().substring(killed.getSpanStart(), killed.getSpanEnd()))
        .isEqualTo(killed.getText());
    assertThat(killed.getEvent()).isEqualTo("killed");
    assertThat(killed.getKey()).isNotEmpty();
    assertThat(killed.getGiverName()).contains("Tosk");
    assertThat(killed.getSource()).isEqualTo("Agency North");
    assertThat(killed.getPublished()).isEqualTo(Instant.parse("2026-05-12T09:00:00Z"));
    assertThat(mentions.readValuesToList())
        .hasSameSizeAs(FLOOD.getMentions())
        .anyMatch(row -> row.getType().equals("person") && row.getName().contains("Tosk"));
    assertThat(quotations.readValuesToList())
        .hasSameSizeAs(FLOOD.getQuotations())
        .anyMatch(row -> row.getKey().startsWith("we lost fourteen neighbours in a single hour"));
  }

  @Test
  void shouldWriteNothingOfAnEqualRecord() {
    feed(FLOOD, NOW);
    drain();

    feed(FLOOD, NOW.plusSeconds(1));

    assertThat(drain()).isZero();
  }

  @Test
  void shouldLeaveTheRowsOfTheCorrectionAlone() {
    Map<String, FigureFact> table = new TreeMap<>();
    feed(FLOOD, NOW);
    feed(Wire.corrected(), NOW.plusSeconds(1));

    figures.readKeyValuesToList().forEach(r -> apply(table, r));

    assertThat(table.values())
        .hasSameSizeAs(Wire.corrected().getFigures())
        .allMatch(row -> row.getVersion() == 2)
        .anyMatch(row -> row.getText().equals("15 people"))
        .noneMatch(row -> row.getText().equals("14 people"));
  }

  @Test
  void shouldTakeBackWhatACorrectionNoLongerSays() {
    feed(FLOOD, NOW);
    List<String> ids = figures.readKeyValuesToList().stream().map(r -> r.key).toList();
    AnnotatedDocument shorter =
        AnnotatedDocument.newBuilder(FLOOD).setVersion(2).setFigures(List.of()).build();

    feed(shorter, NOW.plusSeconds(1));

    assertThat(figures.readKeyValuesToList())
        .allMatch(row -> row.value == null)
        .extracting(row -> row.key)
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void shouldTakeBackAllRowsOfWhatIsWithdrawnOrCanceled() {
    feed(FLOOD, NOW);
    int rows = drain();
    annotated.pipeInput(FLOOD.getUri().getBytes(UTF_8), null, NOW.plusSeconds(1));
    assertThat(mentions.readValuesToList()).isNotEmpty().containsOnlyNulls();
    drain();
    feed(FLOOD, NOW.plusSeconds(2));
    assertThat(drain()).isEqualTo(rows);

    AnnotatedDocument canceled =
        AnnotatedDocument.newBuilder(FLOOD).setPubStatus(PubStatus.canceled).build();
    feed(canceled, NOW.plusSeconds(3));

    assertThat(quotations.readValuesToList())
        .hasSameSizeAs(FLOOD.getQuotations())
        .containsOnlyNulls();
  }

  @Test
  void shouldForgetADocumentOneRetentionAfterItsLastChange() {
    feed(FLOOD, NOW);
    feed(Wire.all().get(7), NOW.plus(Duration.ofDays(91)));
    drain();
    driver.advanceWallClockTime(Duration.ofSeconds(2));

    var store = driver.<Object, byte[]>getKeyValueStore(FactsTopology.TOLD_FACTS);
    try (var entries = store.all()) {
      assertThat(entries).toIterable().hasSize(2);
    }
  }

  @Test
  void shouldDeadLetterWhatCannotBeRead() {
    annotated.pipeInput("d:broken".getBytes(UTF_8), new byte[] {1, 2, 3}, NOW);
    annotated.pipeInput(null, new byte[] {1, 2, 3}, NOW);

    assertThat(deadLetters.readRecordsToList()).hasSize(2);
    assertThat(drain()).isZero();
  }

  private int drain() {
    return mentions.readKeyValuesToList().size()
        + quotations.readKeyValuesToList().size()
        + figures.readKeyValuesToList().size();
  }

  private static <T> void apply(Map<String, T> table, KeyValue<String, T> row) {
    if (row.value == null) {
      table.remove(row.key);
    } else {
      table.put(row.key, row.value);
    }
  }
}
