package io.rapporteur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewsMlFormatTest {
  static final String NITF_ITEM =
      """
      <newsItem guid="urn:newsml:varnwire.example:20260301:dredger" version="2" standard="NewsML-G2"
          standardversion="2.33" xml:lang="en-GB" xmlns="http://iptc.org/std/nar/2006-10-01/">
        <itemMeta>
          <itemClass qcode="ninat:text"/>
          <provider qcode="nprov:VARN"><name>Varn Wire</name></provider>
          <versionCreated>2026-03-01T10:15:00+01:00</versionCreated>
          <firstCreated>2026-03-01T07:00:00Z</firstCreated>
          <embargoed>2026-03-01T12:00:00Z</embargoed>
          <pubStatus qcode="stat:usable"/>
          <edNote>Corrects the number of crew in paragraph 2.</edNote>
          <signal qcode="sig:correction"/>
        </itemMeta>
        <contentMeta>
          <urgency>3</urgency>
          <located qcode="city:1"><name xml:lang="de">Warn</name><name xml:lang="en">Varn</name></located>
          <creator><name>Ines Moll</name></creator><creator><name>Ada Poe</name></creator>
          <genre qcode="genre:Current"><name>Current</name></genre>
          <slugline>DREDGER-SINKS</slugline>
          <subject type="cpnat:abstract" qcode="medtop:20000145"/>
          <subject qcode="medtop:20000145"/>
          <headline role="hld:sub">Crew is safe</headline>
          <headline role="hld:main">Dredger sinks &amp; blocks the port</headline>
          <keyword>ships</keyword><keyword>ports</keyword>
        </contentMeta>
        <contentSet>
          <inlineXML contenttype="application/nitf+xml">
            <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content>
              <p>The <org>dredger</org> sank on Sunday.</p><media><media-caption>A ship</media-caption></media>
              <p>Nine of the crew &lt;all&gt; are safe.</p>
            </body.content></body></nitf>
          </inlineXML>
          <remoteContent href="http://varnwire.example/a.jpg"/>
        </contentSet>
      </newsItem>
      """;

  static String message(String... items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><newsMessage"
        + " xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2026-03-01T10:16:00Z</sent>"
        + "</header><itemSet>"
        + String.join("", items)
        + "</itemSet></newsMessage>";
  }

  static String item(String guid, int version, String status, String text) {
    return "<newsItem guid=\""
        + guid
        + "\" version=\""
        + version
        + "\"><itemMeta><itemClass qcode=\"ninat:text\"/><pubStatus qcode=\"stat:"
        + status
        + "\"/></itemMeta><contentMeta><headline>"
        + text
        + "</headline></contentMeta><contentSet><inlineData contenttype=\"text/plain\">"
        + text
        + "</inlineData></contentSet></newsItem>";
  }

  @Test
  void shouldTakeEveryFieldOfAnItem() {
    Document document = Reads.one(NITF_ITEM);

    assertThat(document.getUri()).isEqualTo("urn:newsml:varnwire.example:20260301:dredger");
    assertThat(document.getVersion()).isEqualTo(2);
    assertThat(document.getVersionCreated()).isEqualTo(Instant.parse("2026-03-01T09:15:00Z"));
    assertThat(document.getPublished()).isEqualTo(Instant.parse("2026-03-01T07:00:00Z"));
    assertThat(document.getPubStatus()).isEqualTo(PubStatus.usable);
    assertThat(document.getHeadline()).isEqualTo("Dredger sinks & blocks the port");
    assertThat(document.getBy()).isEqualTo("Ines Moll, Ada Poe");
    assertThat(document.getLocated()).isEqualTo("Varn");
    assertThat(document.getLanguage()).isEqualTo("en-GB");
    assertThat(document.getGenre()).isEqualTo("Current");
    assertThat(document.getInfoSource()).isEqualTo("Varn Wire");
    assertThat(document.getEdNote()).isEqualTo("Corrects the number of crew in paragraph 2.");
    assertThat(document.getSubjects()).containsExactly("medtop:20000145");
    assertThat(document.getAttributes())
        .containsEntry("signal", "sig:correction")
        .containsEntry("urgency", "3")
        .containsEntry("slugline", "DREDGER-SINKS")
        .containsEntry("keyword", "ships; ports")
        .containsEntry("embargoed", "2026-03-01T12:00:00Z");
    assertThat(document.getContentType()).isEqualTo("text/html");
    assertThat(document.getBody())
        .contains(
            "<p>The dredger sank on Sunday.</p>", "<p>Nine of the crew &lt;all&gt; are safe.</p>")
        .doesNotContain("A ship");
  }

  @Test
  void shouldMakeOneDocumentOfEachItemWhenAMessageHasSeveral() {
    Contents contents =
        Reads.all(
            message(
                item("urn:x:1", 1, "usable", "First"),
                "<packageItem guid=\"urn:x:p\"/>",
                "<newsItem guid=\"urn:x:f\"><itemMeta><itemClass qcode=\"ninat:picture\"/></itemMeta></newsItem>",
                item("urn:x:2", 5, "usable", "Second"),
                item("urn:x:1", 2, "usable", "First, corrected"),
                "<newsItem guid=\"urn:x:3\" version=\"4\"><itemMeta><pubStatus qcode=\"stat:canceled\"/>"
                    + "</itemMeta></newsItem>"));

    assertThat(contents.documents())
        .extracting(Document::getUri)
        .containsExactly("urn:x:1", "urn:x:2", "urn:x:1", "urn:x:3");
    assertThat(contents.documents())
        .extracting(Document::getVersion)
        .containsExactly(1L, 5L, 2L, 4L);
    assertThat(contents.documents().get(3).getPubStatus()).isEqualTo(PubStatus.canceled);
    assertThat(contents.flaws()).isEmpty();
    assertThat(contents.passedOver()).containsOnlyKeys("packageItem", "newsItem of ninat:picture");
  }

  @Test
  void shouldReadTheOtherItemsWhenOneIsBroken() {
    Contents contents =
        Reads.all(
            message(
                item("urn:x:1", 1, "usable", "First"),
                "<newsItem version=\"1\"><contentSet/></newsItem>",
                item("urn:x:2", 1, "usable", ""),
                item("urn:x:3", 1, "stolen", "Third"),
                item("urn:x:4", 1, "usable", "Fourth")));

    assertThat(contents.documents())
        .extracting(Document::getUri)
        .containsExactly("urn:x:1", "urn:x:4");
    assertThat(contents.flaws())
        .extracting(Flaw::place)
        .containsExactly("item 2", "item 3 (urn:x:2)", "item 4 (urn:x:3)");
    assertThat(contents.flaws())
        .extracting(Flaw::reason)
        .containsExactly("bad-newsml", "empty", "bad-status");
  }

  @Test
  void shouldRefuseAMessageWithoutNews() {
    assertThat(Reads.refused(message("<packageItem guid=\"urn:x:p\"/>")).reason())
        .isEqualTo("no-document");
    assertThat(Reads.refused("<conceptItem guid=\"urn:c\"/>")).hasMessageContaining("conceptItem");
  }

  @Test
  void shouldReadXhtmlContentWithItsLinks() {
    Document document =
        Reads.one(
            """
            <newsItem guid="urn:x:h"><contentSet><inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>No text</title></head>
            <body><p onclick="run()">See <a href="http://a.example/?a=1&amp;b=2">the list</a>.<br/>It&nbsp;rains.</p></body>
            </html></inlineXML></contentSet></newsItem>""");

    assertThat(document.getBody())
        .isEqualTo(
            "<p>See <a href=\"http://a.example/?a=1&amp;b=2\">the list</a>.<br>It\u00a0rains.</p>");
    assertThat(document.getVersion()).isEqualTo(1);
  }
}
