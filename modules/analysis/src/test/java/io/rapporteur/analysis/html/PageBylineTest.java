package io.rapporteur.analysis.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote an article is read off the page where its metadata does not say. */
class PageBylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p class='byline'>By Nora Lindqvist</p>;Nora Lindqvist",
        "<div class='article-author'>By <a href='/n'>Nora Lindqvist</a> and <a href='/i'>Ivo Brandt</a> | 12 May</div>;"
            + "Nora Lindqvist and Ivo Brandt",
        "<span class='ByLine__text'>By Nora Lindqvist, chief reporter</span>;Nora Lindqvist",
        "<a rel='author' href='/n'>Nora Lindqvist</a>;Nora Lindqvist",
        "<span itemprop='author'>Nora O’Hare-Lind</span>;Nora O’Hare-Lind"
      })
  void shouldReadIt(String byline, String by) {
    assertThat(by(byline)).isEqualTo(by);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='author'>More From This Desk</p>",
        "<div class='comments'><span class='comment-author'>By Harbour Watcher</span></div>",
        "<aside><p class='byline'>By Nora Lindqvist</p></aside>",
        "<p class='byline'>By our own correspondent in the north</p>",
        "<p>By Nora Lindqvist the road was closed, by others it was not.</p>"
      })
  void shouldReadNoneWhereNoneIs(String page) {
    assertThat(by(page)).isNull();
  }

  @Test
  void shouldGoByTheMetadataFirst() {
    assertThat(
            HtmlReader.read(
                    "<html><head><meta name='author' content='Ivo Brandt'></head><body>"
                        + "<p class='byline'>By Nora Lindqvist</p></body></html>")
                .metadata()
                .by())
        .isEqualTo("Ivo Brandt");
  }

  private static String by(String byline) {
    return HtmlReader.read(
            "<!DOCTYPE html><html><body><div id='story'><h1>Ferry leaves</h1>"
                + byline
                + "<p>The ferry left the harbour of Varn at noon with forty passengers on board.</p>"
                + "</div></body></html>")
        .metadata()
        .by();
  }
}
