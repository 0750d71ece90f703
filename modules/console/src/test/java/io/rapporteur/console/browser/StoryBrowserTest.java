package io.rapporteur.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories: what is disputed first, and carriers that are no witnesses. */
class StoryBrowserTest extends BrowserTest {
  @Override
  void fill(Newsroom newsroom) {
    Stories.documents().forEach(newsroom::put);
    newsroom.put(Cases.ferry()).put(Stories.story());
    newsroom.settle();
  }

  @Test
  void shouldLeadFromTheLinkToTheDisputedFigureInTwoSteps() {
    Tab tab = tab();
    tab.page().click(".rail a:has-text('Stories')");
    tab.seen(".stories .chip.bad:has-text('1 dispute')");
    tab.page().click(".stories a.open");
    tab.seen(".dispute");
    assertThat(tab.page().locator(".dispute .pan .value").allInnerTexts())
        .containsExactly("40 million euros", "55 million euros");
    // nothing but the headline stands above it
    assertThat(tab.page().locator(".story h2").first().innerText()).startsWith("Disputed");
    tab.picture("story");
  }

  @Test
  void shouldCountNoCarrierAsAWitness() {
    Tab tab = tab().open("/s/" + Stories.ID).seen(".dispute");
    assertThat(tab.page().locator(".pan .dots").first().getAttribute("aria-label"))
        .isEqualTo("1 witness, 1 carrier");
    assertThat(tab.text(".pan .readings .carrier")).contains("copy.example").contains("carrier");
    assertThat(tab.text("#sources .columns section:nth-child(1)"))
        .contains("harbour.example", "quay.example")
        .contains("Witnesses 2");
    assertThat(tab.text("#sources .columns section:nth-child(2)"))
        .contains("copy.example")
        .contains("Carriers 1");
    assertThat(tab.text("#sources .columns section:nth-child(3)")).contains("fjord.example");
  }

  @Test
  void shouldShowAStatementWithAllWhoCarryIt() {
    Tab tab = tab().open("/s/" + Stories.ID).seen(".statements");
    assertThat(tab.text(".statements blockquote")).isEqualTo(Stories.SAID);
    List<String> carriers = tab.page().locator(".statements .readings .cite").allInnerTexts();
    assertThat(carriers).hasSize(3);
  }

  @Test
  void shouldLeadFromAReadingToItsPassage() {
    Tab tab = tab().open("/s/" + Stories.ID).seen(".dispute");
    tab.page().locator(".pan .cite").last().click();
    tab.seen("#body-reader p").until("() => CSS.highlights.has('focus')");
    assertThat(tab.js("() => [...CSS.highlights.get('focus')][0].toString()"))
        .isEqualTo("55 million euros");
  }
}
