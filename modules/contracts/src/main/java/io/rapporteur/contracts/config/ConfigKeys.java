package io.rapporteur.contracts.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every key there is, but for those passed through under `kafka.` and `streams.`. */
public final class ConfigKeys {
  public static final ConfigKey TOPICS_PREFIX =
      ConfigKey.text("topics.prefix", "news", "What every topic's name begins with, before a dot.");

  public static final ConfigKey TOPICS_FILE =
      ConfigKey.path(
          "topics.file",
          null,
          "File that declares topics and routes, in the form of deploy/topics.yaml. Without it, the declarations that ship with the program hold.");

  public static final ConfigKey BOOTSTRAP_SERVERS =
      ConfigKey.text(
          "bootstrap.servers",
          "localhost:9092",
          "Kafka brokers to begin with, host:port, separated by commas.");

  public static final ConfigKey APPLICATION_ID_PREFIX =
      ConfigKey.text(
          "application.id.prefix",
          "rapporteur",
          "Beginning of the applications' ids (`PREFIX-annotate`), which name consumer groups, internal topics and transactions. Instances that share work share it.");

  public static final ConfigKey PROCESSING_GUARANTEE =
      ConfigKey.choice(
          "processing.guarantee",
          List.of("exactly_once_v2", "at_least_once"),
          "exactly_once_v2: consumers that read committed records see each result once, whatever fails. at_least_once: a failure may repeat results, which are keyed and equal.");

  public static final ConfigKey THREADS =
      ConfigKey.number(
          "threads",
          2,
          1,
          256,
          "Stream threads of each application in this process. More than partitions is idle.");

  public static final ConfigKey STATE_DIR =
      ConfigKey.path(
          "state.dir",
          "./.rapporteur/state",
          "Where local stores lie. Keep it across restarts, and off /tmp.");

  public static final ConfigKey STATE_STORE =
      ConfigKey.choice(
          "state.store",
          List.of("disk", "memory"),
          "Where local stores are kept. disk: RocksDB, under state.dir. memory: on the heap, read back from Kafka at each start; needs no native library and no volume, and heap for every document remembered.");

  public static final ConfigKey COMMIT_INTERVAL_MS =
      ConfigKey.number(
          "commit.interval.ms",
          500,
          1,
          600_000,
          "How often work is committed at the least, milliseconds: it is what holds while a backlog is worked off. Under exactly_once_v2 results are visible only then: shorter is quicker to show, longer cheaper.");

  public static final ConfigKey COMMIT_FRESH_MS =
      ConfigKey.number(
          "commit.fresh.ms",
          20,
          1,
          600_000,
          "How often work is committed while records are younger than a second by their timestamp, milliseconds. Waiting adds to what consumers wait for.");

  public static final ConfigKey POLL_MS =
      ConfigKey.number(
          "poll.ms",
          10,
          1,
          60_000,
          "How long a stream thread waits for records at a time, milliseconds.");

  public static final ConfigKey GROUP_PROTOCOL =
      ConfigKey.choice(
          "group.protocol",
          List.of("classic", "streams"),
          "How instances share work: classic rebalancing, or the broker-side protocol of KIP-1071. Not to be changed while a group lives.");

  public static final ConfigKey DOCUMENT_MAX_BYTES =
      ConfigKey.number(
          "document.max.bytes",
          5_242_880,
          1_024,
          104_857_600,
          "A document larger than this goes to the dead letters unread, bytes as received.");

  public static final ConfigKey RECORD_MAX_BYTES =
      ConfigKey.number(
          "record.max.bytes",
          27_262_976,
          1_048_576,
          1_000_000_000,
          "A record larger than this is not written; what it was made from goes to the dead letters. Bytes of key, value and headers, uncompressed. The topics' max.message.bytes has to be larger.");

  public static final ConfigKey DOCUMENT_BUDGET_MS =
      ConfigKey.number(
          "document.budget.ms",
          10_000,
          10,
          600_000,
          "How long the reading of one document may take before it goes to the dead letters, milliseconds.");

  public static final ConfigKey OUTAGE_PATIENCE_MS =
      ConfigKey.number(
          "outage.patience.ms",
          30_000,
          0,
          120_000,
          "How long an application waits, at its start and for a document or a change of rules, for a registry or broker that does not answer, milliseconds; then it stops and nothing is lost.");

  public static final ConfigKey VERSIONS_RETENTION_DAYS =
      ConfigKey.number(
          "versions.retention.days",
          90,
          1,
          3_650,
          "How long the version and the routes of a document are remembered after its last change, days of stream time. Keep it above the retention of the topics documents are written to.");

  public static final ConfigKey MANAGEMENT_HOST =
      ConfigKey.text(
          "management.host",
          "127.0.0.1",
          "Address on which health and metrics are served. 0.0.0.0 for all.");

  public static final ConfigKey MANAGEMENT_PORT =
      ConfigKey.number(
          "management.port",
          9404,
          0,
          65_535,
          "Port on which health and metrics are served. 0 for any that is free.");

  public static final ConfigKey NAMES_MODEL =
      ConfigKey.text(
          "names.model",
          "default",
          "Model that finds names in English: `default`, or `none` for the gazetteer alone. What it reaches stands in docs/accuracy.md.");

  public static final ConfigKey ANNOTATIONS_TOKENS =
      ConfigKey.flag(
          "annotations.tokens",
          false,
          "Whether records carry the ranges of all tokens, which makes them about a quarter larger.");

  public static final ConfigKey CLOUDEVENTS_HEADERS =
      ConfigKey.flag(
          "cloudevents.headers",
          false,
          "Whether records carry the attributes of CloudEvents 1.0 as headers, in binary mode.");

  public static final ConfigKey RULES_STARTER =
      ConfigKey.flag(
          "rules.starter",
          true,
          "Whether the rules that ship with the program apply, beside those on the rules topic.");

  public static final ConfigKey LOG_FORMAT =
      ConfigKey.choice(
          "log.format",
          List.of("text", "json"),
          "Form of the service's log on standard error: lines to read, or one JSON object a line with the document's uri and its `traceparent` where there are any.");

  private static final List<ConfigKey> CLUSTER =
      List.of(BOOTSTRAP_SERVERS, TOPICS_PREFIX, TOPICS_FILE);

  private static final List<ConfigKey> PIPELINE =
      List.of(
          APPLICATION_ID_PREFIX,
          PROCESSING_GUARANTEE,
          THREADS,
          STATE_DIR,
          STATE_STORE,
          COMMIT_INTERVAL_MS,
          COMMIT_FRESH_MS,
          POLL_MS,
          GROUP_PROTOCOL,
          DOCUMENT_MAX_BYTES,
          RECORD_MAX_BYTES,
          DOCUMENT_BUDGET_MS,
          OUTAGE_PATIENCE_MS,
          VERSIONS_RETENTION_DAYS,
          MANAGEMENT_HOST,
          MANAGEMENT_PORT,
          LOG_FORMAT,
          NAMES_MODEL,
          ANNOTATIONS_TOKENS,
          CLOUDEVENTS_HEADERS,
          RULES_STARTER);

  /** All keys, in the order they are documented. */
  public static final List<ConfigKey> ALL =
      Stream.of(
              CLUSTER,
              RegistryKeys.ALL,
              PIPELINE,
              StoriesKeys.ALL,
              TracingKeys.ALL,
              FormatsKeys.ALL,
              ConsoleKeys.ALL,
              OpenSearchKeys.ALL,
              NotifyKeys.ALL)
          .flatMap(List::stream)
          .toList();

  static final Map<String, ConfigKey> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(ConfigKey::name, key -> key));

  private ConfigKeys() {}
}
