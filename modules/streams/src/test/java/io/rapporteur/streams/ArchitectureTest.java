package io.rapporteur.streams;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

@AnalyzeClasses(packages = "io.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule STREAMS_KNOWS_NOTHING_ABOVE_IT =
      noClasses()
          .that()
          .resideInAPackage("io.rapporteur.streams..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.rapporteur.cli..",
              "io.rapporteur.client..",
              "io.rapporteur.evaluation..",
              "io.rapporteur.training..");

  @ArchTest
  static final ArchRule WHAT_READS_AND_MATCHES_KNOWS_NO_KAFKA =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.rapporteur.analysis..", "io.rapporteur.rules..", "io.rapporteur.stories..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.rapporteur.streams..");

  @ArchTest
  static final ArchRule ADMISSION_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage("io.rapporteur.streams.admit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.rapporteur.streams.topology..");

  /** Offsets may be committed before another thread is done with a record. */
  @ArchTest
  static final ArchRule NO_RECORD_IS_HANDED_TO_ANOTHER_THREAD =
      noClasses()
          .that()
          .resideInAPackage("io.rapporteur.streams.topology..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Executor.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Thread.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(CompletionStage.class);

  @ArchTest
  static final ArchRule PARTS_DO_NOT_KNOW_THE_TOPOLOGY =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.rapporteur.streams.admit..",
              "io.rapporteur.streams.alert..",
              "io.rapporteur.streams.outcome..",
              "io.rapporteur.streams.live..",
              "io.rapporteur.streams.directory..",
              "io.rapporteur.streams.ops..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.rapporteur.streams.topology..");
}
