package io.rapporteur.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a figure is said of: subject, object, purpose, or nothing the sentence names. */
class PredicatesTest {

  private static List<Figure> figures(String text) {
    return FigureStepTest.read(text, "en").result().getFigures();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The county will spend $4 million on a new ferry terminal.| new ferry terminal",
        "The bank raised its profit guidance to 6%.| profit guidance",
        "Will the cabinet raise its defence spending above 5 percent?| defence spending",
        "The group posted a 12 percent rise in second-quarter net profit.| net profit",
        "In Lisbon the index closed up 2%.| index",
        "Weak orders hit the maker, sending its shares down 8%.| shares",
        "Gold added 0.9%.| Gold",
        "Exports reached $4 billion.| Exports",
        "The bank kept its policy rate at 50%.| policy rate",
        "The deficit narrowed by 24% year-on-year.| deficit",
        "The plan brings with it the loss of 240 jobs.| jobs",
      })
  void shouldNameTheMeasureWhenTheVerbTellsOfIt(String text, String measure) {
    assertThat(figures(text)).singleElement().extracting(Figure::getMeasure).isEqualTo(measure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2023 Velar earned 812 million euros.",
        "Anna Berg announced $4 million for the flooded villages.",
        "The mayor was jailed for six years over the bridge.",
        "The council promised to clean the river within 100 days.",
        "Keller limped off after 70 minutes.",
        "Brandt accused the club of paying $5 million.",
        "The bank is ready to lend 350 million euros.",
        "In some towns they reach 18 percent.",
        "The cabinet decided in August to reach 4 percent.",
      })
  void shouldLeaveTheMeasureOpenWhenSomebodyOnlyActs(String text) {
    assertThat(figures(text)).singleElement().extracting(Figure::getMeasure).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I agree with you, 100 percent, that the road must open.",
        "We are 100 percent sure of it.",
        "It is one of the key ports of the coast.",
        "Nobody wants to sell now, said one local broker.",
      })
  void shouldFindNoFigureWhenNothingIsMeasured(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @Test
  void shouldKeepTheShareWhenAHundredPercentIsMeasured() {
    assertThat(figures("The state holds 100 percent of the shares.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian sales grew. The dividend is worth 2 billion crowns.| NOK",
        "Profit was 5 million Swedish crowns. Debt is 2 billion crowns.| SEK",
        "The plant in Prague cost 2 billion crowns.| CZK",
        "The plant in Pakistan cost 2 billion rupees.| PKR",
        "The plant cost 2 billion rupees.| INR",
        "The plant in Uganda cost 2 billion shillings.| UGX",
      })
  void shouldTellWhoseCurrencyWhenSeveralCountriesShareItsName(String text, String code) {
    List<Figure> figures = Currency.figures(text);
    assertThat(figures.get(figures.size() - 1).getUnit()).isEqualTo(code);
  }

  @Test
  void shouldCarryTheCurrencyOverWhenOnlyTheFirstAmountNamesIt() {
    List<Figure> figures =
        figures("Profit was 482 million euros, or 3.21 euros per share, against 430 million.");
    assertThat(figures).extracting(Figure::getUnit).containsExactly("EUR", "EUR per share", "EUR");
  }

  @Test
  void shouldGoBackToTheSubjectWhenARelativeClauseStandsBetween() {
    assertThat(figures("Rents, which make up about 5 percent of the basket, were up 125%."))
        .extracting(Figure::getMeasure)
        .containsExactly("basket", "Rents");
  }

  @Test
  void shouldReadAFallWhenItIsGivenAsAtMost() {
    Figure figure = figures("Copper fell as much as 6 percent.").get(0);
    assertThat(figure.getComparator()).isEqualTo(Comparator.growth);
    assertThat(figure.getChange()).isEqualTo(Change.down);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pipes were replaced over three years.| none",
        "He has lived there for over three years.| more_than",
      })
  void shouldTellDuringFromMoreThanWhenOverStandsBeforeATime(String text, Change change) {
    assertThat(figures(text)).singleElement().extracting(Figure::getChange).isEqualTo(change);
  }

  @Test
  void shouldKeepTheCapitalWhenAPeopleIsCounted() {
    assertThat(figures("The blast hurt 20 Azerbaijanis."))
        .singleElement()
        .extracting(Figure::getUnit)
        .isEqualTo("Azerbaijani");
  }
}
