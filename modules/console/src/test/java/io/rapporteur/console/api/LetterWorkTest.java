package io.rapporteur.console.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.Running;
import io.rapporteur.console.json.Json;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters put back once, and only those that can be. */
@ExtendWith(BrokerExtension.class)
class LetterWorkTest {
  @TempDir Path data;

  private static void letter(TestCluster cluster, String key, Map<String, String> changes) {
    Map<String, String> headers = new HashMap<>();
    headers.put("dl.reason", "bad-json");
    headers.put("dl.stage", "intake/parse");
    headers.put("dl.topic", cluster.topics().inbox());
    headers.put("dl.attempt", "1");
    headers.putAll(changes);
    byte[] bytes = "{".getBytes(StandardCharsets.UTF_8);
    cluster.produce(cluster.topics().deadLetters(), key, bytes, headers);
  }

  private static Map<?, ?> replay(Running running, Map<String, Object> body) {
    return Running.object(running.send("POST", "/dead-letters/replay", body));
  }

  @Test
  void shouldReplayWhatItCountedAndNothingASecondTime(TestCluster cluster) {
    for (int i = 0; i < 7; i++) {
      letter(cluster, "urn:" + i, Map.of());
    }
    letter(cluster, "urn:often", Map.of("dl.attempt", "5"));
    letter(cluster, "urn:cut", Map.of("dl.omitted", "6000000"));
    letter(cluster, "urn:strange", Map.of("dl.topic", "payments"));
    letter(cluster, "urn:other", Map.of("dl.reason", "empty"));
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(running.console::caughtUp);
      Map<?, ?> dry = replay(running, Json.object("reason", "bad-json", "dryRun", true));
      assertThat(dry.get("count")).isEqualTo(7L);
      assertThat(Json.write(dry.get("left"))).contains("5 times", "too large", "payments");
      assertThat(running.backend.marked).isEmpty();

      Map<?, ?> done = replay(running, Json.object("reason", "bad-json"));
      assertThat(done.get("count")).isEqualTo(7L);
      assertThat(running.backend.marked).hasSize(7).doesNotHaveDuplicates();
      assertThat((List<?>) done.get("ids")).hasSize(7);
      assertThat(data.resolve("audit.log")).content().contains("\"action\":\"replay\"", "\"0:");

      assertThat(replay(running, Json.object("reason", "bad-json")).get("count")).isEqualTo(0L);
      assertThat(running.backend.marked).hasSize(7);
      Map<?, ?> groups = Running.object(running.get("/dead-letters?group=true"));
      assertThat(groups.get("total")).isEqualTo(4L);
    }
    // Another console, or this one after a restart, knows it from the topic.
    try (Running running = Running.on(cluster, data, Map.of())) {
      await().until(running.console::caughtUp);
      assertThat(replay(running, Json.object("reason", "bad-json")).get("count")).isEqualTo(0L);
    }
  }
}
