package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.cli.topics.TopicChange;
import io.rapporteur.cli.topics.TopicChange.Kind;
import io.rapporteur.cli.topics.TopicPlan;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.Compatibility;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrokerExtension.class)
class TopicPlanTest {
  @Test
  void shouldSayHowToMendPartitionsThatWereAdded(TestCluster kafka) throws Exception {
    RapporteurConfig config = kafka.config(Map.of());
    Cluster cluster = Cluster.of(config);
    String changelog = config.applicationIdPrefix() + "-annotate-versions-changelog";
    try (Admin admin = cluster.admin()) {
      admin.createTopics(List.of(new NewTopic(changelog, 2, (short) 1))).all().get();
      assertThat(new TopicPlan(cluster).plan()).noneMatch(c -> c.kind() == Kind.MEND);
      String documents = config.topics().documents();
      admin.createPartitions(Map.of(documents, NewPartitions.increaseTo(5))).all().get();

      assertThat(new TopicPlan(cluster).plan())
          .filteredOn(change -> change.kind() == Kind.MEND)
          .extracting(TopicChange::detail)
          .anySatisfy(
              detail ->
                  assertThat(detail)
                      .contains(changelog, "lies in 2", "rapporteur topics grow documents"));
    }
  }

  @Test
  void shouldSeeAForeignSchemaWhoseSubjectHasNoLevelThatForbidsIt(TestCluster kafka) {
    RapporteurConfig config = kafka.config(Map.of());
    String subject = config.topics().alerts() + "-value";
    SchemaRegistry registry = kafka.registry();
    // as a registry whose own level is none has it
    registry.setCompatibility(subject, Compatibility.NONE);
    Schema foreign =
        SchemaBuilder.record("Alert")
            .namespace("somebody.else")
            .fields()
            .requiredInt("n")
            .endRecord();
    registry.register(subject, foreign);

    assertThat(new TopicPlan(Cluster.of(config)).plan())
        .filteredOn(change -> change.kind() == Kind.INCOMPATIBLE)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.subject()).isEqualTo(subject);
              assertThat(change.detail()).contains("cannot read version");
            });
  }
}
