package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The Wire: what arrives, filters, keys. */
class WireBrowserTest extends BrowserTest {
  private static final int HARBOURS = 40;

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry()).put(Cases.arabic()).put(Cases.russian());
    for (int i = 0; i < HARBOURS; i++) {
      newsroom.put(
          annotated("urn:test:harbour:" + i)
              .headline("Harbour report " + i)
              .body("The harbour took in " + i + " vessels, with one ferry delayed.")
              .source(i % 4 == 0 ? "tide.example" : "quay.example")
              .build());
    }
    newsroom.settle();
  }

  @Test
  void shouldShowDocumentsWhenThePrintedLinkIsOpened() {
    Tab tab = tab().seen("article.item");
    assertThat(tab.page().url()).endsWith("/wire");
    Object kept = tab.js("async () => (await (await fetch('/api/v1/documents')).json()).total");
    assertThat(((Number) kept).intValue()).isGreaterThanOrEqualTo(HARBOURS + 3);
    assertThat(tab.text(".status")).contains(kept + " documents");
    System.out.println("first paint, ms: " + paint(tab));
  }

  private static Object paint(Tab tab) {
    return tab.js("Math.round(performance.getEntriesByType('paint')[0]?.startTime ?? -1)");
  }

  @Test
  void shouldShowADocumentWithinTwoSecondsOfItsFeeding() {
    Tab tab = tab().seen("article.item");
    tab.until("() => document.querySelector('.status').textContent.includes('Live')");
    Instant fed = Instant.now();
    newsroom().put(annotated("urn:test:new:" + fed).headline("Just in: tide turns").build());
    tab.seen("article.item:has-text('Just in: tide turns')");
    assertThat(Duration.between(fed, Instant.now())).isLessThan(Duration.ofSeconds(10));
    System.out.println("fed to shown, ms: " + Duration.between(fed, Instant.now()).toMillis());
  }

  @Test
  void shouldPauseVisiblyWhenScrolledAndResumeByKey() {
    Tab tab = tab().seen("article.item");
    tab.js("document.getElementById('feed').scrollTop = 900");
    tab.seen(".status.paused:has-text('you scrolled')");
    String top = tab.text("article.item");
    newsroom().put(annotated("urn:test:late").headline("While you read").build());
    tab.seen(".new button:has-text('1 new')");
    assertThat(tab.text("article.item")).isEqualTo(top);
    tab.press("p").gone(".status.paused").seen("article.item:has-text('While you read')");
  }

  @Test
  void shouldShowWhatAFacetCounts() {
    Tab tab = tab().seen(".facets a:has-text('tide.example')");
    String count = tab.text(".facets a:has-text('tide.example') .num");
    tab.page().click(".facets a:has-text('tide.example')");
    tab.seen(".set .chip")
        .until("() => document.querySelectorAll('article.item').length === " + count);
    assertThat(tab.page().url()).contains("source=tide.example");
    assertThat(tab.text(".status")).contains(count + " documents");
  }

  @Test
  void shouldShowTheSameAfterAReload() {
    Tab tab = tab().open("/wire?q=harbour&source=tide.example").seen("article.item");
    tab.press("j", "j").seen("article.item.selected").seen(".peek article");
    String selected = tab.text("article.item.selected h2");
    String address = tab.page().url();
    tab.page().reload();
    tab.seen("article.item.selected").seen(".peek article");
    assertThat(tab.page().url()).isEqualTo(address);
    assertThat(tab.text("article.item.selected h2")).isEqualTo(selected);
    assertThat(tab.page().inputValue("#q")).isEqualTo("harbour");
  }

  @Test
  void shouldSayWhereAQueryIsWrong() {
    Tab tab = tab().open("/wire?q=plac%3Aoslo").seen("#q-error");
    assertThat(tab.text("#q-error")).contains("line 1, column 1").contains("place");
    // the answer 400 is in the browser's console too, and is meant
    tab.faults().removeIf(fault -> fault.contains("400"));
  }

  @Test
  void shouldSayWhichFilterLeavesNothing() {
    Tab tab = tab().open("/wire?q=harbour&source=bahr.example").seen(".list .empty");
    assertThat(tab.text(".list .empty")).contains("without it there");
  }

  @Test
  void shouldWorkByKeysButNotInsideInputs() {
    Tab tab = tab().seen("article.item");
    tab.press("/").until("() => document.activeElement.id === 'q'");
    tab.page().keyboard().type("jop");
    assertThat(tab.page().inputValue("#q")).isEqualTo("jop");
    assertThat(tab.count("article.item.selected")).isZero();
    tab.js("document.activeElement.blur()");
    tab.press("j").seen("article.item.selected");
    tab.press("o").seen("#body-reader p");
    tab.press("u").seen("#feed article");
    tab.press("?").seen("dialog[open]");
    tab.page().click("dialog label.check");
    tab.page().click("dialog button:has-text('Close')");
    tab.press("g", "s");
    assertThat(tab.page().url()).contains("/wire");
  }

  @Test
  void shouldHoldFewRowsInThePage() {
    Tab tab = tab().seen("article.item");
    assertThat(tab.count("article.item")).isLessThan(40);
    assertThat(tab.page().getAttribute("#feed", "role")).isEqualTo("feed");
    assertThat(tab.page().getAttribute("article.item", "aria-setsize")).isNotBlank();
    tab.picture("wire");
  }
}
