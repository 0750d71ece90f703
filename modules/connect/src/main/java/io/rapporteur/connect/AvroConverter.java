package io.rapporteur.connect;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.RegistryException;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.storage.Converter;

/**
 * Reads framed Avro for sink connectors. It is configured by the `registry.*` keys of
 * docs/configuration.md, behind the converter's prefix: {@code value.converter.registry.url}.
 *
 * <p>A registry that does not answer is worth another try; bytes that are no such record are not.
 */
public final class AvroConverter implements Converter {
  private static final int FRAME = 5;
  private static final String REGISTRY_KEYS = "registry.";

  /** What is known of one schema id. */
  private record Known(GenericDatumReader<Object> reader, ConnectType type) {}

  private final Map<Integer, Known> known = new ConcurrentHashMap<>();
  private SchemaRegistry registry;

  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    Map<String, String> values = new HashMap<>();
    configs.forEach(
        (key, value) -> {
          if (key.startsWith(REGISTRY_KEYS) && value != null) {
            values.put(key, value.toString());
          }
        });
    registry = RapporteurConfig.of(values).connectRegistry();
  }

  @Override
  public SchemaAndValue toConnectData(String topic, byte[] value) {
    if (value == null) {
      return SchemaAndValue.NULL;
    }
    if (value.length < FRAME || value[0] != 0) {
      throw new DataException(
          "a record of "
              + topic
              + " is no framed Avro; is another converter meant for this topic?");
    }
    int id = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
    try {
      Known schema = known.computeIfAbsent(id, this::lookUp);
      BinaryDecoder decoder =
          DecoderFactory.get().binaryDecoder(value, FRAME, value.length - FRAME, null);
      Object read = schema.reader().read(null, decoder);
      return new SchemaAndValue(schema.type().schema(), schema.type().value(read));
    } catch (RegistryException e) {
      throw new RetriableException("the registry does not answer: " + e.getMessage(), e);
    } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException e) {
      throw new DataException(
          "a record of " + topic + " is not of its schema, id " + id + ": " + e.getMessage(), e);
    }
  }

  private Known lookUp(int id) {
    org.apache.avro.Schema schema =
        registry
            .schema(id)
            .orElseThrow(() -> new DataException("the registry knows no schema of id " + id));
    return new Known(new GenericDatumReader<>(schema), ConnectType.of(schema));
  }

  /** Not supported: nobody but Rapporteur writes these topics. */
  @Override
  public byte[] fromConnectData(String topic, Schema schema, Object value) {
    throw new DataException("this converter reads for sinks; it does not write to " + topic);
  }

  @Override
  public void close() {
    if (registry != null) {
      registry.close();
    }
  }
}
