package io.rapporteur.evaluation.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules and their arrows, as files have them: who depends on whom, by module. */
final class Modules {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
  private static final Pattern ARROW = Pattern.compile("(?m)^ *([\\w-]+) +<── +([\\w, -]+)$");
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(?:(?!</dependency>).)*</dependency>", Pattern.DOTALL);
  private static final Pattern OURS =
      Pattern.compile("<artifactId>rapporteur-([\\w-]+)</artifactId>");
  private static final Pattern SCOPE = Pattern.compile("<scope>(\\w+)</scope>");

  /** In tests, in the making of models, or on a class path of their own: in no product. */
  private static final Set<String> APART =
      Set.of("testkit", "training", "connect", "export", "office", "client-testkit");

  private Modules() {}

  /** The arrows that docs/architecture.md draws. */
  static SortedMap<String, SortedSet<String>> drawn() {
    SortedMap<String, SortedSet<String>> arrows = none();
    Matcher lines = ARROW.matcher(read(ROOT.resolve("docs/architecture.md")));
    while (lines.find()) {
      for (String from : lines.group(2).split(",")) {
        arrows.computeIfAbsent(from.strip(), m -> new TreeSet<>()).add(lines.group(1));
      }
    }
    // the testkit is for tests, and not drawn
    arrows.put("testkit", new TreeSet<>(Set.of("contracts")));
    return arrows;
  }

  /** The arrows of one scope that the modules' poms have. */
  static SortedMap<String, SortedSet<String>> inPoms(String scope) {
    SortedMap<String, SortedSet<String>> arrows = none();
    for (String module : names()) {
      String pom = read(ROOT.resolve("modules").resolve(module).resolve("pom.xml"));
      Matcher dependencies = DEPENDENCY.matcher(pom);
      while (dependencies.find()) {
        Matcher ours = OURS.matcher(dependencies.group());
        Matcher says = SCOPE.matcher(dependencies.group());
        if (ours.find() && scope.equals(says.find() ? says.group(1) : "compile")) {
          arrows.get(module).add(ours.group(1));
        }
      }
    }
    return arrows;
  }

  /** The modules that have classes of their own, but for those that no product holds. */
  static List<String> withClasses() {
    return names().stream()
        .filter(module -> !APART.contains(module))
        .filter(module -> Files.isDirectory(ROOT.resolve("modules/" + module + "/src/main/java")))
        .toList();
  }

  private static SortedMap<String, SortedSet<String>> none() {
    SortedMap<String, SortedSet<String>> none = new TreeMap<>();
    names().forEach(module -> none.put(module, new TreeSet<>()));
    return none;
  }

  private static List<String> names() {
    try (Stream<Path> modules = Files.list(ROOT.resolve("modules"))) {
      return modules
          .filter(module -> Files.exists(module.resolve("pom.xml")))
          // a list of versions, not of what it uses
          .filter(module -> !module.endsWith("bom"))
          .map(module -> module.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
