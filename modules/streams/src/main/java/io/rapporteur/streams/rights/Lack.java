package io.rapporteur.streams.rights;

import io.rapporteur.contracts.rights.AclCommand;
import io.rapporteur.contracts.rights.Right;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  private static final Comparator<AclOperation> BY_WORD = Comparator.comparing(Right::word);

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
    Map<Right, Set<AclOperation>> operations = new LinkedHashMap<>();
    for (Lack lack : lacks) {
      operations
          .computeIfAbsent(lack.right(prefixes), resource -> new TreeSet<>(BY_WORD))
          .add(lack.operation);
    }
    return "no right to "
        + lacks.stream()
            .map(lack -> Right.word(lack.operation) + " " + word(lack.type) + " " + lack.name)
            .collect(Collectors.joining(", "))
        + "; whoever administers the cluster gives it: "
        + operations.entrySet().stream()
            .map(entry -> entry.getKey().with(List.copyOf(entry.getValue())))
            .map(right -> AclCommand.line(servers, "User:NAME", right))
            .sorted()
            .collect(Collectors.joining("; "));
  }

  /** The right that is missing, without its operations. */
  private Right right(Collection<String> prefixes) {
    return prefixes.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(prefix -> new Right(type, prefix, true, List.of()))
        .orElse(new Right(type, name, false, List.of()));
  }

  private static String word(ResourceType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
