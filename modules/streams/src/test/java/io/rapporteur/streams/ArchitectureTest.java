package io.rapporteur.streams;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.apache.kafka.streams.KafkaStreams;

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

  /** Without a timeout it may wait for ever; with one for each of several, too long. */
  @ArchTest
  static final ArchRule KAFKA_STREAMS_IS_CLOSED_WITH_A_TIMEOUT =
      noClasses()
          .should()
          .callMethod(KafkaStreams.class, "close")
          .orShould()
          .callMethod(KafkaStreams.class, "close", Duration.class);

  /** Called from within a handler or a listener it waits for the thread that it is on. */
  @ArchTest
  static final ArchRule KAFKA_STREAMS_IS_CLOSED_FROM_WITHIN_NO_HANDLER =
      noClasses()
          .that()
          .areNotAssignableTo(Applications.class)
          .should()
          .accessTargetWhere(closeOf(RunningApp.class));

  @ArchTest
  static final ArchRule KAFKA_STREAMS_IS_CLOSED_BY_ITS_OWNER =
      noClasses()
          .that()
          .areNotAssignableTo(RunningApp.class)
          .should()
          .accessTargetWhere(closeOf(KafkaStreams.class));

  private static DescribedPredicate<JavaAccess<?>> closeOf(Class<?> owner) {
    return target(owner(type(owner))).and(target(name("close")));
  }

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
