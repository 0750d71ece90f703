package io.rapporteur.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.AnnotatedDocuments;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import io.rapporteur.testkit.TestTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(BrokerExtension.class)
class NewsConsumerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final List<NewsRecord<AnnotatedDocument>> seen = new CopyOnWriteArrayList<>();

  private static CompletableFuture<Throwable> start(NewsConsumer<?> consumer) {
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    new Thread(
            () -> {
              try {
                consumer.run();
                end.complete(null);
              } catch (Throwable e) {
                end.complete(e);
              }
            })
        .start();
    return end;
  }

  private static void write(TestCluster cluster, String topic, String... uris) {
    for (String uri : uris) {
      cluster.produce(
          topic, uri, AnnotatedDocument.class, AnnotatedDocuments.annotated(uri).build());
    }
  }

  private List<String> keys() {
    return seen.stream().map(NewsRecord::key).toList();
  }

  @Test
  void shouldHandTypedRecordsAndWithdrawalsOfARoute(TestCluster cluster) {
    String topic = cluster.topics().route("politics");
    write(cluster, topic, "urn:a");
    cluster.produce(topic, "urn:a", null, Map.of("traceparent", "00-1-2-01"));

    try (NewsConsumer<AnnotatedDocument> consumer =
        NewsConsumer.ofAnnotated(cluster.config(), "desk", List.of("politics"), seen::add)) {
      start(consumer);
      await().atMost(PATIENCE).until(() -> seen.size() == 2);
    }

    assertThat(seen.get(0).value()).isEqualTo(AnnotatedDocuments.annotated("urn:a").build());
    assertThat(seen.get(0).route()).contains("politics");
    assertThat(seen.get(0).withdrawn()).isFalse();
    assertThat(seen.get(1).withdrawn()).isTrue();
    assertThat(seen.get(1).headers()).containsEntry("traceparent", "00-1-2-01");
    assertThat(seen.get(1).place()).startsWith(topic + "-").endsWith("@1");
  }

  @Test
  void shouldRefuseARouteInJson(@TempDir Path folder) throws IOException {
    String declared =
        TestTopics.yaml(1, List.of("sea")).replace("[\"sea\"]", "[{name: sea, format: json}]");
    Path file = Files.writeString(folder.resolve("topics.yaml"), declared);
    RapporteurConfig config =
        RapporteurConfig.of(Map.of("topics.file", file.toString(), "registry.url", "memory:json"));

    assertThatThrownBy(() -> NewsConsumer.ofAnnotated(config, "desk", List.of("sea"), seen::add))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("route sea is declared in JSON");
  }

  @Test
  void shouldGoOnWhereTheGroupStopped(TestCluster cluster) {
    String topic = cluster.topics().annotated();
    write(cluster, topic, "urn:a", "urn:b");
    try (NewsConsumer<AnnotatedDocument> consumer =
        NewsConsumer.ofAnnotated(cluster.config(), "desk", List.of(), seen::add)) {
      start(consumer);
      await().atMost(PATIENCE).until(() -> seen.size() == 2);
    }
    write(cluster, topic, "urn:c");

    try (NewsConsumer<AnnotatedDocument> consumer =
        NewsConsumer.ofAnnotated(cluster.config(), "desk", List.of(), seen::add)) {
      start(consumer);
      await().atMost(PATIENCE).until(() -> seen.size() >= 3);
    }

    assertThat(keys()).containsExactlyInAnyOrder("urn:a", "urn:b", "urn:c");
  }

  @Test
  void shouldReadARecordAgainWhenItsHandlerFailed(TestCluster cluster) {
    write(cluster, cluster.topics().annotated(), "urn:a");
    NewsConsumer<AnnotatedDocument> failing =
        NewsConsumer.ofAnnotated(
            cluster.config(),
            "desk",
            List.of(),
            record -> {
              throw new IllegalStateException("the database is away");
            });
    CompletableFuture<Throwable> end = start(failing);
    await().atMost(PATIENCE).until(end::isDone);
    assertThat(end.join()).hasMessage("the database is away");

    try (NewsConsumer<AnnotatedDocument> consumer =
        NewsConsumer.ofAnnotated(cluster.config(), "desk", List.of(), seen::add)) {
      start(consumer);
      await().atMost(PATIENCE).until(() -> keys().equals(List.of("urn:a")));
    }
  }

  @Test
  void shouldStopAtAnUnreadableRecordUnlessToldOtherwise(TestCluster cluster) {
    String topic = cluster.topics().annotated();
    cluster.produce(topic, "k", new byte[] {9, 9}, Map.of());
    CompletableFuture<Throwable> end =
        start(NewsConsumer.ofAnnotated(cluster.config(), "desk", List.of(), seen::add));
    await().atMost(PATIENCE).until(end::isDone);
    assertThat(end.join()).isInstanceOf(UnreadablePayloadException.class);

    write(cluster, topic, "k");
    List<byte[]> poison = new CopyOnWriteArrayList<>();
    NewsHandler<AnnotatedDocument> lenient =
        new NewsHandler<>() {
          @Override
          public void handle(NewsRecord<AnnotatedDocument> record) {
            seen.add(record);
          }

          @Override
          public void unreadable(
              ConsumerRecord<byte[], byte[]> record, UnreadablePayloadException cause) {
            poison.add(record.value());
          }
        };
    try (NewsConsumer<AnnotatedDocument> consumer =
        NewsConsumer.ofAnnotated(cluster.config(), "desk", List.of(), lenient)) {
      start(consumer);
      await().atMost(PATIENCE).until(() -> seen.size() == 1);
    }
    assertThat(poison).containsExactly(new byte[] {9, 9});
  }

  @Test
  void shouldBeStoppableByItsHandler(TestCluster cluster) {
    write(cluster, cluster.topics().annotated(), "urn:a");
    CompletableFuture<NewsConsumer<AnnotatedDocument>> self = new CompletableFuture<>();
    NewsConsumer<AnnotatedDocument> consumer =
        NewsConsumer.ofAnnotated(
            cluster.config(), "desk", List.of(), record -> self.join().close());
    self.complete(consumer);

    CompletableFuture<Throwable> end = start(consumer);

    await().atMost(PATIENCE).until(end::isDone);
    assertThat(end.join()).isNull();
  }
}
