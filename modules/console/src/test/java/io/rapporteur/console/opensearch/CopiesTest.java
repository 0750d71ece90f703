package io.rapporteur.console.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.console.kafka.Clients;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Facts, stories and memberships, from their topics into a cluster. */
@ExtendWith(BrokerExtension.class)
class CopiesTest {
  @Test
  void shouldKeepWhatHoldsOfEachKind(TestCluster kafka) throws Exception {
    try (StubCluster cluster = new StubCluster();
        Clients clients = new Clients(kafka.config())) {
      OpenSearchSettings settings = cluster.settings("ApiKey hush", null, true);
      CopiedRecords.check(
          kafka, () -> Copies.start(clients, settings), name -> cluster.held("news-" + name));
      assertThat(cluster.wrong).isEmpty();
    }
  }
}
