package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.testkit.StubRegistry;
import java.io.File;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionState;
import org.junit.jupiter.api.Test;

/**
 * An instance that is killed with -9 in the midst of a transaction: the other takes over long
 * before brokers would give the transaction up.
 */
class TakeoverTest {
  private static final int DOCUMENTS = 30;

  /** The transaction of the dead would keep its partitions for more than nine minutes. */
  private static final Map<String, String> LONG =
      Map.of(
          "document.budget.ms", "90000",
          "commit.interval.ms", "500000",
          "commit.fresh.ms", "500000");

  @Test
  void shouldTakeOverOnceTheGroupHasGivenUpTheDead() throws Exception {
    try (StubRegistry stub = StubRegistry.start()) {
      Map<String, String> settings = new HashMap<>(LONG);
      settings.put("registry.url", stub.url());
      try (TestTopicsCluster cluster = TestTopicsCluster.fresh(settings)) {
        File log = new File("target", "killed-process-" + cluster.topics.prefix());
        Process process = KilledProcess.start(cluster, log);
        try {
          // written where annotate reads: intake would not commit for as long
          for (int i = 0; i < DOCUMENTS; i++) {
            cluster.put(BadInputTest.document("urn:" + i, 1, "A ferry."));
          }
          await().atMost(PipelineTest.WAIT).until(() -> open(cluster));
        } finally {
          process.destroyForcibly();
          process.waitFor(30, TimeUnit.SECONDS);
        }
        takenOver(cluster);
      }
    }
  }

  private static void takenOver(TestTopicsCluster cluster) {
    long killed = System.nanoTime();
    Map<String, String> usual = Map.of("commit.interval.ms", "500", "commit.fresh.ms", "20");
    try (Applications other = TestApplications.start(cluster.config.with(usual))) {
      await()
          .atMost(Duration.ofMinutes(2))
          .untilAsserted(() -> assertThat(PipelineTest.annotated(cluster)).hasSize(DOCUMENTS));
    }
    System.out.printf("taken over %.1f s after the kill%n", (System.nanoTime() - killed) / 1e9);
    assertThat(cluster.read(cluster.topics.annotated()))
        .extracting(record -> new String(record.key(), UTF_8))
        .doesNotHaveDuplicates();
  }

  private static boolean open(TestTopicsCluster cluster) throws Exception {
    try (Admin admin = cluster.admin()) {
      ListTransactionsOptions ongoing =
          new ListTransactionsOptions()
              .filterStates(Set.of(TransactionState.ONGOING))
              .filterOnDuration(1_000);
      return admin.listTransactions(ongoing).all().get().stream()
          .anyMatch(
              listing ->
                  listing
                      .transactionalId()
                      .startsWith(cluster.config.applicationIdPrefix() + "-annotate-"));
    }
  }
}
