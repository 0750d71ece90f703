package io.rapporteur.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministers met on February 28 in the capital.| 2023-02-28",
        "It was after the August summit in the capital.| 2022-08",
        "The pact was signed on 9 November 2020 in the city.| 2020-11-09",
        "They signed it on the 4th of July, 2003.| 2003-07-04",
        "A report from 2021-05-03 says so.| 2021-05-03",
        "Die Sitzung war am 28.02.2023 zu Ende.| 2023-02-28",
        "It opened on 12/31/2019 at last.| 2019-12-31",
        "ferry runs again sunday, may 28, 2006| 2006-05-28",
        "the ferry ran from 3 march 2004 on| 2004-03-03",
        "It opened on 31/12/2019 at last.| 2019-12-31",
        "She resigned on Thursday.| 2023-02-23",
        "She will resign on Thursday.| 2023-03-02",
        "She resigned last Friday.| 2023-02-24",
        "Talks began last December.| 2022-12",
        "Talks began in December.| 2022-12",
        "The road has been shut since the beginning of December 2022.| 2022-12",
        "He came yesterday.| 2023-02-28",
        "Today the lake froze over.| 2023-03-01",
        "The lake is not what it is today.| PRESENT_REF",
        "Today, like many of the fishers, he rents a boat.| PRESENT_REF",
        "It was agreed a year ago.| 2022",
        "The lake froze over 3,000 years ago.| PAST_REF",
        "The lake froze over 9,000 quarters ago.| PAST_REF",
        "It was agreed two weeks ago.| 2023-W07",
        "It lasted two years.| P2Y",
        "It lasted more than two months.| P2M",
        "It took two and a half hours.| PT2.5H",
        "There are 135 per week.| P1W",
        "They meet every Monday.| XXXX-WXX-1",
        "Sales grew in the first half of 2022.| 2022-H1",
        "Sales grew in the third quarter of 2022.| 2022-Q3",
        "Sales grew in Q3 2022.| 2022-Q3",
        "Rents fell in the 1990s.| 199",
        "It is the road of the 21st century.| 20",
        "He left last summer.| 2022-SU",
        "The vote was held in the spring of 2019.| 2019-SP",
        "Profit rose in fiscal 2022.| FY2022",
        "They spoke on Friday afternoon.| 2023-02-24TAF",
        "They spoke this morning.| 2023-03-01TMO",
        "The plane landed at 6:40 p.m. in the rain.| 2023-03-01T18:40",
        "The plane landed at 18:00 UTC in the rain.| 2023-03-01T18:00Z",
        "It is unclear now.| PRESENT_REF",
        "It opened last week.| 2023-W08",
        "It rained over the past decade.| P10Y",
        "It rained in recent weeks.| PXW",
        "It rained over the weekend.| 2023-W08-WE",
        "They met on Christmas Eve in the hills.| 2022-12-24",
        "They met on New Year's Day, 2020, in the hills.| 2020-01-01",
        "It was the best for the first time in years.| PXY",
      })
  void shouldGiveTheTimexValueWhenPublicationDateIsKnown(String text, String value) {
    assertThat(dates(text)).extracting(DateReference::getValue).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The score was 3-2 after the break.",
        "Call 555-2014-88 for a table.",
        "They flew a Boeing 737 to the coast.",
        "The G20 and COVID-19 came up.",
        "The centre is open 24/7 to all.",
        "Article 5 was never invoked.",
        "Version 2.0.1 mends it.",
        "Some 2000 troops marched.",
        "The son is 15 years old.",
        "You may march if you can.",
        "She paid $2023 for the lot.",
      })
  void shouldFindNoDateWhenTheNumberIsNone(String text) {
    assertThat(dates(text)).isEmpty();
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

  @Test
  void shouldShareTheYearWhenDatesAreListed() {
    assertThat(dates("Statements of 9 November and 11 December 2020 hold."))
        .extracting(DateReference::getValue)
        .containsExactly("2020-11-09", "2020-12-11");
    assertThat(dates("It runs from 3 to 5 May 2022 in all."))
        .extracting(DateReference::getValue)
        .containsExactly("2022-05-03", "2022-05-05");
  }

  @Test
  void shouldSetModWhenOnlyTheStartIsMeant() {
    DateReference date = dates("Since the beginning of December 2022 it has been shut.").get(0);
    assertThat(date.getMod()).isEqualTo("START");
    assertThat(date.getBegin()).isEqualTo("2022-12-01");
    assertThat(date.getEnd()).isEqualTo("2022-12-31");
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
}
