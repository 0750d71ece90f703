package io.rapporteur.cli.topics;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import io.rapporteur.cli.topics.TopicChange.Kind;
import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.serde.Compatibility;
import io.rapporteur.contracts.serde.CompatibilityRules;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaNotRegisteredException;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.contracts.serde.Subjects;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.avro.Schema;

/** The schemas of the declared topics against those a registry has. */
final class SchemaPlan implements AutoCloseable {
  /** A registry answers one request in some tens of milliseconds, and there are many routes. */
  private static final int AT_ONCE = 8;

  private static final Compatibility LEVEL = Compatibility.BACKWARD_TRANSITIVE;

  private final SchemaRegistry registry;
  private final List<TopicSpec> specs;

  SchemaPlan(Cluster cluster, TopicCatalogue catalogue) {
    registry = cluster.registry();
    specs = catalogue.topics().stream().filter(spec -> spec.value().isPresent()).toList();
  }

  List<TopicChange> plan() {
    registry.check();
    return each(this::difference).stream().flatMap(Optional::stream).toList();
  }

  void apply() {
    registry.check();
    each(
        spec -> {
          register(spec);
          return null;
        });
  }

  private Optional<TopicChange> difference(TopicSpec spec) {
    String subject = Subjects.ofValue(spec.name());
    Schema schema = schema(spec);
    boolean registered = isRegistered(subject, schema);
    Set<String> problems = new LinkedHashSet<>(foreign(subject, schema));
    if (!registered) {
      problems.addAll(registry.incompatibilities(subject, schema));
    }
    if (!problems.isEmpty()) {
      return Optional.of(new TopicChange(Kind.INCOMPATIBLE, subject, String.join("; ", problems)));
    }
    return registered
        ? Optional.empty()
        : Optional.of(new TopicChange(Kind.REGISTER, subject, schema.getFullName()));
  }

  /**
   * What ours cannot read of all that is registered. The registry goes by the subject's level, and
   * by its own, which may be none, while the subject has none: what somebody else registered there
   * would do for it.
   */
  private List<String> foreign(String subject, Schema schema) {
    List<Schema> there = new ArrayList<>();
    registry.versions(subject).forEach(v -> registry.version(subject, v).ifPresent(there::add));
    return there.stream().allMatch(schema::equals)
        ? List.of()
        : CompatibilityRules.violations(LEVEL, schema, there);
  }

  private void register(TopicSpec spec) {
    String subject = Subjects.ofValue(spec.name());
    Schema schema = schema(spec);
    boolean known = isRegistered(subject, schema);
    if (!known) {
      registry.register(subject, schema);
    }
    if (!known || !registry.compatibility(subject).equals(Optional.of(LEVEL.name()))) {
      registry.setCompatibility(subject, LEVEL);
    }
  }

  private boolean isRegistered(String subject, Schema schema) {
    try {
      registry.idOf(subject, schema);
      return true;
    } catch (SchemaNotRegisteredException e) {
      return false;
    }
  }

  private static Schema schema(TopicSpec spec) {
    return PublishedSchemas.of(spec.value().orElseThrow());
  }

  private <T> List<T> each(Function<TopicSpec, T> work) {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<T>> tasks =
          specs.stream().map(spec -> (Callable<T>) () -> work.apply(spec)).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> future : workers.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  @Override
  public void close() {
    registry.close();
  }
}
