package io.rapporteur.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.formats.Contents;
import io.rapporteur.formats.Flaw;
import io.rapporteur.formats.Formats;
import io.rapporteur.formats.office.OfficeProcesses;
import io.rapporteur.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of files that are as they should be. */
class OfficeFormatTest {
  private static OfficeProcesses processes;
  private static Formats formats;

  @BeforeAll
  static void start() throws IOException {
    processes = new OfficeProcesses(Distribution.settings(Distribution.home()));
    formats = Formats.with(Distribution.LIMITS, processes);
  }

  @AfterAll
  static void stop() {
    processes.close();
  }

  private static Document only(byte[] file, Envelope envelope) {
    List<Document> documents = formats.read(file, envelope).documents();
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  @Test
  void shouldReadAPdfWithWhatItSaysOfItself() throws IOException {
    byte[] pdf =
        MadeFiles.pdf(
            "Harbour to be dredged",
            "Kari Dahl",
            List.of(
                "The harbour of Lorn will be dredged, the council said\nafter a vote on Monday.",
                "Work begins in May."));

    Document document = only(pdf, Envelope.NONE);

    assertThat(document.getHeadline()).isEqualTo("Harbour to be dredged");
    assertThat(document.getBy()).isEqualTo("Kari Dahl");
    assertThat(document.getPublished()).isEqualTo(Instant.ofEpochMilli(1_740_996_000_000L));
    assertThat(document.getAttributes()).containsEntry("pages", "2");
    assertThat(document.getUri()).startsWith("urn:sha256:");
    assertThat(document.getBody())
        .isEqualTo(
            "The harbour of Lorn will be dredged, the council said\nafter a vote on Monday.\n\n"
                + "Work begins in May.");
  }

  @Test
  void shouldPreferWhatCameBesideTheFile() throws IOException {
    Instant published = Instant.parse("2025-05-14T09:00:00Z");
    Envelope envelope =
        new Envelope(
            "application/pdf", "urn:release:7", "Lorn council", published, "en", null, null, null);

    Document document = only(MadeFiles.pdf("untitled", "kdahl", List.of("Text.")), envelope);

    assertThat(document.getUri()).isEqualTo("urn:release:7");
    assertThat(document.getInfoSource()).isEqualTo("Lorn council");
    assertThat(document.getPublished()).isEqualTo(published);
    assertThat(document.getHeadline()).isNull();
    assertThat(document.getBy()).isNull();
    assertThat(document.getAttributes()).containsEntry("creator", "kdahl");
  }

  @Test
  void shouldReadWord() throws IOException {
    Document document =
        only(
            MadeFiles.docx("Ferries", "Lorn buys two ferries.", "They cost $80 million."),
            Envelope.NONE);

    assertThat(document.getHeadline()).isEqualTo("Ferries");
    assertThat(document.getBody()).isEqualTo("Lorn buys two ferries.\n\nThey cost $80 million.");
  }

  @Test
  void shouldReadOpenDocument() throws IOException {
    Document document =
        only(MadeFiles.odt("<text:h>Harbour</text:h><text:p>Lorn digs.</text:p>"), Envelope.NONE);

    assertThat(document.getHeadline()).isEqualTo("Harbour");
    assertThat(document.getBody()).isEqualTo("Harbour\n\nLorn digs.");
  }

  @Test
  void shouldReadRichText() {
    Document document = only(MadeFiles.rtf("Lorn digs.\\par Then it rests."), Envelope.NONE);

    assertThat(document.getBody()).isEqualTo("Lorn digs.\n\nThen it rests.");
  }

  @Test
  void shouldReadSlides() throws IOException {
    assertThat(only(MadeFiles.pptx("Lorn buys two ferries."), Envelope.NONE).getBody())
        .contains("Lorn buys two ferries.");
  }

  @Test
  void shouldReadSheets() throws IOException {
    for (byte[] file : List.of(MadeFiles.xlsx(), MadeFiles.xls())) {
      assertThat(only(file, Envelope.NONE).getBody())
          .isEqualTo("Harbours\n\nHarbour\tTonnes\n\nLorn\t1200\n\nKess\t35.5%");
    }
    assertThat(only(MadeFiles.ods(), Envelope.NONE).getBody())
        .isEqualTo("Harbour\tTonnes\n\nLorn\t1200");
  }

  @Test
  void shouldReadAFileThatIsEncryptedWithoutAPassword() throws IOException {
    assertThat(only(MadeFiles.encryptedPdf(""), Envelope.NONE).getBody())
        .isEqualTo("Nobody reads this.");
  }

  @Test
  void shouldReadWhatACrawlHasFound() throws IOException {
    byte[] pdf = MadeFiles.pdf("Ferries", "Kari Dahl", List.of("Lorn buys ferries."));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(answer("http://a.example/1", "application/pdf", pdf));
    archive.write(answer("http://a.example/2", "application/pdf", "<p>Gone</p>".getBytes(UTF_8)));
    archive.write(answer("http://a.example/3", "text/html", "<p>Page</p>".getBytes(UTF_8)));

    Contents contents = formats.read(archive.toByteArray(), Envelope.NONE);

    assertThat(contents.documents())
        .extracting(Document::getUri)
        .containsExactly("http://a.example/1", "http://a.example/3");
    assertThat(contents.documents().get(0).getBody()).isEqualTo("Lorn buys ferries.");
    assertThat(contents.documents().get(0).getVersionCreated())
        .isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(contents.flaws()).extracting(Flaw::reason).containsExactly("not-as-declared");
    Formats without = Formats.standard(Distribution.LIMITS);
    assertThat(without.read(archive.toByteArray(), Envelope.NONE).passedOver())
        .containsEntry("application/pdf", 2);
  }

  private static byte[] answer(String uri, String type, byte[] body) throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + "000000000001>\r\nWARC-Date: 2026-03-01T10:00:00Z\r\nWARC-Target-URI: "
                + uri
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + body.length)
                + "\r\n\r\n"
                + http)
            .getBytes(UTF_8));
    record.write(body);
    record.write("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  @Test
  void shouldReadWhatIsAttachedToAMail() throws IOException {
    String pdf =
        Base64.getMimeEncoder()
            .encodeToString(MadeFiles.pdf("Ferries", "Kari Dahl", List.of("Lorn buys ferries.")));
    String mail =
        "From: Press <press@lorn.example>\r\nMessage-ID: <1@lorn.example>\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n"
            + "\r\nPlease find our release.\r\n--b\r\nContent-Type: application/octet-stream\r\n"
            + "Content-Disposition: attachment; filename=release.pdf\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + pdf
            + "\r\n--b--\r\n";

    Contents contents = formats.read(mail.getBytes(UTF_8), Envelope.NONE);

    assertThat(contents.flaws()).isEmpty();
    assertThat(contents.documents())
        .extracting(Document::getUri)
        .containsExactly("mid:1@lorn.example", "mid:1@lorn.example/part1");
    assertThat(contents.documents().get(1).getBody()).isEqualTo("Lorn buys ferries.");
    assertThat(contents.documents().get(0).getAttributes()).doesNotContainKey("attachments");
  }
}
