package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.bound;
import static io.rapporteur.stories.ledger.Report.called;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Bound;
import io.rapporteur.model.Figure;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FatesTest {
  private static final FigureLinks LINKS = new FigureLinks();

  @Test
  void shouldNotAgreeOfTheDeadAndThoseThatWereSaved() {
    String dead = "The flood along the Orla on Monday killed [21 people] in Brenn.";
    String saved = "From the school in Brenn [21 children] were saved on Monday, by the Orla.";
    assertThat(links(dead, "killed", value(21), saved, "rescued", value(21))).isEmpty();
    assertThat(links(dead, "killed", value(21), dead, "killed", value(21))).hasSize(1);
  }

  @Test
  void shouldNotAgreeOfTwoGroupsForTheirNumber() {
    String crew = "The Halm ferry had [21 crew] on board, the owner in Velden said.";
    String children = "The Halm ferry had [21 children] on board, the owner in Velden said.";
    assertThat(links(crew, "carried", called("crew", 21), children, "carried", pupils(21)))
        .isEmpty();
    assertThat(links(children, "carried", pupils(21), children, "carried", pupils(21))).hasSize(1);
  }

  @Test
  void shouldNotTakeAGroupForARoundingOfPeopleOfWhomNoneIsTold() {
    String crew = "The Halm ferry had [six crew] on board, the owner in Velden said.";
    String saved = "At least [five people] on board the Halm ferry were brought to Velden.";
    Consumer<Figure> least = called("people", 5).andThen(bound(5, Bound.at_least));
    assertThat(links(crew, "carried", called("crew", 6), saved, "carried", least)).isEmpty();
    assertThat(links(saved, "carried", called("people", 6), saved, "carried", least)).hasSize(1);
  }

  @Test
  void shouldNotAgreeOfPeopleAndThingsForTheirNumber() {
    String dead = "[14 people] were killed on Monday, a day after a raid on Karsk.";
    LedgerFigure people = figure("a", dead, "person", "killed", called("people", 14));
    String fleet = "A shell hit the depot at the port and burnt [%s].";
    assertThat(
            LINKS.between(
                List.of(people),
                List.of(figure("b", fleet.formatted("14 buses"), "bus", "burnt", buses(14)))))
        .isEmpty();
    LedgerFigure same = figure("b", dead, "person", "killed", called("people", 14));
    assertThat(LINKS.between(List.of(people), List.of(same))).hasSize(1);
  }

  @Test
  void shouldNotTakeWhatSomeAreForWhatBecameOfAsMany() {
    String drivers = "[Three] of them are hired drivers, the union in Velden said.";
    LedgerFigure some = figure("a", drivers, "person", "counted", called("men", 3));
    String drowned = "[Three sailors] were found drowned off Velden.";
    LedgerFigure dead = figure("b", drowned, "person", "killed", called("sailors", 3));
    assertThat(Fates.ofPart(some, dead)).isTrue();
    assertThat(Fates.ofPart(dead, some)).isTrue();
    LedgerFigure killed = figure("a", drivers, "person", "killed", called("sailors", 3));
    assertThat(Fates.ofPart(killed, dead)).isFalse();
  }

  @Test
  void shouldHaveNoPartsOfPeople() {
    LedgerFigure people = figure("a", "They counted [57 people].", "person", "killed", value(57));
    assertThat(ValueRelation.of(people, figure("b", "It rose to [2.31].", "", "rate", value(2.31))))
        .isNull();
    assertThat(ValueRelation.of(people, figure("b", "It rose to [57].", "", "rate", value(57))))
        .isEqualTo(ValueRelation.SAME);
  }

  private static List<FigureLink> links(
      String one,
      String event,
      Consumer<Figure> slots,
      String other,
      String otherEvent,
      Consumer<Figure> otherSlots) {
    return LINKS.between(
        List.of(figure("a", one, "person", event, slots)),
        List.of(figure("b", other, "person", otherEvent, otherSlots)));
  }

  private static LedgerFigure figure(
      String uri, String sentence, String unit, String event, Consumer<Figure> slots) {
    return new Report(uri, MORNING).says(sentence, unit, event, slots).figures().get(0);
  }

  private static Consumer<Figure> pupils(double value) {
    return called("children", value);
  }

  private static Consumer<Figure> buses(double value) {
    return figure -> {
      figure.setValues(List.of(value));
      figure.setQualifiers("buses");
    };
  }

  private static Consumer<Figure> value(double value) {
    return figure -> figure.setValues(List.of(value));
  }
}
