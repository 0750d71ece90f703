package io.rapporteur.streams.broker;

import static io.rapporteur.streams.broker.PipelineTest.WAIT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.streams.ops.FatalErrors;
import io.rapporteur.testkit.StubRegistry;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process with a small heap, and documents that take all of it. See docs/adr/0007. */
class ExhaustedHeapTest {
  private static final String HEAP = "-Xmx160m";

  private final StubRegistry stub = StubRegistry.start();
  private final TestTopicsCluster cluster =
      TestTopicsCluster.fresh(Map.of("registry.url", stub.url()));
  private final File log = new File("target", "small-heap-" + cluster.config.stateDir().hashCode());
  private Process process;

  @BeforeEach
  void start() throws IOException {
    process = SmallHeapProcess.start(cluster, HEAP, log);
  }

  @AfterEach
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    cluster.close();
    stub.close();
  }

  @Test
  void shouldDeadLetterTheDocumentsThatExhaustTheHeapAndReadTheOthers() {
    byte[] large = new byte[20_000_000];
    Arrays.fill(large, (byte) 'x');
    // intake has let go of it before annotate takes the whole heap: intake would end of the two
    cluster.send(cluster.topics.inbox(), "urn:large".getBytes(UTF_8), large, Map.of());
    await().atMost(WAIT).untilAsserted(() -> assertThat(letters("too-large")).hasSize(1));
    cluster.feed("urn:before", "A ferry.");
    for (int i = 0; i < 3; i++) {
      cluster.feed("urn:heavy" + i, "This one will take the heap and give it back.");
    }
    cluster.feed("urn:deep", "This one will overflow the stack.");
    for (int i = 0; i < 20; i++) {
      cluster.feed("urn:after" + i, "A mill.");
    }

    await()
        .atMost(WAIT.multipliedBy(2))
        .untilAsserted(
            () -> {
              assertThat(PipelineTest.annotated(cluster)).hasSize(21);
              assertThat(letters()).hasSize(5);
            });
    assertThat(process.isAlive()).isTrue();
    assertThat(letters("out-of-memory"))
        .hasSize(3)
        .allSatisfy(letter -> assertThat(letter.value()).isEqualTo(document(letter)));
    assertThat(letters("too-deep"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.value()).isEqualTo(document(letter)));
    assertThat(letters("too-large"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.value()).isEqualTo(large));
  }

  @Test
  void shouldEndAndBlameNoDocumentWhenTheHeapStaysFull() throws InterruptedException {
    cluster.feed("urn:leak", "This one will take the heap and keep it.");

    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    assertThat(process.exitValue()).isIn(1, FatalErrors.STATUS);
    assertThat(letters()).isEmpty();
  }

  @Test
  void shouldEndWhenTheHeapIsExhaustedOnAnotherThread() throws InterruptedException {
    cluster.feed("urn:other", "This one will take the heap on another thread.");

    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    assertThat(process.exitValue()).isEqualTo(FatalErrors.STATUS);
    assertThat(letters()).isEmpty();
  }

  private List<ConsumerRecord<byte[], byte[]>> letters() {
    return cluster.read(cluster.topics.deadLetters());
  }

  private List<ConsumerRecord<byte[], byte[]>> letters(String reason) {
    List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>(letters());
    letters.removeIf(letter -> !reason.equals(TestTopicsCluster.header(letter, "dl.reason")));
    return letters;
  }

  /** The bytes of the document that a letter of annotate is of. */
  private byte[] document(ConsumerRecord<byte[], byte[]> letter) {
    return cluster.read(cluster.topics.documents()).stream()
        .filter(document -> Arrays.equals(document.key(), letter.key()))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
