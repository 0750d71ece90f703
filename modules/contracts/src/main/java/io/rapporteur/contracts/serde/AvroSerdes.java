package io.rapporteur.contracts.serde;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Serializer and deserializer of one model class as a pair. */
public final class AvroSerdes {
  private AvroSerdes() {}

  public static <T extends SpecificRecord> Serde<T> of(SchemaRegistry registry, Class<T> type) {
    return Serdes.serdeFrom(
        new AvroSerializer<>(registry, type), new AvroDeserializer<>(registry, type));
  }
}
