package io.rapporteur.streams.broker;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.streams.rights.MissingRightsException;
import io.rapporteur.testkit.EmbeddedBroker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

/**
 * A broker with users and ACLs: what is missing is named, and what docs/operations.md asks for is
 * enough.
 */
class MissingRightsTest {
  private static final String LOGIN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required"
          + " username=\"%1$s\" password=\"of-%1$s\"";

  private static final Map<String, String> SECURED =
      Map.of(
          "listener.security.protocol.map", "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
          "sasl.enabled.mechanisms", "PLAIN",
          "sasl.mechanism.inter.broker.protocol", "PLAIN",
          "listener.name.plaintext.plain.sasl.jaas.config",
              LOGIN.formatted("admin") + " user_admin=\"of-admin\" user_app=\"of-app\";",
          "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
          "super.users", "User:admin;User:ANONYMOUS");

  @Test
  void shouldNameWhatIsMissingAndRunWithWhatTheDocsAskFor() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(SECURED);
        Cluster cluster = Cluster.on(broker.bootstrapServers(), as("admin"));
        Admin admin = cluster.admin()) {
      RapporteurConfig config = cluster.config.with(as("app"));
      String topics = cluster.topics.prefix() + ".";
      String prefix = config.applicationIdPrefix() + "-";

      assertMissing(
          config,
          "Read topic " + cluster.topics.inbox(),
          "--operation Describe --operation Read --operation Write --topic "
              + topics
              + " --resource-pattern-type prefixed",
          "Read group " + prefix + "intake",
          "Write transactional id " + prefix + "intake");

      allow(admin, ResourceType.TOPIC, topics, READ, WRITE, DESCRIBE);
      assertMissing(config, "Read group " + prefix + "intake");

      allow(admin, ResourceType.GROUP, prefix, READ);
      assertMissing(config, "Write transactional id " + prefix + "intake");

      allow(admin, ResourceType.TRANSACTIONAL_ID, prefix, WRITE, DESCRIBE);
      assertMissing(config, "Create topic " + prefix + "annotate");

      allow(admin, ResourceType.TOPIC, prefix, READ, WRITE, DESCRIBE, CREATE, DELETE);
      try (Applications running = TestApplications.startAll(config)) {
        cluster.feed("urn:a", "A ferry.");
        await()
            .atMost(PipelineTest.WAIT)
            .until(
                () ->
                    PipelineTest.annotated(cluster).containsKey("urn:a")
                        && !cluster.read(cluster.topics.memberships()).isEmpty());
        assertThat(running.health()).allMatch(app -> app.ready());
      }
    }
  }

  private static void assertMissing(RapporteurConfig config, String... told) {
    await()
        .atMost(PipelineTest.WAIT)
        .untilAsserted(
            () ->
                assertThatExceptionOfType(MissingRightsException.class)
                    .isThrownBy(() -> TestApplications.startAll(config).close())
                    .withMessageContainingAll(told));
  }

  private static Map<String, String> as(String user) {
    return Map.of(
        "kafka.security.protocol", "SASL_PLAINTEXT",
        "kafka.sasl.mechanism", "PLAIN",
        "kafka.sasl.jaas.config", LOGIN.formatted(user) + ";");
  }

  private static void allow(
      Admin admin, ResourceType type, String prefix, AclOperation... operations) throws Exception {
    List<AclBinding> bindings = new ArrayList<>();
    for (AclOperation operation : operations) {
      bindings.add(
          new AclBinding(
              new ResourcePattern(type, prefix, PatternType.PREFIXED),
              new AccessControlEntry("User:app", "*", operation, AclPermissionType.ALLOW)));
    }
    admin.createAcls(bindings).all().get();
  }
}
