package io.rapporteur.streams.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.streams.guarantees.WrittenRecords;
import io.rapporteur.streams.upgrade.FormerState.FormerRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;

/** What is on topics now, and what was on them before an upgrade. */
record UpgradedTopics(RapporteurConfig config, SchemaRegistry registry, FormerState former) {
  /** Values by key, in their order. */
  Map<String, List<byte[]>> written(String topic) {
    return WrittenRecords.committed(config, topic).stream()
        .collect(
            groupingBy(
                record -> String.valueOf(text(record.key())),
                LinkedHashMap::new,
                mapping(
                    record -> record.value() == null ? new byte[0] : record.value(), toList())));
  }

  <T extends SpecificRecord> Map<String, T> now(String topic, Class<T> type) {
    Map<String, T> left = new LinkedHashMap<>();
    WrittenRecords.committed(config, topic)
        .forEach(record -> left.put(text(record.key()), read(topic, type, record.value())));
    left.values().removeIf(Objects::isNull);
    return left;
  }

  <T extends SpecificRecord> Map<String, T> before(String topic, Class<T> type) {
    Map<String, T> left = new LinkedHashMap<>();
    for (FormerRecord record : former.records(topic.substring(FormerState.PREFIX.length() + 1))) {
      left.put(text(record.key()), read(topic, type, record.value()));
    }
    left.values().removeIf(Objects::isNull);
    return left;
  }

  <T extends SpecificRecord> T read(String topic, Class<T> type, byte[] value) {
    return value == null || value.length == 0
        ? null
        : new AvroDeserializer<>(registry, type).deserialize(topic, value);
  }

  static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, UTF_8);
  }
}
