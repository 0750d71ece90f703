package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is built to harm its reader is refused, and costs no more than its size. */
class HostileInputTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"rss", "feed", "nitf", "newsItem", "newsMessage"})
  void shouldNotExpandABombOfEntities(String root) {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE b [<!ENTITY a0 \"boom\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a" + i + " \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("]><" + root + ">&a29;</" + root + ">");
    assertThat(Reads.refused(bomb.toString())).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"rss", "feed", "nitf", "newsItem", "newsMessage"})
  void shouldReadNoFileOfThisMachine(String root) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the word is swordfish");
    String uri = secret.toUri().toString();
    String[] tries = {
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + uri + "\">]><%1$s><p>&e;</p></%1$s>",
      "<!DOCTYPE x [<!ENTITY %% p SYSTEM \"" + uri + "\">%%p;]><%1$s><p>x</p></%1$s>",
      "<!DOCTYPE x SYSTEM \"" + uri + "\"><%1$s><p>x</p></%1$s>",
      "<%1$s xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\""
          + uri
          + "\" parse=\"text\"/></%1$s>"
    };
    for (String each : tries) {
      String payload = String.format(each, root);
      String told;
      try {
        told = Reads.all(payload).toString();
      } catch (UnreadableDocumentException e) {
        told = String.valueOf(e.getMessage());
      }
      assertThat(told).doesNotContain("swordfish");
    }
  }

  /** The JDK's parser has no message for it, and throws that it has none. */
  @ParameterizedTest
  @CsvSource({"rss", "feed", "nitf", "newsItem", "newsMessage"})
  void shouldRefuseADocumentTypeWithACharacterThatIsNone(String root) {
    String payload = "<!DOCTYPE n [<!ENTITY a \"b\u0001\">]><" + root + ">x</" + root + ">";
    assertThat(Reads.refused(payload).reason()).isIn("bad-xml", "bad-feed");
  }

  @ParameterizedTest
  @CsvSource({"rss", "feed", "nitf", "newsItem", "newsMessage"})
  void shouldPassOverADocumentTypeWhateverItHolds(String root) {
    String payload = "<!DOCTYPE n [>!ENTITY a \"b\">]><" + root + "> [<!x></" + root + ">";
    assertThat(Reads.refused(payload).reason()).isIn("bad-xml", "bad-feed");
  }

  @ParameterizedTest
  @CsvSource({"rss", "feed", "nitf", "newsItem"})
  void shouldRefuseElementsThatNestWithoutEnd(String root) {
    String deep = "<" + root + ">" + "<p>".repeat(200_000);
    assertThat(Reads.refused(deep).reason()).isEqualTo("too-deep");
  }

  @ParameterizedTest
  @CsvSource({"rss", "nitf", "newsMessage"})
  void shouldRefuseMoreElementsThanAnybodySends(String root) {
    String many = "<" + root + ">" + "<p/>".repeat(400_000) + "</" + root + ">";
    assertThat(Reads.refused(many).reason()).isEqualTo("too-much-in-one");
  }

  @Test
  void shouldRefuseAMessageOfMoreItemsThanAreRead() {
    String item =
        "<newsItem guid=\"urn:x\"><contentSet><inlineData>x</inlineData></contentSet></newsItem>";
    assertThat(Reads.refused(NewsMlFormatTest.message(item.repeat(10_001))).reason())
        .isEqualTo("too-much-in-one");
  }

  @Test
  void shouldRefuseACompressedArchiveThatHoldsTooMuch() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(Warcs.record("resource", "http://a.example/", "image/png", new byte[0], 1L << 40));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        out.write(zeros);
      }
    }
    assertThat(packed.size()).isLessThan(1 << 20);
    assertThat(Reads.refused(packed.toByteArray(), null).reason()).isEqualTo("too-much-in-one");
  }

  @Test
  void shouldReadNoMoreOfACompressedPageThanAPageMayHave() throws IOException {
    byte[] page = Warcs.gzip(new byte[40 << 20]);
    byte[] archive =
        Warcs.archive(
            true,
            Warcs.response(
                "http://a.example/", "200 OK", "text/html\r\nContent-Encoding: gzip", page));
    assertThat(Reads.all(archive, null).flaws())
        .extracting(Flaw::reason)
        .containsExactly("too-large");
  }

  @ParameterizedTest
  @CsvSource({
    "rss,<rss version=\"2.0\"><channel><item><title>cut",
    "newsml,<newsMessage><itemSet><newsItem guid=\"a\"",
    "nitf,<nitf><body><p>cut</p>",
    "atom,<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>"
  })
  void shouldSayWhereWhatIsCutOffEnds(String what, String payload) {
    assertThat(Reads.refused(payload))
        .as(what)
        .hasMessageContaining("line 1, column")
        .extracting("reason")
        .isEqualTo("bad-xml");
  }

  @Test
  void shouldRefuseAnAgencysBytesThatItsCharsetDoesNotHave() {
    byte[] broken =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><nitf><body><p>X</p></body></nitf>"
            .getBytes(UTF_8);
    broken[60] = (byte) 0xff;
    assertThat(Reads.refused(broken, null).reason()).isEqualTo("not-utf8");
    byte[] unknown =
        "<?xml version=\"1.0\" encoding=\"x-none\"?><nitf><body><p>X</p></body></nitf>"
            .getBytes(UTF_8);
    assertThat(Reads.all(unknown, null).documents()).hasSize(1);
  }

  @Test
  void shouldTakeTwentyMegabytesOfEachInOneGo() {
    String text = "<p>" + "word ".repeat(4 << 20) + "</p>";
    ReadLimits limits = ReadLimits.STANDARD.withDocumentBytes(64 << 20);
    Formats formats = Formats.standard(limits);
    for (String payload :
        new String[] {
          "<nitf><body>" + text + "</body></nitf>",
          NewsMlFormatTest.message(
              "<newsItem guid=\"a\"><contentSet><inlineXML><html><body>"
                  + text
                  + "</body></html></inlineXML></contentSet></newsItem>"),
          "<rss version=\"2.0\"><channel><item><guid>urn:a</guid><description><![CDATA["
              + text
              + "]]></description></item></channel></rss>",
          "From: a@b.example\nMessage-ID: <1@b>\nContent-Type: text/html; charset=utf-8\n\n" + text
        }) {
      assertThat(
              formats
                  .read(payload.getBytes(UTF_8), Envelope.NONE)
                  .documents()
                  .get(0)
                  .getBody()
                  .length())
          .isGreaterThan(20 << 20);
    }
  }

  @Test
  void shouldEndMailsWithinMails() {
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      mail.append(
          "From: a@b.example\nMessage-ID: <"
              + i
              + "@b>\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n");
    }
    try {
      Contents contents = Reads.all(mail.toString());
      assertThat(contents.documents().size()).isLessThan(20);
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isIn("too-deep", "bad-mail", "empty");
    }
  }

  @Test
  void shouldRefuseMultipartsWithoutEnd() {
    StringBuilder mail = new StringBuilder("From: a@b.example\nMessage-ID: <1@b>\n");
    for (int i = 0; i < 500; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }
    mail.append("\nx\n");
    assertThat(Reads.refused(mail.toString()).reason()).isEqualTo("too-deep");
  }

  @Test
  void shouldReadAMailOfManyAttachmentsAndRefuseOneWithoutEnd() {
    assertThat(Reads.all(attachments(900)).documents()).hasSize(1);
    assertThat(Reads.refused(attachments(1_500)).reason()).isEqualTo(TooMany.REASON);
    assertThat(Reads.refused(attachments(5_000)).reason()).isEqualTo(TooMany.REASON);
  }

  private static String attachments(int count) {
    String part = "--b\nContent-Type: image/png\nContent-Disposition: attachment\n\nx\n";
    return "From: a@b.example\nMessage-ID: <1@b>\nContent-Type: multipart/mixed; boundary=b\n\n"
        + "--b\nContent-Type: text/plain\n\nThe ferry sails.\n"
        + part.repeat(count)
        + "--b--\n";
  }

  /** Whatever bytes are changed, a payload is read or refused, and nothing else happens. */
  @Test
  void shouldReadOrRefuseWhateverIsChanged() throws IOException {
    byte[][] payloads = {
      NewsMlFormatTest.NITF_ITEM.getBytes(UTF_8),
      NitfFormatTest.ARTICLE.getBytes(UTF_8),
      SyndicationFormatTest.RSS.getBytes(UTF_8),
      SyndicationFormatTest.ATOM.getBytes(UTF_8),
      MailFormatTest.MAIL.getBytes(UTF_8),
      Warcs.archive(
          true,
          Warcs.response("http://a.example/", "200 OK", "text/html", "<p>x</p>".getBytes(UTF_8))),
      Warcs.archive(
          false,
          Warcs.response("http://a.example/", "200 OK", "text/html", "<p>x</p>".getBytes(UTF_8)))
    };
    for (long seed : io.rapporteur.testkit.Seeds.of(7, 11, 13)) {
      Random random = new Random(seed);
      for (byte[] payload : payloads) {
        for (int i = 0; i < 150; i++) {
          byte[] changed = payload.clone();
          for (int n = random.nextInt(4); n >= 0; n--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
          }
          try {
            Reads.all(changed, null);
          } catch (UnreadableDocumentException e) {
            assertThat(e.getMessage()).isNotBlank();
          }
        }
      }
    }
  }
}
