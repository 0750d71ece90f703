package io.rapporteur.cli;

import io.rapporteur.cli.soak.SoakPlan;
import io.rapporteur.cli.soak.SoakReport;
import io.rapporteur.cli.soak.SoakRun;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the promises against a system that is fed and disturbed. */
@Command(
    name = "soak",
    description =
        "Feed instances on a broker of their own, disturb them, and judge what came of it; exits 1"
            + " when a promise was not kept.")
final class SoakCommand implements Callable<Integer> {
  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "How long to feed and disturb (default: ${DEFAULT-VALUE}).")
  double minutes = 5;

  @Option(
      names = "--rate",
      paramLabel = "R",
      description = "Inputs a second (default: ${DEFAULT-VALUE}).")
  double rate = 8;

  @Option(
      names = "--instances",
      paramLabel = "N",
      description = "Processes with all applications each (default: ${DEFAULT-VALUE}).")
  int instances = 3;

  @Option(
      names = "--protocol",
      paramLabel = "P",
      description = "classic or streams (default: ${DEFAULT-VALUE}).")
  String protocol = "classic";

  @Option(
      names = "--guarantee",
      paramLabel = "G",
      description = "exactly_once_v2 or at_least_once (default: ${DEFAULT-VALUE}).")
  String guarantee = "exactly_once_v2";

  @Option(names = "--seed", paramLabel = "S", description = "Of the documents (default: 1).")
  long seed = 1;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the report there.")
  Path file;

  @Option(names = "--keep", description = "Leave data and logs where they are.")
  boolean keep;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (minutes <= 0 || rate <= 0 || instances < 1) {
      throw new UserError("--minutes and --rate are more than 0, --instances is 1 or more");
    }
    // a value that is none is told before anything is started
    RapporteurConfig.of(Map.of("group.protocol", protocol, "processing.guarantee", guarantee));
    WaitingLines steps = new WaitingLines(Terminal.err());
    Path folder = Files.createTempDirectory("rapporteur-soak");
    SoakPlan plan =
        new SoakPlan(
            Duration.ofMillis(Math.round(minutes * 60_000)),
            rate,
            instances,
            protocol,
            guarantee,
            seed);
    try (Resources resources = new Resources(() -> {})) {
      if (keep) {
        steps.say("Data and logs in " + folder);
      } else {
        resources.keep(() -> Directories.delete(folder));
      }
      SoakReport report = resources.keep(new SoakRun(folder, plan, steps::say)).run();
      if (file != null) {
        Files.writeString(file, report.markdown());
      }
      Terminal.out().line(report.markdown());
      return report.kept() ? 0 : 1;
    }
  }
}
