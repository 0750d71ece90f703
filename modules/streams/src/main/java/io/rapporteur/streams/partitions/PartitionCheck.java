package io.rapporteur.streams.partitions;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.App;
import io.rapporteur.streams.directory.TopicWidths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;

/**
 * Finds partitions that were added under an application. Kafka Streams itself finds out after up to
 * five minutes, in which records wait or meet the wrong state, and then ends for good.
 */
public final class PartitionCheck {
  private PartitionCheck() {}

  /**
   * What is wrong with the partitions of an application's topics, each with the way out; empty when
   * all is well, or the application never ran.
   *
   * @throws org.apache.kafka.common.KafkaException when the cluster does not answer
   */
  public static List<String> problems(App app, RapporteurConfig config, Admin admin) {
    List<String> problems =
        problems(app, config, (Collection<String> names) -> TopicWidths.of(admin, names));
    if (!KeyedStore.of(app).isEmpty() && GrowthMark.of(config).isSet(admin)) {
      problems.add(
          "`rapporteur topics grow` was begun and did not end: run it again before "
              + app.id()
              + " starts");
    }
    return problems;
  }

  static List<String> problems(
      App app, RapporteurConfig config, Function<Collection<String>, Map<String, Integer>> widths) {
    List<String> inputs = app.inputs(config.topics());
    Map<String, Integer> there = new TreeMap<>(widths.apply(inputs));
    List<String> problems = new ArrayList<>();
    if (there.isEmpty()) {
      return problems;
    }
    if (new TreeSet<>(there.values()).size() > 1) {
      problems.add(
          "these topics need the same number of partitions, and have not: "
              + there
              + "; "
              + wayOut(config, inputs.get(0)));
    }
    int width = there.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    List<String> changelogs =
        KeyedStore.of(app).stream().map(store -> store.changelog(config)).toList();
    widths
        .apply(changelogs)
        .forEach(
            (changelog, spread) -> {
              if (spread != width) {
                problems.add(
                    "partitions were added under "
                        + app.id()
                        + ": "
                        + String.join(", ", inputs)
                        + " has "
                        + width
                        + ", and what it remembers of documents ("
                        + changelog
                        + ") lies in "
                        + spread
                        + "; "
                        + wayOut(config, inputs.get(0)));
              }
            });
    return problems;
  }

  private static String wayOut(RapporteurConfig config, String topic) {
    return "stop every instance, run `rapporteur topics grow "
        + topic.substring(config.topics().prefix().length() + 1)
        + "`, which mends it, and start again (docs/operations.md, More partitions)";
  }
}
