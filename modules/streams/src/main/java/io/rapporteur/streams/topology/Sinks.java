package io.rapporteur.streams.topology;

import io.rapporteur.streams.outcome.OutputRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/** The sinks of one application: a named one for each fixed topic, and one for all routes. */
final class Sinks {
  static final String ROUTES = "to-routes";

  private final Map<String, String> byTopic = new LinkedHashMap<>();
  private final boolean routes;

  private Sinks(boolean routes) {
    this.routes = routes;
  }

  /** Sinks for fixed topics, by topic. */
  static Sinks fixed(Map<String, String> namesByTopic) {
    Sinks sinks = new Sinks(false);
    sinks.byTopic.putAll(namesByTopic);
    return sinks;
  }

  /** The same, and one for any other topic. */
  Sinks andRoutes() {
    Sinks sinks = new Sinks(true);
    sinks.byTopic.putAll(byTopic);
    return sinks;
  }

  /** Hangs the sinks on a processor. */
  void addTo(Topology topology, String parent) {
    byTopic.forEach(
        (topic, name) ->
            topology.addSink(
                name, topic, new ByteArraySerializer(), new OutputSerializer(), parent));
    if (routes) {
      topology.<byte[], OutputRecord>addSink(
          ROUTES, new OutputTopic(), new ByteArraySerializer(), new OutputSerializer(), parent);
    }
  }

  /** The sink for a topic. */
  String nameFor(String topic) {
    return byTopic.getOrDefault(topic, ROUTES);
  }
}
