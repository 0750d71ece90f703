package io.rapporteur.stories.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Bound;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Direction;
import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerValue;
import io.rapporteur.model.Reading;
import io.rapporteur.model.Span;
import io.rapporteur.model.TimelineEntry;
import io.rapporteur.model.TimelineKind;
import io.rapporteur.model.Verdict;
import io.rapporteur.testkit.AnnotatedDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  @Test
  void shouldTellAFigureOnceThatStandsInTwoEntriesOfTheLedger() {
    LedgerEntry update = entry(Verdict.UPDATE, reading("a", 12), reading("b", 13));
    LedgerEntry beside = entry(Verdict.NOT_COMPARABLE, reading("a", 12), reading("c", 15));
    List<TimelineEntry> told =
        Timeline.of(
            List.of(brief("a"), brief("b"), brief("c")), List.of(update, beside), List.of(), 50);
    assertThat(told)
        .filteredOn(entry -> entry.getKind() == TimelineKind.FIGURE)
        .extracting(entry -> entry.getUri() + ' ' + entry.getText())
        .containsExactlyInAnyOrder("a 12 crates", "b 13 crates", "c 15 crates");
  }

  private static LedgerEntry entry(Verdict verdict, Reading one, Reading other) {
    return LedgerEntry.newBuilder()
        .setMeasure("crates")
        .setVerdict(verdict)
        .setReadings(List.of(one, other))
        .setValues(List.of(value(one), value(other)))
        .build();
  }

  private static LedgerValue value(Reading reading) {
    return LedgerValue.newBuilder()
        .setValues(reading.getFigure().getValues())
        .setFirst(reading.getUri())
        .build();
  }

  private static Reading reading(String uri, double value) {
    Figure figure =
        Figure.newBuilder()
            .setSpan(new Span(0, 9, (int) value + " crates"))
            .setValues(List.of(value))
            .setComparator(Comparator.absolute)
            .setChange(Change.none)
            .setDirection(Direction.none)
            .setBound(Bound.none)
            .setStatus(FigureStatus.actual)
            .setUnit("crate")
            .setEvent("counted")
            .setMeasure("crates")
            .setKey("kind=count;event=counted;unit=crate")
            .build();
    return Reading.newBuilder().setUri(uri).setFigure(figure).build();
  }

  private static Brief brief(String uri) {
    return Brief.of(
        new Dossier(
            AnnotatedDocuments.annotated(uri)
                .headline("Crates")
                .body("The port of Velden counted its crates.")
                .published("2025-02-11T07:00:00Z")
                .build(),
            uri.hashCode()));
  }
}
