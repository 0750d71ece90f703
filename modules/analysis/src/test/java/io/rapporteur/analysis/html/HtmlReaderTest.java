package io.rapporteur.analysis.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.clean.Edits;
import io.rapporteur.analysis.text.TracedText;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String SENTENCES =
      "The ferry left the port of Elmira at noon with forty cars on board, and nobody was late.";

  @Test
  void shouldTakeTheStatedBodyWhenAScriptPutsTheTextIn() {
    String body =
        "The \\u201cnew\\u201d harbour \\ud83d\\ude00 is open.\\n\\nShips \\/ boats came. ";
    String html =
        "<html><body><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\": \""
            + body.repeat(8)
            + "\"}</script><p>Loading …</p></body></html>";
    HtmlArticle article = HtmlReader.read(html);
    String once = "The “new” harbour \ud83d\ude00 is open.\n\nShips / boats came. ";
    assertThat(article.stated()).isTrue();
    assertThat(article.text().text()).isEqualTo(once.repeat(8));
  }

  @Test
  void shouldKeepThePagesOwnTextWhenTheStatedOneIsHardlyLonger() {
    String html =
        "<html><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"Short.\"}"
            + "</script><body><p>The harbour of Oslo is open again, the mayor said.</p></body></html>";
    assertThat(HtmlReader.read(html).stated()).isFalse();
  }

  @Test
  void shouldTakeTheArticleAndLeaveTheRestOfThePage() {
    String html =
        "<html><body><nav><a href='/'>Home</a> <a href='/w'>World</a></nav><div class='sidebar'><p>"
            + "A sidebar has sentences too, and this one is as long as those of the article.</p></div>"
            + "<article><h1>Ferry leaves</h1><p>"
            + SENTENCES
            + "</p><h2>Weather</h2><p>It rained &amp; stormed; &#8220;badly&#8221;, as they\nsaid.</p>"
            + "<p>"
            + SENTENCES.replace("noon", "dusk")
            + "</p></article><div id='comments'><p>First comment, which is long enough to count.</p>"
            + "</div><footer>Contact us at the harbour office on any day of the week.</footer>";

    TracedText text = HtmlReader.read(html).text();

    assertThat(text.text())
        .isEqualTo(
            SENTENCES
                + "\n\nWeather\n\nIt rained & stormed; “badly”, as they said.\n\n"
                + SENTENCES.replace("noon", "dusk"));
    assertThat(Edits.apply(html, text.edits())).isEqualTo(text.text());
  }

  @Test
  void shouldStateOnlyWhatARecordCanHoldWhenAPageSaysMore() {
    String html =
        """
        <html><script type="application/ld+json">{"@type":"NewsArticle","headline":"A \\ud83d port",
        "datePublished":"2024-03-05T10:00:00.1234567Z"}</script><p>The port is open.""";

    PageMetadata metadata = HtmlReader.read(html).metadata();

    assertThat(metadata.headline()).isEqualTo("A \ufffd port");
    assertThat(metadata.published()).isEqualTo(Instant.parse("2024-03-05T10:00:00.123Z"));
  }

  @Test
  void shouldKeepLineEndsOfPreformattedTextOnly() {
    String html = "<p>one\ntwo<pre>one\ntwo <b>three\n<i>four</i></b></pre><p><b>five\nsix";

    assertThat(HtmlReader.read(html).text().text())
        .isEqualTo("one two\n\none\ntwo three\nfour\n\nfive six");
  }

  @Test
  void shouldReadJsonLdBeforeOtherMetadata() {
    String html =
        """
        <html lang="en-GB"><head><title>Ferry leaves | Lake Herald</title>
        <meta property="og:title" content="Another title"><link rel="canonical" href="https://h.example/f">
        <meta property="og:site_name" content="Lake Herald">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
        {"@type":["NewsArticle"],"headline":"Ferry leaves","datePublished":"2024-03-05T10:00:00+01:00",
        "author":[{"name":"Nora Lindqvist"},{"name":"Ivo Brandt"}]}]}</script></head><body>""";

    PageMetadata metadata = HtmlReader.read(html).metadata();

    assertThat(metadata.headline()).isEqualTo("Ferry leaves");
    assertThat(metadata.by()).isEqualTo("Nora Lindqvist, Ivo Brandt");
    assertThat(metadata.published()).isEqualTo(Instant.parse("2024-03-05T09:00:00Z"));
    assertThat(metadata.canonicalUrl()).isEqualTo("https://h.example/f");
    assertThat(metadata.language()).isEqualTo("en-GB");
    assertThat(metadata.source()).isEqualTo("Lake Herald");
  }

  @Test
  void shouldGoOnWhenJsonLdIsBroken() {
    String html = "<title>T</title><script type='application/ld+json'>{\"@type\":</script>";

    assertThat(HtmlReader.read(html).metadata().headline()).isEqualTo("T");
  }

  @Test
  void shouldLeaveOutTeasersWhenTheyStandBesideTheArticle() {
    StringBuilder html = new StringBuilder("<body><div><p>" + SENTENCES + "</p><p>" + SENTENCES);
    for (int i = 0; i < 5; i++) {
      html.append("<div class='x'><h3><a href='/1'>A title of other news</a></h3><p>")
          .append(
              "A teaser says in a sentence of its own what the other article is about.</p></div>");
    }

    assertThat(HtmlReader.read(html.toString()).text().text()).doesNotContain("teaser");
  }

  @Test
  void shouldKeepAllWhenANewsSystemSendsABodyAlone() {
    String html =
        "<p>Short.</p><ul><li>One</li><li><a href='/x'>Two</a> of them</li></ul><p>End</p>";

    assertThat(HtmlReader.read(html).text().text())
        .isEqualTo("Short.\n\nOne\n\nTwo of them\n\nEnd");
  }

  @Test
  void shouldReadNothingWhenThePageHasNoText() {
    assertThat(HtmlReader.read("<html><script>var a = 'text';</script>").text().text()).isEmpty();
  }
}
