package io.rapporteur.cli;

import io.rapporteur.cli.local.DataDirectory;
import io.rapporteur.cli.local.LocalAddress;
import io.rapporteur.cli.local.LocalServices;
import io.rapporteur.cli.local.Ports;
import io.rapporteur.cli.topics.TopicPlan;
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

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    RapporteurCommand root = RapporteurCommand.of(spec);
    Steps steps = new Steps(Terminal.out());
    try (DataDirectory directory = DataDirectory.open(root.data);
        StopSignal stop = StopSignal.install()) {
      steps.say("Starting a Kafka broker and a schema registry on " + directory.root());
      try (LocalServices services =
          LocalServices.start(
              directory.root(), Ports.prefer(brokerPort), Ports.prefer(registryPort))) {
        services.broker().awaitReady();
        steps.say("Kafka broker answers on " + services.broker().bootstrapServers());
        services.registry().awaitReady();
        steps.say("Schema registry answers on " + services.registry().url());
        Cluster cluster = cluster(root, services.address());
        new TopicPlan(cluster).apply();
        steps.say("Topics and schemas are as declared");
        services.address().write(directory);
        return serve(services, stop, steps);
      } finally {
        LocalAddress.erase(directory);
      }
    }
  }

  private static Cluster cluster(RapporteurCommand root, LocalAddress address) {
    return Cluster.of(Cluster.load(root, System.getenv()).with(Cluster.settings(address)));
  }

  private static int serve(LocalServices services, StopSignal stop, Steps steps) {
    while (!stop.await(WATCH_MILLIS)) {
      if (!services.broker().alive() || !services.registry().alive()) {
        throw new UserError("a service ended on its own; its log is under the data directory");
      }
    }
    steps.say("Stopping");
    return 0;
  }
}
