package io.rapporteur.streams.rights;

import io.rapporteur.contracts.rights.Right;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;

/**
 * A right that is not there.
 *
 * @param name of the topic, group or transactional id
 */
public record Lack(ResourceType type, String name, AclOperation operation) {

  /** In words: {@code Read on topic news.inbox}. */
  @Override
  public String toString() {
    return Right.word(operation) + " on " + word(type) + " " + name;
  }

  /**
   * All of some in words, and the commands that give them.
   *
   * @param servers of the cluster
   * @param prefixes what names of resources may begin with: a right is given for all of a prefix
   */
  public static String told(Collection<Lack> lacks, String servers, Collection<String> prefixes) {
    Map<String, Set<String>> operations = new TreeMap<>();
    for (Lack lack : lacks) {
      operations
          .computeIfAbsent(lack.resource(prefixes), resource -> new TreeSet<>())
          .add("--operation " + Right.word(lack.operation));
    }
    return "no right to "
        + lacks.stream()
            .map(lack -> Right.word(lack.operation) + " " + word(lack.type) + " " + lack.name)
            .collect(Collectors.joining(", "))
        + "; whoever administers the cluster gives it: "
        + operations.entrySet().stream()
            .map(
                entry ->
                    "kafka-acls --bootstrap-server "
                        + servers
                        + " --add --allow-principal User:NAME "
                        + String.join(" ", entry.getValue())
                        + " "
                        + entry.getKey())
            .collect(Collectors.joining("; "));
  }

  private String resource(Collection<String> prefixes) {
    String option = "--" + word(type).replace(' ', '-') + " ";
    return prefixes.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(prefix -> option + prefix + " --resource-pattern-type prefixed")
        .orElse(option + name);
  }

  private static String word(ResourceType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
