package io.rapporteur.analysis.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.Document;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text, HTML or ninjs is refused with what it looks like. */
class ForeignFormatsTest {
  private final DocumentParser parser = new DocumentParser();

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 words',PDF",
    "'{\\rtf1\\ansi words}',RTF",
    "'GIF89a words',GIF",
    "'PK\u0003\u0004 words',ZIP",
    "'\u001f\u008b words',gzip",
    "'Rar!\u001a words',RAR",
    "'\u00ff\u00d8\u00ff\u00e0 words',JPEG",
    "'\u0089PNG\r\n words',PNG",
    "'RIFF1234WEBP',WebP"
  })
  void shouldRefuseWhatIsNoText(String payload, String looks) {
    assertThatThrownBy(() -> parser.parse(payload.getBytes(ISO_8859_1), Envelope.NONE))
        .hasMessageContaining(looks)
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo("not-text"));
  }

  @Test
  void shouldRefuseBytesThatAreMostlyZeros() {
    assertThatThrownBy(() -> parser.parse(new byte[] {1, 0, 0, 0, 7, 0, 0, 0, 9}, Envelope.NONE))
        .hasMessageContaining("binary data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIFFS and rolls at the harbour fair.",
        "ID3 is a tag of recordings.",
        "PARIS, May 3 - It rained.",
        "Bzh is short for Breizh.",
        "GIFs are forty years old."
      })
  void shouldReadTextThatBeginsLikeASignature(String text) {
    assertThat(parser.parse(text.getBytes(UTF_8), Envelope.NONE).getBody()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>',RSS",
    "'<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry/></feed>',Atom",
    "'<?xml version=\"1.0\"?>\n<!-- x --><newsMessage><itemSet/></newsMessage>',NewsML-G2",
    "'<!DOCTYPE nitf><nitf><body/></nitf>',NITF",
    "'<?xml version=\"1.0\"?><rows><row/></rows>',<rows>",
    "'<!DOCTYPE rows [<!ENTITY a \"b>c\">]><rows><row/></rows>',<rows>",
    "'<!DOCTYPE rows [<!ENTITY a \"b\">]>',no element"
  })
  void shouldRefuseXmlThatIsNoPage(String payload, String looks) {
    assertThatThrownBy(() -> parser.parse(payload.getBytes(UTF_8), Envelope.NONE))
        .hasMessageContaining(looks)
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo("not-a-page"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE html><html><body><p>Boats wait.</p></body></html>",
        "<!DOCTYPE  html><head></head><p>Boats wait.</p>",
        "<p>Boats wait.</p>",
        "<3 is how they signed."
      })
  void shouldReadPagesAndText(String payload) {
    assertThat(parser.parse(payload.getBytes(UTF_8), Envelope.NONE).getBody()).isEqualTo(payload);
  }

  @Test
  void shouldReadAnItemOfNinjs1() {
    Document document =
        parser.parse(
            """
            {"uri":"urn:x:1","version":"2","type":"text","versioncreated":"2022-06-01T10:15:00+0200",
             "firstcreated":"2022-06-01T07:00:00+0000","pubstatus":"usable","headline":"Dredger sinks",
             "byline":"Ines Moll","located":"Varn","source":"Varn Wire","body_html":"<p>It sank.</p>",
             "subject":[{"code":"20000145","scheme":"medtop","name":"accident"}]}"""
                .getBytes(UTF_8),
            Envelope.NONE);
    assertThat(document.getVersion()).isEqualTo(2);
    assertThat(document.getPublished()).isEqualTo(Instant.parse("2022-06-01T08:15:00Z"));
    assertThat(document.getBy()).isEqualTo("Ines Moll");
    assertThat(document.getLocated()).isEqualTo("Varn");
    assertThat(document.getInfoSource()).isEqualTo("Varn Wire");
    assertThat(document.getSubjects()).containsExactly("medtop:20000145");
    assertThat(document.getBody()).isEqualTo("<p>It sank.</p>");
  }
}
