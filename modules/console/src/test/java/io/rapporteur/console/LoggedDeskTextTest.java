package io.rapporteur.console;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.json.Json;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.LogCapture;
import io.rapporteur.testkit.TestCluster;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** No text of a document is logged at INFO and above, whatever the console meets. */
@ExtendWith(BrokerExtension.class)
class LoggedDeskTextTest {
  private static final String MARK = "Quarblezyx";

  @TempDir Path data;

  @Test
  void shouldLogNoTextOfWhatItShowsOrCannotRead(TestCluster cluster) {
    String topic = cluster.topics().annotated();
    AnnotatedDocument marked =
        annotated("urn:a").headline(MARK).body("It says " + MARK + ".").source(MARK).build();
    byte[] whole =
        new AvroSerializer<>(cluster.registry(), AnnotatedDocument.class).serialize(topic, marked);
    try (LogCapture log = LogCapture.start();
        Running running = Running.on(cluster, data, Map.of())) {
      running.backend.failsOn = MARK;
      for (byte[] broken :
          List.of(
              MARK.getBytes(StandardCharsets.UTF_8),
              Arrays.copyOf(whole, whole.length - 3),
              Arrays.copyOf(whole, whole.length / 2))) {
        cluster.produce(topic, "urn:broken", broken, Map.of());
      }
      cluster.produce(topic, "urn:a", whole, Map.of());
      await().untilAsserted(() -> assertThat(running.total(MARK)).isEqualTo(1));
      assertThat(running.get("/document?uri=urn:a").body()).contains(MARK);

      String rule = "id: r1\nquery: ferry\nmatches: [ " + MARK + " ]\n";
      var failed = running.send("POST", "/rules/check", Json.object("yaml", rule));
      assertThat(failed.statusCode()).isEqualTo(500);
      assertThat(failed.body()).doesNotContain(MARK);

      assertThat(log.lines())
          .anyMatch(line -> line.contains(topic) && line.contains("Unreadable"))
          // what is needed to find a defect is there all the same
          .anyMatch(
              line ->
                  line.contains("/rules/check failed")
                      && line.contains("TestBackend.read")
                      && line.contains("Caused by: "))
          .noneMatch(line -> line.contains(MARK));
    }
  }
}
