package io.rapporteur.console.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** While one request gets no answer of Kafka, others do, or hear that there is none. */
@ExtendWith(BrokerExtension.class)
class UnansweredTest {
  // not the common pool, which has as few threads as there are cores
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @TempDir Path data;

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  /** Four at a time are let in; each holds what it needs for as long as it likes. */
  @Test
  void shouldFetchWhileOthersGetNoAnswer(TestCluster cluster) {
    String topic = cluster.topics().inbox();
    cluster.produce(topic, "a", new byte[] {1}, Map.of());
    CountDownLatch answers = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    try (Clients clients = new Clients(cluster.config());
        RecordFetcher fetcher = new RecordFetcher(clients)) {
      List<CompletableFuture<?>> waiting =
          IntStream.range(0, 3)
              .<CompletableFuture<?>>mapToObj(
                  i ->
                      CompletableFuture.runAsync(
                          () -> hold(fetcher, topic, asked, answers), threads))
              .toList();
      try {
        await().atMost(TestCluster.PATIENCE).until(() -> asked.get() == 3);
        CompletableFuture<?> other =
            CompletableFuture.supplyAsync(() -> fetcher.ends(topic), threads);
        await().atMost(TestCluster.PATIENCE).until(other::isDone);
        assertThat(other).isCompleted();

        CompletableFuture<?> fourth =
            CompletableFuture.runAsync(() -> hold(fetcher, topic, asked, answers), threads);
        await().atMost(TestCluster.PATIENCE).until(() -> asked.get() == 4);
        CompletableFuture<?> fifth =
            CompletableFuture.supplyAsync(() -> fetcher.ends(topic), threads);
        await().atMost(TestCluster.PATIENCE).until(fifth::isDone);
        assertThat(fifth)
            .isCompletedExceptionally()
            .failsWithin(TestCluster.PATIENCE)
            .withThrowableThat()
            .withCauseInstanceOf(ConsoleException.class);
        assertThat(fourth).isNotDone();
      } finally {
        answers.countDown();
      }
      CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
      assertThat(fetcher.ends(topic)).isNotEmpty();
    }
  }

  private static void hold(
      RecordFetcher fetcher, String topic, AtomicInteger asked, CountDownLatch answers) {
    fetcher.of(
        topic,
        "a",
        0,
        record -> {
          asked.incrementAndGet();
          try {
            answers.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return true;
        });
  }

  @Test
  void shouldSayThatItIsNotNowWhileAChangeOfRulesGetsNoAnswer(TestCluster cluster) {
    try (Running running = Running.on(cluster, data, Map.of())) {
      CountDownLatch answers = new CountDownLatch(1);
      running.backend.held = answers;
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(() -> put(running, "r1"), threads);
      try {
        await().until(() -> running.backend.writers.size() == 1);
        assertThat(put(running, "r2").statusCode()).isEqualTo(503);
        assertThat(running.backend.writers).hasSize(1);
        assertThat(running.get("/rules").statusCode()).isEqualTo(200);
      } finally {
        answers.countDown();
      }
      assertThat(first.join().statusCode()).isEqualTo(200);
      assertThat(put(running, "r2").statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> put(Running running, String id) {
    Map<String, Object> rule = Json.object("rule", Json.object("id", id, "query", "ferry"));
    return running.send("PUT", "/rules/" + id, rule, "If-None-Match", "*");
  }

  @Test
  void shouldSayThatItIsNotNowWhileALookAtTheClusterGetsNoAnswer(TestCluster cluster) {
    try (Running running = Running.on(cluster, data, Map.of())) {
      CountDownLatch answers = new CountDownLatch(1);
      running.backend.looking = answers;
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(() -> running.get("/pipeline"), threads);
      try {
        // whichever of the two comes first looks
        CompletableFuture<HttpResponse<String>> second =
            CompletableFuture.supplyAsync(() -> running.get("/pipeline"), threads);
        CompletableFuture<Object> either = CompletableFuture.anyOf(first, second);
        await().until(either::isDone);
        assertThat(((HttpResponse<?>) either.join()).statusCode()).isEqualTo(503);
        answers.countDown();
        assertThat(List.of(first.join().statusCode(), second.join().statusCode()))
            .containsExactlyInAnyOrder(200, 503);
      } finally {
        answers.countDown();
      }
    }
  }
}
