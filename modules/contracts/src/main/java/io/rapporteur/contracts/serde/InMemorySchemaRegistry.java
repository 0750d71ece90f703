package io.rapporteur.contracts.serde;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/**
 * A registry inside this JVM: for tests, and for a process that needs none outside. Numbers schemas
 * and checks compatibility as a real one does, and forgets everything with the process.
 */
public final class InMemorySchemaRegistry implements SchemaRegistry {
  private static final Map<String, InMemorySchemaRegistry> NAMED = new ConcurrentHashMap<>();

  private final List<Schema> schemas = new ArrayList<>();
  private final Map<String, List<Integer>> subjects = new HashMap<>();
  private final Map<String, Compatibility> levels = new HashMap<>();

  /** The registry of a name, the same one for all who ask in this JVM. */
  public static InMemorySchemaRegistry named(String name) {
    return NAMED.computeIfAbsent(name, unused -> new InMemorySchemaRegistry());
  }

  @Override
  public synchronized int idOf(String subject, Schema schema) {
    int id = schemas.indexOf(schema) + 1;
    if (id == 0 || !subjects.getOrDefault(subject, List.of()).contains(id)) {
      throw new SchemaNotRegisteredException(subject, schema.getFullName());
    }
    return id;
  }

  @Override
  public synchronized Optional<Schema> schema(int id) {
    return id >= 1 && id <= schemas.size() ? Optional.of(schemas.get(id - 1)) : Optional.empty();
  }

  @Override
  public synchronized int register(String subject, Schema schema) {
    int id = schemas.indexOf(schema) + 1;
    List<Integer> versions = subjects.getOrDefault(subject, List.of());
    if (id > 0 && versions.contains(id)) {
      return id;
    }
    List<String> problems = incompatibilities(subject, schema);
    if (!problems.isEmpty()) {
      throw new IncompatibleSchemaException(subject, String.join("; ", problems));
    }
    if (id == 0) {
      schemas.add(schema);
      id = schemas.size();
    }
    subjects.computeIfAbsent(subject, unused -> new ArrayList<>()).add(id);
    return id;
  }

  @Override
  public synchronized List<String> incompatibilities(String subject, Schema schema) {
    List<Schema> earlier = new ArrayList<>();
    subjects.getOrDefault(subject, List.of()).forEach(id -> earlier.add(schemas.get(id - 1)));
    return CompatibilityRules.violations(
        levels.getOrDefault(subject, Compatibility.BACKWARD_TRANSITIVE), schema, earlier);
  }

  @Override
  public synchronized List<Integer> versions(String subject) {
    List<Integer> versions = new ArrayList<>();
    for (int i = 1; i <= subjects.getOrDefault(subject, List.of()).size(); i++) {
      versions.add(i);
    }
    return versions;
  }

  @Override
  public synchronized Optional<Schema> version(String subject, int version) {
    List<Integer> ids = subjects.getOrDefault(subject, List.of());
    return version >= 1 && version <= ids.size() ? schema(ids.get(version - 1)) : Optional.empty();
  }

  @Override
  public synchronized Optional<String> compatibility(String subject) {
    return Optional.ofNullable(levels.get(subject)).map(Enum::name);
  }

  @Override
  public synchronized void setCompatibility(String subject, Compatibility level) {
    levels.put(subject, level);
  }

  @Override
  public void check() {}
}
