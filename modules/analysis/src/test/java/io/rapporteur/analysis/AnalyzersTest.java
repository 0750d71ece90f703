package io.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.analysis.reading.StepProvider;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyzersTest {
  private static final Document DOCUMENT =
      Document.newBuilder().setUri("t:1").setBody("A title\n\nA sentence.").build();

  @Test
  void shouldTakeAnInsertOfAnotherScriptForASpellingOfTheNameBefore() {
    AnnotatedDocument record =
        Analyzers.standard()
            .analyze(
                Document.newBuilder()
                    .setUri("test:insert")
                    .setContentType("text/plain")
                    .setBody(
                        "Papers signed\n\nThe papers were signed by Nurlan Abishev (Нурлан Абишев) in"
                            + " Oslo on Monday, the ministry said.")
                    .build());
    assertThat(record.getBody()).doesNotContain("Нурлан");
    assertThat(record.getEntities())
        .filteredOn(entity -> entity.getName().equals("Nurlan Abishev"))
        .singleElement()
        .satisfies(entity -> assertThat(entity.getAliases()).containsExactly("Нурлан Абишев"));
  }

  @Test
  void shouldRefuseTwoProvidersOfOneStep() {
    StepProvider provider = () -> step(reading -> {});

    assertThatThrownBy(() -> Analyzers.brought(List.of(provider, provider)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CLEAN");
  }

  @Test
  void shouldTakeTheStepOfAProvider() {
    Step own = step(reading -> reading.body("mine"));

    assertThat(Analyzers.brought(List.of(() -> own))).containsEntry(StepName.CLEAN, own);
  }

  @Test
  void shouldCallADocumentUnreadableWhenItOverflowsTheStack() {
    Pipeline pipeline = new Pipeline(List.of(step(reading -> overflow(0))), "test", Duration.ZERO);

    assertThatThrownBy(() -> pipeline.analyze(DOCUMENT))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo("too-deep"));
  }

  @Test
  void shouldCallADocumentUnreadableWhenItUsesUpItsTime() {
    Pipeline pipeline = new Pipeline(List.of(step(reading -> {})), "test", Duration.ofNanos(1));

    assertThatThrownBy(() -> pipeline.analyze(DOCUMENT))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo("time-budget"));
  }

  private static int overflow(int depth) {
    return overflow(depth + 1) + 1;
  }

  private interface Work {
    void on(Reading reading);
  }

  private static Step step(Work work) {
    return new Step() {
      @Override
      public StepName name() {
        return StepName.CLEAN;
      }

      @Override
      public void apply(Reading reading) {
        work.on(reading);
      }
    };
  }
}
