package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.rapporteur.streams.ApplicationFailedException;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A topic of dead letters that takes none: there is nowhere left to put an input. */
class RefusedLettersTest {
  @ParameterizedTest
  @ValueSource(strings = {"exactly_once_v2", "at_least_once"})
  void shouldEndRatherThanPassOverAnInputWhoseLetterIsRefused(String guarantee) throws Exception {
    try (TestTopicsCluster cluster =
        TestTopicsCluster.fresh(Map.of("processing.guarantee", guarantee))) {
      limit(cluster, "10");
      cluster.send(cluster.topics.inbox(), "k1".getBytes(UTF_8), new byte[0], Map.of());
      try (Applications running = TestApplications.startIntake(cluster.config)) {
        assertThatExceptionOfType(ApplicationFailedException.class).isThrownBy(running::await);
      }
      assertThat(cluster.read(cluster.topics.deadLetters())).isEmpty();

      limit(cluster, "1000000");
      try (Applications running = TestApplications.startIntake(cluster.config)) {
        cluster.feed("urn:after", "The ferry sails again on Monday.");
        await()
            .atMost(PipelineTest.WAIT)
            .until(
                () ->
                    cluster.read(cluster.topics.documents()).size() == 1
                        && !cluster.read(cluster.topics.deadLetters()).isEmpty());
        assertThat(running.health()).allMatch(app -> app.live());
      }
      assertThat(cluster.read(cluster.topics.deadLetters()))
          .singleElement()
          .matches(letter -> "empty".equals(TestTopicsCluster.header(letter, "dl.reason")));
    }
  }

  private static void limit(TestTopicsCluster cluster, String bytes) throws Exception {
    try (Admin admin = cluster.admin()) {
      ConfigResource topic =
          new ConfigResource(ConfigResource.Type.TOPIC, cluster.topics.deadLetters());
      AlterConfigOp op = new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), OpType.SET);
      admin.incrementalAlterConfigs(Map.of(topic, List.of(op))).all().get();
    }
  }
}
