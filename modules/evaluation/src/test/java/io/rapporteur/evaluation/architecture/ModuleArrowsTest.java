package io.rapporteur.evaluation.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds every arrow between modules: what docs/architecture.md draws is what the modules' poms say,
 * and no class uses more. Here, since this module sees all others.
 */
class ModuleArrowsTest {
  private static final String ROOT = "io.rapporteur.";

  /** The modules that read and match: nothing of Kafka is in them. */
  private static final Set<String> PURE = Set.of("analysis", "formats", "rules", "stories");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.rapporteur");

  @Test
  void shouldDrawTheArrowsThatThePomsHave() {
    assertThat(Modules.drawn()).isEqualTo(Modules.inPoms("compile"));
  }

  @Test
  void shouldDependOnTheTestkitInTestsAlone() {
    Modules.inPoms("test").entrySet().stream()
        // a module of tests alone tests what it likes; a process of its own, those who start it
        .filter(module -> !Set.of("fuzz", "office").contains(module.getKey()))
        .forEach(module -> assertThat(module.getValue()).as(module.getKey()).isSubsetOf("testkit"));
    Modules.inPoms("compile")
        .forEach(
            (module, on) ->
                assertThat(on.contains("testkit"))
                    .as(module)
                    .isEqualTo(module.equals("client-testkit")));
  }

  @Test
  void shouldUseNoMoreThanIsDrawn() {
    SortedMap<String, SortedSet<String>> used = new TreeMap<>();
    for (JavaClass from : CLASSES) {
      from.getDirectDependenciesFromSelf()
          .forEach(
              dependency -> {
                String to = moduleOf(dependency.getTargetClass());
                String module = moduleOf(from);
                if (to != null && !to.equals(module)) {
                  used.computeIfAbsent(module, m -> new TreeSet<>()).add(to);
                }
              });
    }
    Map<String, SortedSet<String>> drawn = Modules.drawn();
    assertThat(used).isNotEmpty();
    used.forEach((module, on) -> assertThat(on).as(module).isSubsetOf(drawn.get(module)));
  }

  @Test
  void shouldSeeTheClassesOfEveryModuleThatHasSome() {
    Set<String> seen = new TreeSet<>();
    CLASSES.forEach(each -> seen.add(moduleOf(each)));
    assertThat(seen).containsAll(Modules.withClasses());
  }

  @Test
  void shouldKeepKafkaOutOfWhatReadsAndMatches() {
    ArchRuleDefinition.noClasses()
        .that(areOf(PURE))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka..")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areOf(Set<String> modules) {
    return DescribedPredicate.describe("are of " + modules, c -> modules.contains(moduleOf(c)));
  }

  /** The module a class is of, null for those of others; the generated model is the contracts'. */
  private static String moduleOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT)) {
      return null;
    }
    String module = name.substring(ROOT.length()).split("\\.")[0];
    return module.equals("model") ? "contracts" : module;
  }
}
