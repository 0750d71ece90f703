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
import io.rapporteur.testkit.SecuredBroker;
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
  private static final String USER = "app";

  @Test
  void shouldNameWhatIsMissingAndRunWithWhatTheDocsAskFor() throws Exception {
    try (SecuredBroker broker = EmbeddedBroker.secured();
        TestTopicsCluster cluster = TestTopicsCluster.on(broker.openDoor(), Map.of());
        Admin admin = cluster.admin()) {
      broker.addUser(USER);
      RapporteurConfig config = cluster.config.with(broker.withPassword(USER));
      String topics = cluster.topics.prefix() + ".";
      String prefix = config.applicationIdPrefix() + "-";

      assertMissing(
          config,
          "Read topic " + cluster.topics.inbox(),
          "--operation Describe --operation Read --operation Write --topic '"
              + topics
              + "' --resource-pattern-type prefixed",
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

  private static void allow(
      Admin admin, ResourceType type, String prefix, AclOperation... operations) throws Exception {
    List<AclBinding> bindings = new ArrayList<>();
    for (AclOperation operation : operations) {
      bindings.add(
          new AclBinding(
              new ResourcePattern(type, prefix, PatternType.PREFIXED),
              new AccessControlEntry("User:" + USER, "*", operation, AclPermissionType.ALLOW)));
    }
    admin.createAcls(bindings).all().get();
  }
}
