package io.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.cli.console.CliBackend;
import io.rapporteur.cli.notify.Notifying;
import io.rapporteur.console.Console;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.rights.RightsRole;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.SecuredBroker;
import io.rapporteur.testkit.StubRegistry;
import io.rapporteur.testkit.TestTopics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command works with the rights of its role, and with those of another it does not. */
class RightsOfCommandsTest {

  private static final String[] ENTITY = {
    "entities", "put", "urn:desk:acme", "--name", "Acme", "--type", "organisation"
  };

  @TempDir Path directory;

  @Test
  void shouldWorkWithTheRightsOfItsRoleAlone() throws Exception {
    Path topics =
        Files.writeString(directory.resolve("topics.yaml"), TestTopics.yaml(1, List.of("sea")));
    Path rule =
        Files.writeString(
            directory.resolve("rules.yaml"),
            "rules:\n  - id: ships\n    query: 'body:ferry'\n    routes: [sea]\n");
    Path text = Files.writeString(directory.resolve("a.txt"), "The ferry sails on Monday.");
    try (SecuredBroker broker = EmbeddedBroker.secured();
        StubRegistry registry = StubRegistry.start()) {
      Map<String, String> common =
          Map.of("registry.url", registry.url(), "topics.file", topics.toString());
      for (RightsRole role : RightsRole.values()) {
        broker.addUser("rapporteur-" + role.id());
      }
      assertThat(run(common, Map.of("bootstrap.servers", broker.openDoor()), "rights", "--grant"))
          .isZero();
      Map<String, String> reader = broker.withPassword("rapporteur-reader");
      Map<String, String> editor = broker.withPassword("rapporteur-editor");
      Map<String, String> operator = broker.withPassword("rapporteur-operator");

      assertThat(run(common, reader, "topics", "apply")).isNotZero();
      assertThat(run(common, broker.withPassword("rapporteur-administrator"), "topics", "apply"))
          .isZero();
      assertThat(run(common, operator, "topics", "plan")).isZero();
      assertThat(run(common, broker.withPassword("rapporteur-sender"), "feed", text.toString()))
          .isZero();
      assertThat(run(common, reader, "feed", text.toString())).isNotZero();
      assertThat(run(common, editor, "rules", "put", rule.toString())).isZero();
      assertThat(run(common, editor, "rules", "list")).isZero();
      assertThat(run(common, reader, "rules", "put", rule.toString())).isNotZero();
      assertThat(run(common, reader, "watch", "annotated", "--to-end")).isZero();
      assertThat(run(common, reader, "stories")).isZero();
      assertThat(run(common, operator, "withdraw", "urn:a")).isZero();
      assertThat(run(common, operator, "dead-letters", "list")).isZero();
      assertThat(run(common, reader, "withdraw", "urn:a")).isNotZero();
      assertThat(run(common, reader, "verify", "annotated")).isZero();
      assertThat(run(common, editor, "rules", "test", "ships", "--against", "24h")).isZero();
      assertThat(run(common, editor, "rules", "backfill", "ships")).isZero();
      assertThat(run(common, editor, "rules", "remove", "ships")).isZero();
      assertThat(run(common, editor, ENTITY)).isZero();
      assertThat(run(common, editor, "entities", "list")).isZero();
      assertThat(run(common, reader, ENTITY)).isNotZero();
      assertThat(run(common, editor, "entities", "remove", "urn:desk:acme")).isZero();
      shouldReplayAndDiscard(common, operator, reader, broker.openDoor());
      shouldFollow(config(common, broker.withPassword("rapporteur-console")));
      shouldWaitForAlerts(config(common, broker.withPassword("rapporteur-notify")));
    }
  }

  /** One letter of each topic that a replay takes letters of, and one that nobody wants. */
  private static void shouldReplayAndDiscard(
      Map<String, String> common,
      Map<String, String> operator,
      Map<String, String> reader,
      String openDoor)
      throws Exception {
    Topics topics = RapporteurConfig.of(common).topics();
    ByteArraySerializer bytes = new ByteArraySerializer();
    String unwanted;
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(Map.of("bootstrap.servers", openDoor), bytes, bytes)) {
      for (String from :
          List.of(topics.inbox(), topics.documents(), topics.annotated(), topics.backfills())) {
        letter(producer, topics.deadLetters(), from, "bad-json");
      }
      unwanted = letter(producer, topics.deadLetters(), topics.inbox(), "not-text");
    }
    assertThat(run(common, reader, "dead-letters", "replay", "--all")).isNotZero();
    assertThat(run(common, operator, "dead-letters", "replay", "--reason", "bad-json")).isZero();
    // the fifth of those above
    assertThat(run(common, operator, "dead-letters", "discard", unwanted)).isZero();
    assertThat(run(common, operator, "dead-letters", "show", unwanted)).as("dealt with").isOne();
  }

  /** Its id. */
  private static String letter(
      KafkaProducer<byte[], byte[]> producer, String topic, String from, String reason)
      throws Exception {
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(topic, 0, "urn:a".getBytes(UTF_8), "x".getBytes(UTF_8));
    letter.headers().add("dl.reason", reason.getBytes(UTF_8));
    letter.headers().add("dl.topic", from.getBytes(UTF_8));
    return "0:" + producer.send(letter).get().offset();
  }

  private RapporteurConfig config(Map<String, String> common, Map<String, String> login) {
    return RapporteurConfig.of(
            Map.of(
                "console.port", "0",
                "console.data.dir", directory.resolve("console").toString(),
                "notify.url", "http://127.0.0.1:1/",
                "notify.secret", "s"))
        .with(common)
        .with(login);
  }

  private static void shouldFollow(RapporteurConfig config) {
    try (Console console =
        Console.start(config, new CliBackend(Cluster.of(config)), VersionProvider.version())) {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () ->
                  assertThat(console.followers())
                      .allMatch(follower -> follower.caughtUp() && follower.failure().isEmpty()));
    }
  }

  private static void shouldWaitForAlerts(RapporteurConfig config) throws Exception {
    try (Management management = new Management();
        Notifying notifying = new Notifying(config, management.meters())) {
      CompletableFuture<Void> running =
          CompletableFuture.runAsync(
              () -> {
                try {
                  notifying.run();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(notifying.health().ready()).isTrue());
      assertThat(running).isNotCompletedExceptionally();
    }
  }

  private static int run(Map<String, String> common, Map<String, String> login, String... command) {
    List<String> arguments = new ArrayList<>();
    common.forEach((key, value) -> arguments.addAll(List.of("-D", key + "=" + value)));
    login.forEach((key, value) -> arguments.addAll(List.of("-D", key + "=" + value)));
    arguments.addAll(Arrays.asList(command));
    return Commands.run(arguments.toArray(String[]::new));
  }
}
