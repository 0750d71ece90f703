package io.rapporteur.cli;

import io.rapporteur.cli.local.DataDirectory;
import io.rapporteur.cli.local.LocalAddress;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs everything on this machine until stopped. */
@Command(
    name = "up",
    description =
        "Start a Kafka broker, a schema registry and the applications here; Ctrl-C stops them.")
final class UpCommand implements Callable<Integer> {
  private static final long WATCH_MILLIS = 500;

  @Option(
      names = "--broker-port",
      paramLabel = "PORT",
      description = "Port of the broker; another one when it is taken (default: ${DEFAULT-VALUE}).")
  int brokerPort = 9092;

  @Option(
      names = "--registry-port",
      paramLabel = "PORT",
      description = "Port of the registry, likewise (default: ${DEFAULT-VALUE}).")
  int registryPort = 8081;

  @Option(names = "--no-console", description = "Without the web console.")
  boolean noConsole;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    RapporteurCommand root = RapporteurCommand.of(spec);
    WaitingLines steps = new WaitingLines(Terminal.out());
    RapporteurConfig config = Cluster.load(root, System.getenv());
    Logging.as(config);
    DataDirectory directory = DataDirectory.open(root.data);
    try (Resources resources = new Resources(() -> steps.say("Stopping"))) {
      resources.keep(directory);
      LocalStack stack =
          LocalStack.start(config, directory.root(), brokerPort, registryPort, resources, steps);
      resources.keep(() -> LocalAddress.erase(directory));
      stack.services().address().write(directory);
      if (!noConsole) {
        steps.say("Console on " + resources.keep(ConsoleCommand.start(stack.cluster())).link());
      }
      steps.say("Ready. Feed documents from another terminal; Ctrl-C stops everything here");
      while (!resources.awaitStop(WATCH_MILLIS)) {
        stack.check();
      }
    }
    return 0;
  }
}
