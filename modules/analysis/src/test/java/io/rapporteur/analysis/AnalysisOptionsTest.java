package io.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.analysis.entities.EntityCatalogue;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.analysis.verify.RecordVerifier;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Range;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnalysisOptionsTest {
  private static final Document DOCUMENT =
      Document.newBuilder()
          .setUri("test:options")
          .setBody("Harvest fair\n\nMs Anna Corvin opened the Brenn fair on Monday. 🌾 It is big.")
          .build();

  /** Each option with a value that must tell in the record of the document above. */
  private static final Map<String, Function<AnalysisOptions, AnalysisOptions>> OPTIONS =
      Map.of(
          "withTokens", options -> options.withTokens(true),
          "withNamesModel", options -> options.withNamesModel("none"),
          "withBudget", options -> options.withBudget(Duration.ofNanos(1)),
          "withEntities", options -> options.withEntities(AnalysisOptionsTest::catalogue),
          "withoutPasses", options -> options.withoutPasses(Set.of("acronyms")));

  private static EntityCatalogue catalogue() {
    return EntityCatalogue.empty()
        .with(
            Map.of(
                "own:fair",
                Entity.newBuilder()
                    .setUri("own:fair")
                    .setType(EntityType.organisation)
                    .setName("Brenn fair")
                    .build()));
  }

  private static Object read(AnalysisOptions options) {
    try {
      return Analyzers.with(options).analyze(DOCUMENT);
    } catch (UnreadableDocumentException e) {
      return e.reason();
    }
  }

  @Test
  void shouldHaveACaseForEveryOptionWhenOneIsAdded() {
    assertThat(
            Stream.of(AnalysisOptions.class.getMethods())
                .filter(method -> method.getName().startsWith("with"))
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .toList())
        .containsExactlyInAnyOrderElementsOf(OPTIONS.keySet());
  }

  @Test
  void shouldChangeTheRecordWhenAnOptionIsSet() {
    Object plain = read(AnalysisOptions.defaults());
    for (String option : new TreeSet<>(OPTIONS.keySet())) {
      AnalysisOptions options = OPTIONS.get(option).apply(AnalysisOptions.defaults());
      assertThat(read(options)).as(option).isNotEqualTo(plain);
    }
  }

  @Test
  void shouldShipEveryTokenWhenAsked() {
    AnnotatedDocument record =
        (AnnotatedDocument) read(AnalysisOptions.defaults().withTokens(true));
    String body = record.getBody();
    assertThat(record.getTokens())
        .extracting(token -> text(body, token))
        .startsWith("Harvest", "fair", "Ms", "Anna", "Corvin")
        .contains("🌾", "big")
        .endsWith(".");
    assertThat(RecordVerifier.verify(record, DOCUMENT)).isEmpty();
    assertThat(((AnnotatedDocument) read(AnalysisOptions.defaults())).getTokens()).isEmpty();
  }

  private static String text(String body, Range range) {
    return body.substring(
        body.offsetByCodePoints(0, range.getStart()), body.offsetByCodePoints(0, range.getEnd()));
  }

  @Test
  void shouldSayWhatReadWhenAnOptionDiffers() {
    AnalysisOptions options = AnalysisOptions.defaults().withoutPasses(Set.of("acronyms"));
    assertThat(Analyzers.with(options).version())
        .matches("\\d+\\.\\d+\\.\\d+\\S*;resources=[0-9a-f]{12};names=default;without=acronyms");
    assertThat(options.withTokens(true).withoutPasses()).containsExactly("acronyms");
  }

  @Test
  void shouldRefuseABudgetBelowNothing() {
    assertThatThrownBy(() -> AnalysisOptions.defaults().withBudget(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give 0");
    assertThat(List.of(AnalysisOptions.defaults().budget())).containsExactly(Duration.ZERO);
  }
}
