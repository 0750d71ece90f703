package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shape of each topology. It is what running groups and their state depend on, so a change of a
 * golden file is a change that needs a plan for those.
 */
class TopologyDescriptionTest {
  private static final Path FOLDER = Path.of("src/test/resources/describe");
  private static final List<String> NAMES =
      List.of("intake", "annotate", "alert", "relate", "facts");
  private static final String PLAN =
      "what runs finds its state by the names of stores and topics, and by the numbers of the parts"
          + " (task 1_0 is of part 1): under others it begins empty, beside instances of the version"
          + " before. If that is meant, docs/topics.md (When state changes) says what it needs;"
          + " then change the file in src/test/resources/describe";

  @ParameterizedTest
  @ValueSource(strings = {"intake", "annotate", "alert", "relate", "facts"})
  void shouldDescribeItselfAsTheGoldenFileSays(String name) throws IOException {
    String golden = Files.readString(FOLDER.resolve(name + ".txt"), UTF_8);
    assertThat(topology(name).describe().toString().strip())
        .as("topology of %s; %s", name, PLAN)
        .isEqualTo(golden.strip());
  }

  @Test
  void shouldKeepStateUnderTheNamesThatStandInTheFile() throws IOException {
    String golden = Files.readString(FOLDER.resolve("internal-topics.txt"), UTF_8);
    StringBuilder found = new StringBuilder();
    for (String name : NAMES) {
      for (Subtopology part : topology(name).describe().subtopologies()) {
        for (String topic : internal(part)) {
          found.append(name).append(' ').append(part.id()).append("  ");
          found.append("rapporteur-").append(name).append('-').append(topic).append('\n');
        }
      }
    }
    assertThat(found.toString()).as(PLAN).isEqualTo(golden);
  }

  /** The topics that Kafka Streams makes for a part, without the application's id. */
  private static SortedSet<String> internal(Subtopology part) {
    SortedSet<String> topics = new TreeSet<>();
    for (Node node : part.nodes()) {
      if (node instanceof Processor processor) {
        processor.stores().forEach(store -> topics.add(store + "-changelog"));
      } else if (node instanceof Source source) {
        source.topicSet().stream()
            .filter(topic -> topic.endsWith("-repartition"))
            .forEach(topics::add);
      }
    }
    return topics;
  }

  private static Topology topology(String name) {
    TestWorld world = new TestWorld();
    return switch (name) {
      case "intake" -> world.intake();
      case "annotate" -> world.annotate();
      case "alert" -> world.alert();
      case "facts" -> world.facts();
      default -> world.relate();
    };
  }
}
