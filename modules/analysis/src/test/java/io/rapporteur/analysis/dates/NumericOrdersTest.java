package io.rapporteur.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericOrdersTest {
  private static final String TEXT = "The quay was shut on 03/04/2021.";

  private static String first(String text, String language, String url) {
    Document document =
        Document.newBuilder()
            .setUri("urn:test")
            .setBody(text)
            .setLanguage(language)
            .setCanonicalUrl(url)
            .build();
    Reading reading = new Reading(document);
    reading.result().getLanguage().setTag("en");
    reading.body(text);
    new DateStep().apply(reading);
    return reading.result().getDates().get(0).getValue();
  }

  @Test
  void shouldPutTheMonthFirstWhenNothingTells() {
    assertThat(first(TEXT, null, null)).isEqualTo("2021-03-04");
    assertThat(first(TEXT, "en", "https://news.example.com/quay")).isEqualTo("2021-03-04");
  }

  @Test
  void shouldGoByTheOtherDatesOfTheDocument() {
    assertThat(first(TEXT + " It opened on 25/03/2019.", null, null)).isEqualTo("2021-04-03");
    assertThat(first(TEXT + " It opened on 03/25/2019.", "en-GB", null)).isEqualTo("2021-03-04");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, , 2021-04-03",
    "en_AU, , 2021-04-03",
    "en-US, https://news.example.co.uk/quay, 2021-03-04",
    "en, https://news.example.co.uk/quay, 2021-04-03",
    ", https://news.example.az/quay, 2021-04-03",
    ", https://news.example.us/quay, 2021-03-04",
    ", not a web address, 2021-03-04",
  })
  void shouldGoByTheCountryOfThePublisherWhenNoOtherDateTells(
      String language, String url, String value) {
    assertThat(first(TEXT, language, url)).isEqualTo(value);
  }
}
