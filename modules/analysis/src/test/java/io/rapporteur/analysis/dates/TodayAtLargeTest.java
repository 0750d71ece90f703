package io.rapporteur.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.Document;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TodayAtLargeTest {
  private static final String TODAY = "Viele Höfe halten heute keine Kühe mehr, sondern Gäste. ";

  private static final String OTHERS =
      "Die Ställe stehen leer, und die Wiesen wachsen langsam zu, weil niemand sie mäht. "
          .repeat(40);

  @Test
  void shouldTakeTodayForThePresentInALongTextThatNamesNoDay() {
    assertThat(values(TODAY + OTHERS)).containsExactly("PRESENT_REF");
  }

  @Test
  void shouldTakeTodayForTheDayWhereAnotherDayIsNamedOrTheTextIsShort() {
    assertThat(values(TODAY + OTHERS + "Der Markt öffnet am Samstag wieder."))
        .first()
        .isEqualTo("2021-03-17");
    assertThat(values(TODAY)).containsExactly("2021-03-17");
  }

  private static List<String> values(String text) {
    Document document =
        Document.newBuilder()
            .setUri("urn:a")
            .setBody(text)
            .setPublished(Instant.parse("2021-03-17T09:00:00Z"))
            .build();
    Reading reading = new Reading(document);
    reading.result().getLanguage().setTag("de");
    reading.body(text);
    new DateStep().apply(reading);
    return reading.result().getDates().stream().map(DateReference::getValue).toList();
  }
}
