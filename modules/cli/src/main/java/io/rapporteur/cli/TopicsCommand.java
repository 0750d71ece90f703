package io.rapporteur.cli;

import io.rapporteur.cli.topics.Change;
import io.rapporteur.cli.topics.Change.Kind;
import io.rapporteur.cli.topics.TopicPlan;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the declared topics and registers their schemas. */
@Command(
    name = "topics",
    description = "Compare the declared topics and schemas with a cluster's, and make them.")
final class TopicsCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say plan or apply");
  }

  @Command(
      name = "plan",
      description = "Show what `apply` would do; exits 1 when something differs.")
  int plan() {
    List<Change> changes = new TopicPlan(Cluster.of(spec)).plan();
    changes.forEach(change -> Terminal.out().line(change.toString()));
    if (changes.isEmpty()) {
      Terminal.out().line("everything is as declared");
    }
    return changes.stream().allMatch(change -> change.kind() == Kind.LEAVE) ? 0 : 1;
  }

  @Command(name = "apply", description = "Make topics and register schemas; safe to repeat.")
  int apply() {
    TopicPlan plan = new TopicPlan(Cluster.of(spec));
    List<Change> changes = plan.plan();
    changes.forEach(change -> Terminal.out().line(change.toString()));
    if (changes.stream().anyMatch(change -> change.kind() == Kind.INCOMPATIBLE)) {
      throw new UserError(
          "nothing was changed: a schema does not follow those registered; use a new topics.prefix,"
              + " or read docs/operations.md");
    }
    plan.apply();
    Terminal.out().line("topics and schemas are as declared");
    return 0;
  }
}
