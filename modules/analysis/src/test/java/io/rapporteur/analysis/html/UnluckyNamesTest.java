package io.rapporteur.analysis.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles keep their paragraphs whatever the class or id of these is called. */
class UnluckyNamesTest {
  private static final String ONE =
      "The lighthouse of Varn, dark since the winter gales, was lit again on Sunday evening.";
  private static final String TWO =
      "Its keeper, who had waited four months for a lens, said the harbour could breathe now.";
  private static final String THREE =
      "A second lens is on its way from the glassworks and will be kept in the cellar for later.";
  private static final String FOUR =
      "Fishermen had steered by the lamps of the chapel, which the priest left burning all night.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class='share-p'",
        "class='comment text'",
        "id='footer-note'",
        "class='relatedStory'",
        "id='popular-2'",
        "class='social-care'",
        "class='promo-body'",
        "class='advert-after'"
      })
  void shouldKeepAParagraphWhenAnUnluckyWordNamesIt(String name) {
    assertThat(
            text("<p>" + ONE + "</p><p " + name + ">" + TWO + "</p><p>" + THREE + "</p><p>" + FOUR))
        .isEqualTo(String.join("\n\n", ONE, TWO, THREE, FOUR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"share-content", "popular-text", "promo-left"})
  void shouldKeepAParagraphWhenItStandsInADivisionBesideOthers(String name) {
    assertThat(
            text(
                "<p>"
                    + ONE
                    + "</p><div class='"
                    + name
                    + "'><p>"
                    + TWO
                    + "</p></div><p>"
                    + THREE
                    + "</p><p>"
                    + FOUR
                    + "</p>"))
        .isEqualTo(String.join("\n\n", ONE, TWO, THREE, FOUR));
  }

  @Test
  void shouldKeepAParagraphWhenItIsADivision() {
    assertThat(
            text(
                "<div>"
                    + ONE
                    + "</div><div class='teaser-text'>"
                    + TWO
                    + "</div><div>"
                    + THREE
                    + "</div><div>"
                    + FOUR
                    + "</div>"))
        .isEqualTo(String.join("\n\n", ONE, TWO, THREE, FOUR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"caption", "newsletter-box", "author-bio authorbio", "photo-credit"})
  void shouldLeaveOutWhatIsNeverTheArticle(String name) {
    assertThat(
            text(
                "<p>"
                    + ONE
                    + "</p><p class='"
                    + name
                    + "'>"
                    + TWO
                    + "</p><p>"
                    + THREE
                    + "</p><p>"
                    + FOUR))
        .isEqualTo(String.join("\n\n", ONE, THREE, FOUR));
  }

  @Test
  void shouldKeepAContainerBetweenAdvertisements() {
    String page =
        "<section><div class='col'><p>"
            + ONE
            + "</p><p>"
            + TWO
            + "</p></div><div class='ad-slot'><p>Advertisement</p></div><div class='col' id='past-ad-1'><p>"
            + THREE
            + "</p><p>"
            + FOUR
            + "</p></div></section>";
    assertThat(text(page)).isEqualTo(String.join("\n\n", ONE, TWO, THREE, FOUR));
  }

  @Test
  void shouldKeepASentenceThatIsOneLinkAndCutATitleThatIsOne() {
    String page =
        "<div class='w'><p>"
            + ONE
            + "</p></div><div class='w'><p><a href='/1'>"
            + TWO
            + "</a></p></div><div class='w'><p><a href='/2'>READ NEXT: Chapel roof to be mended</a></p></div>"
            + "<div class='w'><p>"
            + FOUR
            + "</p></div>";
    assertThat(text(page)).isEqualTo(String.join("\n\n", ONE, TWO, FOUR));
  }

  private static String text(String article) {
    return HtmlReader.read(
            "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><div id='story'><h1>Varn's light"
                + " burns again</h1>"
                + article
                + "</div><div class='sidebar'><a href='/a'>Tram stops early</a></div></body></html>")
        .text()
        .text();
  }
}
