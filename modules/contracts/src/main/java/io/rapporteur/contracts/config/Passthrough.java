package io.rapporteur.contracts.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Keys handed on to Kafka as they are: `kafka.KEY` to every client, `kafka.producer.KEY` and the
 * like to one sort, `streams.KEY` to Kafka Streams. Keys on which a promise of ours rests are
 * protected.
 */
final class Passthrough {
  static final String KAFKA = "kafka.";
  static final String STREAMS = "streams.";

  private static final Map<String, String> PROTECTED_CLIENT =
      Map.ofEntries(
          Map.entry("bootstrap.servers", "set bootstrap.servers"),
          Map.entry("key.serializer", "keys and values have fixed forms"),
          Map.entry("value.serializer", "keys and values have fixed forms"),
          Map.entry("key.deserializer", "keys and values have fixed forms"),
          Map.entry("value.deserializer", "keys and values have fixed forms"),
          Map.entry("group.id", "set application.id.prefix"),
          Map.entry("enable.auto.commit", "offsets are committed when the work is done"),
          Map.entry("auto.offset.reset", "a new group begins with the oldest record"),
          Map.entry("isolation.level", "uncommitted records are never read"),
          Map.entry("transactional.id", "transactions follow processing.guarantee"),
          Map.entry("enable.idempotence", "producers are always idempotent"),
          Map.entry("acks", "a write counts when all replicas have it"),
          Map.entry("max.request.size", "set record.max.bytes"));

  private static final Map<String, String> PROTECTED_STREAMS =
      Map.ofEntries(
          Map.entry("application.id", "set application.id.prefix"),
          Map.entry("bootstrap.servers", "set bootstrap.servers"),
          Map.entry("processing.guarantee", "set processing.guarantee"),
          Map.entry("num.stream.threads", "set threads"),
          Map.entry("state.dir", "set state.dir"),
          Map.entry("commit.interval.ms", "set commit.interval.ms"),
          Map.entry("poll.ms", "set poll.ms"),
          Map.entry("group.protocol", "set group.protocol"),
          Map.entry("default.key.serde", "records are decoded by the topologies themselves"),
          Map.entry("default.value.serde", "records are decoded by the topologies themselves"),
          Map.entry("ensure.explicit.internal.resource.naming", "every store and topic is named"),
          Map.entry(
              "processing.exception.handler.global.enabled",
              "a bad rule must not stop the process"));

  private static final Set<String> ROLES = Set.of("producer", "consumer", "admin");

  private Passthrough() {}

  /** Whether a key is handed on. */
  static boolean covers(String key) {
    return key.startsWith(KAFKA) && key.length() > KAFKA.length()
        || key.startsWith(STREAMS) && key.length() > STREAMS.length();
  }

  /**
   * @throws ConfigException when the key is protected, or is surely a slip for one Kafka knows
   */
  static void check(String key, String origin) {
    boolean streams = key.startsWith(STREAMS);
    String name = key.substring(streams ? STREAMS.length() : KAFKA.length());
    String client = streams ? withoutStreamsRole(name) : withoutRole(name);
    String reason = PROTECTED_CLIENT.get(client);
    if (streams && PROTECTED_STREAMS.containsKey(name)) {
      reason = PROTECTED_STREAMS.get(name);
    }
    if (reason != null) {
      throw new ConfigException(origin + ": " + key + " is protected: " + reason);
    }
    if (!streams) {
      Set<String> known = known();
      // plug-ins have keys of their own, so that only what is nearly one of Kafka's is refused
      Optional<String> meant = known.contains(client) ? Optional.empty() : close(client, known);
      meant.ifPresent(
          near -> {
            throw new ConfigException(
                origin
                    + ": "
                    + key
                    + " is no key of a Kafka client; did you mean kafka."
                    + near
                    + "?");
          });
    }
  }

  /** `producer.linger.ms` without its role. */
  static String withoutRole(String name) {
    int dot = name.indexOf('.');
    return dot > 0 && ROLES.contains(name.substring(0, dot)) ? name.substring(dot + 1) : name;
  }

  private static String withoutStreamsRole(String name) {
    for (String role :
        Set.of(
            "main.consumer.",
            "restore.consumer.",
            "global.consumer.",
            "consumer.",
            "producer.",
            "admin.")) {
      if (name.startsWith(role)) {
        return name.substring(role.length());
      }
    }
    return name;
  }

  private static Optional<String> close(String name, Set<String> known) {
    return NearestKey.to(name, known).filter(near -> NearestKey.distance(near, name) <= 2);
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(ProducerConfig.configNames());
    known.addAll(ConsumerConfig.configNames());
    known.addAll(AdminClientConfig.configNames());
    return known;
  }
}
