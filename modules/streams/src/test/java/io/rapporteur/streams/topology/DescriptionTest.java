package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shape of each topology. It is what running groups and their state depend on, so a change of a
 * golden file is a change that needs a plan for those.
 */
class DescriptionTest {
  @ParameterizedTest
  @ValueSource(strings = {"intake", "annotate", "alert", "relate", "facts"})
  void shouldDescribeItselfAsTheGoldenFileSays(String name) throws IOException {
    String golden = Files.readString(Path.of("src/test/resources/describe", name + ".txt"), UTF_8);
    assertThat(topology(name).describe().toString().strip()).isEqualTo(golden.strip());
  }

  @Test
  void shouldNameTheVersionStore() {
    assertThat(topology("annotate").describe().toString()).contains("stores: [versions]");
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
