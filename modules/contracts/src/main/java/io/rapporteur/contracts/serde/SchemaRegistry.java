package io.rapporteur.contracts.serde;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * Where schemas are kept and numbered. Implementations are safe for use by many threads and cache
 * what cannot change (an id's schema, a schema's id).
 *
 * <p>Every method throws {@link RegistryUnavailableException} when the registry cannot be asked and
 * {@link RegistryRefusedException} when it will not answer.
 */
public interface SchemaRegistry extends AutoCloseable {

  /**
   * The id under which exactly this schema is registered for a subject.
   *
   * @throws SchemaNotRegisteredException when it is not
   */
  int idOf(String subject, Schema schema);

  /** The schema of an id; empty when the registry answers that there is none. */
  Optional<Schema> schema(int id);

  /**
   * Registers a schema, which does nothing when it is registered already. For operators' commands:
   * serdes never call this.
   *
   * @return its id
   * @throws IncompatibleSchemaException when the subject's compatibility level forbids it
   */
  int register(String subject, Schema schema);

  /** Why a schema may not follow those registered for a subject; empty when it may. */
  List<String> incompatibilities(String subject, Schema schema);

  /** Version numbers registered for a subject, ascending; empty when the subject is unknown. */
  List<Integer> versions(String subject);

  /** The schema of a subject's version; empty when there is none. */
  Optional<Schema> version(String subject, int version);

  /** The subject's own compatibility level; empty when it has none and the global one applies. */
  Optional<String> compatibility(String subject);

  /** Sets a subject's compatibility level. */
  void setCompatibility(String subject, Compatibility level);

  /** Asks the registry something harmless, so that a caller knows whether it answers. */
  void check();

  @Override
  default void close() {}

  /**
   * A registry as configuration names it: `registry.url` with `http:` or `https:`, or `memory:NAME`
   * for one that lives in this JVM, shared by all who give that name.
   *
   * @param settings the `registry.*` keys; see docs/configuration.md
   */
  static SchemaRegistry connect(Map<String, String> settings) {
    String url = settings.getOrDefault("registry.url", "");
    return url.startsWith("memory:")
        ? InMemorySchemaRegistry.named(url.substring("memory:".length()))
        : new HttpSchemaRegistry(RegistrySettings.of(settings));
  }
}
