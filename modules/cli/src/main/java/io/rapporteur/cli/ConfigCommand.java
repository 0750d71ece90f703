package io.rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the configuration in force. */
@Command(name = "config", description = "Show every value in force, secrets hidden.")
final class ConfigCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Cluster.of(spec)
        .config()
        .effective()
        .forEach((key, value) -> Terminal.out().line(key + " = " + value));
    return 0;
  }
}
