package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Topics;
import io.rapporteur.streams.facts.FactKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.Topology;

/**
 * The facts application: what documents and stories say, as flat rows.
 *
 * <pre>annotated ─> facts ─┬─> facts.mentions, facts.quotations, facts.figures
 *     (told-facts)  └─> dead-letters
 * stories ─> verdicts ─┬─> facts.verdicts
 *     (told-verdicts)  └─> dead-letters</pre>
 */
public final class FactsTopology {
  /** Name of the application, as in consumer groups, metrics and dead letters. */
  public static final String NAME = "facts";

  /** Name of the store of rows by document. */
  public static final String TOLD_FACTS = "told-facts";

  /** Name of the store of rows by story. */
  static final String TOLD_VERDICTS = "told-verdicts";

  private static final String VERDICTS = "verdicts";

  private FactsTopology() {}

  /** Puts the topology together; nothing is started. */
  public static Topology build(FactsParts parts, StageServices surroundings) {
    Topics topics = parts.topics();
    List<FactKind> ofDocuments = List.of(FactKind.MENTION, FactKind.QUOTATION, FactKind.FIGURE);
    Sinks facts = sinks(topics, NAME, ofDocuments);
    Sinks verdicts = sinks(topics, VERDICTS, List.of(FactKind.VERDICT));
    Topology topology = new Topology();
    source(topology, "from-annotated", topics.annotated());
    source(topology, "from-stories", topics.stories());
    topology.addProcessor(
        NAME,
        () ->
            surroundings
                .spans()
                .traced(
                    new FactsProcessor(parts, parts::ofDocument, TOLD_FACTS, facts, surroundings)),
        "from-annotated");
    topology.addProcessor(
        VERDICTS,
        () ->
            surroundings
                .spans()
                .traced(
                    new FactsProcessor(
                        parts, parts::ofStory, TOLD_VERDICTS, verdicts, surroundings)),
        "from-stories");
    topology.addStateStore(TopologyPieces.store(parts.stores(), TOLD_FACTS), NAME);
    topology.addStateStore(TopologyPieces.store(parts.stores(), TOLD_VERDICTS), VERDICTS);
    facts.addTo(topology, NAME);
    verdicts.addTo(topology, VERDICTS);
    return topology;
  }

  private static void source(Topology topology, String name, String topic) {
    topology.addSource(name, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topic);
  }

  private static Sinks sinks(Topics topics, String processor, List<FactKind> kinds) {
    Map<String, String> names = new LinkedHashMap<>();
    for (FactKind kind : kinds) {
      names.put(kind.topic(topics), "to-" + kind.name().toLowerCase(Locale.ROOT) + "s");
    }
    names.put(topics.deadLetters(), processor + "-to-dead-letters");
    return Sinks.fixed(names);
  }
}
