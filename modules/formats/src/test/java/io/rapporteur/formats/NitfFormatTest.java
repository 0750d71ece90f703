package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NitfFormatTest {
  static final String ARTICLE =
      """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE nitf SYSTEM "http://192.0.2.1/nitf-3-6.dtd">
      <nitf xml:lang="fr">
        <head>
          <title>Ferry</title>
          <tobject tobject.type="news"><tobject.property tobject.property.type="analysis"/>
            <tobject.subject tobject.subject.refnum="04015001"/></tobject>
          <docdata management-status="usable">
            <doc-id id-string="port.example/f1" regsrc="PORT"/>
            <du-key version="3" key="F"/>
            <date.issue norm="20260301T101500+0100"/>
            <date.release norm="20260301T110000Z"/>
            <urgency ed-urg="4"/>
            <ed-msg info="Version 3 adds the price."/>
            <key-list><keyword key="ferry"/><keyword key="price"/></key-list>
          </docdata>
          <pubdata name="Le Port" ex-ref="https://port.example/f1"/>
        </head>
        <body>
          <body.head>
            <hedline><hl1>Le ferry co\u00fbte trop cher</hl1><hl2>Une analyse</hl2></hedline>
            <byline>Par <person>Zo\u00e9 Blin</person><byttl>Redactrice</byttl></byline>
            <distributor>Agence du Port</distributor>
            <dateline><location>Brest</location><story.date>1 mars</story.date></dateline>
          </body.head>
          <body.content>
            <block><p>Le ferry&nbsp;part.</p><hl2>Prix</hl2><bq><block><p>Trop cher.</p></block></bq></block>
          </body.content>
        </body>
      </nitf>
      """;

  @Test
  void shouldTakeEveryFieldOfAnArticle() {
    Contents contents = Reads.all(ARTICLE.getBytes(ISO_8859_1), "text/xml");
    Document document = contents.documents().get(0);

    assertThat(contents.documents()).hasSize(1);
    assertThat(document.getUri()).isEqualTo("port.example/f1");
    assertThat(document.getVersion()).isEqualTo(3);
    assertThat(document.getPublished()).isEqualTo(Instant.parse("2026-03-01T09:15:00Z"));
    assertThat(document.getVersionCreated()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
    assertThat(document.getPubStatus()).isEqualTo(PubStatus.usable);
    assertThat(document.getHeadline()).isEqualTo("Le ferry co\u00fbte trop cher");
    assertThat(document.getBy()).isEqualTo("Zo\u00e9 Blin");
    assertThat(document.getLocated()).isEqualTo("Brest");
    assertThat(document.getLanguage()).isEqualTo("fr");
    assertThat(document.getGenre()).isEqualTo("analysis");
    assertThat(document.getInfoSource()).isEqualTo("Agence du Port");
    assertThat(document.getEdNote()).isEqualTo("Version 3 adds the price.");
    assertThat(document.getCanonicalUrl()).isEqualTo("https://port.example/f1");
    assertThat(document.getSubjects()).containsExactly("subj:04015001");
    assertThat(document.getAttributes())
        .containsEntry("keywords", "ferry; price")
        .containsEntry("hl2", "Une analyse");
    assertThat(document.getBody())
        .contains(
            "<p>Le ferry\u00a0part.</p><h2>Prix</h2><blockquote><div><p>Trop cher.</p></div>");
  }

  @Test
  void shouldWithdrawWhenAnArticleIsCanceled() {
    Document document =
        Reads.one(
            "<nitf><head><docdata management-status=\"canceled\"><doc-id id-string=\"a:1\"/></docdata>"
                + "</head><body/></nitf>");
    assertThat(document.getPubStatus()).isEqualTo(PubStatus.canceled);
  }

  @Test
  void shouldRefuseATimeThatIsNone() {
    assertThat(
            Reads.refused(
                "<nitf><head><docdata><date.issue norm=\"soon\"/></docdata></head><body><p>x</p></body></nitf>"))
        .hasMessageContaining("date.issue/@norm is \"soon\"");
  }
}
