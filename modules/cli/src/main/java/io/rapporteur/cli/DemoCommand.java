package io.rapporteur.cli;

import io.rapporteur.cli.demo.Demo;
import io.rapporteur.cli.local.DataDirectory;
import io.rapporteur.cli.local.Ports;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole way of a document in less than a minute, and leaves nothing behind. */
@Command(
    name = "demo",
    description =
        "Start everything, feed a dozen documents, show what comes out, stop. Leaves nothing"
            + " behind.")
final class DemoCommand implements Callable<Integer> {
  private static final long WATCH_MILLIS = 500;

  private static final List<String> HOW_TO_GO_ON =
      List.of(
          "",
          "That was the whole way: Kafka topic in, Kafka topics out. To go on:",
          "  ./rapporteur up                       the same, kept running (in another terminal)",
          "  ./rapporteur demo --keep              the same, to look at in a browser",
          "  ./rapporteur feed FILE...             your own documents: text, HTML, ninjs",
          "  ./rapporteur watch annotated          what comes out; --json for pipes",
          "  ./rapporteur watch route transport    one route",
          "  ./rapporteur dead-letters list        what could not be read, and why",
          "  ./rapporteur stories                  what is told of one event; `story ID` reports it",
          "  ./rapporteur annotate FILE...         a reading without Kafka; `stories --files` of many");

  @Option(
      names = "--keep",
      description = "Then serve the web console over what came out, until stopped.")
  boolean keep;

  @Override
  public Integer call() throws IOException {
    Terminal out = Terminal.out();
    WaitingLines steps = new WaitingLines(out);
    Path folder = Files.createTempDirectory("rapporteur-demo");
    try (Resources resources = new Resources(() -> {})) {
      resources.keep(() -> Directories.delete(folder));
      resources.keep(DataDirectory.open(folder));
      LocalStack stack =
          LocalStack.start(
              RapporteurConfig.of(Map.of("management.port", "0", "console.port", "0")),
              folder,
              Ports.free(),
              Ports.free(),
              resources,
              steps);
      new Demo(stack.cluster(), out, () -> steps.say("First annotated document")).run();
      if (keep) {
        out.line("");
        steps.say("Console on " + resources.keep(ConsoleCommand.start(stack.cluster())).link());
        steps.say("It is all there to look at; Ctrl-C stops and deletes it");
        while (!resources.awaitStop(WATCH_MILLIS)) {
          stack.check();
        }
        return 0;
      }
      HOW_TO_GO_ON.forEach(out::line);
    }
    return 0;
  }
}
