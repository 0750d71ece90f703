package io.rapporteur.cli;

import io.rapporteur.cli.console.CliBackend;
import io.rapporteur.console.Console;
import io.rapporteur.console.http.AccessTokens;
import io.rapporteur.console.http.UserRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what is on the topics in a browser, until stopped. */
@Command(
    name = "console",
    description =
        "Serve the web console and its API over any cluster until stopped; start more, each with a"
            + " folder of its own.")
final class ConsoleCommand implements Callable<Integer> {
  @Option(
      names = "--new-token",
      paramLabel = "NAME",
      description = "Instead: draw a token and print it with its line for console.auth.file.")
  String newToken;

  @Option(
      names = "--roles",
      paramLabel = "ROLE",
      split = ",",
      description = "With --new-token: reader (default), editor, operator.")
  List<String> roles = List.of("reader");

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    if (newToken != null) {
      draw();
      return 0;
    }
    Cluster cluster = Cluster.of(spec);
    Logging.as(cluster.config());
    Reachable.check(cluster.config());
    try (Resources resources = new Resources(() -> Terminal.err().line("stopping"))) {
      Management management = resources.keep(new Management());
      Console console = resources.keep(start(cluster));
      ConsoleMeters.register(management.meters(), console);
      management.serve(cluster.config(), () -> ConsoleMeters.health(console));
      Terminal.out().line("console on " + console.link());
      // It goes on by itself, and tells of its troubles on its own page and in the log.
      resources.awaitStop(Long.MAX_VALUE);
    }
    return 0;
  }

  /** A console on a cluster. */
  static Console start(Cluster cluster) {
    return Console.start(cluster.config(), new CliBackend(cluster), VersionProvider.version());
  }

  private void draw() {
    if (!newToken.matches("[A-Za-z0-9._@-]{1,64}")) {
      throw new UserError("a name is of letters, digits, dot, dash, underscore and @");
    }
    Set<UserRole> chosen = new LinkedHashSet<>();
    for (String role : roles) {
      chosen.add(
          UserRole.of(role.strip())
              .orElseThrow(
                  () ->
                      new UserError(
                          "there is no role " + role + "; there are reader, editor and operator")));
    }
    String token = AccessTokens.draw();
    Terminal.out().line("token, to be kept secret:   " + token);
    Terminal.out()
        .line("line for console.auth.file: " + AccessTokens.line(newToken, chosen, token));
  }
}
