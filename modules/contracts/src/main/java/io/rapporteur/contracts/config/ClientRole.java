package io.rapporteur.contracts.config;

/** Sorts of Kafka clients, which share most of their configuration and not all. */
public enum ClientRole {
  PRODUCER("producer."),
  CONSUMER("consumer."),
  ADMIN("admin."),
  /** Kafka Streams, which makes clients of all three sorts itself. */
  STREAMS("");

  private final String prefix;

  ClientRole(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }
}
