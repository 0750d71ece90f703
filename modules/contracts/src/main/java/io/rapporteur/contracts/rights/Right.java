package io.rapporteur.contracts.rights;

import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What somebody may do with a resource.
 *
 * @param type topic, group or transactional id
 * @param name of one resource, or what the names of many begin with
 * @param prefixed whether it is the latter
 * @param operations in Kafka's words
 */
public record Right(
    ResourceType type, String name, boolean prefixed, List<AclOperation> operations) {

  static Right topic(String name, AclOperation... operations) {
    return new Right(ResourceType.TOPIC, name, false, List.of(operations));
  }

  static Right topics(String prefix, AclOperation... operations) {
    return new Right(ResourceType.TOPIC, prefix, true, List.of(operations));
  }

  static Right group(String name, AclOperation... operations) {
    return new Right(ResourceType.GROUP, name, false, List.of(operations));
  }

  static Right groups(String prefix, AclOperation... operations) {
    return new Right(ResourceType.GROUP, prefix, true, List.of(operations));
  }

  static Right transactions(String prefix) {
    return new Right(
        ResourceType.TRANSACTIONAL_ID,
        prefix,
        true,
        List.of(AclOperation.WRITE, AclOperation.DESCRIBE));
  }

  /** The same with other operations. */
  public Right with(List<AclOperation> others) {
    return new Right(type, name, prefixed, others);
  }

  /** An operation as Kafka's tools have it: {@code DescribeConfigs}. */
  public static String word(AclOperation operation) {
    StringBuilder word = new StringBuilder();
    for (String part : operation.name().split("_")) {
      word.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
    }
    return word.toString();
  }

  /**
   * The same as Kafka keeps it, one for each operation.
   *
   * @param principal for example {@code User:annotate}
   */
  public List<AclBinding> bindings(String principal) {
    PatternType pattern = prefixed ? PatternType.PREFIXED : PatternType.LITERAL;
    return operations.stream()
        .map(
            operation ->
                new AclBinding(
                    new ResourcePattern(type, name, pattern),
                    new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW)))
        .toList();
  }
}
