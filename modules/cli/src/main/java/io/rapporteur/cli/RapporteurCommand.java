package io.rapporteur.cli;

import io.rapporteur.cli.local.DataDirectory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: options that every subcommand has. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionProvider.class,
    subcommands = HelpCommand.class,
    description = "Reads, tags, routes and relates news documents on Apache Kafka.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Start with: rapporteur demo"},
    usageHelpAutoWidth = true)
final class RapporteurCommand implements Runnable {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Configuration file; RAPPORTEUR_* variables go over it.")
  Path config;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Directory of the local services that `up` runs (default: ${DEFAULT-VALUE}).")
  Path data = DataDirectory.standard();

  @Option(
      names = {"-D", "--define"},
      paramLabel = "KEY=VALUE",
      scope = ScopeType.INHERIT,
      description = "A configuration value; strongest. May be given more than once.")
  Map<String, String> settings = new TreeMap<>();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Log more, and show where an error came from.")
  boolean debug;

  @Spec CommandSpec spec;

  static RapporteurCommand of(CommandSpec any) {
    return (RapporteurCommand) any.root().userObject();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do");
  }
}
