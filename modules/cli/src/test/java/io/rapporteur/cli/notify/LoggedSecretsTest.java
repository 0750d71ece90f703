package io.rapporteur.cli.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.LogCapture;
import io.rapporteur.testkit.StubRegistry;
import io.rapporteur.testkit.TestCluster;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No secret of the configuration is logged, by this program or by a library, whatever fails; nor
 * what an alert quotes of documents.
 */
@ExtendWith(BrokerExtension.class)
class LoggedSecretsTest {
  private static final String MARK = "Quarblezyx";

  /** Given where nothing asks for them; they are read and passed on all the same. */
  private static final Map<String, String> SECRETS =
      Map.of(
          "kafka.sasl.mechanism",
          "PLAIN",
          "kafka.sasl.jaas.config",
          "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"desk\""
              + " password=\""
              + MARK
              + "\";",
          "kafka.ssl.key.password",
          MARK,
          "registry.basic.auth.user.info",
          "desk:" + MARK,
          "notify.secret",
          MARK,
          "notify.url",
          "http://127.0.0.1:1/hooks/" + MARK + "?token=" + MARK,
          "notify.attempts",
          "2",
          "management.port",
          "0");

  @Test
  void shouldLogNoSecretOfApplicationsThatRun(TestCluster cluster) throws Exception {
    try (LogCapture log = LogCapture.start();
        Applications running =
            Applications.start(cluster.config(SECRETS), EnumSet.of(App.INTAKE, App.ALERT))) {
      await()
          .atMost(TestCluster.PATIENCE)
          .until(() -> log.lines().stream().anyMatch(line -> line.endsWith("is RUNNING {}")));

      assertThat(log.lines()).anyMatch(line -> line.contains("configuration in force"));
      assertThat(log.lines()).anyMatch(line -> line.contains("ProducerConfig values"));
      assertThat(log.lines()).noneMatch(line -> line.contains(MARK));
    }
  }

  @Test
  void shouldLogNoSecretWhenTheRegistryFails(TestCluster cluster) {
    try (StubRegistry registry = StubRegistry.start();
        LogCapture log = LogCapture.start()) {
      registry.fail(503);
      String address = registry.url().replace("http://", "http://desk:" + MARK + "@");
      Map<String, String> settings = new HashMap<>(SECRETS);
      settings.remove("registry.basic.auth.user.info");
      settings.putAll(
          Map.of(
              "registry.url", address, "registry.attempts", "2", "registry.retry.pause.ms", "1"));
      RapporteurConfig config = cluster.config(settings);

      Throwable thrown =
          catchThrowable(() -> config.connectRegistry().register("s", Alert.getClassSchema()));

      assertThat(thrown).isNotNull();
      assertThat(thrown.toString()).doesNotContain(MARK);
      assertThat(log.lines()).anyMatch(line -> line.contains("attempt 1 of 2"));
      assertThat(log.lines()).noneMatch(line -> line.contains(MARK));
    }
  }

  @Test
  void shouldLogNoSecretAndNoTextWhenTheWebhookDoesNotAnswerOrAnAlertCannotBeRead(
      TestCluster cluster) throws Exception {
    RapporteurConfig config = cluster.config(SECRETS);
    try (LogCapture log = LogCapture.start();
        Notifying notifying = new Notifying(config, new SimpleMeterRegistry())) {
      NotifyingThread.start(notifying);
      await().atMost(TestCluster.PATIENCE).until(() -> notifying.health().ready());
      String alerts = cluster.topics().alerts();
      cluster.produce(alerts, "r1/a", Alert.class, alert());
      byte[] whole =
          new AvroSerializer<>(cluster.registry(), Alert.class).serialize(alerts, alert());
      cluster.produce(alerts, "r1/b", Arrays.copyOf(whole, whole.length - 2), Map.of());
      cluster.produce(alerts, "r1/c", MARK.getBytes(StandardCharsets.UTF_8), Map.of());
      await()
          .atMost(TestCluster.PATIENCE)
          .until(
              () ->
                  log.lines().stream().filter(line -> line.contains("is a dead letter")).count()
                      == 3);

      assertThat(log.lines()).noneMatch(line -> line.contains(MARK));
    }
  }

  private static Alert alert() {
    return Alert.newBuilder()
        .setId("r1/a")
        .setRule("r1")
        .setStatus(AlertStatus.raised)
        .setWindowStart(Instant.EPOCH)
        .setWindowEnd(Instant.EPOCH)
        .setDocuments(List.of("urn:a"))
        .setSources(List.of(MARK))
        .setThreshold(1)
        .build();
  }
}
