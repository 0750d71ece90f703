package io.rapporteur.analysis.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.parse.DocumentParser;
import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What becomes of each field of text and pages, as the tables of docs/formats.md say. */
class FieldsOfInputsTest {
  private static final Instant TOLD = Instant.parse("2026-03-01T08:00:00Z");
  private static final Envelope HEADERS =
      new Envelope(null, "urn:told", "Told Wire", TOLD, "nb", 4L, null, TOLD.plusSeconds(60));

  private static final String PAGE =
      """
      <html lang="en-GB"><head><title>Ferry to Osk runs again | Lake Herald</title>
      <meta property="og:site_name" content="Lake Herald"><meta name="author" content="By Ada Poe">
      <meta property="article:published_time" content="2026-03-02T10:00:00">
      <meta name="keywords" content="ferry"><link rel="canonical" href="https://lake.example/f">
      </head><body><nav>Home</nav><article><h1>Ferry to Osk runs again</h1>
      <p>OSLO, 2 March (Wire) - The ferry to Osk runs again from 9 March, the Varn Line said on Tuesday.</p>
      <p>Nobody was hurt in the fire on 16 February. Repairs took longer than expected.</p></article></body></html>
      """;

  private static AnnotatedDocument read(String payload, Envelope envelope) {
    Document document = new DocumentParser().parse(payload.getBytes(UTF_8), envelope);
    Reading reading = new Reading(document);
    reading.run(new CleanStep());
    return reading.result();
  }

  @Test
  void shouldTakeEveryFieldOfAText() {
    String text =
        """
        Ferry to Osk runs again

        By Ada Poe

        OSLO, 2 March (Wire) - The ferry runs again.
        """;

    AnnotatedDocument record = read(text, HEADERS);

    assertThat(record.getUri()).isEqualTo("urn:told");
    assertThat(record.getVersion()).isEqualTo(4);
    assertThat(record.getVersionCreated()).isEqualTo(TOLD.plusSeconds(60));
    assertThat(record.getPublished()).isEqualTo(TOLD);
    assertThat(record.getLanguage().getDeclared()).isEqualTo("nb");
    assertThat(record.getInfoSource()).isEqualTo("Told Wire");
    assertThat(record.getHeadline()).isEqualTo("Ferry to Osk runs again");
    assertThat(record.getBy()).isEqualTo("Ada Poe");
    assertThat(record.getLocated()).isEqualTo("Oslo");
    assertThat(record.getBody()).startsWith("Ferry to Osk runs again\n\nBy Ada Poe\n\nOSLO");
    assertThat(read(text, Envelope.NONE).getUri()).startsWith("urn:sha256:");
  }

  @Test
  void shouldTakeEveryFieldOfAPage() {
    AnnotatedDocument record = read(PAGE, Envelope.NONE);

    assertThat(record.getUri()).startsWith("urn:sha256:");
    assertThat(record.getHeadline()).isEqualTo("Ferry to Osk runs again");
    assertThat(record.getBy()).isEqualTo("Ada Poe");
    assertThat(record.getPublished()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
    assertThat(record.getCanonicalUrl()).isEqualTo("https://lake.example/f");
    assertThat(record.getLanguage().getDeclared()).isEqualTo("en-GB");
    assertThat(record.getInfoSource()).isEqualTo("Lake Herald");
    assertThat(record.getLocated()).isEqualTo("Oslo");
    assertThat(record.getBody()).contains("The ferry to Osk").doesNotContain("Home");
  }

  @Test
  void shouldTakeWhatHeadersSayBeforeWhatAPageSays() {
    AnnotatedDocument record = read(PAGE, HEADERS);

    assertThat(record.getUri()).isEqualTo("urn:told");
    assertThat(record.getPublished()).isEqualTo(TOLD);
    assertThat(record.getLanguage().getDeclared()).isEqualTo("nb");
    assertThat(record.getInfoSource()).isEqualTo("Told Wire");
    assertThat(record.getHeadline()).isEqualTo("Ferry to Osk runs again");
  }

  @Test
  void shouldTakeTheDayInItsAddressWhenAPageStatesNoTime() {
    String page =
        """
        <html><head><link rel="canonical" href="https://lake.example/2026/03/02/ferry">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs",
        "dateModified":"2026-03-05T10:00:00Z","publisher":{"name":"Lake Herald"},"inLanguage":"en",
        "author":{"name":"Ada Poe"}}</script></head><body><p>The ferry runs again.</p></body></html>
        """;

    AnnotatedDocument record = read(page, Envelope.NONE);

    assertThat(record.getPublished()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
    assertThat(record.getHeadline()).isEqualTo("Ferry runs");
    assertThat(record.getBy()).isEqualTo("Ada Poe");
    assertThat(record.getInfoSource()).isEqualTo("Lake Herald");
    assertThat(record.getLanguage().getDeclared()).isEqualTo("en");
  }
}
