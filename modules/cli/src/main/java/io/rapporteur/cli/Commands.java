package io.rapporteur.cli;

import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine;

/** Puts the command line together: the commands of this module and those that others provide. */
final class Commands {
  private Commands() {}

  static int run(String[] args) {
    return commandLine().execute(args);
  }

  static CommandLine commandLine() {
    RapporteurCommand root = new RapporteurCommand();
    CommandLine line = new CommandLine(root);
    own().forEach(line::addSubcommand);
    for (CommandProvider provider : ServiceLoader.load(CommandProvider.class)) {
      provider.commands().forEach(line::addSubcommand);
    }
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionStrategy(
        parsed -> {
          GivenSecrets.warnings(root.settings)
              .forEach(warning -> line.getErr().println("rapporteur: " + Errors.shown(warning)));
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setExecutionExceptionHandler(new Errors());
    line.setParameterExceptionHandler(Errors::wrongCall);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            Terminal.out().coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    return line;
  }

  private static List<Object> own() {
    return List.of(
        new DemoCommand(),
        new UpCommand(),
        new FeedCommand(),
        new CollectCommand(),
        new WithdrawCommand(),
        new WatchCommand(),
        new AnnotateCommand(),
        new StoriesCommand(),
        new StoryCommand(),
        new TopicsCommand(),
        new RulesCommand(),
        new EntitiesCommand(),
        new DeadLettersCommand(),
        new VerifyCommand(),
        new RunCommand(),
        new ConsoleCommand(),
        new NotifyCommand(),
        new SoakCommand(),
        new DoctorCommand(),
        new RightsCommand(),
        new ConfigCommand());
  }
}
