package io.rapporteur.evaluation.bench;

import io.rapporteur.cli.Directories;
import io.rapporteur.cli.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures, in one run on one broker: (a) a pass-through of the same records, (b) reading and
 * matching alone, (c) the real pipeline, and the latency of (c) at a steady rate.
 */
@Command(
    name = "bench",
    description = "Measure throughput, latency and memory end to end on a broker of its own.")
public final class BenchCommand implements Callable<Integer> {
  /** Share of the documents that pass before the clock starts: compiling takes a minute. */
  private static final double WARM_UP = .5;

  /** Pass-through is so fast that it gets more documents, to have time to warm up. */
  private static final int THROUGH_TIMES = 3;

  private static final int DOCUMENTS = 50_000;

  /** A fifth of the documents is related: 10,000 that are all alike have 50 million likenesses. */
  private static final int RELATED_PART = 5;

  private static final String RELATE_HEAP = "2g";

  private static final int STORY_DOCUMENTS = 100_000;
  private static final int SCALE_DOCUMENTS = 20_000;
  private static final int WARM_UP_SECONDS = 60;

  /** A floor is far enough below for code that is not all compiled yet. */
  private static final int SHORT_WARM_UP_SECONDS = 20;

  private static final int BELOW_FLOOR = 3;
  private static final int LATENCY_WARM_UP_SECONDS = 20;
  private static final Duration LIMIT = Duration.ofMinutes(20);

  @Option(names = "--documents", description = "Documents per run (default: 50000).")
  Integer given;

  @Option(names = "--bytes", description = "Bytes per document (default: ${DEFAULT-VALUE}).")
  int bytes = 5_000;

  @Option(names = "--rate", description = "Documents a second for latency (default: 50).")
  int rate = 50;

  @Option(
      names = "--seconds",
      description = "Seconds that reading alone and latency are measured (default: 30).")
  int seconds = 30;

  @Option(names = "--rules", description = "Rules beside those that ship (default: 0).")
  int rules;

  @Option(
      names = "--data",
      description = "With --rules: the evaluation folder whose wire stories are fed and asked for.")
  Path data;

  @Option(
      names = "--stories",
      description =
          "Measure relating documents instead, without a broker: a tenth, three tenths and all of"
              + " --documents (default: 100000) within a fortnight.")
  boolean stories;

  @Option(
      names = "--console",
      description =
          "Measure the console instead: indexing --documents (default: 100000), searches with"
              + " facets while more arrive, a stream at a thousand documents a second.")
  boolean console;

  @Option(
      names = "--scale",
      description =
          "Measure instead one instance and two, of one thread each, over 1, 2, 4 and 8 partitions;"
              + " --documents (default: 20000) for each instance.")
  boolean scale;

  @Option(
      names = "--opensearch",
      paramLabel = "URL",
      description = "With --console: keep and search in this cluster instead of an index beside.")
  String openSearch;

  @Option(
      names = "--floor",
      paramLabel = "SHARE",
      description =
          "Measure only what the pipeline does on one thread beside reading alone, and exit 3 when"
              + " it is less than this share.")
  Double floor;

  @Option(
      names = "--within",
      paramLabel = "MILLIS",
      description =
          "With --console: measure searches alone, and exit 3 when the 95th percentile is above.")
  Integer within;

  @Option(names = "--keep", description = "Keep logs and data in this directory.")
  Path keep;

  @Spec CommandSpec spec;

  private int documents;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path root =
        keep == null ? Files.createTempDirectory("rapporteur-bench") : keep.toAbsolutePath();
    Files.createDirectories(root);
    documents = given != null ? given : defaultDocuments();
    try {
      if (floor != null) {
        return holdsFloor(root) ? 0 : BELOW_FLOOR;
      }
      if (scale) {
        measureScale(root);
      } else if (stories) {
        measureStories(root);
      } else if (console) {
        ConsoleBench bench = new ConsoleBench(spec.commandLine().getOut(), openSearch);
        return bench.measure(root, documents, bytes, within) ? 0 : BELOW_FLOOR;
      } else {
        measure(root);
      }
    } finally {
      if (keep == null) {
        Directories.delete(root);
      }
    }
    return 0;
  }

  private int defaultDocuments() {
    if (scale) {
      return SCALE_DOCUMENTS;
    }
    return stories || console ? STORY_DOCUMENTS : DOCUMENTS;
  }

  private void measureScale(Path root) throws IOException, InterruptedException {
    BenchResult result = new BenchResult(bytes, spec.commandLine().getOut());
    try (BenchCluster cluster = BenchCluster.start(root)) {
      new ScaleBench(cluster, result, BenchLoad.of(rules, data, bytes)).measure(documents);
    }
  }

  private void measureStories(Path root) throws IOException, InterruptedException {
    for (int part : List.of(documents / 10, documents * 3 / 10, documents)) {
      say("relating " + part + " documents");
      spec.commandLine().getOut().println(StoriesAlone.line(root, part));
      spec.commandLine().getOut().flush();
    }
  }

  /** A share and no rate: machines differ, and what Kafka may cost beside the reading does not. */
  private boolean holdsFloor(Path root) throws IOException, InterruptedException {
    BenchResult result = new BenchResult(bytes, spec.commandLine().getOut());
    double alone = ReadingAlone.rate(root, rules, data, bytes, SHORT_WARM_UP_SECONDS, seconds);
    result.rate("(b) reading and matching alone, 1 thread", alone);
    try (BenchCluster cluster = BenchCluster.start(root)) {
      BenchLoad load = BenchLoad.of(rules, data, bytes);
      cluster.load(documents, load.documents());
      cluster.load(load.rules());
      double share = pipeline(cluster, result, 1) / alone;
      result.ratio("c/b, one thread", share, floor);
      return share >= floor;
    }
  }

  private void measure(Path root) throws IOException, InterruptedException {
    BenchResult result = new BenchResult(bytes, spec.commandLine().getOut());
    say("reading alone: " + WARM_UP_SECONDS + " s to warm up, " + seconds + " s measured");
    double alone = ReadingAlone.rate(root, rules, data, bytes, WARM_UP_SECONDS, seconds);
    result.rate("(b) reading and matching alone, 1 thread", alone);
    BenchLoad load = BenchLoad.of(rules, data, bytes);
    try (BenchCluster cluster = BenchCluster.start(root)) {
      say("loading " + documents * THROUGH_TIMES + " documents and " + rules + " further rules");
      cluster.load(documents * THROUGH_TIMES, load.documents());
      cluster.load(load.rules());
      double through = passThrough(cluster, result);
      double one = pipeline(cluster, result, 1);
      relate(cluster, result);
      double two = pipeline(cluster, result, 2);
      result.ratio("c/b, one thread", one / alone, .80);
      result.ratio("c/a, one thread", one / through, 0);
      result.ratio("c/a, two threads", two / through, 0);
      latency(cluster, result);
      ProcessMemory.peakBytes(cluster.brokerPid()).ifPresent(b -> result.memory("broker", b));
      ProcessMemory.peakBytes(cluster.registryPid()).ifPresent(b -> result.memory("registry", b));
    }
  }

  private double passThrough(BenchCluster cluster, BenchResult result)
      throws IOException, InterruptedException {
    Path config = cluster.config("through", Map.of("threads", "2"));
    try (BenchProcess process =
            BenchProcess.start(
                cluster.root(),
                "through",
                PassThrough.class.getName(),
                List.of(config.toString()));
        Admin admin = cluster.admin()) {
      double rate = committed(cluster, admin, "through-pass-through", documents * THROUGH_TIMES);
      result.rate("(a) pass-through, 2 threads", rate);
      process.requireAlive();
      process.peakBytes().ifPresent(peak -> result.memory("  pass-through process", peak));
      return rate;
    }
  }

  private double pipeline(BenchCluster cluster, BenchResult result, int threads)
      throws IOException, InterruptedException {
    String name = "bench" + threads;
    try (BenchProcess process = application(cluster, name, threads, "annotate");
        Admin admin = cluster.admin()) {
      double rate = committed(cluster, admin, name + "-annotate", documents);
      result.rate("(c) pipeline, exactly once, " + threads + " thread(s)", rate);
      process.requireAlive();
      process.peakBytes().ifPresent(peak -> result.memory("  application process", peak));
      return rate;
    }
  }

  /** What the pipeline wrote is related: a part of it, since the load repeats its texts. */
  private void relate(BenchCluster cluster, BenchResult result)
      throws IOException, InterruptedException {
    String name = "stories";
    List<String> arguments = arguments(cluster, name, 1, "relate");
    try (BenchProcess process = BenchProcess.command(cluster.root(), name, arguments, RELATE_HEAP);
        Admin admin = cluster.admin()) {
      String group = name + "-relate";
      CommittedOffsets related =
          new CommittedOffsets(admin, group, group + "-readings-repartition", Terminal.err());
      double rate = related.rate(documents / RELATED_PART, WARM_UP, LIMIT);
      result.rate("(d) relate, exactly once, 1 thread, " + RELATE_HEAP, rate);
      process.requireAlive();
      process.peakBytes().ifPresent(peak -> result.memory("  relate process", peak));
    }
  }

  private static void say(String step) {
    Terminal.err().line(step);
  }

  private double committed(BenchCluster cluster, Admin admin, String group, int total)
      throws InterruptedException {
    String topic = cluster.configuration().topics().documents();
    return new CommittedOffsets(admin, group, topic, Terminal.err()).rate(total, WARM_UP, LIMIT);
  }

  private void latency(BenchCluster cluster, BenchResult result)
      throws IOException, InterruptedException {
    cluster.skipToLast("latency-annotate", documents / 2);
    try (BenchProcess process = application(cluster, "latency", 2, "intake", "annotate");
        Admin admin = cluster.admin()) {
      // an application that has been at work for a while, as it is on all days but its first
      committed(cluster, admin, "latency-annotate", documents * THROUGH_TIMES);
      latency("documents to annotated", LatencyProbe.fromDocuments(cluster, bytes), result);
      latency("inbox to annotated", LatencyProbe.fromInbox(cluster, bytes), result);
      process.requireAlive();
    }
  }

  private void latency(String way, LatencyProbe probe, BenchResult result)
      throws InterruptedException {
    say("latency, " + way + ": " + (LATENCY_WARM_UP_SECONDS + seconds) + " s");
    result.latency(
        way + " at " + rate + " docs/s", probe.run(rate, LATENCY_WARM_UP_SECONDS, seconds));
  }

  private static BenchProcess application(
      BenchCluster cluster, String name, int threads, String... apps) throws IOException {
    return BenchProcess.command(cluster.root(), name, arguments(cluster, name, threads, apps));
  }

  private static List<String> arguments(
      BenchCluster cluster, String name, int threads, String... apps) throws IOException {
    Path config = cluster.config(name, Map.of("threads", Integer.toString(threads)));
    List<String> arguments = new ArrayList<>(List.of("run", "--config", config.toString()));
    arguments.addAll(List.of(apps));
    return arguments;
  }
}
