package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.cli.console.CliBackend;
import io.rapporteur.cli.notify.Notifying;
import io.rapporteur.console.Console;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command works with the rights of its role, and with those of another it does not. */
class RightsOfCommandsTest {

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
      shouldFollow(config(common, broker.withPassword("rapporteur-console")));
      shouldWaitForAlerts(config(common, broker.withPassword("rapporteur-notify")));
    }
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
