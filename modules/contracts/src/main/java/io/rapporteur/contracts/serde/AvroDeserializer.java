package io.rapporteur.contracts.serde;

import io.rapporteur.contracts.serde.UnreadablePayloadException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads framed Avro into a model record, whichever compatible schema it was written with.
 *
 * <p>The two ways to fail are kept apart. What is wrong with the bytes, an id the registry does not
 * know included, is an {@link UnreadablePayloadException}. A registry that cannot be asked is a
 * {@link RegistryException}: the record may be perfectly good.
 *
 * <p>Safe for use by many threads.
 *
 * @param <T> the model class
 */
public final class AvroDeserializer<T extends SpecificRecord> implements Deserializer<T> {
  private static final ThreadLocal<RecordDecoder> DECODER =
      ThreadLocal.withInitial(RecordDecoder::new);

  private final Map<Integer, SpecificDatumReader<T>> readers = new ConcurrentHashMap<>();
  private SchemaRegistry registry;
  private Schema expected;

  /** For Kafka, which calls {@link #configure} next. */
  public AvroDeserializer() {}

  public AvroDeserializer(SchemaRegistry registry, Class<T> type) {
    use(registry, type);
  }

  private void use(SchemaRegistry registry, Class<T> type) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.expected = ModelData.schemaOf(type);
  }

  /**
   * @param configs `registry.url` and the other `registry.*` keys, and `value.type` or `key.type`:
   *     the model class or its name
   */
  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    if (registry == null) {
      SerdeSettings<T> settings = SerdeSettings.of(configs, isKey);
      use(settings.registry(), settings.type());
    }
  }

  /**
   * @return the record, or null for null, which is a withdrawal
   * @throws UnreadablePayloadException when the bytes are not such a record
   * @throws RegistryException when the registry cannot be asked for the writer's schema
   */
  @Override
  public T deserialize(String topic, byte[] data) {
    if (data == null) {
      return null;
    }
    SpecificDatumReader<T> reader = readerOf(Frame.schemaId(data));
    RecordDecoder decoder = DECODER.get();
    decoder.begin(data, Frame.LENGTH);
    try {
      T record = reader.read(null, decoder);
      if (decoder.remaining() > 0) {
        throw new UnreadablePayloadException(
            Reason.TRAILING_BYTES,
            decoder.remaining()
                + " bytes are left after the "
                + expected.getName()
                + " of "
                + data.length
                + " bytes");
      }
      return record;
    } catch (EOFException e) {
      throw unreadable(Reason.TRUNCATED, "its " + data.length + " bytes end too early", e);
    } catch (IOException
        | AvroRuntimeException
        | IndexOutOfBoundsException
        | ClassCastException
        | IllegalArgumentException
        | ArithmeticException
        | java.time.DateTimeException e) {
      throw unreadable(Reason.MALFORMED, e.getMessage(), e);
    } finally {
      decoder.release();
    }
  }

  private UnreadablePayloadException unreadable(Reason reason, String why, Exception cause) {
    return new UnreadablePayloadException(
        reason, "the payload is no readable " + expected.getName() + ": " + why, cause);
  }

  private SpecificDatumReader<T> readerOf(int id) {
    SpecificDatumReader<T> known = readers.get(id);
    if (known != null) {
      return known;
    }
    Schema writer =
        registry
            .schema(id)
            .orElseThrow(
                () ->
                    new UnreadablePayloadException(
                        Reason.UNKNOWN_SCHEMA, "the registry knows no schema of id " + id));
    SpecificDatumReader<T> reader = resolve(id, writer);
    readers.put(id, reader);
    return reader;
  }

  private SpecificDatumReader<T> resolve(int id, Schema writer) {
    List<String> problems = CompatibilityRules.problems(expected, writer);
    if (!problems.isEmpty()) {
      throw new UnreadablePayloadException(
          Reason.SCHEMA_MISMATCH,
          "schema "
              + id
              + " is "
              + writer.getFullName()
              + ", which cannot be read as this program's "
              + expected.getFullName()
              + ": "
              + problems.get(0));
    }
    return new SpecificDatumReader<>(writer, expected, ModelData.INSTANCE);
  }
}
