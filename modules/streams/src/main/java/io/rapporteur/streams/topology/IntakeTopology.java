package io.rapporteur.streams.topology;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.contracts.Topics;
import io.rapporteur.formats.Contents;
import io.rapporteur.model.Document;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.outcome.DeadLetters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.Topology;

/**
 * The intake application: what anyone sends to the inbox becomes documents.
 *
 * <pre>inbox ─> intake ─┬─> documents
 *                  └─> dead-letters</pre>
 */
public final class IntakeTopology {
  /** Name of the application, as in consumer groups, metrics and dead letters. */
  public static final String NAME = "intake";

  private IntakeTopology() {}

  /**
   * Puts the topology together; nothing is started.
   *
   * @param formats makes documents with uris of a payload, the same ones each time; safe for use by
   *     many threads
   * @param documents writes documents for the documents topic
   */
  public static Topology build(
      Topics topics,
      Limits limits,
      BiFunction<byte[], Envelope, Contents> formats,
      Serializer<Document> documents,
      StageServices surroundings) {
    Map<String, String> targets = new LinkedHashMap<>();
    targets.put(topics.documents(), "to-documents");
    targets.put(topics.deadLetters(), "to-dead-letters");
    Sinks sinks = Sinks.fixed(targets);
    DeadLetters deadLetters = new DeadLetters(topics.deadLetters(), NAME, limits.deadLetterBytes());
    Intake intake = new Intake(topics, limits, formats, documents);

    Topology topology = new Topology();
    topology.addSource(
        "from-inbox", new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.inbox());
    topology.addProcessor(
        NAME,
        () ->
            surroundings
                .spans()
                .traced(new IntakeProcessor(intake, sinks, deadLetters, surroundings)),
        "from-inbox");
    sinks.addTo(topology, NAME);
    return topology;
  }
}
