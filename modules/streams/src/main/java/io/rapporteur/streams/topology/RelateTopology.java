package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Topics;
import io.rapporteur.streams.outcome.OutputRecord;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * The relate application: documents that tell of one event become a story.
 *
 * <pre>annotated ─> features ─┬─> [readings-repartition, by language] ─> relate ─┬─> stories
 *         (languages)  └─> dead-letters                (documents, stories) ├─> memberships
 *                                                                           └─> dead-letters</pre>
 */
public final class RelateTopology {
  /** Name of the application, as in consumer groups, metrics and dead letters. */
  public static final String NAME = "relate";

  /** Name of the store of languages: uri to the language a document was passed on as of. */
  public static final String LANGUAGES = "languages";

  /** Name of the store of what is kept of documents. */
  static final String DOCUMENTS = "documents";

  /** Name of the store of what was told. */
  static final String STORIES = "stories";

  /** Name of the repartition topic, after the application's id and before {@code -repartition}. */
  public static final String READINGS = "readings";

  private RelateTopology() {}

  /** Puts the topology together; nothing is started. */
  public static Topology build(RelateParts parts, StageServices surroundings) {
    Topics topics = parts.topics();
    Sinks featureSinks =
        Sinks.fixed(
            Map.of(READINGS, "reading-bytes", topics.deadLetters(), "features-to-dead-letters"));
    Sinks storySinks =
        Sinks.fixed(
            Map.of(
                topics.stories(), "to-stories",
                topics.memberships(), "to-memberships",
                topics.deadLetters(), "relate-to-dead-letters"));
    StreamsBuilder builder = new StreamsBuilder();
    builder.addStateStore(TopologyPieces.store(parts.stores(), LANGUAGES));
    builder.addStateStore(TopologyPieces.store(parts.stores(), DOCUMENTS));
    builder.addStateStore(TopologyPieces.store(parts.stores(), STORIES));
    KStream<byte[], byte[]> annotated =
        builder.stream(
            topics.annotated(),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("from-annotated"));
    annotated
        .process(
            () ->
                surroundings
                    .spans()
                    .traced(new FeaturesProcessor(parts, featureSinks, surroundings)),
            Named.as("features"),
            LANGUAGES)
        .mapValues(OutputRecord::value, Named.as("reading-bytes"))
        .repartition(TopologyPieces.repartitioned(READINGS, parts.width()))
        .process(
            () -> surroundings.spans().traced(new RelateProcessor(parts, storySinks, surroundings)),
            Named.as(NAME),
            DOCUMENTS,
            STORIES);
    Topology topology = builder.build();
    TopologyPieces.sink(topology, "features-to-dead-letters", topics.deadLetters(), "features");
    TopologyPieces.sink(topology, "to-stories", topics.stories(), NAME);
    TopologyPieces.sink(topology, "to-memberships", topics.memberships(), NAME);
    TopologyPieces.sink(topology, "relate-to-dead-letters", topics.deadLetters(), NAME);
    return topology;
  }
}
