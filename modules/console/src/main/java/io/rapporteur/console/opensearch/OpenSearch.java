package io.rapporteur.console.opensearch;

import io.rapporteur.console.index.ReadModel;
import io.rapporteur.console.index.Withdrawn;
import io.rapporteur.console.kafka.Clients;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.AnnotatedDocument;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Documents in a cluster, put together. */
public final class OpenSearch {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private OpenSearch() {}

  /**
   * Opens what the cluster holds.
   *
   * @throws io.rapporteur.console.ConsoleException when it does not answer, or refuses
   */
  public static ReadModel.Backing open(
      Clients clients, OpenSearchSettings settings, int retentionDays) {
    Nodes nodes = new Nodes(settings);
    String topic = clients.topics().annotated();
    ClusterHoldings holdings =
        ClusterHoldings.open(
            nodes,
            settings,
            new ClusterPatience(FIRST_PAUSE, PATIENCE),
            clients.topicId(topic),
            LocalDate.now(ZoneOffset.UTC).minusDays(retentionDays - 1L));
    AvroDeserializer<AnnotatedDocument> deserializer =
        clients.deserializer(AnnotatedDocument.class);
    Withdrawn withdrawn = new Withdrawn();
    ClusterMatching matching = new ClusterMatching(bytes -> deserializer.deserialize(topic, bytes));
    return new ReadModel.Backing(
        holdings,
        new ClusterSearch(new ClusterHits(nodes, settings.prefix()), withdrawn, matching),
        withdrawn);
  }
}
