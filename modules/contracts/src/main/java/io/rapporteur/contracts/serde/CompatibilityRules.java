package io.rapporteur.contracts.serde;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/** What the compatibility levels mean, by Avro's own resolution rules. */
public final class CompatibilityRules {
  private CompatibilityRules() {}

  /**
   * Why a schema may not follow others.
   *
   * @param earlier versions registered so far, oldest first
   * @return one line each, with the place in the schema; empty when it may
   */
  public static List<String> violations(Compatibility level, Schema next, List<Schema> earlier) {
    String name = level.name();
    int from = name.endsWith("_TRANSITIVE") ? 0 : Math.max(0, earlier.size() - 1);
    List<String> violations = new ArrayList<>();
    for (int i = from; i < earlier.size(); i++) {
      Schema previous = earlier.get(i);
      if (name.startsWith("BACKWARD") || name.startsWith("FULL")) {
        add(violations, next, previous, "cannot read version " + (i + 1));
      }
      if (name.startsWith("FORWARD") || name.startsWith("FULL")) {
        add(violations, previous, next, "cannot be read by version " + (i + 1));
      }
    }
    return violations;
  }

  private static void add(List<String> violations, Schema reader, Schema writer, String what) {
    problems(reader, writer).forEach(problem -> violations.add(what + ": " + problem));
  }

  /** Why a reader's schema cannot read what a writer's wrote. */
  static List<String> problems(Schema reader, Schema writer) {
    return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
        .getResult()
        .getIncompatibilities()
        .stream()
        .map(i -> i.getType() + " at " + i.getLocation() + ": " + i.getMessage())
        .toList();
  }
}
