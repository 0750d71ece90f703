package io.rapporteur.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Bound;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import io.rapporteur.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureLineTest {
  @Test
  void shouldSayWordsOnceWhenTheMeasureBeginsWithThem() {
    assertThat(FigureLine.joined("nine rounds", "rounds of talks"))
        .isEqualTo("nine rounds of talks");
    assertThat(FigureLine.joined("Two dock\nworkers", "dock workers"))
        .isEqualTo("Two dock workers");
  }

  @Test
  void shouldPutTheMeasureBehindWhenItStandsElsewhere() {
    assertThat(FigureLine.joined("18%", "growth in trade")).isEqualTo("18% (growth in trade)");
  }

  @Test
  void shouldShowTheTextAloneWhenNothingIsMeasured() {
    assertThat(FigureLine.joined("ten million tonnes", "")).isEqualTo("ten million tonnes");
  }

  @Test
  void shouldSayEverySlotThatIsFilled() {
    Figure figure = figure();
    figure.setEvent("injured");
    figure.setBegin("2024-01-03");
    figure.setEnd("2024-01-03");
    figure.setBound(Bound.at_least);
    figure.setGiver(new Span(0, 6, "Police"));
    figure.setScopes(List.of(new Scope("Brenn", null, null, ScopeRole.in, false)));

    assertThat(FigureLine.slots(figure, Map.of()))
        .isEqualTo("40 people · injured · in Brenn · 2024-01-03 · at least · says Police");
  }

  @Test
  void shouldNameThePlaceOfAnAdjective() {
    Figure figure = figure();
    figure.setScopes(List.of(new Scope("Norlandic", null, "urn:norland", ScopeRole.of, false)));
    assertThat(FigureLine.slots(figure, Map.of("urn:norland", "Norland")))
        .isEqualTo("40 people · of Norland");
  }

  @Test
  void shouldSayOnlyWhatIsKnown() {
    assertThat(FigureLine.slots(figure(), Map.of())).isEqualTo("40 people");
  }

  private static Figure figure() {
    return Figure.newBuilder()
        .setSpan(new Span(7, 16, "40 people"))
        .setValues(List.of(40.0))
        .setUnit("person")
        .setComparator(Comparator.absolute)
        .setChange(Change.none)
        .build();
  }
}
