package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.TestCluster;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/**
 * The Wire while a thousand documents a second arrive; for {@code -Dflood.seconds} of time, 15 when
 * nothing is said.
 */
class FloodBrowserTest extends BrowserTest {
  private static final int SECONDS = Integer.getInteger("flood.seconds", 15);
  private static final int RATE = 1_000;
  private static final int QUIET = 15;

  /**
   * How much longer a key may take as a rule than it took without the flood, ms: what is slower,
   * people call slow. What the machine does besides makes both slower.
   */
  private static final double RESPONSIVE = 200;

  /** From a key to what it opens at the worst, ms. */
  private static final double PATIENCE = 2_000;

  private static final long HEAP = 50_000_000;

  private static final String COUNT =
      """
      () => new Promise((open) => {
        window.sums = { rows: 0, skipped: 0, gaps: 0 };
        const stream = new EventSource('/api/v1/stream?channel=wire');
        stream.addEventListener('rows', (event) => {
          const data = JSON.parse(event.data);
          window.sums.rows += data.rows.length;
          window.sums.skipped += data.skipped;
        });
        stream.addEventListener('gap', (event) => {
          window.sums.skipped += JSON.parse(event.data).skipped;
          window.sums.gaps++;
        });
        stream.onopen = () => open(true);
      })
      """;

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(annotated("urn:test:first").headline("First of all").build());
    newsroom.settle();
  }

  @Test
  void shouldStayResponsiveAndHonestWhileAThousandASecondArrive() {
    Tab tab = tab().seen("article.item");
    tab.until("() => document.querySelector('.status').textContent.includes('Live')");
    tab.js(COUNT);
    long before = heap(tab);
    int sent = SECONDS * RATE;
    List<Double> quiet = new ArrayList<>();
    for (int i = 0; i < QUIET; i++) {
      quiet.add(pressed(tab));
    }
    long start = System.nanoTime();
    CompletableFuture<Void> all = CompletableFuture.runAsync(() -> send(sent, start));
    List<Double> answers = new ArrayList<>();
    while (!all.isDone()) {
      answers.add(pressed(tab));
    }
    all.join();
    double took = (System.nanoTime() - start) / 1e9;
    tab.until("() => window.sums.rows + window.sums.skipped >= " + sent);
    tab.page().waitForTimeout(1_000);
    long grown = heap(tab) - before;
    double slowest = Collections.max(answers);
    System.out.printf(
        "flood: %d in %.1f s, %s, of %d keys the middle one %.0f ms (%.0f before), the slowest %.0f ms,"
            + " heap %+.1f MB, load %.1f%n",
        sent,
        took,
        tab.js("() => JSON.stringify(window.sums)"),
        answers.size(),
        middle(answers),
        middle(quiet),
        slowest,
        grown / 1e6,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    assertThat(sent / took).as("documents a second").isGreaterThan(.9 * RATE);
    assertThat(((Number) tab.js("() => window.sums.rows + window.sums.skipped")).intValue())
        .isEqualTo(sent);
    assertThat(((Number) tab.js("() => window.sums.skipped")).intValue()).isPositive();
    assertThat(middle(answers)).isLessThan(middle(quiet) + RESPONSIVE);
    assertThat(slowest).isLessThan(PATIENCE);
    assertThat(grown).isLessThan(HEAP);
    tab.seen(".status:has-text('skipped')");
  }

  /** Presses a key and takes back what it opened; answers with the ms until that was there. */
  private static double pressed(Tab tab) {
    long at = System.nanoTime();
    tab.press("?").seen("dialog[open] dl");
    double took = Timing.since(at);
    tab.press("Escape").gone("dialog[open]");
    tab.page().waitForTimeout(500);
    return took;
  }

  private static double middle(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  /** Sends in batches, so that the machine is busy with the page and not with the test. */
  private void send(int sent, long start) {
    TestCluster cluster = newsroom().cluster();
    String topic = cluster.topics().annotated();
    Map<String, Object> settings =
        Map.of("bootstrap.servers", cluster.broker().bootstrapServers(), "linger.ms", 20);
    try (KafkaProducer<String, AnnotatedDocument> producer =
        new KafkaProducer<>(
            settings,
            new StringSerializer(),
            new AvroSerializer<>(cluster.registry(), AnnotatedDocument.class))) {
      for (int i = 0; i < sent; i++) {
        long early = start + i * 1_000_000_000L / RATE - System.nanoTime();
        if (early > 0) {
          LockSupport.parkNanos(early);
        }
        String uri = "urn:test:flood:" + i;
        producer.send(
            new ProducerRecord<>(topic, uri, annotated(uri).headline("Flood " + i).build()));
      }
    }
  }

  /** Bytes in use after what is garbage is gone. */
  private static long heap(Tab tab) {
    var devtools = tab.page().context().newCDPSession(tab.page());
    devtools.send("HeapProfiler.collectGarbage");
    devtools.detach();
    return ((Number) tab.js("() => performance.memory.usedJSHeapSize")).longValue();
  }
}
