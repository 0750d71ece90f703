package io.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Documents that are built to hurt. The limits are there to end a hang, they measure nothing. */
class HostileDocumentTest {
  private static final Duration HANG = Duration.ofMinutes(10);
  private final Analyzer analyzer = Analyzers.standard();

  @Test
  void shouldReadWhenTagsNestFiftyThousandDeep() {
    String page =
        "<div>".repeat(50_000) + "<p>Deep down there is a sentence of ten words to read.</p>";

    AnnotatedDocument record = read("text/html", page);

    assertThat(record.getBody()).contains("Deep down there is a sentence");
  }

  @Test
  void shouldReadWhenInlineTagsNestFiftyThousandDeep() {
    String page = "<p>" + "<b><i>".repeat(25_000) + "A sentence that stands in bold and italics.";

    assertThat(read("text/html", page).getBody()).contains("bold and italics");
  }

  @Test
  void shouldReadWhenAPageClosesNoneOfItsTags() {
    for (String piece : new String[] {"von a\n<b>", "<div>a", "<time>a", "<p><base href=x>a"}) {
      assertThat(read("text/html", piece.repeat(100_000)).getBody()).isNotEmpty();
    }
  }

  @Test
  void shouldReadWhenASentenceOfAMegabyteIsFullOfSpansOfTime() {
    assertThat(read("text/plain", " / World / 90 year".repeat(60_000)).getFigures()).isNotEmpty();
  }

  @Test
  void shouldReadWhenTheTextIsOneLineOfFiveMegabytes() {
    String line =
        "The ferry left the port of Elmira at noon with 40 cars on board. ".repeat(80_000);

    assertThat(read("text/plain", line).getBody()).hasSizeGreaterThan(5_000_000);
  }

  @Test
  void shouldReadWhenTheTextIsFiveMegabytesWithoutABlank() {
    assertThat(read("text/plain", "a.B".repeat(1_700_000)).getBody()).isNotEmpty();
  }

  @Test
  void shouldLeaveTheLanguageOpenWhenThereIsNoLetter() {
    AnnotatedDocument record = read("text/plain", "1,234 5.6 % — ???\n\n$$$ 42");

    assertThat(record.getLanguage().getTag()).isEqualTo("und");
    assertThat(record.getBody()).isNotEmpty();
  }

  private AnnotatedDocument read(String type, String body) {
    Document document =
        Document.newBuilder().setUri("test:hostile").setContentType(type).setBody(body).build();
    return assertTimeoutPreemptively(HANG, () -> analyzer.analyze(document));
  }
}
