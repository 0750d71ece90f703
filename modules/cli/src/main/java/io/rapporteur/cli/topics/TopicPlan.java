package io.rapporteur.cli.topics;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import io.rapporteur.cli.topics.TopicChange.Kind;
import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.streams.App;
import io.rapporteur.streams.directory.LedPartitions;
import io.rapporteur.streams.partitions.PartitionCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Compares the declared topics with a cluster's, and brings the cluster up to them. */
public final class TopicPlan {
  private static final Duration LEADERS_PATIENCE = Duration.ofSeconds(60);

  private final Cluster cluster;
  private final TopicCatalogue catalogue;

  /** A plan for a cluster, by its configuration's declarations. */
  public TopicPlan(Cluster cluster) {
    this.cluster = cluster;
    this.catalogue = cluster.config().catalogue();
  }

  /** What differs, topics first, in the order they are declared. */
  public List<TopicChange> plan() {
    List<TopicChange> changes = new ArrayList<>();
    try (Admin admin = cluster.admin();
        SchemaPlan schemas = new SchemaPlan(cluster, catalogue)) {
      Set<String> existing = get(admin.listTopics().names());
      List<TopicSpec> present =
          catalogue.topics().stream().filter(spec -> existing.contains(spec.name())).toList();
      for (TopicSpec spec : catalogue.topics()) {
        if (!existing.contains(spec.name())) {
          changes.add(new TopicChange(Kind.CREATE, spec.name(), spec.partitions() + " partitions"));
        }
      }
      changes.addAll(partitions(admin, present));
      for (App app : App.values()) {
        PartitionCheck.problems(app, cluster.config(), admin)
            .forEach(problem -> changes.add(new TopicChange(Kind.MEND, app.id(), problem)));
      }
      configDifferences(admin, present)
          .forEach(
              (name, entries) ->
                  changes.add(new TopicChange(Kind.CONFIGURE, name, entries.toString())));
      for (String name : List.of(cluster.topics().inbox(), cluster.topics().documents())) {
        catalogue
            .topic(name)
            .flatMap(Retention::warning)
            .ifPresent(text -> changes.add(new TopicChange(Kind.LEAVE, name, text)));
      }
      existing.stream()
          .filter(name -> cluster.topics().isRoute(name) && catalogue.topic(name).isEmpty())
          .sorted()
          .forEach(
              name -> changes.add(new TopicChange(Kind.LEAVE, name, "a route no longer declared")));
      changes.addAll(schemas.plan());
    }
    return changes;
  }

  /**
   * Makes topics, sets configurations and registers schemas; what is so already stays.
   *
   * @throws UserError when a schema is incompatible with those registered
   */
  public void apply() {
    try (Admin admin = cluster.admin();
        SchemaPlan schemas = new SchemaPlan(cluster, catalogue)) {
      // those just made are as declared, and not every broker knows them yet
      Set<String> before = create(admin);
      configure(
          admin, catalogue.topics().stream().filter(spec -> before.contains(spec.name())).toList());
      schemas.apply();
    }
  }

  /** Makes what is missing; the names of what was there before. */
  private Set<String> create(Admin admin) {
    Set<String> existing = get(admin.listTopics().names());
    List<NewTopic> missing =
        catalogue.topics().stream()
            .filter(spec -> !existing.contains(spec.name()))
            .map(TopicPlan::newTopic)
            .toList();
    for (KafkaFuture<Void> made : admin.createTopics(missing).values().values()) {
      try {
        get(made);
      } catch (UserError e) {
        // Another instance was quicker: that is as good.
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
    awaitLeaders(admin, missing);
    return existing;
  }

  /** So that whoever feeds right after this command finds brokers that take what comes. */
  private static void awaitLeaders(Admin admin, List<NewTopic> made) {
    Map<String, Integer> widths = new TreeMap<>();
    made.forEach(topic -> widths.put(topic.name(), topic.numPartitions()));
    try {
      LedPartitions.await(admin, widths, LEADERS_PATIENCE);
    } catch (KafkaException e) {
      throw new UserError("the topics are made, but " + e.getMessage(), e);
    }
  }

  private static NewTopic newTopic(TopicSpec spec) {
    Optional<Short> replication =
        spec.replication() < 1 ? Optional.empty() : Optional.of(spec.replication());
    return new NewTopic(spec.name(), Optional.of(spec.partitions()), replication)
        .configs(spec.config());
  }

  private static void configure(Admin admin, List<TopicSpec> specs) {
    Map<ConfigResource, Collection<AlterConfigOp>> operations = new HashMap<>();
    configDifferences(admin, specs)
        .forEach(
            (name, entries) ->
                operations.put(
                    resource(name),
                    entries.entrySet().stream()
                        .map(e -> new ConfigEntry(e.getKey(), e.getValue()))
                        .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                        .toList()));
    get(admin.incrementalAlterConfigs(operations).all());
  }

  /** Declared settings that a cluster's topics have otherwise, by topic. */
  private static Map<String, Map<String, String>> configDifferences(
      Admin admin, List<TopicSpec> specs) {
    List<ConfigResource> resources = specs.stream().map(spec -> resource(spec.name())).toList();
    Map<ConfigResource, Config> configs = get(admin.describeConfigs(resources).all());
    Map<String, Map<String, String>> differences = new TreeMap<>();
    for (TopicSpec spec : specs) {
      Config actual = configs.get(resource(spec.name()));
      Map<String, String> different = new TreeMap<>();
      spec.config()
          .forEach(
              (key, value) -> {
                ConfigEntry entry = actual.get(key);
                if (entry == null || !value.equals(entry.value())) {
                  different.put(key, value);
                }
              });
      if (!different.isEmpty()) {
        differences.put(spec.name(), different);
      }
    }
    return differences;
  }

  private List<TopicChange> partitions(Admin admin, List<TopicSpec> specs) {
    List<TopicChange> changes = new ArrayList<>();
    List<String> names = specs.stream().map(TopicSpec::name).toList();
    Map<String, TopicDescription> topics = get(admin.describeTopics(names).allTopicNames());
    for (TopicSpec spec : specs) {
      int actual = topics.get(spec.name()).partitions().size();
      if (actual != spec.partitions()) {
        String detail =
            actual + " partitions, declared " + spec.partitions() + ": " + advice(spec, actual);
        changes.add(new TopicChange(Kind.LEAVE, spec.name(), detail));
      }
    }
    return changes;
  }

  private String advice(TopicSpec spec, int actual) {
    if (actual > spec.partitions()) {
      return "they cannot be taken away; declare " + actual;
    }
    boolean read =
        Stream.of(App.values()).anyMatch(app -> app.inputs(cluster.topics()).contains(spec.name()));
    return read
        ? "`rapporteur topics grow "
            + spec.name().substring(cluster.topics().prefix().length() + 1)
            + " "
            + spec.partitions()
            + "` adds them, with the applications stopped"
        : "more of them move keys, which its consumers have to know";
  }

  private static ConfigResource resource(String topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }

  /** Kafka names the resource of a missing right at best: what it was for follows. */
  private static <T> T get(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      String right =
          e.getCause() instanceof AuthorizationException
              ? " (planning needs the rights Describe and DescribeConfigs on the topics, applying also"
                  + " Create and AlterConfigs: docs/operations.md, Rights)"
              : "";
      String said = e.getCause().getMessage();
      String what = said == null || said.isBlank() ? e.getCause().getClass().getSimpleName() : said;
      throw new UserError("Kafka refuses: " + what + right, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted", e);
    }
  }
}
