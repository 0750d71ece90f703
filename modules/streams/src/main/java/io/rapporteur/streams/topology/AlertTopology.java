package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Topics;
import io.rapporteur.streams.outcome.Output;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The alert application: enough documents from enough sources that match a rule within its window.
 *
 * <pre>annotated ─> matches ─┬─> [matches-repartition, by rule] ─> alert ─> alerts
 *         (matched)    └─> dead-letters                   (events, raised)
 * rules ─> global store ─> the rules that alert</pre>
 */
public final class AlertTopology {
  /** Name of the application, as in consumer groups, metrics and dead letters. */
  public static final String NAME = "alert";

  /** Name of the store of what was passed on: uri to event and rules. */
  static final String MATCHED = "matched";

  /** Name of the store of events, by rule and time. */
  static final String EVENTS = "events";

  /** Name of the store of alerts that stand, by rule. */
  static final String RAISED = "raised";

  private AlertTopology() {}

  /** Puts the topology together; nothing is started. */
  public static Topology build(AlertParts parts, Surroundings surroundings) {
    Topics topics = parts.topics();
    Sinks matchSinks =
        Sinks.fixed(
            Map.of(
                MatchesProcessor.PASSED_ON,
                "matches-repartition-filter",
                topics.deadLetters(),
                "to-dead-letters"));
    Sinks alertSinks = Sinks.fixed(Map.of(topics.alerts(), "to-alerts"));
    StreamsBuilder builder = new StreamsBuilder();
    builder.addStateStore(store(parts, MATCHED, Serdes.String()));
    builder.addStateStore(store(parts, EVENTS, Serdes.Bytes()));
    builder.addStateStore(store(parts, RAISED, Serdes.String()));
    KStream<byte[], byte[]> annotated =
        builder.stream(
            topics.annotated(),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("from-annotated"));
    // the repartition topic exists in the DSL alone
    annotated
        .process(
            () -> new MatchesProcessor(parts, matchSinks, surroundings),
            Named.as("matches"),
            MATCHED)
        .repartition(Repartitioned.with(Serdes.ByteArray(), outputs()).withName("matches"))
        .mapValues(Output::value, Named.as("match-bytes"))
        .process(
            () -> new AlertProcessor(parts, alertSinks, surroundings),
            Named.as(NAME),
            EVENTS,
            RAISED);
    Topology topology = builder.build();
    parts.live().forEach(table -> table.addTo(topology));
    sink(topology, "to-dead-letters", topics.deadLetters(), "matches");
    sink(topology, "to-alerts", topics.alerts(), NAME);
    return topology;
  }

  private static void sink(Topology topology, String name, String topic, String parent) {
    topology.addSink(name, topic, new ByteArraySerializer(), new OutputSerializer(), parent);
  }

  private static <K> StoreBuilder<?> store(AlertParts parts, String name, Serde<K> keys) {
    return Stores.keyValueStoreBuilder(parts.stores().apply(name), keys, Serdes.ByteArray())
        .withCachingDisabled();
  }

  /** Outputs as they cross the repartition topic: their bytes alone. */
  private static Serde<Output> outputs() {
    return Serdes.serdeFrom(
        new OutputSerializer(),
        (topic, bytes) -> new Output(topic, null, bytes, new RecordHeaders()));
  }
}
