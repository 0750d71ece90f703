package io.rapporteur.streams;

import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;

/** Looks up what an application will write, so that a registry that lacks it is found at start. */
final class RegisteredSchemas {
  /** More versions than this are fetched when they are needed. */
  private static final int MOST = 20;

  private RegisteredSchemas() {}

  /**
   * Looks for all that applications write and read.
   *
   * @throws io.rapporteur.contracts.serde.RegistryException as below
   */
  static void look(SchemaRegistry registry, Collection<App> which, Topics topics) {
    which.forEach(app -> check(registry, app.writes(topics)));
    Set<String> framed = new TreeSet<>();
    which.forEach(app -> framed.addAll(app.readsFramed(topics)));
    fetch(registry, framed);
  }

  /**
   * @param writes model class by topic
   * @throws io.rapporteur.contracts.serde.RegistryException when a schema is not there, or the
   *     registry does not answer
   */
  static void check(SchemaRegistry registry, Map<String, Class<? extends SpecificRecord>> writes) {
    writes.forEach((topic, type) -> registry.idOf(topic + "-value", PublishedSchemas.of(type)));
  }

  /**
   * Fetches the schemas that records on some topics are written with, so that a registry that is
   * away later is missed only by those who read what nobody wrote before.
   *
   * @throws io.rapporteur.contracts.serde.RegistryException when the registry does not answer
   */
  static void fetch(SchemaRegistry registry, Collection<String> topics) {
    for (String topic : topics) {
      String subject = topic + "-value";
      List<Integer> versions = registry.versions(subject);
      for (int version : versions.subList(Math.max(0, versions.size() - MOST), versions.size())) {
        registry
            .version(subject, version)
            .ifPresent(schema -> registry.schema(registry.idOf(subject, schema)));
      }
    }
  }
}
