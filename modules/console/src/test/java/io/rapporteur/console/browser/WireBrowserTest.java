package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The Wire: what arrives, filters, keys. */
class WireBrowserTest extends BrowserTest {
  private static final int HARBOURS = 40;
  private static final int BEACONS = 250;
  private static final int PAGE = 100;

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry()).put(Cases.arabic()).put(Cases.russian());
    newsroom.put(Cases.bySubject()).put(Cases.tagged());
    for (int i = 0; i < HARBOURS; i++) {
      newsroom.put(
          annotated("urn:test:harbour:" + i)
              .headline("Harbour report " + i)
              .body("The harbour took in " + i + " vessels, with one ferry delayed.")
              .source(i % 4 == 0 ? "tide.example" : "quay.example")
              .build());
    }
    for (int i = 0; i < BEACONS; i++) {
      newsroom.put(annotated("urn:test:beacon:" + i).headline("Beacon " + i).build());
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
  }

  @Test
  void shouldPaintWithinASecondWhenNothingIsCached() {
    // each tab is a browser of its own, which has nothing in its cache and comes by the link
    double painted = Timing.middle("first paint", () -> paint(tab()));
    assertThat(painted).isPositive().isLessThan(1_000);
  }

  /** From the click on the link, with where it leads on to, until something is to be seen, ms. */
  private static double paint(Tab tab) {
    tab.seen("article.item")
        .until("() => performance.getEntriesByName('first-contentful-paint').length");
    return ((Number) tab.js("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
        .doubleValue();
  }

  @Test
  void shouldShowADocumentWithinTwoSecondsOfItsFeeding() {
    Tab tab = tab().seen("article.item");
    tab.until("() => document.querySelector('.status').textContent.includes('Live')");
    AtomicInteger number = new AtomicInteger();
    double shown =
        Timing.middle(
            "fed to shown",
            () -> {
              String headline = "Just in: tide " + number.incrementAndGet() + " turns";
              long fed = System.nanoTime();
              newsroom().put(annotated("urn:test:new:" + fed).headline(headline).build());
              tab.seen("article.item:has-text('" + headline + "')");
              return Timing.since(fed);
            });
    assertThat(shown).isLessThan(2_000);
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
  void shouldNotMoveTheListWhenItPausesOnANarrowPage() {
    Tab tab = tab(390, 844, ColorScheme.LIGHT).seen("article.item").seen(".status");
    String top = "() => document.getElementById('feed').getBoundingClientRect().top";
    Object before = tab.js(top);
    tab.press("j").seen(".status.paused:has-text('you are reading the list')");
    assertThat(tab.js(top)).isEqualTo(before);
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
  void shouldShowWhatEveryFacetCounts() {
    Tab tab = tab().seen(".facets a");
    List<?> facets =
        (List<?>)
            tab.js(
                "() => [...document.querySelectorAll('.facets section')].map((s) => s.querySelector('a'))"
                    + ".map((a) => a.pathname + a.search + ' ' + a.querySelector('.num').textContent)");
    assertThat(facets.toString())
        .contains("?source=", "?language=", "?country=", "?route=", "?subject=", "?rule=");
    for (Object each : facets) {
      String[] facet = each.toString().split(" ");
      // that many are said, and that many are listed, a page of them at first
      tab.open(facet[0]).seen(".set .chip").seen(".status:has-text('" + facet[1] + " document')");
      assertThat(tab.page().getAttribute("article.item", "aria-setsize"))
          .isEqualTo(String.valueOf(Math.min(PAGE, Integer.parseInt(facet[1]))));
    }
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
  void shouldFindTheSelectedRowAgainBeyondTheFirstPage() {
    Tab tab = tab().open("/wire?q=beacon").seen("article.item");
    tab.press("End")
        .until("() => Number(document.querySelector('article.item').ariaSetSize) === " + BEACONS);
    tab.press("End").seen("article.item.selected[aria-posinset='" + BEACONS + "']");
    for (int i = 0; i < 20; i++) {
      tab.press("k");
    }
    String selected = "article.item.selected[aria-posinset='" + (BEACONS - 20) + "']";
    String headline = tab.seen(selected).text("article.item.selected h2");
    tab.press("o").seen("#body-reader p");
    tab.press("u").seen(selected);
    assertThat(tab.text("article.item.selected h2")).isEqualTo(headline);
    tab.page().reload();
    tab.seen(selected);
    assertThat(tab.text("article.item.selected h2")).isEqualTo(headline);
    // and stays, whatever the stream has the list do
    tab.seen(".status.paused:has-text('you scrolled')")
        .seen("#feed[aria-busy=false]")
        .seen(selected);
  }

  @Test
  void shouldSayWhatARuleCannotSay() {
    Tab tab = tab().open("/wire?q=harbour&source=tide.example&from=24h").seen("article.item");
    tab.page().click("a:has-text('Save as rule')");
    tab.seen(".lost");
    assertThat(tab.text(".lost")).contains("since 24h").doesNotContain("tide.example");
    assertThat(tab.page().inputValue("#query"))
        .isEqualTo("harbour AND source.exact:\"tide.example\"");
    tab.page().fill("input[name=id]", "tide");
    tab.until("() => !document.querySelector('.editor button[type=submit]').disabled");
    tab.page().click("button[type=submit]");
    tab.seen(".toast:has-text('Put tide')");
    assertThat(
            newsroom()
                .cluster()
                .table(newsroom().cluster().topics().rules(), io.rapporteur.model.Rule.class))
        .containsKey("tide");
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
