package io.rapporteur.contracts.serde;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;

/** What a serde needs when Kafka, rather than our own code, makes it. */
record SerdeSettings<T extends SpecificRecord>(SchemaRegistry registry, Class<T> type) {

  static <T extends SpecificRecord> SerdeSettings<T> of(Map<String, ?> configs, boolean isKey) {
    Map<String, String> settings = new HashMap<>();
    configs.forEach(
        (name, value) -> {
          if (name.startsWith("registry.") && value != null) {
            settings.put(name, value.toString());
          }
        });
    if (!settings.containsKey("registry.url")) {
      throw new ConfigException("registry.url is not set: the address of the schema registry");
    }
    return new SerdeSettings<>(
        SchemaRegistry.connect(settings), type(configs, isKey ? "key.type" : "value.type"));
  }

  @SuppressWarnings("unchecked")
  private static <T extends SpecificRecord> Class<T> type(Map<String, ?> configs, String key) {
    Object value = configs.get(key);
    if (value == null) {
      throw new ConfigException(
          key + " is not set: the model class, for example io.rapporteur.model.Document");
    }
    try {
      Class<?> type = value instanceof Class<?> c ? c : Class.forName(value.toString());
      return (Class<T>) type.asSubclass(SpecificRecord.class);
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new ConfigException(key, value, "is not a class of io.rapporteur.model");
    }
  }
}
