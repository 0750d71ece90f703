package io.rapporteur.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.reading.LanguageSection;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.Document;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStepTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 3, 1);

  static Reading read(String text, LocalDate published) {
    Document document = Document.newBuilder().setUri("urn:test").setBody(text).build();
    if (published != null) {
      document.setPublished(published.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }
    Reading reading = new Reading(document);
    reading.result().getLanguage().setTag("en");
    reading.body(text);
    new DateStep().apply(reading);
    return reading;
  }

  @Test
  void shouldReckonFromNothingWhenTheClockWasReadInTheWrongUnit() {
    Reading reading = read("They met two days ago.", LocalDate.of(56_000, 1, 1));

    assertThat(reading.result().getDocumentDate().getValue()).isNull();
    assertThat(reading.result().getDates().get(0).getValue()).isEqualTo("XXXX-XX-XX");
  }

  private static List<DateReference> dates(String text) {
    return read(text, PUBLISHED).result().getDates();
  }

  @Test
  void shouldNotTakeTheNameOfAPaperForADay() {
    assertThat(dates("The ferry was late, Lakeshore Today reported.")).isEmpty();
    assertThat(dates("Ferry Runs Today")).hasSize(1);
  }

  @Test
  void shouldReckonFromTheNarrativeWhenADayEarlierIsTold() {
    String text =
        "The minister spoke on February 27. The pact was sealed on February 22, 2022 elsewhere.\n\n"
            + "A day earlier, he met the president.";
    DateReference last = dates(text).get(2);
    assertThat(last.getValue()).isEqualTo("2023-02-26");
    assertThat(last.getResolved()).isEqualTo(DateBasis.context);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It lasted nearly two years.| LESS_THAN",
        "It lasted more than two years.| MORE_THAN",
        "It lasted up to two years.| LESS_THAN",
        "It lasted at least two years.| MORE_THAN",
        "It lasted about two years.| APPROX",
        "The lake froze in late 2019.| END",
        "The lake froze in mid-2019.| MID",
      })
  void shouldSetModWhenAWordNarrowsTheExpression(String text, String mod) {
    assertThat(dates(text)).extracting(DateReference::getMod).containsExactly(mod);
  }

  @Test
  void shouldReadEachSectionByItsOwnLanguage() {
    String text = "He came on 03/04/2021 and left yesterday.\n\nMay gelang es am 03/04/2021.";
    Reading reading = read(text, PUBLISHED);
    int german = text.indexOf("May");
    reading.sections(
        List.of(
            new LanguageSection(0, german, "en", LanguagePacks.english()),
            new LanguageSection(german, text.length(), "xx", LanguagePacks.root())));
    reading.result().setDates(List.of());
    new DateStep().apply(reading);

    assertThat(reading.result().getDates())
        .extracting(DateReference::getValue)
        .containsExactly("2021-03-04", "2023-02-28", "2021-XX-XX");
  }

  @Test
  void shouldSetModWhenOnlyTheStartIsMeant() {
    DateReference date = dates("Since the beginning of June 2018 it has been shut.").get(0);
    assertThat(date.getMod()).isEqualTo("START");
    assertThat(date.getBegin()).isEqualTo("2018-06-01");
    assertThat(date.getEnd()).isEqualTo("2018-06-30");
  }

  @Test
  void shouldInferTheDateWhenOpenDaysFollowAFullDate() {
    String text =
        "On 11 May the envoy came to town. He praised the pact of 9 November 2020 and the talks of"
            + " 11 January 2021, and left.";
    Reading reading = read(text, null);
    assertThat(reading.result().getDocumentDate().getValue()).isEqualTo("2021-05-11");
    assertThat(reading.result().getDocumentDate().getInferred()).isTrue();
    assertThat(reading.result().getDocumentDate().getReason()).isEqualTo("latest-reference");
    assertThat(reading.result().getDocumentDate().getEvidence())
        .extracting(span -> span.getExact())
        .containsExactly("11 May", "11 January 2021");
    assertThat(reading.result().getDates().get(0).getValue()).isEqualTo("2021-05-11");
  }

  @Test
  void shouldInferNoDateWhenTheOnlyFullDateIsATerm() {
    Reading reading =
        read("The envoy came on 8 July. The pact runs until February 19, 2031.", null);
    assertThat(reading.result().getDocumentDate().getValue()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Envoy speaks to the press, Hilltown, February 28, 2023| headline",
        "Envoy speaks to the press| none",
      })
  void shouldTakeTheDateOfTheHeadlineWhenItEndsWithOne(String headline, String reason) {
    Reading reading = read(headline + "\n\nHe came yesterday.", null);
    if (reason.equals("headline")) {
      assertThat(reading.result().getDocumentDate().getReason()).isEqualTo("headline");
      assertThat(reading.result().getDates().get(1).getValue()).isEqualTo("2023-02-27");
    } else {
      assertThat(reading.result().getDocumentDate().getValue()).isNull();
      assertThat(reading.result().getDates().get(0).getValue()).isEqualTo("XXXX-XX-XX");
    }
  }

  @Test
  void shouldTakeTheDatelineWhenALineIsADate() {
    Reading reading =
        read("Envoy speaks\n\nTuesday, September 1, 2015\n\nHe came yesterday.", null);
    assertThat(reading.result().getDocumentDate().getReason()).isEqualTo("dateline");
    assertThat(reading.result().getDates().get(1).getValue()).isEqualTo("2015-08-31");
  }

  @Test
  void shouldLeaveTheYearOpenWhenNothingGivesIt() {
    Reading reading = read("The ministers met on February 28 in the capital.", null);
    assertThat(reading.result().getDocumentDate().getValue()).isNull();
    assertThat(reading.result().getDocumentDate().getReason()).startsWith("no-full-date");
    DateReference date = reading.result().getDates().get(0);
    assertThat(date.getValue()).isEqualTo("XXXX-02-28");
    assertThat(date.getResolved()).isEqualTo(DateBasis.unresolved);
  }

  @Test
  void shouldTellHoursFromOneToAnotherWithTheirDayAsOne() {
    assertThat(dates("The hall is open from 5 pm to 7 pm on 22 April 2023."))
        .singleElement()
        .returns("2023-04-22T17:00/2023-04-22T19:00", DateReference::getValue);
  }

  @Test
  void shouldEndAStretchTodayWhenItReachesUntilNow() {
    assertThat(dates("Between May 2019 and now the mill burnt twice."))
        .singleElement()
        .returns("2019-05/2023-03-01", DateReference::getValue);
  }

  @ParameterizedTest
  @CsvSource({
    "List of 2016 - 05 is lost, 2016-05",
    "As of 11 - 2016., 2016-11",
    "As of 2016 - 11., 2016-11",
    "In 2014 - 11 people saw it - it rained., 2014",
  })
  void shouldReadAYearAndAMonthWithBlanksWhenTheNumberCountsNothing(String text, String value) {
    assertThat(dates(text)).singleElement().returns(value, DateReference::getValue);
  }

  @ParameterizedTest
  @CsvSource({
    "The ferry will run from Friday noon to Sunday evening.,2023-03-05TEV",
    "The pool will close from Tuesday to Thursday afternoon.,2023-03-09TAF",
    "Crews will work between Saturday night and Monday.,2023-03-06",
    "The tunnel was blocked from Monday night to Tuesday morning.,2023-02-28TMO",
    "She had called on Tuesday night and Monday morning.,2023-02-27TMO",
  })
  void shouldEndAfterTheBeginningWhenAnEndIsAPartOfItsDay(String text, String value) {
    List<DateReference> dates = dates(text);
    assertThat(dates.get(dates.size() - 1).getValue()).isEqualTo(value);
  }
}
