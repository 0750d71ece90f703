package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.MentionFact;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.partitions.Growth;
import io.rapporteur.streams.partitions.GrowthException;
import io.rapporteur.streams.relate.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** What facts has told of documents goes along when their topic gets partitions. */
class FactsGrowthTest {
  private static final int COPIES = 6;
  private static final int MORE = 7;
  private static final AnnotatedDocument CORRECTED = Wire.corrected();

  @Test
  void shouldTellNothingTwiceAndTakeBackWhatItToldBeforeTheTopicGrew() {
    // whoever writes learns of partitions in a second, not in five minutes
    try (TestTopicsCluster cluster =
        TestTopicsCluster.fresh(Map.of("kafka.metadata.max.age.ms", "1000"))) {
      List<AnnotatedDocument> all = documents();
      try (Applications facts = facts(cluster)) {
        all.forEach(document -> send(cluster, document.getUri(), document));
        read(cluster);
      }
      Map<String, MentionFact> mentions = mentions(cluster);
      Map<String, FigureFact> figures = figures(cluster);
      long written = written(cluster);
      assertThat(mentions).hasSizeGreaterThan(COPIES * 10);

      List<String> steps = new ArrayList<>();
      new Growth(cluster.config, Duration.ZERO, steps::add).grow(cluster.topics.annotated(), MORE);
      assertThat(steps)
          .anyMatch(step -> step.matches(".*told-facts-changelog: [1-9]\\d* entries moved"));

      try (Applications facts = facts(cluster)) {
        all.forEach(document -> send(cluster, document.getUri(), document));
        read(cluster);
        assertThat(written(cluster)).as("rows of what was told before").isEqualTo(written);
        assertThat(mentions(cluster)).isEqualTo(mentions);
        assertThat(figures(cluster)).isEqualTo(figures);

        for (int copy = 0; copy < COPIES; copy++) {
          String uri = "d:flood-1/" + copy;
          send(cluster, uri, named(CORRECTED, uri));
          send(cluster, "d:bakery/" + copy, null);
        }
        read(cluster);
      }
      takenBack(cluster, figures.size());
    }
  }

  private static void takenBack(TestTopicsCluster cluster, int before) {
    Map<String, FigureFact> figures = figures(cluster);
    assertThat(figures).hasSizeLessThan(before);
    assertThat(figures.values())
        .filteredOn(row -> row.getUri().startsWith("d:flood-1/"))
        .noneMatch(row -> row.getText().equals("14 people"))
        .filteredOn(row -> row.getText().equals("15 people"))
        .hasSize(COPIES);
    assertThat(figures.values()).noneMatch(row -> row.getUri().startsWith("d:bakery"));
    assertThat(mentions(cluster).values()).noneMatch(row -> row.getUri().startsWith("d:bakery"));
  }

  /**
   * Facts follows it by key as well, so that Kafka's own tools would part a story from its rows.
   */
  @Test
  void shouldRefuseToGrowTheTopicOfStories() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of())) {
      Growth growth = new Growth(cluster.config, Duration.ZERO, step -> {});
      assertThatExceptionOfType(GrowthException.class)
          .isThrownBy(() -> growth.grow(cluster.topics.stories(), MORE))
          .withMessageContaining("facts remembers")
          .withMessageContaining("leave it");
    }
  }

  private static List<AnnotatedDocument> documents() {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (AnnotatedDocument one : Wire.all()) {
      for (int copy = 0; copy < COPIES; copy++) {
        documents.add(named(one, one.getUri() + "/" + copy));
      }
    }
    return documents;
  }

  private static AnnotatedDocument named(AnnotatedDocument document, String uri) {
    AnnotatedDocument copy = AnnotatedDocument.newBuilder(document).build();
    copy.setUri(uri);
    return copy;
  }

  private static Applications facts(TestTopicsCluster cluster) {
    return Applications.start(cluster.config, EnumSet.of(App.FACTS));
  }

  private static void send(TestTopicsCluster cluster, String uri, AnnotatedDocument document) {
    String topic = cluster.topics.annotated();
    byte[] value =
        document == null
            ? null
            : cluster.writer(AnnotatedDocument.class).serialize(topic, document);
    cluster.send(topic, uri.getBytes(UTF_8), value, Map.of());
  }

  /** Waits until all that is there was read and what came of it is committed. */
  private static void read(TestTopicsCluster cluster) {
    String topic = cluster.topics.annotated();
    try (Admin admin = cluster.admin()) {
      await()
          .atMost(PipelineTest.WAIT)
          .until(
              () -> {
                Map<TopicPartition, Long> done = new HashMap<>();
                admin
                    .listConsumerGroupOffsets(App.FACTS.groupId(cluster.config))
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, offset) -> done.put(partition, offset.offset()));
                return cluster.read(topic).stream()
                    .allMatch(
                        sent ->
                            done.getOrDefault(new TopicPartition(topic, sent.partition()), 0L)
                                > sent.offset());
              });
    }
  }

  private static long written(TestTopicsCluster cluster) {
    List<ConsumerRecord<byte[], byte[]>> rows = cluster.read(cluster.topics.mentionFacts());
    return rows.size() + cluster.read(cluster.topics.figureFacts()).size();
  }

  private static Map<String, MentionFact> mentions(TestTopicsCluster cluster) {
    return left(cluster, cluster.topics.mentionFacts(), MentionFact.class);
  }

  private static Map<String, FigureFact> figures(TestTopicsCluster cluster) {
    return left(cluster, cluster.topics.figureFacts(), FigureFact.class);
  }

  private static <T extends SpecificRecord> Map<String, T> left(
      TestTopicsCluster cluster, String topic, Class<T> type) {
    Map<String, T> left = new TreeMap<>(cluster.last(topic, type));
    left.values().removeIf(Objects::isNull);
    return left;
  }
}
