package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.formats.warc.Capture;
import io.rapporteur.formats.warc.CaptureSink;
import io.rapporteur.formats.warc.WarcArchive;
import io.rapporteur.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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
            Warcs.record("resource", "metadata://gnu.org/wget.log", "text/plain", "Saved 3 files."),
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
            "note of the crawler",
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

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "deflate", "br", "gzip\r\nContent-Encoding: gzip"})
  void shouldTakeABodyThatIsExpandedAlreadyAsItIs(String coding) throws IOException {
    Contents contents = Reads.all(said(coding, "<p>Expanded.</p>".getBytes(UTF_8)), null);

    if (coding.equals("br")) { // which nothing tells from text but that it cannot be expanded
      assertThat(contents.flaws()).hasSize(1);
    } else {
      assertThat(contents.documents())
          .extracting(Document::getBody)
          .containsExactly("<p>Expanded.</p>", "<p>Next.</p>");
    }
  }

  @Test
  void shouldExpandWhatServersSend() throws IOException {
    byte[] page = "<p>Packed.</p>".getBytes(UTF_8);
    // the same by another's encoder
    byte[] brotli = Base64.getDecoder().decode("iwaAPHA+UGFja2VkLjwvcD4D");

    for (byte[] archive :
        List.of(
            said("deflate", deflated(page, false)),
            said("Deflate", deflated(page, true)),
            said("br", brotli),
            said("gzip, gzip", Warcs.gzip(Warcs.gzip(page))))) {
      assertThat(Reads.all(archive, null).documents())
          .extracting(Document::getBody)
          .containsExactly("<p>Packed.</p>", "<p>Next.</p>");
    }
  }

  @Test
  void shouldGoOnAfterABodyThatCannotBeExpanded() throws IOException {
    byte[] half = Arrays.copyOf(Warcs.gzip("<p>Packed.</p>".getBytes(UTF_8)), 20);

    for (byte[] archive :
        List.of(
            said("gzip", half),
            said("deflate", new byte[] {0x78, (byte) 0x9c, -1, -1, -1}),
            said("br", new byte[] {-1, -1, -1, -1}),
            said("zstd", half))) {
      Contents contents = Reads.all(archive, null);
      assertThat(contents.flaws()).extracting(Flaw::reason).containsExactly("bad-record");
      assertThat(contents.documents())
          .extracting(Document::getBody)
          .containsExactly("<p>Next.</p>");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\n\r\n4;a=b\r\nHalf\r\n0\r\nX-Trailer: y\r\n",
        "Transfer-Encoding: chunked\r\n\r\n4\r\nHalf\r\n0\r\n",
        "Transfer-Encoding: chunked\r\n\r\n4\r\nHalf\r\n",
        "Transfer-Encoding: chunked\r\n\r\nff\r\nHalf",
        "Transfer-Encoding: chunked\r\n\r\nHalf",
        "Content-Length: 5000\r\n\r\nHalf"
      })
  void shouldEndAPageWhereItsRecordEnds(String answer) throws IOException {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    byte[] record =
        Warcs.record("response", "http://a.example/1", "application/http", head + answer);
    byte[] next =
        Warcs.response("http://a.example/2", "200 OK", "text/plain", "Next".getBytes(UTF_8));

    for (boolean gzip : new boolean[] {true, false}) {
      Contents contents = Reads.all(Warcs.archive(gzip, record, next), null);
      assertThat(contents.flaws()).isEmpty();
      assertThat(contents.documents())
          .extracting(Document::getBody)
          .containsExactly("Half", "Next");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\nTransfer-Encoding: chunked", "\r\nContent-Length: 1000"})
  void shouldNotTakeAPageWhoseRecordBreaksOff(String header) throws IOException {
    byte[] body = ("3e8\r\n" + "x".repeat(1_000)).getBytes(UTF_8);
    byte[] whole =
        Warcs.archive(
            false,
            Warcs.response("http://a.example/1", "200 OK", "text/plain", "First".getBytes(UTF_8)),
            Warcs.response("http://a.example/2", "200 OK", "text/plain" + header, body));

    for (int end : new int[] {700, 200, 20, 5}) {
      List<String> told = new ArrayList<>();
      WarcArchive archive = new WarcArchive(1 << 20, Long.MAX_VALUE);
      InputStream cut = new ByteArrayInputStream(whole, 0, whole.length - end);
      assertThatThrownBy(() -> archive.read(cut, telling(told)))
          .hasMessageContaining("after record 2");
      assertThat(told).startsWith("http://a.example/1").doesNotContain("http://a.example/2");
    }
  }

  private static CaptureSink telling(List<String> told) {
    return new CaptureSink() {
      @Override
      public void capture(Capture capture) {
        told.add(capture.uri());
      }

      @Override
      public void passedOver(String sort) {
        told.add(sort);
      }

      @Override
      public void flaw(String place, String reason, String message) {
        told.add(message);
      }
    };
  }

  /** A page that its server says it has compressed, and one after it, in an archive. */
  private static byte[] said(String coding, byte[] body) throws IOException {
    return Warcs.archive(
        true,
        Warcs.response(
            "http://a.example/1", "200 OK", "text/html\r\nContent-Encoding: " + coding, body),
        Warcs.response(
            "http://a.example/2", "200 OK", "text/html", "<p>Next.</p>".getBytes(UTF_8)));
  }

  private static byte[] deflated(byte[] bytes, boolean raw) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
