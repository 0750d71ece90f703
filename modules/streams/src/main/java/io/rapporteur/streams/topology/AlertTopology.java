package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Topics;
import io.rapporteur.streams.outcome.OutputRecord;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * The alert application: enough documents from enough sources that match a rule within its window,
 * over all documents or within one story.
 *
 * <pre>annotated ───┬─> matches ─┬─> [matches-repartition, by scope] ─> alert ─> alerts
 * memberships ─┘ (matched)   └─> dead-letters                   (windows) └─> dead-letters
 * rules ─> global store ─> the rules that alert</pre>
 */
public final class AlertTopology {
  /** Name of the application, as in consumer groups, metrics and dead letters. */
  public static final String NAME = "alert";

  /** Name of the store of what was passed on: uri to event, rules and stories. */
  public static final String MATCHED = "matched";

  /** Name of the store of each scope's events and alerts. */
  static final String WINDOWS = "windows";

  /** Name of the repartition topic, after the application's id and before {@code -repartition}. */
  public static final String MATCHES = "matches";

  private AlertTopology() {}

  /** Puts the topology together; nothing is started. */
  public static Topology build(AlertParts parts, StageServices surroundings) {
    Topics topics = parts.topics();
    Sinks matchSinks =
        Sinks.fixed(
            Map.of(MATCHES, "match-bytes", topics.deadLetters(), "matches-to-dead-letters"));
    Sinks alertSinks =
        Sinks.fixed(
            Map.of(topics.alerts(), "to-alerts", topics.deadLetters(), "alert-to-dead-letters"));
    StreamsBuilder builder = new StreamsBuilder();
    builder.addStateStore(TopologyPieces.store(parts.stores(), MATCHED));
    builder.addStateStore(TopologyPieces.store(parts.stores(), WINDOWS));
    // both by uri, with as many partitions: the story of a document comes to the document's task
    KStream<byte[], byte[]> inputs =
        builder.stream(
            List.of(topics.annotated(), topics.memberships()),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                .withName("from-annotated-and-memberships"));
    // the repartition topic exists in the DSL alone
    inputs
        .process(
            () ->
                surroundings.spans().traced(new MatchesProcessor(parts, matchSinks, surroundings)),
            Named.as("matches"),
            MATCHED)
        .mapValues(OutputRecord::value, Named.as("match-bytes"))
        .repartition(TopologyPieces.repartitioned(MATCHES, parts.width()))
        .process(
            () -> surroundings.spans().traced(new AlertProcessor(parts, alertSinks, surroundings)),
            Named.as(NAME),
            WINDOWS);
    Topology topology = builder.build();
    parts.live().forEach(table -> table.addTo(topology));
    TopologyPieces.sink(topology, "matches-to-dead-letters", topics.deadLetters(), "matches");
    TopologyPieces.sink(topology, "to-alerts", topics.alerts(), NAME);
    TopologyPieces.sink(topology, "alert-to-dead-letters", topics.deadLetters(), NAME);
    return topology;
  }
}
