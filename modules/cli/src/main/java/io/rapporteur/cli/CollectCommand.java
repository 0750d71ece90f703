package io.rapporteur.cli;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.collect.Collector;
import io.rapporteur.collect.FeedList;
import io.rapporteur.collect.FeedStatus;
import io.rapporteur.collect.FeedsFile;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.ops.AppHealth;
import io.rapporteur.streams.ops.ManagementServer;
import io.rapporteur.streams.trace.Spans;
import io.rapporteur.streams.trace.Tracing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Collects feeds, as a service does. */
@Command(
    name = "collect",
    description =
        "Collect RSS and Atom feeds until stopped: each new entry becomes a document, once. Start"
            + " more instances to share the feeds.")
final class CollectCommand implements Callable<Integer> {
  private static final Duration WATCH = Duration.ofMillis(500);

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "What to collect: docs/collect.md.")
  Path file;

  private static final String SERVICE = "rapporteur-collect";

  @Option(names = "--check", description = "Only check the file.")
  boolean check;

  @Option(names = "--status", description = "Only show how the feeds are, dead ones first.")
  boolean status;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    RapporteurConfig config = Cluster.of(spec).config();
    if (status) {
      return show();
    }
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "name a file of feeds, or say --status");
    }
    FeedList feeds = FeedsFile.read(file);
    if (check) {
      int found = feeds.feeds().size();
      Terminal.out().line(file + ": " + found + (found == 1 ? " feed" : " feeds"));
      return 0;
    }
    run(config, feeds);
    return 0;
  }

  private static void run(RapporteurConfig config, FeedList feeds) throws InterruptedException {
    Logging.as(config);
    Reachable.check(config);
    try (Resources resources = new Resources(() -> Terminal.err().line("stopping"))) {
      PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      // closed after the collector, whose last spans it sends
      Spans spans = resources.keep(Tracing.of(config)).spans(SERVICE);
      Collector collector = resources.keep(Collector.start(config, feeds, metrics, spans::sending));
      resources.keep(
          ManagementServer.start(
              config.managementHost(),
              config.managementPort(),
              () -> List.of(health(collector)),
              metrics));
      while (!resources.awaitStop(0)) {
        collector.await(WATCH);
      }
    }
  }

  private static AppHealth health(Collector collector) {
    boolean ready = collector.isReady();
    String state = ready ? "RUNNING" : "STARTING";
    return new AppHealth(Collector.NAME, state, ready, collector.isLive(), 0, 0, "");
  }

  private int show() {
    Cluster cluster = Cluster.of(spec);
    Map<String, FeedStatus> feeds = new TreeMap<>();
    try (TopicReader reader = cluster.reader(cluster.topics().collected())) {
      reader
          .fromStart()
          .toEnd(
              record ->
                  FeedStatus.of(record.key(), record.value())
                      .ifPresent(feed -> feeds.put(feed.url(), feed)));
    }
    feeds.values().stream()
        .sorted()
        .map(feed -> Harmless.line(feed.line()))
        .forEach(Terminal.out()::line);
    if (feeds.isEmpty()) {
      Terminal.out().line("no feed has been asked yet");
    }
    return feeds.values().stream().anyMatch(feed -> feed.health().dead()) ? 1 : 0;
  }
}
