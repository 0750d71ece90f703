package io.rapporteur.streams;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Holds the table of traps in docs/architecture.md to the tests that are there. */
class TrapsTest {
  private static final Path PAGE = Path.of("../../docs/architecture.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final String SECTION = "## What Kafka Streams does to the unwary";
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");
  private static final Set<Class<? extends Annotation>> MARKS =
      Set.of(Test.class, ParameterizedTest.class, ArchTest.class);

  @Test
  void shouldNameTestsThatAreThereInEveryRow() throws IOException {
    List<String> rows =
        section().lines().filter(line -> line.startsWith("| ") && !line.contains("|---")).toList();
    Map<String, List<Class<?>>> classes = classes();
    Set<String> missing = new TreeSet<>();
    for (String row : rows.subList(1, rows.size())) {
      List<MatchResult> named = NAMED.matcher(row).results().toList();
      assertThat(named).as(row).isNotEmpty();
      named.stream()
          .filter(test -> !isThere(classes.getOrDefault(test.group(1), List.of()), test.group(2)))
          .forEach(test -> missing.add(test.group()));
    }
    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(missing).as("named in docs/architecture.md and not there").isEmpty();
  }

  private static String section() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(SECTION);
    assertThat(start).as(SECTION).isNotNegative();
    return page.substring(start, page.indexOf("\n## ", start + SECTION.length()));
  }

  private static boolean isThere(List<Class<?>> classes, String name) {
    return classes.stream()
        .flatMap(type -> Stream.concat(members(type.getDeclaredMethods()), fields(type)))
        .filter(member -> member.getName().equals(name))
        .anyMatch(
            member -> MARKS.stream().anyMatch(((AnnotatedElement) member)::isAnnotationPresent));
  }

  private static Stream<Member> members(Member[] members) {
    return Arrays.stream(members);
  }

  private static Stream<Member> fields(Class<?> type) {
    return members(type.getDeclaredFields());
  }

  /** By simple name, of which there may be several. */
  private static Map<String, List<Class<?>>> classes() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .map(file -> TESTS.relativize(file).toString().replace('/', '.'))
          .map(name -> type(name.substring(0, name.length() - ".java".length())))
          .collect(Collectors.groupingBy(Class::getSimpleName, TreeMap::new, Collectors.toList()));
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, TrapsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
