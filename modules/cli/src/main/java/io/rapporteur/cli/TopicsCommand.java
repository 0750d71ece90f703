package io.rapporteur.cli;

import io.rapporteur.cli.topics.TopicChange;
import io.rapporteur.cli.topics.TopicChange.Kind;
import io.rapporteur.cli.topics.TopicPlan;
import io.rapporteur.cli.watch.TopicName;
import io.rapporteur.streams.partitions.Growth;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the declared topics and registers their schemas. */
@Command(
    name = "topics",
    description = "Compare the declared topics and schemas with a cluster's, and make them.")
final class TopicsCommand implements Runnable {
  /** Longer than a group takes to give up an instance that was killed. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say plan, apply or grow");
  }

  @Command(
      name = "plan",
      description = "Show what `apply` would do; exits 1 when something differs.")
  int plan() {
    List<TopicChange> changes = new TopicPlan(Cluster.of(spec)).plan();
    changes.forEach(change -> Terminal.out().line(change.toString()));
    if (changes.isEmpty()) {
      Terminal.out().line("everything is as declared");
    }
    return changes.stream().allMatch(change -> change.kind() == Kind.LEAVE) ? 0 : 1;
  }

  @Command(name = "apply", description = "Make topics and register schemas; safe to repeat.")
  int apply() {
    TopicPlan plan = new TopicPlan(Cluster.of(spec));
    List<TopicChange> changes = plan.plan();
    changes.forEach(change -> Terminal.out().line(change.toString()));
    if (changes.stream().anyMatch(change -> change.kind() == Kind.INCOMPATIBLE)) {
      throw new UserError(
          "nothing was changed: a schema does not follow those registered; use a new topics.prefix,"
              + " or read docs/operations.md");
    }
    plan.apply();
    Terminal.out().line("topics and schemas are as declared");
    return changes.stream().anyMatch(change -> change.kind() == Kind.MEND) ? 1 : 0;
  }

  @Command(
      name = "grow",
      description =
          "Give a topic that applications read more partitions, and move what is remembered of its"
              + " documents to where they come in then. Stop every instance before. Safe to repeat.")
  int grow(
      @Parameters(paramLabel = "TOPIC", description = "inbox, documents or annotated.")
          String topic,
      @Parameters(
              paramLabel = "PARTITIONS",
              arity = "0..1",
              defaultValue = "0",
              description =
                  "How many it shall have; when left out, mends what came of partitions that were"
                      + " added already.")
          int partitions) {
    Cluster cluster = Cluster.of(spec);
    Reachable.check(cluster.config());
    new Growth(cluster.config(), PATIENCE, Terminal.out()::line)
        .grow(TopicName.of(cluster.topics(), List.of(topic)), partitions);
    Terminal.out().line("partitions and what is remembered go together; start the instances again");
    return 0;
  }
}
