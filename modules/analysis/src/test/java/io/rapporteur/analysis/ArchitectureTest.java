package io.rapporteur.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.rapporteur.analysis");

  @Test
  void shouldKnowNeitherKafkaNorTheOtherPartsWhenCompiled() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..", "io.rapporteur.rules..", "io.rapporteur.stories..")
        .check(CLASSES);
  }

  @Test
  void shouldFormNoCircleOfPackagesWhenCompiled() {
    slices().matching("io.rapporteur.analysis.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void shouldKeepStepsApartFromWhatPutsThemTogetherWhenCompiled() {
    noClasses()
        .that()
        .resideInAPackage("io.rapporteur.analysis.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.rapporteur.analysis")
        .check(CLASSES);
  }
}
