package io.rapporteur.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.dates.DateStep;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Bound;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Direction;
import io.rapporteur.model.Document;
import io.rapporteur.model.Equivalent;
import io.rapporteur.model.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureStepTest {

  static Reading read(String text, String language) {
    Reading reading = new Reading(Document.newBuilder().setUri("urn:test").setBody(text).build());
    reading.result().getLanguage().setTag(language);
    reading.body(text);
    new DateStep().apply(reading);
    new FigureStep().apply(reading);
    return reading;
  }

  private static List<Figure> figures(String text) {
    return read(text, "en").result().getFigures();
  }

  private static Figure only(String text) {
    List<Figure> figures = figures(text);
    assertThat(figures).as(text).hasSize(1);
    return figures.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plant cost $4 billion.| 4000000000 | USD",
        "The plant cost US$4bn.| 4000000000 | USD",
        "The plant cost £2.5m.| 2500000 | GBP",
        "The plant cost €1.200,50 in all.| 1200.5 | EUR",
        "The plant cost HK$ 3,700.| 3700 | HKD",
        "The plant cost 92 million yuan.| 92000000 | CNY",
        "The plant cost 10 million Australian dollars.| 10000000 | AUD",
        "The plant cost Rs 12,34,567 to build.| 1234567 | INR",
        "The plant cost Rs 5 crore.| 50000000 | INR",
        "The plant cost Rs. 1,500 crore.| 15000000000 | INR",
        "The plant cost 3 lakh rupees.| 300000 | INR",
        "The plant cost 40 manat.| 40 | AZN",
        "The plant cost 70 roubles.| 70 | RUB",
        "The plant cost USD10m.| 10000000 | USD",
        "Output rose 12.5 percent.| 12.5 | %",
        "Output rose 12 per cent.| 12 | %",
        "The rate rose 25 basis points.| 25 | basis point",
        "The gap was 3 percentage points.| 3 | percentage point",
        "They marched 12 km.| 12 | kilometre",
        "It moved at 80km/h.| 80 | kilometre per hour",
        "It moved at 50 miles per hour.| 50 | mile per hour",
        "It was minus-5 degrees Celsius.| -5 | celsius",
        "They held seven face-to-face meetings.| 7 | meeting",
        "Two and a half million people fled.| 2500000 | person",
        "A hundred people came.| 100 | person",
        "It employs 1,200 workers.| 1200 | worker",
        "It employs 10 000 workers.| 10000 | worker",
        "It takes twenty-five minutes.| 25 | minute",
        "The boy is 15 years old.| 15 | year of age",
        "The pact has 43 clauses.| 43 | clause",
        "It employs 35m people.| 35000000 | person",
      })
  void shouldGiveValueAndUnitWhenAFigureIsTold(String text, double value, String unit) {
    Figure figure = only(text);
    assertThat(figure.getValues()).containsExactly(value);
    assertThat(figure.getUnit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Many people travel from one country to another.",
        "The score was 3-2 after extra time.",
        "They won 2-0 at home.",
        "1. Open the lid.\n2. Close the lid.",
        "Call +44 20 7946 0958 now.",
        "Call 555-0134 now.",
        "They flew a Boeing 737 home.",
        "Leaders of the G20 met.",
        "Cases of COVID-19 rose.",
        "It is open 24/7 to all.",
        "Article 5 was invoked.",
        "Version 2.0.1 mends it.",
        "He came on 5 May 2021 by train.",
        "He came at 6:40 p.m. by train.",
        "He came in 2021 by train.",
        "The 3+3 format met.",
        "The iPhone 14 sold out.",
        "The 12th forum opened.",
        "They live at 12 Baker Street today.",
        "The two spoke, and one of them left.",
      })
  void shouldFindNoFigureWhenANumberMeasuresNothing(String text) {
    assertThat(figures(text)).extracting(figure -> figure.getSpan().getExact()).isEmpty();
  }

  @Test
  void shouldReadARateWhenAUnitOfTimeFollows() {
    Figure figure =
        only("The number of trains between both towns has recovered and has reached 135 per week.");
    assertThat(figure.getComparator()).isEqualTo(Comparator.rate);
    assertThat(figure.getPeriod()).isEqualTo("P1W");
    assertThat(figure.getUnit()).isEqualTo("train");
    assertThat(figure.getMeasure()).isEqualTo("trains between both towns");
  }

  @Test
  void shouldKeepBothEndsWhenARangeIsGiven() {
    Figure money = only("It costs between $48,000 and $90,000 a year.");
    assertThat(money.getValues()).containsExactly(48000.0, 90000.0);
    assertThat(money.getPeriod()).isEqualTo("P1Y");
    assertThat(only("Fees vary from 5% to 10%.").getValues()).containsExactly(5.0, 10.0);
    assertThat(only("It costs $89 to $93 billion.").getValues()).containsExactly(89e9, 93e9);
    assertThat(only("Dozens of people came.").getValues()).containsExactly(12.0, 120.0);
  }

  @Test
  void shouldNoteBoundsWhenWordsLimitANumber() {
    assertThat(only("More than 20 houses burnt.").getChange()).isEqualTo(Change.more_than);
    assertThat(only("Fewer than 20 houses burnt.").getChange()).isEqualTo(Change.less_than);
    assertThat(only("Up to 20 houses burnt.").getChange()).isEqualTo(Change.less_than);
    assertThat(only("About 20 houses burnt.").getApproximate()).isTrue();
    assertThat(only("Prices fell by 5 percent.").getChange()).isEqualTo(Change.down);
  }

  @Test
  void shouldNotLookLikeACurrencyWhenInitialsAreCounted() {
    assertThat(only("It backs 12 NGOs there.").getUnit()).isEqualTo("ngo");
  }

  @Test
  void shouldKeepToMoneyAndPercentWhenTheLanguageIsNotEnglish() {
    Reading reading = read("Der Umsatz stieg um 12,5 % auf 30 €, sagten drei Leute.", "de");
    assertThat(reading.result().getFigures())
        .extracting(Figure::getUnit)
        .containsExactly("%", "EUR");
    assertThat(reading.result().getLayers().get(1).getReason()).isEqualTo("language:de");
  }

  @Test
  void shouldProveEverySpanWhenAstralCharactersPrecede() {
    String text = "😀 It cost $5 and 😀 grew 7%.";
    for (Figure figure : figures(text)) {
      int start = text.offsetByCodePoints(0, figure.getSpan().getStart());
      int end = text.offsetByCodePoints(0, figure.getSpan().getEnd());
      assertThat(text.substring(start, end)).isEqualTo(figure.getSpan().getExact());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The race raised £85,000 for the home.| none",
        "They seek to raise about 346 billion shillings.| none",
        "The grant was raised by £85,000.| up",
        "Sales rose £85,000 in May.| up",
      })
  void shouldTellMoneyThatIsRaisedFromMoneyThatGrows(String text, String change) {
    assertThat(only(text).getChange().name()).isEqualTo(change);
  }

  @Test
  void shouldCountNothingWhenAnAgencyNumbersItsStory() {
    assertThat(figures("UPDATE 2-Lake level falls")).isEmpty();
  }

  @Test
  void shouldTakeTheConversionIntoTheFigureBeforeItWhenItStandsInBrackets() {
    Figure figure = only("The bill seeks 346 billion shillings ($2.7 billion) in new taxes.");
    assertThat(figure.getMeasure()).isEqualTo("new taxes");
    assertThat(figure.getSpan().getExact()).isEqualTo("346 billion shillings");
    assertThat(figure.getAlsoAs()).containsExactly(new Equivalent(List.of(2.7e9), "USD"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is 5 miles (8 km) long.| 1",
        "The lake is 40 miles (64 km / 35 nautical miles) long.| 2",
        "Three quarters of voters (74%) left.| 1",
        "The lamp costs $40 (save $3) today.| 0",
        "The yard has 40 boats (12 percent of all).| 0",
      })
  void shouldCountOnlyOtherUnitsOfOneKindAsConversions(String text, int conversions) {
    assertThat(figures(text).get(0).getAlsoAs()).hasSize(conversions);
  }

  @Test
  void shouldTellAMagnitudeOnceWhenTheHeadlineOnlyAnnouncesIt() {
    Figure figure = only("Magnitude 5.2 rocks Brenn\n\nA quake of magnitude 5.2 struck Brenn.");
    assertThat(figure.getUnit()).isEqualTo("magnitude");
    assertThat(figure.getSpan().getStart()).isGreaterThan(25);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plan would cut wages by $800 million.| down | none",
        "Shares put on 0.4 percent.| up | none",
        "Output grew in March by 40,000 tonnes.| up | none",
        "The jobless rate crept up to 6%.| up | none",
        "They paid up to $5 million.| none | at_most",
        "Sales climbed to 4,000 boats.| none | none",
        "It told of an expansion of 7 percent.| up | none",
        "Trade grew by more than 5 percent.| up | at_least",
        "Close to 40 boats sank.| none | about",
      })
  void shouldTellDirectionAndBoundApart(String text, Direction direction, Bound bound) {
    Figure figure = only(text);
    assertThat(figure.getDirection()).isEqualTo(direction);
    assertThat(figure.getBound()).isEqualTo(bound);
  }

  @Test
  void shouldNotCrossParagraphs() {
    assertThat(figures("Crown/dollar: up at $1.2204 Friday.\n\nDollar/yen: down at 140.20 yen."))
        .extracting(Figure::getUnit)
        .containsExactly("USD", "JPY");
  }
}
