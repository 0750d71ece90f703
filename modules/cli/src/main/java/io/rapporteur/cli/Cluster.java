package io.rapporteur.cli;

import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.cli.local.LocalAddress;
import io.rapporteur.client.NewsFeed;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The cluster a command works with, by configuration; without any, the local services that {@code
 * up} runs, when they do.
 */
public final class Cluster {
  private static final String FILE_VARIABLE = "RAPPORTEUR_CONFIG";

  private final RapporteurConfig config;

  private Cluster(RapporteurConfig config) {
    this.config = config;
  }

  /** A cluster with a known configuration. */
  public static Cluster of(RapporteurConfig config) {
    return new Cluster(config);
  }

  /**
   * The cluster that a command's options and environment name.
   *
   * @param spec of any subcommand
   */
  public static Cluster of(CommandSpec spec) {
    RapporteurCommand root = RapporteurCommand.of(spec);
    return new Cluster(load(root, System.getenv()));
  }

  static RapporteurConfig load(RapporteurCommand root, Map<String, String> environment) {
    Map<String, String> options = new TreeMap<>();
    Optional<Path> file = file(root, environment);
    boolean told =
        file.isPresent()
            || environment.containsKey("RAPPORTEUR_BOOTSTRAP_SERVERS")
            || environment.containsKey("RAPPORTEUR_REGISTRY_URL");
    if (!told) {
      LocalAddress.find(root.data).ifPresent(local -> options.putAll(settings(local)));
    }
    options.putAll(root.settings);
    return RapporteurConfig.load(file, environment, options);
  }

  static Map<String, String> settings(LocalAddress local) {
    return Map.of(
        "bootstrap.servers", local.bootstrapServers(), "registry.url", local.registryUrl());
  }

  private static Optional<Path> file(RapporteurCommand root, Map<String, String> environment) {
    Optional<Path> file =
        Optional.ofNullable(root.config)
            .or(() -> Optional.ofNullable(environment.get(FILE_VARIABLE)).map(Path::of));
    file.filter(path -> !Files.isReadable(path))
        .ifPresent(
            path -> {
              throw new UserError(path + ": no such configuration file");
            });
    return file;
  }

  /** The configuration in force. */
  public RapporteurConfig config() {
    return config;
  }

  /** Names of the topics. */
  public Topics topics() {
    return config.topics();
  }

  /** Properties of a client of a role. */
  public Map<String, Object> client(ClientRole role) {
    Map<String, Object> properties = new HashMap<>();
    config.kafkaClientProperties(role).forEach((key, value) -> properties.put((String) key, value));
    return properties;
  }

  /** An admin client; to be closed. */
  public Admin admin() {
    Reachable.check(config);
    Map<String, Object> properties = client(ClientRole.ADMIN);
    properties.putIfAbsent("default.api.timeout.ms", "15000");
    properties.putIfAbsent("request.timeout.ms", "10000");
    return Admin.create(properties);
  }

  /** A reader of a topic, at its end; to be closed. */
  public TopicReader reader(String topic) {
    Reachable.check(config);
    return TopicReader.open(client(ClientRole.CONSUMER), topic);
  }

  /** A feed that gives up soon, because a person waits for it; to be closed. */
  public NewsFeed feed() {
    Reachable.check(config);
    return NewsFeed.connect(impatient(config));
  }

  static RapporteurConfig impatient(RapporteurConfig config) {
    boolean said = config.kafkaClientProperties(ClientRole.PRODUCER).containsKey("max.block.ms");
    return said ? config : config.with(Map.of("kafka.producer.max.block.ms", "15000"));
  }

  /** A registry client; to be closed. */
  public SchemaRegistry registry() {
    return config.connectRegistry();
  }
}
