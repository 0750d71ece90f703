package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.PlainAnalyzer;
import io.rapporteur.streams.TestApplications;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Documents that would end a stream thread, or have it do its work twice, were nothing done. */
class HardDocumentsTest {
  /** Longer than transaction.timeout.ms would be if nobody set it. */
  private static final Duration LONG = Duration.ofSeconds(12);

  private static final Duration MOMENT = Duration.ofMillis(300);

  private static final int LARGE = 1_200_000;
  private static final Map<String, String> SMALL_RECORDS =
      Map.of("document.max.bytes", "100000", "record.max.bytes", "1048576");

  @Test
  void shouldProcessADocumentOnceThatTakesLongerThanATransactionWouldByDefault() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of());
        Applications running = TestApplications.start(cluster.config, new Hard())) {
      cluster.feed("urn:slow", "Take long.");
      cluster.feed("urn:after", "A ferry.");
      await()
          .atMost(PipelineTest.WAIT)
          .untilAsserted(
              () ->
                  assertThat(PipelineTest.annotated(cluster))
                      .containsOnlyKeys("urn:slow", "urn:after"));
      assertThat(cluster.read(cluster.topics.annotated())).hasSize(2);
      assertThat(cluster.read(cluster.topics.deadLetters())).isEmpty();
      assertThat(running.health()).allMatch(app -> app.live());
    }
  }

  /** A consumer that does not poll for as long is taken for dead, and its records go to another. */
  @Test
  void shouldReadManySlowDocumentsThatTogetherOutlastThePollInterval() {
    try (TestTopicsCluster cluster =
            TestTopicsCluster.fresh(Map.of("streams.main.consumer.max.poll.interval.ms", "5000"));
        Applications running = TestApplications.start(cluster.config, new Hard())) {
      Set<String> uris = new TreeSet<>();
      for (int i = 0; i < 40; i++) {
        uris.add("urn:" + i);
        cluster.put(BadInputTest.document("urn:" + i, 1, "Take a moment."));
      }
      await()
          .atMost(PipelineTest.WAIT)
          .untilAsserted(
              () ->
                  assertThat(PipelineTest.annotated(cluster))
                      .containsOnlyKeys(uris.toArray(String[]::new)));
      assertThat(cluster.read(cluster.topics.annotated())).hasSize(uris.size());
      assertThat(running.health()).allMatch(app -> app.live());
    }
  }

  @Test
  void shouldDeadLetterWhatOverflowsTheStackAndWhatBecomesTooLargeAndGoOn() {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(SMALL_RECORDS);
        Applications running = TestApplications.start(cluster.config, new Hard())) {
      cluster.feed("urn:deep", "Please overflow the stack.");
      cluster.feed("urn:grows", "Grow.");
      cluster.feed("urn:after", "A ferry.");
      await()
          .atMost(PipelineTest.WAIT)
          .untilAsserted(
              () -> {
                assertThat(PipelineTest.annotated(cluster)).containsOnlyKeys("urn:after");
                assertThat(cluster.read(cluster.topics.deadLetters())).hasSize(2);
              });
      List<ConsumerRecord<byte[], byte[]>> letters = cluster.read(cluster.topics.deadLetters());
      assertThat(letters)
          .extracting(letter -> TestTopicsCluster.header(letter, "dl.reason"))
          .containsExactlyInAnyOrder("too-deep", "result-too-large");
      assertThat(letters)
          .as("the bytes of the input, whatever went before")
          .allMatch(letter -> new String(letter.value(), UTF_8).contains("urn:"));
      assertThat(running.health()).allMatch(app -> app.live());
    }
  }

  /** Does as the text says. */
  private static final class Hard implements Analyzer {
    private final Analyzer plain = new PlainAnalyzer();

    @Override
    public AnnotatedDocument analyze(Document document) {
      AnnotatedDocument record = plain.analyze(document);
      if (document.getBody().startsWith("Take long")) {
        take(LONG);
      }
      if (document.getBody().startsWith("Take a moment")) {
        take(MOMENT);
      }
      if (document.getBody().startsWith("Grow")) {
        record.setBody("x".repeat(LARGE));
      }
      return record;
    }

    private static void take(Duration time) {
      long until = System.nanoTime() + time.toNanos();
      for (long left = time.toNanos(); left > 0; left = until - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }

    @Override
    public String version() {
      return plain.version();
    }
  }
}
