package io.rapporteur.streams.guarantees;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.PlainAnalyzer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Topics in memory, with what has to be there for a load; a test takes out, adds and changes. */
final class Papers {
  final RapporteurConfig config =
      RapporteurConfig.of(Map.of("rules.starter", "false", "registry.url", "memory:papers"));
  final Topics topics = config.topics();
  private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
  private final Map<String, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();
  private final List<String> routes = config.catalogue().routes().stream().sorted().toList();
  private final List<Rule> rules = SoakRules.first(routes);
  private final NewsLoad load;
  private final Undisturbed undisturbed;

  Papers(long seed, int inputs) {
    load = new NewsLoad(seed);
    List<LoadInput> all = new ArrayList<>();
    Set<LoadInput> unreadable = new HashSet<>();
    Map<Long, Map<String, LoadInput>> layers = new TreeMap<>();
    for (int i = 0; i < inputs; i++) {
      int before = load.broken().size();
      LoadInput input = load.next();
      all.add(input);
      if (load.broken().size() > before) {
        unreadable.add(input);
      } else if (input.value() != null) {
        layers.computeIfAbsent(input.version(), v -> new HashMap<>()).put(input.uri(), input);
      }
    }
    Map<Long, Map<String, AnnotatedDocument>> read = new HashMap<>();
    layers.forEach((version, some) -> read.put(version, of(some.values()).records()));
    Map<String, Long> last = new HashMap<>();
    for (LoadInput input : all) {
      if (unreadable.contains(input)) {
        letter(input);
      } else if (input.value() == null) {
        add(topics.annotated(), input.uri(), null);
      } else if (input.version() > last.getOrDefault(input.uri(), 0L)) {
        last.put(input.uri(), input.version());
        var record = read.get(input.version()).get(input.uri());
        add(topics.annotated(), input.uri(), record);
      }
    }
    undisturbed = of(load.inForce());
    undisturbed
        .records()
        .forEach((uri, r) -> r.getRoutes().forEach(route -> add(topics.route(route), uri, r)));
    undisturbed.stories().forEach((id, story) -> add(topics.stories(), id, story));
    undisturbed.memberships().forEach((uri, one) -> add(topics.memberships(), uri, one));
    undisturbed.rows().forEach((id, row) -> add(topics.figureFacts(), id, row));
    undisturbed.verdicts().forEach((id, row) -> add(topics.verdictFacts(), id, row));
    Map<Instant, List<String>> bursts =
        new TreeMap<>(
            undisturbed.matching("soak-0").stream()
                .sorted()
                .collect(Collectors.groupingBy(load::published)));
    bursts.forEach(
        (time, uris) -> {
          if (uris.size() >= SoakRules.ALERTING) {
            add(topics.alerts(), "soak-0/" + time, alert(time, uris));
          }
        });
  }

  private Undisturbed of(Collection<LoadInput> inputs) {
    return Undisturbed.of(config, new PlainAnalyzer(), inputs, rules, List.of());
  }

  private static Alert alert(Instant time, List<String> uris) {
    return Alert.newBuilder()
        .setId("soak-0/" + time)
        .setRule("soak-0")
        .setStatus(AlertStatus.raised)
        .setWindowStart(time)
        .setWindowEnd(time.plusSeconds(3_600))
        .setDocuments(uris)
        .build();
  }

  private void letter(LoadInput input) {
    String reason = load.broken().get(new String(input.value(), UTF_8));
    add(
        topics.deadLetters(),
        input.key(),
        input.value(),
        Map.of("dl.reason", reason, "dl.topic", topics.inbox(), "dl.offset", "1"));
  }

  void add(String topic, String key, SpecificRecord value) {
    add(topic, key.getBytes(UTF_8), value == null ? null : bytes(topic, value), Map.of());
  }

  @SuppressWarnings("unchecked")
  private byte[] bytes(String topic, SpecificRecord value) {
    registry.register(topic + "-value", PublishedSchemas.of(value.getClass()));
    return new AvroSerializer<>(registry, (Class<SpecificRecord>) value.getClass())
        .serialize(topic, value);
  }

  private void add(String topic, byte[] key, byte[] value, Map<String, String> headers) {
    List<ConsumerRecord<byte[], byte[]>> some = of(topic);
    RecordHeaders beside = new RecordHeaders();
    headers.forEach((name, text) -> beside.add(name, text.getBytes(UTF_8)));
    int at = some.size();
    some.add(
        new ConsumerRecord<>(
            topic,
            0,
            at,
            at,
            TimestampType.CREATE_TIME,
            0,
            0,
            key,
            value,
            beside,
            Optional.empty()));
  }

  /** The records of a topic, to be changed. */
  List<ConsumerRecord<byte[], byte[]>> of(String topic) {
    return records.computeIfAbsent(topic, t -> new ArrayList<>());
  }

  /** Puts another value in the place of a record's. */
  void replace(String topic, int at, SpecificRecord value) {
    ConsumerRecord<byte[], byte[]> old = of(topic).get(at);
    of(topic).remove(at);
    add(topic, old.key(), bytes(topic, value), Map.of());
  }

  <T extends SpecificRecord> T value(String topic, int at, Class<T> type) {
    return written().reader(type).deserialize(topic, of(topic).get(at).value());
  }

  /** Where a topic has the first of two records of one key that both have a value. */
  int corrected() {
    List<ConsumerRecord<byte[], byte[]>> some = of(topics.annotated());
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        if (java.util.Arrays.equals(some.get(i).key(), some.get(j).key())
            && some.get(i).value() != null) {
          if (some.get(j).value() != null) {
            return i;
          }
          break;
        }
      }
    }
    throw new AssertionError("no document has two versions");
  }

  private WrittenRecords written() {
    return new WrittenRecords(config, registry, this::of);
  }

  /** The promises that are broken. */
  Set<Guarantee> broken() {
    GuaranteeCase now = new GuaranteeCase(load, undisturbed, written());
    Set<Guarantee> broken = new TreeSet<>();
    for (Guarantee guarantee : Guarantee.values()) {
      if (!guarantee.judge(now).holds()) {
        broken.add(guarantee);
      }
    }
    return broken;
  }
}
