package io.rapporteur.streams.upgrade;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.guarantees.WrittenRecords;
import io.rapporteur.streams.upgrade.FormerState.Committed;
import io.rapporteur.streams.upgrade.FormerState.FormerPartition;
import io.rapporteur.streams.upgrade.FormerState.FormerRecord;
import io.rapporteur.streams.upgrade.FormerState.FormerSchema;
import io.rapporteur.streams.upgrade.FormerState.FormerTopic;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.StubRegistry;
import io.rapporteur.testkit.TestTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Runs a version of Rapporteur by its launcher on a broker of its own, feeds it {@link
 * UpgradeNews}, and writes down what it leaves. {@code modules/streams/record} calls it.
 */
final class RecordFormerState {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Nothing more comes once nothing came for so long. */
  private static final Duration QUIET = Duration.ofSeconds(5);

  private final Path launcher;
  private final Path folder;
  private final RapporteurConfig config;
  private final Path file;
  private final StubRegistry registry;

  private RecordFormerState(Path launcher, EmbeddedBroker broker, StubRegistry registry)
      throws IOException {
    this.launcher = launcher;
    this.registry = registry;
    folder = Files.createTempDirectory("rapporteur-record");
    Path topics =
        Files.writeString(folder.resolve("topics.yaml"), TestTopics.yaml(2, List.of("sea")));
    Map<String, String> values = new TreeMap<>();
    values.put("bootstrap.servers", broker.bootstrapServers());
    values.put("topics.prefix", FormerState.PREFIX);
    values.put("topics.file", topics.toString());
    values.put("registry.url", registry.url());
    values.put("application.id.prefix", FormerState.PREFIX);
    values.put("state.dir", folder.resolve("state").toString());
    values.put("management.port", "0");
    values.put("rules.starter", "false");
    values.put("threads", "1");
    config = RapporteurConfig.of(values);
    StringBuilder lines = new StringBuilder();
    values.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    file = Files.writeString(folder.resolve("record.properties"), lines);
  }

  /**
   * @param arguments the launcher of the version, the version's name, the file to write
   */
  public static void main(String[] arguments) throws Exception {
    // the news is of a time that is past: nothing is to be deleted or compacted for it
    Map<String, String> kept = Map.of("log.retention.ms", "-1", "log.roll.hours", "876000");
    try (EmbeddedBroker broker = EmbeddedBroker.start(kept);
        StubRegistry registry = StubRegistry.start()) {
      RecordFormerState recorder = new RecordFormerState(Path.of(arguments[0]), broker, registry);
      FormerState state = recorder.record(arguments[1]);
      state.write(Path.of(arguments[2]));
      for (FormerTopic topic : state.topics()) {
        System.out.println(
            topic.name() + " " + topic.partitions().stream().map(p -> p.records().size()).toList());
      }
    }
    System.exit(0);
  }

  private FormerState record(String version) throws Exception {
    call("topics", "apply");
    call(
        "rules",
        "put",
        Files.writeString(folder.resolve("rules.yaml"), UpgradeNews.RULES).toString());
    run(UpgradeNews.processed(), "all");
    run(UpgradeNews.annotated(), "intake", "annotate");
    UpgradeNews.feed(config, UpgradeNews.waiting());
    try (Admin admin = Admin.create(config.kafkaClientProperties(ClientRole.ADMIN))) {
      return new FormerState(version, schemas(), topics(admin), offsets(admin));
    }
  }

  /** Runs applications until all that was fed went through. */
  private void run(List<UpgradeNews.Input> inputs, String... apps) throws Exception {
    UpgradeNews.feed(config, inputs);
    List<String> words = new ArrayList<>(List.of("run"));
    words.addAll(Arrays.asList(apps));
    Process running = process(words);
    try {
      long quiet = System.nanoTime();
      long first = written();
      long before = first;
      while (System.nanoTime() - quiet < QUIET.toNanos() || before == first) {
        TimeUnit.MILLISECONDS.sleep(500);
        if (!running.isAlive()) {
          throw new IllegalStateException("it stopped by itself, see " + folder);
        }
        long now = written();
        if (now != before) {
          before = now;
          quiet = System.nanoTime();
        }
      }
    } finally {
      running.destroy();
      if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("it does not stop");
      }
    }
  }

  /** How many records there are besides those that were fed. */
  private long written() throws Exception {
    try (Admin admin = Admin.create(config.kafkaClientProperties(ClientRole.ADMIN))) {
      List<String> outputs =
          admin.listTopics().names().get().stream()
              .filter(name -> name.startsWith(FormerState.PREFIX))
              .filter(name -> !name.equals(config.topics().inbox()))
              .filter(name -> !name.equals(config.topics().rules()))
              .toList();
      Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
      for (TopicDescription topic : admin.describeTopics(outputs).allTopicNames().get().values()) {
        topic
            .partitions()
            .forEach(
                p ->
                    ends.put(new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest()));
      }
      return admin.listOffsets(ends).all().get().values().stream()
          .mapToLong(end -> end.offset())
          .sum();
    }
  }

  private void call(String... words) throws Exception {
    if (process(List.of(words)).waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", words) + " failed");
    }
  }

  private Process process(List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(words);
    command.addAll(List.of("--config", file.toString()));
    return new ProcessBuilder(command).inheritIO().start();
  }

  private List<FormerSchema> schemas() {
    Map<Integer, List<String>> subjects = new TreeMap<>();
    config
        .catalogue()
        .topics()
        .forEach(
            topic -> {
              String subject = topic.name() + "-value";
              for (int version : registry.schemas().versions(subject)) {
                var schema = registry.schemas().version(subject, version).orElseThrow();
                subjects
                    .computeIfAbsent(
                        registry.schemas().idOf(subject, schema), id -> new ArrayList<>())
                    .add(subject);
              }
            });
    return subjects.entrySet().stream()
        .map(
            one ->
                new FormerSchema(
                    registry.schemas().schema(one.getKey()).orElseThrow().toString(),
                    one.getValue()))
        .toList();
  }

  private List<FormerTopic> topics(Admin admin) throws Exception {
    List<FormerTopic> topics = new ArrayList<>();
    List<String> names =
        admin.listTopics().names().get().stream()
            .filter(name -> name.startsWith(FormerState.PREFIX))
            .sorted()
            .toList();
    Map<String, TopicDescription> descriptions = admin.describeTopics(names).allTopicNames().get();
    for (String name : names) {
      ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
      String cleanup =
          admin
              .describeConfigs(List.of(resource))
              .all()
              .get()
              .get(resource)
              .get("cleanup.policy")
              .value();
      List<ConsumerRecord<byte[], byte[]>> records = WrittenRecords.committed(config, name);
      int width = descriptions.get(name).partitions().size();
      List<FormerPartition> partitions = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        TopicPartition partition = new TopicPartition(name, i);
        long end =
            admin
                .listOffsets(Map.of(partition, OffsetSpec.latest()))
                .all()
                .get()
                .get(partition)
                .offset();
        partitions.add(
            partition(
                records.stream().filter(r -> r.partition() == partition.partition()).toList(),
                end));
      }
      topics.add(new FormerTopic(name, cleanup, partitions));
    }
    return topics;
  }

  private static FormerPartition partition(List<ConsumerRecord<byte[], byte[]>> records, long end) {
    List<FormerRecord> kept = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      Map<String, byte[]> headers = new LinkedHashMap<>();
      record.headers().forEach(header -> headers.put(header.key(), header.value()));
      kept.add(
          new FormerRecord(
              record.offset(), record.timestamp(), record.key(), record.value(), headers));
    }
    FormerPartition partition =
        new FormerPartition(kept.isEmpty() ? end : kept.get(0).offset(), end, kept);
    // what can be put back, as a whole, and nothing else
    FormerCluster.Runs.of(partition);
    return partition;
  }

  private List<Committed> offsets(Admin admin) throws Exception {
    List<Committed> offsets = new ArrayList<>();
    for (String app : List.of("intake", "annotate", "alert", "relate", "facts")) {
      String group = FormerState.PREFIX + "-" + app;
      admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .forEach(
              (partition, offset) ->
                  offsets.add(
                      new Committed(
                          group,
                          partition.topic(),
                          partition.partition(),
                          offset.offset(),
                          offset.metadata())));
    }
    return offsets;
  }
}
