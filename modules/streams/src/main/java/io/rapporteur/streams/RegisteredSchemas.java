package io.rapporteur.streams;

import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** Looks up what an application will write, so that a registry that lacks it is found at start. */
final class RegisteredSchemas {
  private RegisteredSchemas() {}

  /**
   * @param writes model class by topic
   * @throws io.rapporteur.contracts.serde.RegistryException when a schema is not there, or the
   *     registry does not answer
   */
  static void check(SchemaRegistry registry, Map<String, Class<? extends SpecificRecord>> writes) {
    writes.forEach((topic, type) -> registry.idOf(topic + "-value", PublishedSchemas.of(type)));
  }
}
