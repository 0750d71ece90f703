package io.rapporteur.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndecidedDateTest {

  @Test
  void shouldTellTheYearAloneWhenTheLanguageDoesNotSayWhichGoesFirst() {
    DateReference date = dates("nl", "De markt begint op 03/04/2021.").get(0);

    assertThat(date.getValue()).isEqualTo("2021-XX-XX");
    assertThat(date.getResolved()).isEqualTo(DateBasis.unresolved);
    assertThat(date.getBegin()).isNull();
  }

  @Test
  void shouldTellTheDayWhenItsNumberIsNoMonth() {
    assertThat(dates("nl", "De markt begint op 23/04/2021."))
        .singleElement()
        .returns("2021-04-23", DateReference::getValue);
  }

  @Test
  void shouldTellTheDayInTheOrderOfTheLanguage() {
    assertThat(dates("de", "Der Markt beginnt am 03/04/2021."))
        .singleElement()
        .returns("2021-04-03", DateReference::getValue);
  }

  private static List<DateReference> dates(String tag, String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("urn:a").setBody(text).build());
    reading.result().getLanguage().setTag(tag);
    reading.body(text);
    new DateStep().apply(reading);
    return reading.result().getDates();
  }
}
