package io.rapporteur.console.api;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.testkit.TestCluster;
import java.time.Instant;
import java.util.List;

/** The alert {@code r1/1} of the rule {@code r1}, raised by the document {@code urn:a}. */
public final class AlertOnTopic {
  private AlertOnTopic() {}

  /** Puts it on its topic, with a window of a minute from then on. */
  public static void put(TestCluster cluster, Instant from) {
    Alert alert =
        Alert.newBuilder()
            .setId("r1/1")
            .setRule("r1")
            .setStatus(AlertStatus.raised)
            .setWindowStart(from)
            .setWindowEnd(from.plusSeconds(60))
            .setDocuments(List.of("urn:a"))
            .setSources(List.of("Harbour Post"))
            .setThreshold(1)
            .build();
    cluster.produce(cluster.topics().alerts(), "r1/1", Alert.class, alert);
  }
}
