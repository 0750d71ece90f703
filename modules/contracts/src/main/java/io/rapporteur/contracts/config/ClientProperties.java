package io.rapporteur.contracts.config;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Puts together what a Kafka client is made with. */
final class ClientProperties {
  // a request holds at least one record and the frame around it
  private static final int REQUEST_OVERHEAD = 65_536;

  private ClientProperties() {}

  static Properties of(ClientRole role, RapporteurConfig config, Map<String, String> values) {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", config.bootstrapServers());
    if (role == ClientRole.PRODUCER || role == ClientRole.STREAMS) {
      producer(role == ClientRole.STREAMS ? "producer." : "", config, properties);
    }
    if (role == ClientRole.CONSUMER || role == ClientRole.STREAMS) {
      consumer(role == ClientRole.STREAMS ? "consumer." : "", properties);
    }
    if (role == ClientRole.CONSUMER) {
      properties.put("isolation.level", "read_committed");
      properties.put("enable.auto.commit", "false");
      properties.put("auto.offset.reset", "earliest");
    }
    Map<String, String> passed = beginning(Passthrough.KAFKA, values);
    passed.forEach((name, value) -> passToAll(role, name, value, properties));
    if (role == ClientRole.STREAMS) {
      config.streamsOverrides().forEach((name, value) -> giveWay(name, properties));
    }
    passed.forEach((name, value) -> passToRole(role, name, value, properties));
    if (role == ClientRole.STREAMS) {
      properties.putAll(config.streamsOverrides());
    }
    return properties;
  }

  /** Values whose key has a prefix, by the rest of the key. */
  static Map<String, String> beginning(String prefix, Map<String, String> values) {
    Map<String, String> found = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            found.put(key.substring(prefix.length()), value);
          }
        });
    return found;
  }

  // batches as large as docs/performance.md found worth having: the defaults cost two to three
  // times
  private static void producer(String prefix, RapporteurConfig config, Properties properties) {
    int request = config.recordMaxBytes() + REQUEST_OVERHEAD;
    properties.put(prefix + "max.request.size", String.valueOf(request));
    properties.put(prefix + "buffer.memory", String.valueOf(Math.max(64L << 20, 2L * request)));
    properties.put(prefix + "compression.type", "lz4");
    properties.put(prefix + "linger.ms", "20");
    properties.put(prefix + "batch.size", "262144");
  }

  private static void consumer(String prefix, Properties properties) {
    properties.put(prefix + "max.partition.fetch.bytes", "4194304");
  }

  private static void passToAll(ClientRole role, String name, String value, Properties properties) {
    if (Passthrough.withoutRole(name).equals(name)) {
      if (role == ClientRole.STREAMS) {
        giveWay(name, properties);
      }
      properties.put(name, value);
    }
  }

  /** A key for one sort of client wins over the same key for all: our default must not. */
  private static void giveWay(String name, Properties properties) {
    properties.remove(ClientRole.PRODUCER.prefix() + name);
    properties.remove(ClientRole.CONSUMER.prefix() + name);
  }

  private static void passToRole(
      ClientRole role, String name, String value, Properties properties) {
    String plain = Passthrough.withoutRole(name);
    if (plain.equals(name)) {
      return;
    }
    if (role == ClientRole.STREAMS) {
      properties.put(name, value);
    } else if (name.startsWith(role.prefix())) {
      properties.put(plain, value);
    }
  }
}
