package io.rapporteur.contracts.config;

import java.util.stream.Collectors;

/** The reference of all keys as Markdown: what docs/configuration.md is made from. */
public final class ConfigReference {
  private static final String BEGIN =
      """
      # Configuration

      One file, YAML or `.properties`, and over it environment variables: `bootstrap.servers` is
      `RAPPORTEUR_BOOTSTRAP_SERVERS`. Options on the command line are strongest. In YAML,
      `bootstrap.servers: x` and `servers` under `bootstrap` are the same key.

      Everything is checked at start. A key that does not exist is refused with the nearest one that does, and
      so is a value that is none; the values in force are logged, secrets hidden (whatever has password, secret,
      token, jaas, user.info or credential in its name).

      ```yaml
      bootstrap.servers: kafka-1:9093,kafka-2:9093
      registry.url: https://registry.internal/apis/ccompat/v7
      registry.basic.auth.user.info: reader:letmein
      kafka:
        security.protocol: SASL_SSL
        sasl.mechanism: SCRAM-SHA-512
        sasl.jaas.config: org.apache.kafka.common.security.scram.ScramLoginModule required username="r" password="p";
        ssl.truststore.location: /etc/rapporteur/trust.p12
        ssl.truststore.password: secret
      ```

      Secrets may stand in files of their own, as orchestrators hand them out: `${file:/run/secrets/password}`, anywhere in a value,
      stands for what is in that file, without the line end at its end. A name and password in `registry.url` are sent in a
      header and shown nowhere.

      ## Keys

      No key is reloaded while a process runs, but for those that say so: rules and entities change live through
      their topics, configuration does not.

      """;

  private static final String END =
      """

      ## Handed on to Kafka

      | keys | go to |
      |---|---|
      | `kafka.KEY` | every Kafka client: TLS, SASL, anything a client knows |
      | `kafka.producer.KEY`, `kafka.consumer.KEY`, `kafka.admin.KEY` | clients of one sort, over the former |
      | `streams.KEY` | Kafka Streams, as its own configuration, over both |

      What is set here goes before every default of the applications, of one sort of clients or of all; a time that is too short
      for `document.budget.ms` and `outage.patience.ms` is warned of at start.

      Keys on which a guarantee rests are protected and refused: group and application ids, where a group begins, serializers, isolation,
      acknowledgement, idempotence, transactions, and those that have a key of their own above. A `kafka.` key that is
      nearly one of Kafka's is taken for a slip and refused; others pass, since login modules and interceptors have
      keys of their own.
      """;

  private ConfigReference() {}

  public static String markdown() {
    return BEGIN
        + "| key | type | default | meaning |\n|---|---|---|---|\n"
        + ConfigKeys.ALL.stream().map(ConfigReference::row).collect(Collectors.joining())
        + END;
  }

  private static String row(ConfigKey key) {
    String type =
        switch (key.type()) {
          case NUMBER -> "number, " + key.least() + " to " + key.most();
          case BOOLEAN -> "true or false";
          case CHOICE ->
              key.choices().stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
          case PATH -> "path";
          case TEXT -> "text";
        };
    String doc = key.doc() + (key.reloadable() ? " Reloaded live." : "");
    return "| `"
        + key.name()
        + "` | "
        + type
        + " | "
        + key.standard().map(v -> "`" + v + "`").orElse("")
        + " | "
        + doc
        + " |\n";
  }
}
