package io.rapporteur.contracts.serde;

import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * How Avro treats the model's classes: timestamps as Instants, the classes' own coders where they
 * have them.
 */
final class ModelData {
  static final SpecificData INSTANCE = create();

  private ModelData() {}

  private static SpecificData create() {
    SpecificData data = new SpecificData(ModelData.class.getClassLoader());
    data.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
    data.setCustomCoders(true);
    return data;
  }

  static Schema schemaOf(Class<? extends SpecificRecord> type) {
    return SpecificData.get().getSchema(type);
  }
}
