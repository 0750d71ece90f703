package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name says one thing: whoever looks a class up by it finds one. */
class ClassNamesTest {
  private static final Path ROOT = Path.of("../..");

  /** Names that several classes bear, and why they may. */
  private static final Map<String, String> ALLOWED =
      Map.of(
          "Main", "where a program begins: of the command, and of the office reader it starts",
          "ArchitectureTest", "the same test of the arrows, for two modules",
          "Reading",
              "in the contract one figure in a ledger, whose name the schema fixes; in the"
                  + " analysis the work on one document, which never meets the contract's");

  /** Records and enumerations of a schema. */
  private static final Pattern DECLARED =
      Pattern.compile("\"type\": \"(?:record|enum)\",\\s*\"name\": \"(\\w+)\"");

  @Test
  void shouldNameNoTwoClassesTheSame() {
    Map<String, Set<String>> homes = new TreeMap<>();
    sources().forEach(file -> add(homes, name(file), ROOT.relativize(file).toString()));
    schemas().forEach(file -> declared(file).forEach(name -> add(homes, name, "the contract")));
    assertThat(homes).containsKeys("ClassNamesTest", "AnnotatedDocument");
    homes.values().removeIf(places -> places.size() == 1);
    assertThat(homes)
        .as("several classes of one name: rename all but one, or say in ALLOWED why they may")
        .containsOnlyKeys(ALLOWED.keySet());
  }

  private static void add(Map<String, Set<String>> homes, String name, String home) {
    homes.computeIfAbsent(name, key -> new TreeSet<>()).add(home);
  }

  private static List<Path> sources() {
    return files(ROOT.resolve("modules"), ".java").stream()
        .filter(
            file -> file.toString().matches(".*[/\\\\]src[/\\\\](main|test)[/\\\\]java[/\\\\].*"))
        .filter(file -> !name(file).endsWith("-info"))
        .toList();
  }

  private static List<Path> schemas() {
    return files(ROOT.resolve("schemas"), ".avsc").stream()
        .filter(file -> file.getParent().equals(ROOT.resolve("schemas")))
        .toList();
  }

  private static List<String> declared(Path schema) {
    try {
      return DECLARED
          .matcher(Files.readString(schema))
          .results()
          .map((MatchResult found) -> found.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
