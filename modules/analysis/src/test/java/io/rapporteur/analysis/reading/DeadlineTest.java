package io.rapporteur.analysis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.analysis.attribution.AttributionStep;
import io.rapporteur.analysis.clean.CleanStep;
import io.rapporteur.analysis.dates.DateStep;
import io.rapporteur.analysis.entities.EntityStep;
import io.rapporteur.analysis.figures.FigureStep;
import io.rapporteur.analysis.language.LanguageStep;
import io.rapporteur.analysis.names.NameStep;
import io.rapporteur.analysis.quotations.QuotationStep;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.analysis.slots.SlotStep;
import io.rapporteur.model.Document;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {
  private static final List<Step> STEPS =
      List.of(
          new CleanStep(),
          new LanguageStep(),
          new SegmentStep(),
          new NameStep(),
          new DateStep(),
          new FigureStep(),
          new QuotationStep(),
          new EntityStep(),
          new AttributionStep(),
          new SlotStep());

  private static final Document DOCUMENT =
      Document.newBuilder()
          .setUri("urn:late")
          .setBody(
              "“The ferry sails again,” harbour master Ada Poe of Oslo said on Monday, and told"
                  + " reporters that 40 boats were waiting.")
          .build();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LANGUAGE") // looks at a few samples only
  void shouldCutAStepShortWhenTheTimeIsUpInsideIt(StepName late) {
    Reading reading = new Reading(DOCUMENT);
    for (Step step : STEPS.subList(0, late.ordinal())) {
      step.apply(reading);
    }
    reading.limit(Duration.ofNanos(1), late);

    assertThatThrownBy(() -> STEPS.get(late.ordinal()).apply(reading))
        .hasMessageContaining(late.name())
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo("time-budget"));
  }

  @Test
  @Timeout(60)
  void shouldEndAStepThatNeverWould() {
    Step endless =
        new Step() {
          @Override
          public StepName name() {
            return StepName.FIGURES;
          }

          @Override
          public void apply(Reading reading) {
            while (true) {
              reading.checkTime();
            }
          }
        };
    Reading reading = new Reading(DOCUMENT, Duration.ofMillis(2));

    assertThatThrownBy(() -> reading.run(endless))
        .hasMessageContaining("2 ms")
        .hasMessageContaining("FIGURES");
  }

  @Test
  void shouldNotEndAReadingInTime() {
    Reading reading = new Reading(DOCUMENT, Duration.ofMinutes(10));
    STEPS.forEach(reading::run);

    assertThat(reading.result().getQuotations()).isNotEmpty();
  }
}
