package io.rapporteur.streams.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.PlainAnalyzer;
import io.rapporteur.streams.TestApplications;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** An application whose state is well and that gets nowhere. */
class StalledTest {
  /** Not the uri of the warm-up's document. */
  private static final String HELD = "urn:held:1";

  /** Gets on once it may. */
  private static final class Held implements Analyzer {
    private final Analyzer reading = new PlainAnalyzer();
    private final CountDownLatch go = new CountDownLatch(1);

    @Override
    public AnnotatedDocument analyze(Document document) {
      try {
        if (document.getUri().equals(HELD)) {
          go.await();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return reading.analyze(document);
    }

    @Override
    public String version() {
      return reading.version();
    }
  }

  @Test
  void shouldAskForARestartAndTakeItBackWhenItGetsOn() throws Exception {
    Held held = new Held();
    // stalled after twice a transaction's time, that of six documents
    Map<String, String> soon = Map.of("document.budget.ms", "250", "outage.patience.ms", "500");
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(soon);
        Applications running = TestApplications.start(cluster.config, held)) {
      // nothing waits behind it: the lag says nothing of it
      cluster.put(BadInputTest.document(HELD, 1, "A ferry."));
      await()
          .atMost(PipelineTest.WAIT)
          .untilAsserted(
              () -> {
                HttpResponse<String> live = live(running);
                assertThat(live.statusCode()).isEqualTo(503);
                assertThat(live.body())
                    .containsPattern("\"app\":\"intake\",[^}]*\"live\":true")
                    .containsPattern("\"app\":\"annotate\",[^}]*\"live\":false");
              });

      held.go.countDown();
      await()
          .atMost(PipelineTest.WAIT)
          .untilAsserted(() -> assertThat(live(running).statusCode()).isEqualTo(200));
    } finally {
      held.go.countDown();
    }
  }

  private static HttpResponse<String> live(Applications running) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + running.managementPort() + "/health/live");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
