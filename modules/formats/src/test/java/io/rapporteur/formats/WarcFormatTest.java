package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFormatTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldReadThePagesOfAnArchive(boolean gzip) throws IOException {
    byte[] archive =
        Warcs.archive(
            gzip,
            Warcs.record("warcinfo", null, "application/warc-fields", "software: test\r\n"),
            Warcs.record(
                "request",
                "http://a.example/1",
                "application/http; msgtype=request",
                "GET /1 HTTP/1.1\r\n\r\n"),
            Warcs.response(
                "http://a.example/1",
                "200 OK",
                "text/html; charset=iso-8859-1",
                "<p>Caf\u00e9</p>".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
            Warcs.response(
                "http://a.example/2", "404 Not Found", "text/html", "<p>No</p>".getBytes(UTF_8)),
            Warcs.response("http://a.example/3.png", "200 OK", "image/png", new byte[] {1, 2, 3}),
            Warcs.response(
                "http://a.example/robots.txt",
                "200 OK",
                "text/plain",
                "User-agent: *".getBytes(UTF_8)),
            Warcs.record("conversion", "http://a.example/4", "text/plain", "Four words of text."));

    Contents contents = Reads.all(archive, null);

    assertThat(contents.flaws()).isEmpty();
    assertThat(contents.documents())
        .extracting(Document::getUri)
        .containsExactly("http://a.example/1", "http://a.example/4");
    assertThat(contents.documents().get(0).getBody()).isEqualTo("<p>Caf\u00e9</p>");
    assertThat(contents.documents().get(0).getVersionCreated())
        .isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(contents.passedOver())
        .containsOnlyKeys(
            "record of type warcinfo",
            "record of type request",
            "answer with status 404",
            "image/png",
            "robots.txt");
  }

  @Test
  void shouldDecodeWhatTheServerCompressedAndCutIntoChunks() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("<p>Packed.</p>".getBytes(UTF_8));
    }
    byte[] archive =
        Warcs.archive(
            true,
            Warcs.response(
                "http://a.example/1",
                "200 OK",
                "text/html\r\nContent-Encoding: gzip",
                packed.toByteArray()),
            Warcs.response(
                "http://a.example/2",
                "200 OK",
                "text/html\r\nTransfer-Encoding: chunked",
                "3\r\n<p>\r\n4\r\nCut.\r\n0\r\n\r\n".getBytes(UTF_8)));

    assertThat(Reads.all(archive, null).documents())
        .extracting(Document::getBody)
        .containsExactly("<p>Packed.</p>", "<p>Cut.");
  }

  @Test
  void shouldGoOnAfterAPageThatCannotBeRead() throws IOException {
    byte[] archive =
        Warcs.archive(
            true,
            Warcs.response(
                "http://a.example/1",
                "200 OK",
                "text/html; charset=klingon",
                "<p>x</p>".getBytes(UTF_8)),
            Warcs.record(
                "response",
                "http://a.example/2",
                "application/http",
                "no answer of a server at all\r\n"),
            Warcs.response(
                "http://a.example/3", "200 OK", "text/html", "<p>Three</p>".getBytes(UTF_8)));

    Contents contents = Reads.all(archive, null);

    assertThat(contents.documents())
        .extracting(Document::getUri)
        .containsExactly("http://a.example/3");
    assertThat(contents.flaws())
        .extracting(Flaw::reason)
        .containsExactly("bad-charset", "bad-record");
  }
}
