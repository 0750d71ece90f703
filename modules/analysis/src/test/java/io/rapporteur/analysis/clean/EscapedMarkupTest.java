package io.rapporteur.analysis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedMarkupTest {
  private static final String PLAIN =
      "<p>The bridge &amp; the quay are shut.</p>\n<p>Boats wait.</p>";

  @ParameterizedTest
  @CsvSource({
    "text/html,0",
    "text/html,1",
    "text/html,2",
    "text/plain,0",
    "text/plain,1",
    "text/plain,2"
  })
  void shouldReadMarkupHoweverOftenItWasEscaped(String type, int times) {
    String body = PLAIN;
    for (int i = 0; i < times; i++) {
      body = escaped(body);
    }
    Reading reading =
        new Reading(
            Document.newBuilder()
                .setUri("urn:e")
                .setContentType(type)
                .setHeadline(
                    times == 0
                        ? "Bridge & quay shut"
                        : "Bridge &amp;amp; quay &lt;b&gt;shut&lt;/b&gt;")
                .setBody(body)
                .build());
    new CleanStep().apply(reading);

    assertThat(reading.body()).isEqualTo("The bridge & the quay are shut.\n\nBoats wait.");
    assertThat(reading.result().getHeadline()).isEqualTo("Bridge & quay shut");
    assertThat(Edits.apply(body, reading.result().getEdits())).isEqualTo(reading.body());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
