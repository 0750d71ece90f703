package io.rapporteur.streams.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class LackTest {
  @Test
  void shouldNameTheRightsAndTheCommandsThatGiveThem() {
    List<Lack> lacks =
        List.of(
            new Lack(ResourceType.TOPIC, "news.inbox", AclOperation.READ),
            new Lack(ResourceType.TOPIC, "news.inbox", AclOperation.DESCRIBE),
            new Lack(ResourceType.GROUP, "rapporteur-intake", AclOperation.READ));

    assertThat(Lack.told(lacks, "broker:9092", List.of("rapporteur-intake")))
        .isEqualTo(
            "no right to Read topic news.inbox, Describe topic news.inbox, Read group"
                + " rapporteur-intake; whoever administers the cluster gives it:"
                + " kafka-acls.sh --bootstrap-server broker:9092 --command-config admin.properties"
                + " --add --allow-principal 'User:NAME' --operation Describe --operation Read"
                + " --topic 'news.inbox';"
                + " kafka-acls.sh --bootstrap-server broker:9092 --command-config admin.properties"
                + " --add --allow-principal 'User:NAME' --operation Read --group"
                + " 'rapporteur-intake' --resource-pattern-type prefixed");
  }
}
