package io.rapporteur.contracts.rights;

import java.util.Locale;
import org.apache.kafka.common.acl.AclOperation;

/** The command of Kafka's own tools that gives somebody a right. */
public final class AclCommand {
  private AclCommand() {}

  /**
   * One line for a shell.
   *
   * @param servers of the cluster, or the name of a variable that has them
   * @param principal for example {@code User:annotate}
   */
  public static String line(String servers, String principal, Right right) {
    StringBuilder line = new StringBuilder("kafka-acls.sh --bootstrap-server ").append(servers);
    line.append(" --command-config admin.properties --add --allow-principal '").append(principal);
    line.append("'");
    for (AclOperation operation : right.operations()) {
      line.append(" --operation ").append(Right.word(operation));
    }
    line.append(" --").append(right.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    line.append(" '").append(right.name()).append("'");
    return right.prefixed()
        ? line.append(" --resource-pattern-type prefixed").toString()
        : line.toString();
  }
}
