package io.rapporteur.contracts.config;

import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole configuration: read once from one file and the environment, checked, and never changed.
 * Whatever is wrong is said at once, by key and place. {@link ConfigKeys} documents the keys.
 */
public final class RapporteurConfig {
  private final SortedMap<String, String> values;

  private RapporteurConfig(Map<String, Setting> settings) {
    SortedMap<String, String> checked = new TreeMap<>();
    settings.forEach((key, setting) -> checked.put(key, ConfigCheck.checked(key, setting)));
    this.values = Collections.unmodifiableSortedMap(checked);
    ConfigCheck.together(this);
  }

  /** The defaults. */
  public static RapporteurConfig standard() {
    return of(Map.of());
  }

  /** From values by key, for tests and for programs that have their own way to configure. */
  public static RapporteurConfig of(Map<String, String> values) {
    return load(Optional.empty(), Map.of(), values);
  }

  /**
   * Reads the configuration.
   *
   * @param file YAML, or properties when named `.properties`; weakest
   * @param environment variables, of which those that begin with RAPPORTEUR_ are read
   * @param options values by key from the command line; strongest
   * @throws ConfigException when a key is unknown or protected or a value is wrong
   */
  public static RapporteurConfig load(
      Optional<Path> file, Map<String, String> environment, Map<String, String> options) {
    Map<String, Setting> settings = new TreeMap<>();
    file.ifPresent(path -> settings.putAll(ConfigFile.settings(path)));
    settings.putAll(Environment.settings(environment));
    options.forEach((key, value) -> settings.put(key, new Setting(value, "given")));
    settings.replaceAll(SecretFiles::resolved);
    return new RapporteurConfig(settings);
  }

  /** This configuration with some values changed. */
  public RapporteurConfig with(Map<String, String> changes) {
    Map<String, String> all = new TreeMap<>(values);
    all.putAll(changes);
    return of(all);
  }

  /** The value of a key, its default when it is not set; empty when there is neither. */
  public Optional<String> value(ConfigKey key) {
    return Optional.ofNullable(values.get(key.name())).or(key::standard);
  }

  private String text(ConfigKey key) {
    return value(key).orElseThrow();
  }

  private long number(ConfigKey key) {
    return Long.parseLong(text(key));
  }

  public Topics topics() {
    return new Topics(text(ConfigKeys.TOPICS_PREFIX));
  }

  /** The declared topics: of topics.file, or those that ship. */
  public TopicCatalogue catalogue() {
    return value(ConfigKeys.TOPICS_FILE)
        .map(file -> TopicCatalogue.load(Path.of(file), topics()))
        .orElseGet(() -> TopicCatalogue.standard(topics()));
  }

  public String bootstrapServers() {
    return text(ConfigKeys.BOOTSTRAP_SERVERS);
  }

  /** The `registry.*` keys, for {@link SchemaRegistry#connect}. */
  public Map<String, String> registrySettings() {
    Map<String, String> settings = new TreeMap<>();
    for (ConfigKey key : ConfigKeys.ALL) {
      if (key.name().startsWith("registry.")) {
        value(key).ifPresent(value -> settings.put(key.name(), value));
      }
    }
    return settings;
  }

  /** A registry client of these settings. Nothing is asked of the registry yet. */
  public SchemaRegistry connectRegistry() {
    return SchemaRegistry.connect(registrySettings());
  }

  public String applicationIdPrefix() {
    return text(ConfigKeys.APPLICATION_ID_PREFIX);
  }

  /** `exactly_once_v2` or `at_least_once`. */
  public String processingGuarantee() {
    return text(ConfigKeys.PROCESSING_GUARANTEE);
  }

  public boolean exactlyOnce() {
    return processingGuarantee().equals("exactly_once_v2");
  }

  /** Whether the log is to be JSON, one object a line. */
  public boolean logsJson() {
    return text(ConfigKeys.LOG_FORMAT).equals("json");
  }

  public int threads() {
    return (int) number(ConfigKeys.THREADS);
  }

  public Path stateDir() {
    return Path.of(text(ConfigKeys.STATE_DIR));
  }

  /** Whether local stores are kept on the heap rather than on disk. */
  public boolean stateInMemory() {
    return text(ConfigKeys.STATE_STORE).equals("memory");
  }

  public Duration commitInterval() {
    return Duration.ofMillis(number(ConfigKeys.COMMIT_INTERVAL_MS));
  }

  /** The interval while records are fresh, where that is shorter. */
  public Duration commitFresh() {
    return Duration.ofMillis(number(ConfigKeys.COMMIT_FRESH_MS));
  }

  public Duration poll() {
    return Duration.ofMillis(number(ConfigKeys.POLL_MS));
  }

  /** `classic` or `streams`. */
  public String groupProtocol() {
    return text(ConfigKeys.GROUP_PROTOCOL);
  }

  /** Bytes. */
  public int documentMaxBytes() {
    return (int) number(ConfigKeys.DOCUMENT_MAX_BYTES);
  }

  /** Bytes of key, value and headers together, uncompressed. */
  public int recordMaxBytes() {
    return (int) number(ConfigKeys.RECORD_MAX_BYTES);
  }

  /** How long an outage of the registry or the broker is waited out. */
  public Duration outagePatience() {
    return Duration.ofMillis(number(ConfigKeys.OUTAGE_PATIENCE_MS));
  }

  public Duration documentBudget() {
    return Duration.ofMillis(number(ConfigKeys.DOCUMENT_BUDGET_MS));
  }

  /** How long versions and routes are remembered, in stream time. */
  public Duration versionsRetention() {
    return Duration.ofDays(number(ConfigKeys.VERSIONS_RETENTION_DAYS));
  }

  public String managementHost() {
    return text(ConfigKeys.MANAGEMENT_HOST);
  }

  /** 0 for any that is free. */
  public int managementPort() {
    return (int) number(ConfigKeys.MANAGEMENT_PORT);
  }

  public String namesModel() {
    return text(ConfigKeys.NAMES_MODEL);
  }

  /** Whether records carry the ranges of tokens. */
  public boolean tokenAnnotations() {
    return Boolean.parseBoolean(text(ConfigKeys.ANNOTATIONS_TOKENS));
  }

  public boolean cloudEvents() {
    return Boolean.parseBoolean(text(ConfigKeys.CLOUDEVENTS_HEADERS));
  }

  public boolean starterRules() {
    return Boolean.parseBoolean(text(ConfigKeys.RULES_STARTER));
  }

  /** A story to which nothing came for so long is closed, in stream time. */
  public Duration storiesWindow() {
    return Duration.ofDays(number(StoriesKeys.WINDOW_DAYS));
  }

  /** For so long a document can be taken out of a closed story; never less than the window. */
  public Duration storiesKept() {
    Duration kept = Duration.ofDays(number(StoriesKeys.KEPT_DAYS));
    return kept.compareTo(storiesWindow()) < 0 ? storiesWindow() : kept;
  }

  /** How often stories that changed are written. */
  public Duration storiesPace() {
    return Duration.ofMillis(number(StoriesKeys.PACE_MS));
  }

  /**
   * What a Kafka client of a role is made with, but for serializers, group and transaction: our
   * defaults for speed and safety, then the `kafka.*` keys. For {@link ClientRole#STREAMS} keys of
   * one sort of client keep its prefix, as Kafka Streams expects, and the `streams.*` keys are
   * strongest.
   */
  public Properties kafkaClientProperties(ClientRole role) {
    return ClientProperties.of(role, this, values);
  }

  /**
   * The `streams.*` keys without that prefix: strongest for Kafka Streams, none of them protected.
   */
  public Map<String, String> streamsOverrides() {
    return ClientProperties.beginning(Passthrough.STREAMS, values);
  }

  /** Every value in force, defaults included, secrets hidden. */
  public SortedMap<String, String> effective() {
    SortedMap<String, String> effective = new TreeMap<>();
    ConfigKeys.ALL.forEach(
        key -> key.standard().ifPresent(value -> effective.put(key.name(), value)));
    values.forEach((key, value) -> effective.put(key, Secrets.shown(key, value)));
    return effective;
  }

  /** {@link #effective}, one `key = value` a line: what is logged at start. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    effective().forEach((key, value) -> lines.append(key).append(" = ").append(value).append('\n'));
    return lines.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RapporteurConfig config && values.equals(config.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
