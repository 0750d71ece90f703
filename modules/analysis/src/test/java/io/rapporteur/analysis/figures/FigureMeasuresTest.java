package io.rapporteur.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures measure, whose, and over which time. */
class FigureMeasuresTest {

  @Test
  void shouldCarryThePeriodOfGrowthOverToTheNextGrowth() {
    List<Figure> figures = figures("In 2022 trade grew by 24% and freight increased by 22%.");
    assertThat(figures).extracting(Figure::getPeriod).containsExactly("2022", "2022");
  }

  @Test
  void shouldGiveNoPeriodWhenADateOnlySaysSinceWhen() {
    assertThat(only("They have held nine meetings since January 2024.").getPeriod()).isNull();
  }

  @Test
  void shouldTakeTheSubjectWhenGrowthIsOfSomething() {
    List<Figure> figures =
        figures(
            "Growth in output between the plants in 2022 amounted to 24% and reached $4 billion.");
    assertThat(figures).hasSize(2);
    Figure growth = figures.get(0);
    assertThat(growth.getComparator()).isEqualTo(Comparator.growth);
    assertThat(growth.getChange()).isEqualTo(Change.up);
    assertThat(growth.getMeasure()).isEqualTo("output between the plants");
    assertThat(growth.getPeriod()).isEqualTo("2022");
    Figure total = figures.get(1);
    assertThat(total.getComparator()).isEqualTo(Comparator.absolute);
    assertThat(total.getMeasure()).isEqualTo("output between the plants");
  }

  @Test
  void shouldTellMeasureAndScopeApartWhenACorridorIsNamed() {
    Figure figure = only("Cargo traffic along the northern canal increased by 50 percent in 2022.");
    assertThat(figure.getMeasure()).isEqualTo("Cargo traffic");
    assertThat(figure.getScope()).isEqualTo("along the northern canal");
    assertThat(figure.getPeriod()).isEqualTo("2022");
    assertThat(figure.getChange()).isEqualTo(Change.up);
  }

  @Test
  void shouldFindTheMissionWhenItIsCountedInPeople() {
    assertThat(only("A 100-person observer mission began work.").getMeasure())
        .isEqualTo("observer mission");
    assertThat(only("They sent a mission of a hundred people.").getMeasure()).isEqualTo("mission");
  }

  @Test
  void shouldReadAMultipleWhenATransitGrewManyTimes() {
    Figure figure = only("The transit of grain through the port increased by about 2.5 times.");
    assertThat(figure.getComparator()).isEqualTo(Comparator.multiple);
    assertThat(figure.getApproximate()).isTrue();
    assertThat(figure.getMeasure()).isEqualTo("transit of grain");
    assertThat(figure.getScope()).isEqualTo("through the port");
  }

  @Test
  void shouldReadAShareWhenPartOfAWholeIsMeant() {
    Figure figure = only("It earns 60 per cent of its revenue abroad.");
    assertThat(figure.getComparator()).isEqualTo(Comparator.share);
    assertThat(figure.getMeasure()).isEqualTo("revenue");
  }

  @Test
  void shouldReadAFractionWhenSomethingGrewByIt() {
    List<Figure> figures = figures("Exports rose by a third to 2.3bn euros.");
    assertThat(figures.get(0).getComparator()).isEqualTo(Comparator.growth);
    assertThat(figures.get(1).getMeasure()).isEqualTo("Exports");
  }

  @Test
  void shouldMeasureTheSubstanceWhenAUnitIsOfIt() {
    assertThat(only("It needs 30,000 tonnes of wheat.").getMeasure()).isEqualTo("wheat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm caused $3.3 billion in damage.| damage",
        "The flood hurt many and caused €2 million in insured losses.| insured losses",
        "The bill seeks 346 billion shillings in new taxes.| new taxes",
        "The firm paid $5 million in Oslo.| ''",
        "It paid $5 million in return for the ship.| ''",
      })
  void shouldTakeTheSortOfMoneyForWhatIsMeasured(String text, String measure) {
    assertThat(only(text).getMeasure()).isEqualTo(measure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lund told reporters the fire would cost $340 million.| fire",
        "It ranks the town 158th of 180 towns.| towns",
        "She had cleared eight of 12 sheds.| sheds",
      })
  void shouldNotTakeWordsBeforeTheMeasureForPartOfIt(String text, String measure) {
    assertThat(figures(text)).last().extracting(Figure::getMeasure).isEqualTo(measure);
  }

  private static List<Figure> figures(String text) {
    return FigureStepTest.read(text, "en").result().getFigures();
  }

  private static Figure only(String text) {
    List<Figure> figures = figures(text);
    assertThat(figures).as(text).hasSize(1);
    return figures.get(0);
  }
}
