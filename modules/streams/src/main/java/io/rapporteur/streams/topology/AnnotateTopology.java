package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Topics;
import io.rapporteur.streams.live.LiveTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/**
 * The annotate application: documents are admitted, read, tagged and routed.
 *
 * <pre>documents ─> annotate ─┬─> annotated
 * backfills ─>(versions)  ├─> route.NAME …
 *                         ├─> rule-reports
 *                         └─> dead-letters
 * rules, entities ─> global stores ─> the snapshot annotate reads with</pre>
 */
public final class AnnotateTopology {
  /** Name of the application, as in consumer groups, metrics and dead letters. */
  public static final String NAME = "annotate";

  /** Name of the version store: uri to version, routes and the rules that gave them. */
  public static final String VERSIONS = "versions";

  private AnnotateTopology() {}

  /**
   * Puts the topology together; nothing is started.
   *
   * @param live what is kept on compacted topics and takes effect while documents flow
   */
  public static Topology build(
      AnnotateParts parts, List<LiveTable<?>> live, StageServices surroundings) {
    Topics topics = parts.topics();
    Map<String, String> targets = new LinkedHashMap<>();
    targets.put(topics.annotated(), "to-annotated");
    targets.put(topics.ruleReports(), "to-rule-reports");
    targets.put(topics.deadLetters(), "to-dead-letters");
    Sinks sinks = Sinks.fixed(targets).andRoutes();

    Topology topology = new Topology();
    live.forEach(table -> table.addTo(topology));
    topology.addSource(
        "from-documents",
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer(),
        topics.documents());
    topology.addSource(
        AutoOffsetReset.earliest(),
        "from-backfills",
        // a request has no time of its own: the clock of the stream is that of the documents
        (record, partitionTime) -> 0,
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer(),
        topics.backfills());
    topology.addProcessor(
        NAME,
        () -> surroundings.spans().traced(new AnnotateProcessor(parts, live, sinks, surroundings)),
        "from-documents",
        "from-backfills");
    topology.addStateStore(
        Stores.keyValueStoreBuilder(
                parts.stores().apply(VERSIONS), Serdes.String(), Serdes.ByteArray())
            .withCachingDisabled(),
        NAME);
    sinks.addTo(topology, NAME);
    return topology;
  }
}
