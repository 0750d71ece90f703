package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SyndicationFormatTest {
  static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
           xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>Harbour Post</title><link>https://harbour.example/</link><language>en-gb</language>
          <item><title>Pier &amp;amp; quay &lt;b&gt;closed&lt;/b&gt;</title><link>https://harbour.example/1</link>
            <guid isPermaLink="false">post-1</guid><dc:creator>Ada Poe</dc:creator>
            <pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><category>Ports</category>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>The pier was closed on Sunday.</p>]]></content:encoded>
            <enclosure url="https://harbour.example/1.mp3" type="audio/mpeg" length="9"/></item>
          <item><guid>https://harbour.example/2</guid><title>Fog</title>
            <author>desk@harbour.example (Bo Lind)</author><description>Fog & rain&nbsp;again.</description></item>
          <item><title>No name</title><description>Nothing identifies it.</description></item>
        </channel></rss>
      """;

  static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="nb">
        <title>Fjord Press</title><id>urn:fjord</id><updated>2026-03-02T00:00:00Z</updated>
        <link href="https://fjord.example/"/>
        <entry><id>tag:fjord.example,2026:1</id><title type="html">Ny &lt;em&gt;ferje&lt;/em&gt;</title>
          <published>2026-03-01T08:00:00Z</published><updated>2026-03-01T09:00:00Z</updated>
          <author><name>Kari Dahl</name></author><link href="https://fjord.example/1"/>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ferja <b>går</b>.</p></div></content></entry>
        <at:deleted-entry ref="tag:fjord.example,2026:0" when="2026-03-01T10:00:00Z"/>
      </feed>
      """;

  @Test
  void shouldMakeADocumentOfEachEntryOfRss() {
    Envelope envelope =
        new Envelope(null, "https://harbour.example/rss", null, null, null, null, null);
    Contents contents = Formats.standard(ReadLimits.STANDARD).read(RSS.getBytes(UTF_8), envelope);

    assertThat(contents.flaws()).isEmpty();
    assertThat(contents.documents()).hasSize(3);
    Document first = contents.documents().get(0);
    assertThat(first.getUri()).isEqualTo("https://harbour.example/rss#post-1");
    assertThat(first.getHeadline()).isEqualTo("Pier & quay closed");
    assertThat(first.getBody()).isEqualTo("<p>The pier was closed on Sunday.</p>");
    assertThat(first.getContentType()).isEqualTo("text/html");
    assertThat(first.getPublished()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(first.getVersionCreated()).isNull();
    assertThat(first.getBy()).isEqualTo("Ada Poe");
    assertThat(first.getLanguage()).isEqualTo("en-gb");
    assertThat(first.getInfoSource()).isEqualTo("Harbour Post");
    assertThat(first.getCanonicalUrl()).isEqualTo("https://harbour.example/1");
    assertThat(first.getAttributes())
        .containsEntry("category", "Ports")
        .containsEntry("enclosure", "audio/mpeg https://harbour.example/1.mp3");
    Document second = contents.documents().get(1);
    assertThat(second.getUri()).isEqualTo("https://harbour.example/2");
    assertThat(second.getBy()).isEqualTo("Bo Lind");
    assertThat(second.getBody()).isEqualTo("Fog & rain\u00a0again.");
    assertThat(contents.documents().get(2).getUri()).startsWith("https://harbour.example/rss#");
  }

  @Test
  void shouldReadAtomAndTakeBackWhatItDeletes() {
    Contents contents = Reads.all(ATOM);

    Document entry = contents.documents().get(0);
    assertThat(entry.getUri()).isEqualTo("tag:fjord.example,2026:1");
    assertThat(entry.getHeadline()).isEqualTo("Ny ferje");
    assertThat(entry.getBody()).contains("<p>Ferja <b>går</b>.</p>");
    assertThat(entry.getPublished()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
    assertThat(entry.getVersionCreated()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
    assertThat(entry.getBy()).isEqualTo("Kari Dahl");
    Document deleted = contents.documents().get(1);
    assertThat(deleted.getUri()).isEqualTo("tag:fjord.example,2026:0");
    assertThat(deleted.getPubStatus()).isEqualTo(PubStatus.canceled);
    assertThat(deleted.getVersionCreated()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
  }

  @Test
  void shouldReadTheOtherEntriesWhenOneSaysNothing() {
    Contents contents =
        Reads.all(
            "<rss version=\"2.0\"><channel><item><guid>urn:1</guid></item>"
                + "<item><guid>urn:2</guid><title>Told</title></item></channel></rss>");

    assertThat(contents.documents()).extracting(Document::getUri).containsExactly("urn:2");
    assertThat(contents.flaws()).extracting(Flaw::place).containsExactly("entry 1 (urn:1)");
  }

  @Test
  void shouldReadAFeedWithABadByteAndABadSign() {
    byte[] feed =
        ("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><item>"
                + "<guid>urn:1</guid><title>Caf\u00e9 \u0002open</title></item></channel></rss>")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThat(Reads.all(feed, null).documents().get(0).getHeadline())
        .startsWith("Caf")
        .endsWith(" open");
  }

  @Test
  void shouldRefuseWhatOnlyTheHeaderCallsAFeed() {
    assertThat(Reads.refused("<html><p>Login</p></html>".getBytes(UTF_8), "application/rss+xml"))
        .hasMessageContaining("<html>")
        .extracting("reason")
        .isEqualTo("not-as-declared");
  }
}
