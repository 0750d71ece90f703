package io.rapporteur.streams.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.rights.Right;
import io.rapporteur.contracts.rights.RightsRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

/**
 * What Strimzi is told is what `topics apply` and `rights` say. With {@code
 * -Drapporteur.update=true} the files are written anew.
 */
class StrimziTest {
  private static final Path ROOT = Manifests.ROOT.resolve("strimzi");
  private static final RapporteurConfig CONFIG = RapporteurConfig.standard();

  @Test
  void shouldDeclareTheTopics() throws IOException {
    StringBuilder yaml =
        new StringBuilder(
            "# Written from deploy/topics.yaml by StrimziTest. In clusters without the label's name: change it.\n");
    String separator = "";
    TopicCatalogue catalogue = CONFIG.catalogue();
    for (TopicSpec topic : catalogue.topics()) {
      yaml.append(separator).append(topic(topic));
      separator = "---\n";
    }
    compare("topics.yaml", yaml.toString());
  }

  private static String topic(TopicSpec topic) {
    String head =
        """
        apiVersion: kafka.strimzi.io/v1beta2
        kind: KafkaTopic
        metadata:
          name: %s
          labels:
            strimzi.io/cluster: kafka
        spec:
          partitions: %d
        """
            .formatted(topic.name(), topic.partitions());
    return topic.config().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> "    %s: \"%s\"\n".formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining("", head + "  config:\n", ""));
  }

  @Test
  void shouldGiveEachRoleItsRights() throws IOException {
    StringBuilder yaml =
        new StringBuilder(
            "# Written from the roles of `rapporteur rights` by StrimziTest: each may do what it must and no more.\n");
    String separator = "";
    for (RightsRole role : RightsRole.values()) {
      yaml.append(separator).append(user(role));
      separator = "---\n";
    }
    compare("users.yaml", yaml.toString());
  }

  private static String user(RightsRole role) {
    String head =
        """
        apiVersion: kafka.strimzi.io/v1beta2
        kind: KafkaUser
        metadata:
          name: rapporteur-%s
          labels:
            strimzi.io/cluster: kafka
        spec:
          authentication:
            type: scram-sha-512
          authorization:
            type: simple
            acls:
        """
            .formatted(role.id());
    return role.rights(CONFIG.topics(), CONFIG.applicationIdPrefix()).stream()
        .map(StrimziTest::acl)
        .collect(Collectors.joining("", head, ""));
  }

  private static String acl(Right right) {
    String type =
        right.type() == ResourceType.TRANSACTIONAL_ID
            ? "transactionalId"
            : right.type().name().toLowerCase(Locale.ROOT);
    String operations =
        right.operations().stream().map(Right::word).collect(Collectors.joining(", "));
    return """
              - resource:
                  type: %s
                  name: %s
                  patternType: %s
                operations: [%s]
        """
        .formatted(type, right.name(), right.prefixed() ? "prefix" : "literal", operations);
  }

  private static void compare(String name, String wanted) throws IOException {
    Path file = ROOT.resolve(name);
    if (Boolean.getBoolean("rapporteur.update")) {
      Files.writeString(file, wanted);
    }
    assertThat(Files.readString(file)).as(name).isEqualTo(wanted);
    assertThat(Manifests.read(file)).isNotEmpty();
  }
}
