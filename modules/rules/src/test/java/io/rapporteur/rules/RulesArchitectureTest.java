package io.rapporteur.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RulesArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.rapporteur.rules");

  @Test
  void shouldKnowNeitherKafkaNorTheOtherPartsWhenCompiled() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..", "io.rapporteur.analysis..", "io.rapporteur.stories..")
        .check(CLASSES);
  }

  @Test
  void shouldKeepTheLanguageApartFromTheEngineWhenCompiled() {
    noClasses()
        .that()
        .resideInAPackage("io.rapporteur.rules.query")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.rapporteur.rules.engine", "io.rapporteur.rules")
        .check(CLASSES);
  }
}
