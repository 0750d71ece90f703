package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.LedgerSlot;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlikeTest {
  private final LedgerFigure a = figure("a");
  private final LedgerFigure b = figure("b");
  private final LedgerFigure c = figure("c");
  private final LedgerFigure d = figure("d");

  @Test
  void shouldTellOnceOfTwoMeasuresAndTheLikestFirst() {
    List<FigureLink> links = List.of(link(a, c, 20), link(b, c, 90), link(b, d, 40));
    assertThat(Unlike.of(links, List.of(List.of(a, b))))
        .containsExactly(links.get(1), links.get(2));
    assertThat(Unlike.of(links, List.of(List.of(a, b), List.of(c, d))))
        .containsExactly(links.get(1));
    assertThat(Unlike.of(links, List.of())).hasSize(3);
  }

  @Test
  void shouldTellNothingOfTwoThatAreOneMeasureAlready() {
    assertThat(Unlike.of(List.of(link(a, b, 90)), List.of(List.of(a, b)))).isEmpty();
  }

  @Test
  void shouldTellNothingOfTwoThatNoReaderTakesForOne() {
    FigureLink near = new FigureLink(a, of("b", 90), ValueRelation.APART, 20, LedgerSlot.status);
    FigureLink far = new FigureLink(a, of("b", 300), ValueRelation.APART, 20, LedgerSlot.status);
    assertThat(Unlike.of(List.of(near), List.of())).containsExactly(near);
    assertThat(Unlike.of(List.of(far), List.of())).isEmpty();
  }

  @Test
  void shouldTellOfDirectionsOfOneThingAlone() {
    assertThat(Unlike.of(List.of(turned("cargo traffic", "cargo traffic")), List.of())).hasSize(1);
    assertThat(Unlike.of(List.of(turned("cargo traffic", "wages")), List.of())).isEmpty();
  }

  private static FigureLink turned(String one, String other) {
    return new FigureLink(
        changed("a", one), changed("b", other), ValueRelation.APART, 20, LedgerSlot.direction);
  }

  private static LedgerFigure changed(String uri, String measure) {
    return new Report(uri, MORNING)
        .says(
            "In Brenn it rose by [5 percent].",
            "%",
            "rate",
            Report.change(5, null).andThen(figure -> figure.setMeasure(measure)))
        .figures()
        .get(0);
  }

  private static LedgerFigure of(String uri, double value) {
    return new Report(uri, MORNING)
        .says("In Brenn [some people] came.", "person", "counted", value)
        .figures()
        .get(0);
  }

  private static FigureLink link(LedgerFigure one, LedgerFigure other, int score) {
    return new FigureLink(one, other, ValueRelation.APART, score, LedgerSlot.period);
  }

  private static LedgerFigure figure(String uri) {
    return new Report(uri, MORNING)
        .says("In Brenn [52 people] came.", "person", "counted", 52)
        .figures()
        .get(0);
  }
}
