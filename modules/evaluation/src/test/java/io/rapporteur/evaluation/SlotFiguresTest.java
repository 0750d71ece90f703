package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotFiguresTest {
  @ParameterizedTest
  @CsvSource({
    "'The 40 boats sank.', 40 boats, 40, 40, boat, true",
    "'The two ports met.', two ports, 2, 2, port, false",
    "'Two ports met.', Two ports, 2, 2, port, true",
    "'It is one port.', one port, 1, 1, port, false",
    "'It took 3 weeks.', 3 weeks, 3, 3, week, false",
    "'She is 15 years old.', 15 years old, 15, 15, year of age, false",
    "'Dozens of boats sank.', Dozens of boats, 12, 120, boat, false",
    "'It rose by one percent.', one percent, 1, 1, %, true",
  })
  void shouldLeaveOutWhatTheGuideDoes(
      String body, String exact, double low, double high, String unit, boolean wanted) {
    int start = body.indexOf(exact);
    Figure figure =
        Figure.newBuilder()
            .setSpan(new Span(start, start + exact.length(), exact))
            .setValues(low == high ? List.of(low) : List.of(low, high))
            .setUnit(unit)
            .setComparator(Comparator.absolute)
            .setChange(Change.none)
            .build();
    assertThat(SlotFigures.wanted(body, figure)).isEqualTo(wanted);
  }
}
