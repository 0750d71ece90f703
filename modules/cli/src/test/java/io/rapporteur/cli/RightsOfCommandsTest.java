package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.rights.Role;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.SecuredBroker;
import io.rapporteur.testkit.StubRegistry;
import io.rapporteur.testkit.TestTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command works with the rights of its role, and with those of another it does not. */
class RightsOfCommandsTest {

  @TempDir Path directory;

  @Test
  void shouldWorkWithTheRightsOfItsRoleAlone() throws IOException {
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
      for (Role role : Role.values()) {
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
