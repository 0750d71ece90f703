package io.rapporteur.evaluation.bench;

import io.rapporteur.cli.Terminal;
import io.rapporteur.contracts.TopicCatalogue;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/**
 * Measures how far partitions and instances carry: for each number of partitions one instance of
 * one thread and then two, on topics of their own, over documents that lie there already.
 */
final class ScaleBench {
  private static final List<Integer> PARTITIONS = List.of(1, 2, 4, 8);
  private static final List<Integer> INSTANCES = List.of(1, 2);

  /** Share of the documents that pass before the clock starts. */
  private static final double WARM_UP = .6;

  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final BenchCluster cluster;
  private final BenchResult result;
  private final BenchLoad load;

  ScaleBench(BenchCluster cluster, BenchResult result, BenchLoad load) {
    this.cluster = cluster;
    this.result = result;
    this.load = load;
  }

  /**
   * Runs them all and says each rate when it is there.
   *
   * @param documents for each instance, so that two have compiled as much as one before the clock
   *     starts
   */
  void measure(int documents) throws IOException, InterruptedException {
    for (int partitions : PARTITIONS) {
      Map<String, String> values = topics(partitions);
      cluster.apply(cluster.config("topics" + partitions, values));
      RapporteurConfig config = cluster.configuration(values);
      int most = documents * INSTANCES.get(INSTANCES.size() - 1);
      cluster.load(config.topics().documents(), most, load.documents());
      for (int instances : INSTANCES) {
        double rate = rate(values, instances, documents * instances);
        result.rate(partitions + " partition(s), " + instances + " instance(s)", rate);
      }
    }
  }

  /** As the shipped declarations, with another number of partitions. */
  private Map<String, String> topics(int partitions) throws IOException {
    String declared =
        TopicCatalogue.shipped().replaceFirst("partitions: \\d+", "partitions: " + partitions);
    Path file = cluster.root().resolve("topics-" + partitions + ".yaml");
    Files.writeString(file, declared);
    return Map.of("topics.file", file.toString(), "topics.prefix", "p" + partitions);
  }

  private double rate(Map<String, String> topics, int instances, int documents)
      throws IOException, InterruptedException {
    String application = topics.get("topics.prefix") + "-by-" + instances;
    List<BenchProcess> running = new ArrayList<>();
    try (Admin admin = cluster.admin()) {
      for (int i = 1; i <= instances; i++) {
        running.add(start(topics, application, i));
      }
      String topic = cluster.configuration(topics).topics().documents();
      CommittedOffsets committed =
          new CommittedOffsets(admin, application + "-annotate", topic, Terminal.err());
      double rate = committed.rate(documents, WARM_UP, LIMIT);
      for (BenchProcess process : running) {
        process.requireAlive();
      }
      return rate;
    } finally {
      running.forEach(BenchProcess::close);
    }
  }

  private BenchProcess start(Map<String, String> topics, String application, int number)
      throws IOException {
    String name = application + "-" + number;
    Map<String, String> values = new HashMap<>(topics);
    values.put("threads", "1");
    values.put("application.id.prefix", application);
    Path config = cluster.config(name, values);
    return BenchProcess.command(
        cluster.root(), name, List.of("run", "--config", config.toString(), "annotate"));
  }
}
