package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Document;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailFormatTest {
  static final String MAIL =
      """
      From: =?utf-8?q?Zo=C3=AB_Blin?= <press@ministry.example>
      To: desk@varnwire.example
      Subject: =?utf-8?b?TmV3IGZlcnJ5IGZvciBWYXJu?=
      Date: Sun, 1 Mar 2026 10:00:00 +0100
      Message-ID: <42@ministry.example>
      MIME-Version: 1.0
      Content-Language: en
      Content-Type: multipart/mixed; boundary=outer

      --outer
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      The ferry costs =E2=82=AC3 million.
      --inner
      Content-Type: text/html; charset=utf-8

      <p>The ferry costs <b>much</b>.</p>
      --inner--
      --outer
      Content-Type: application/pdf; name=plan.pdf
      Content-Disposition: attachment; filename=plan.pdf
      Content-Transfer-Encoding: base64

      JVBERi0xLjcK
      --outer
      Content-Type: text/plain; charset=iso-8859-1
      Content-Disposition: attachment; filename=speech.txt
      Content-Transfer-Encoding: base64

      SSB3aWxsIGJ1aWxkIGl0IGluIEv2bG4u
      --outer--
      """
          .replace("\n", "\r\n");

  @Test
  void shouldReadTheTextAndTheAttachmentsThatAreDocuments() {
    Contents contents = Reads.all(MAIL);

    assertThat(contents.format()).isEqualTo("a mail");
    assertThat(contents.flaws()).isEmpty();
    Document mail = contents.documents().get(0);
    assertThat(mail.getUri()).isEqualTo("mid:42@ministry.example");
    assertThat(mail.getHeadline()).isEqualTo("New ferry for Varn");
    assertThat(mail.getBody().strip()).isEqualTo("The ferry costs \u20ac3 million.");
    assertThat(mail.getContentType()).isEqualTo("text/plain");
    assertThat(mail.getBy()).isEqualTo("Zo\u00eb Blin");
    assertThat(mail.getInfoSource()).isEqualTo("ministry.example");
    assertThat(mail.getLanguage()).isEqualTo("en");
    assertThat(mail.getPublished()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
    assertThat(mail.getAttributes())
        .containsEntry("attachments", "plan.pdf (application/pdf, 9 bytes)")
        .containsEntry("from", "press@ministry.example");
    Document speech = contents.documents().get(1);
    assertThat(speech.getUri()).isEqualTo("mid:42@ministry.example/part2");
    assertThat(speech.getBody()).isEqualTo("I will build it in K\u00f6ln.");
    assertThat(speech.getInfoSource()).isEqualTo("ministry.example");
    assertThat(contents.documents()).hasSize(2);
  }

  @Test
  void shouldReadAForwardedMailAndAnAttachedMessageOfNews() {
    String news = NewsMlFormatTest.message(NewsMlFormatTest.item("urn:x:1", 1, "usable", "First"));
    String mail =
        "From: a@b.example\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n"
            + "--o\nContent-Type: message/rfc822\n\nFrom: c@d.example\nMessage-ID: <2@d.example>\nSubject: Inner\n\nInner text.\n"
            + "--o\nContent-Type: application/octet-stream; name=x.xml\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(news.getBytes(UTF_8))
            + "\n--o--\n";

    assertThat(Reads.all(mail).documents())
        .extracting(Document::getUri)
        .containsExactly("mid:2@d.example", "urn:x:1");
  }

  @Test
  void shouldReadHtmlWhenThereIsNoPlainText() {
    Document document =
        Reads.one(
            "Received: by x\nFrom: Desk <a@b.example>\nSubject: S\nContent-Type: text/html; charset=utf-8\n\n<p>Told.</p>");
    assertThat(document.getContentType()).isEqualTo("text/html");
    assertThat(document.getBody()).isEqualTo("<p>Told.</p>");
    assertThat(document.getUri()).startsWith("urn:sha256:");
  }

  @Test
  void shouldTakeTextForAMailOnlyWhenItIsOne() {
    String release = "From: the ministry\nDate: today\nSubject: ferries\n\nThe ferry sails.";
    assertThat(Reads.one(release).getBody()).isEqualTo(release);
    assertThat(Reads.all(release.getBytes(US_ASCII), "message/rfc822").documents().get(0).getBody())
        .isEqualTo("The ferry sails.");
  }

  @Test
  void shouldReadAMailOutOfAMailbox() {
    String mail =
        "From ada@b.example Mon Mar  2 10:00:00 2026\nFrom: Ada Poe <ada@b.example>\nMessage-ID: <7@b>\n\nTold.";
    Document document = Reads.one(mail);
    assertThat(document.getUri()).isEqualTo("mid:7@b");
    assertThat(document.getBy()).isEqualTo("Ada Poe");
    assertThat(document.getBody()).isEqualTo("Told.");
  }

  @Test
  void shouldListAnAttachmentThatCannotBeReadAndTellOfOneThatIsBroken() {
    String mail =
        "From: a@b.example\nMessage-ID: <1@b>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n"
            + "--o\n\nSee below.\n--o\nContent-Type: text/xml; name=x.xml\n\n<rss version=\"2.0\"><channel><item>\n--o--\n";
    Contents contents = Reads.all(mail);
    assertThat(contents.documents()).extracting(Document::getUri).containsExactly("mid:1@b");
    assertThat(contents.flaws()).extracting(Flaw::reason).containsExactly("bad-xml");
  }

  @Test
  void shouldRefuseACharsetThatThereIsNot() {
    assertThat(
            Reads.refused(
                "From: a@b.example\nMessage-ID: <1@b>\nContent-Type: text/plain; charset=x-none\n\nText."))
        .hasMessageContaining("x-none")
        .extracting("reason")
        .isEqualTo("bad-charset");
  }
}
