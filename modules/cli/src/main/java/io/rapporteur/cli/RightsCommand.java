package io.rapporteur.cli;

import io.rapporteur.contracts.rights.AclCommand;
import io.rapporteur.contracts.rights.Right;
import io.rapporteur.contracts.rights.RightsRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells, or grants, the least rights that each application and each sort of user needs. */
@Command(
    name = "rights",
    description =
        "Show the least rights that roles need on a cluster with access control lists, as commands"
            + " of kafka-acls.sh; or grant them.")
final class RightsCommand implements Callable<Integer> {
  private static final String USER = "User:";
  private static final String SERVERS = "\"$BROKERS\"";

  @Parameters(
      arity = "0..*",
      paramLabel = "ROLE",
      description = "Of ${COMPLETION-CANDIDATES}; default: all.")
  List<RightsRole> roles = new ArrayList<>();

  @Option(
      names = "--principal",
      description = "Who gets them, for one role (default: User:rapporteur-ROLE).")
  String principal;

  @Option(
      names = "--grant",
      description = "Grant them, which needs the right to alter the cluster.")
  boolean grant;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    List<RightsRole> wanted = roles.isEmpty() ? Arrays.asList(RightsRole.values()) : roles;
    if (principal != null && wanted.size() != 1) {
      throw new UserError("--principal is for one role; name it");
    }
    Cluster cluster = Cluster.of(spec);
    String prefix = cluster.config().applicationIdPrefix();
    for (RightsRole role : wanted) {
      String who = principal == null ? USER + "rapporteur-" + role.id() : principal;
      List<Right> rights = role.rights(cluster.topics(), prefix);
      if (grant) {
        grant(
            cluster,
            rights.stream().map(r -> r.bindings(who)).flatMap(Collection::stream).toList());
        Terminal.out().line("granted " + who + " what " + role.id() + " needs");
      } else {
        Terminal.out().line("# " + role.id() + ": " + role.work());
        rights.forEach(right -> Terminal.out().line(AclCommand.line(SERVERS, who, right)));
      }
    }
    return 0;
  }

  private static void grant(Cluster cluster, List<AclBinding> bindings)
      throws InterruptedException {
    try (Admin admin = cluster.admin()) {
      admin.createAcls(bindings).all().get();
    } catch (ExecutionException e) {
      throw new UserError("no rights were granted: " + e.getCause().getMessage());
    }
  }
}
