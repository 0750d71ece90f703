package io.rapporteur.contracts.serde;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Writes a model record as framed Avro. The schema must be registered for the topic's subject
 * already: the registry is asked once a topic, and nothing is ever registered from here.
 *
 * <p>Safe for use by many threads, as a producer's serializer must be.
 *
 * @param <T> the model class
 */
public final class AvroSerializer<T extends SpecificRecord> implements Serializer<T> {
  // one buffer a thread for all serializers: none calls another while it writes
  private static final ThreadLocal<RecordEncoder> ENCODER =
      ThreadLocal.withInitial(RecordEncoder::new);

  private final Map<String, Integer> ids = new ConcurrentHashMap<>();
  private SchemaRegistry registry;
  private Schema published;
  private Schema schema;
  private SpecificDatumWriter<T> writer;
  private boolean key;

  /** For Kafka, which calls {@link #configure} next. */
  public AvroSerializer() {}

  public AvroSerializer(SchemaRegistry registry, Class<T> type) {
    use(registry, type);
  }

  private void use(SchemaRegistry registry, Class<T> type) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.published = PublishedSchemas.of(type);
    this.schema = ModelData.schemaOf(type);
    this.writer = new SpecificDatumWriter<>(schema, ModelData.INSTANCE);
  }

  /**
   * @param configs `registry.url` and the other `registry.*` keys, and `value.type` or `key.type`:
   *     the model class or its name
   */
  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    key = isKey;
    if (registry == null) {
      SerdeSettings<T> settings = SerdeSettings.of(configs, isKey);
      use(settings.registry(), settings.type());
    }
  }

  /**
   * @return the framed record, or null for null, which withdraws
   * @throws RegistryException when the registry does not give the id
   * @throws SerializationException when the record lacks a required field, or holds a time that
   *     milliseconds cannot tell
   */
  @Override
  public byte[] serialize(String topic, T data) {
    if (data == null) {
      return null;
    }
    RecordEncoder encoder = ENCODER.get();
    encoder.begin(idFor(topic));
    try {
      writer.write(data, encoder);
    } catch (IOException
        | AvroRuntimeException
        | ClassCastException
        | NullPointerException
        | ArithmeticException e) {
      throw new SerializationException(
          "a " + schema.getName() + " for " + topic + " cannot be written: " + e.getMessage(), e);
    }
    return encoder.end();
  }

  private int idFor(String topic) {
    Integer known = ids.get(topic);
    if (known == null) {
      // not computeIfAbsent: a slow registry must not hold a bin of the map
      known = registry.idOf(key ? Subjects.ofKey(topic) : Subjects.ofValue(topic), published);
      ids.put(topic, known);
    }
    return known;
  }
}
