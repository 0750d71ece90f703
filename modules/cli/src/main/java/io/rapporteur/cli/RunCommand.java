package io.rapporteur.cli;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs applications against a cluster, as a service does. */
@Command(
    name = "run",
    description =
        "Run applications against any cluster until stopped; start more instances to share the"
            + " work.")
final class RunCommand implements Callable<Integer> {
  private static final Duration WATCH = Duration.ofMillis(500);

  @Parameters(
      paramLabel = "APP",
      arity = "1..*",
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}: one, several, or all of them.")
  List<String> apps;

  @Spec CommandSpec spec;

  /** What may be named. */
  private static final class Names implements Iterable<String> {
    private static final List<String> ALL =
        Stream.concat(Arrays.stream(App.values()).map(App::id), Stream.of("all")).toList();

    @Override
    public Iterator<String> iterator() {
      return ALL.iterator();
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    Set<App> which = which();
    RapporteurConfig config = Cluster.of(spec).config();
    Logging.as(config);
    Reachable.check(config);
    try (Resources resources = new Resources(() -> Terminal.err().line("stopping"))) {
      Applications applications = resources.keep(Applications.start(config, which));
      while (!resources.awaitStop(0)) {
        applications.await(WATCH);
      }
    }
    return 0;
  }

  private Set<App> which() {
    Set<App> which = EnumSet.noneOf(App.class);
    apps.forEach(app -> which.addAll(named(app)));
    return which;
  }

  private static Set<App> named(String app) {
    if (app.equals("all")) {
      return EnumSet.allOf(App.class);
    }
    for (App known : App.values()) {
      if (known.id().equals(app.toLowerCase(Locale.ROOT))) {
        return EnumSet.of(known);
      }
    }
    throw new UserError(
        "there is no application '" + app + "'; there are " + String.join(", ", Names.ALL));
  }
}
