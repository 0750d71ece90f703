package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/dependencies.md against the poms. */
class DependenciesDocumentTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern MANAGED =
      Pattern.compile("<dependencyManagement>.*?</dependencyManagement>", Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile(
          "<(?:dependency|artifactItem)>\\s*<groupId>(.*?)</groupId>"
              + "\\s*<artifactId>(.*?)</artifactId>");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([\\w.-]+:[\\w.-]+) \\| (.+?) \\| (.+?) \\|$");

  private static Set<String> named() throws IOException {
    List<Path> poms = new ArrayList<>(List.of(ROOT.resolve("pom.xml")));
    try (Stream<Path> modules = Files.list(ROOT.resolve("modules"))) {
      modules.map(module -> module.resolve("pom.xml")).filter(Files::exists).forEach(poms::add);
    }
    Set<String> named = new TreeSet<>();
    for (Path pom : poms) {
      Matcher found = NAMED.matcher(MANAGED.matcher(Files.readString(pom)).replaceAll(""));
      while (found.find()) {
        if (!found.group(1).equals("io.rapporteur")) {
          named.add(found.group(1) + ":" + found.group(2));
        }
      }
    }
    return named;
  }

  private static List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    Matcher row = ROW.matcher(Files.readString(ROOT.resolve("docs/dependencies.md")));
    while (row.find()) {
      rows.add(row.group(1));
    }
    return rows;
  }

  @Test
  void shouldHaveOneRowForEveryLibraryThatAPomNames() throws IOException {
    assertThat(named()).contains("org.apache.avro:avro");
    assertThat(rows()).doesNotHaveDuplicates().containsAll(named());
  }

  @Test
  void shouldHaveNoRowForALibraryThatNoPomNames() throws IOException {
    assertThat(named()).containsAll(rows());
  }
}
