package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Wire with ten thousand rows, and with more than anybody can read coming in. */
class LoadBrowserTest extends BrowserTest {
  private static final int KEPT = 10_050;

  /** Longest that no frame may be drawn, ms. */
  private static final double SMOOTH = 200;

  private static final String SCROLL =
      """
      (ms) => new Promise((done) => {
        const feed = document.getElementById('feed');
        const end = performance.now() + ms;
        const timer = setInterval(() => {
          feed.scrollTop -= 900;
          if (performance.now() > end) done(clearInterval(timer));
        }, 50);
      })
      """;

  private static final String WATCH =
      """
      () => {
        window.gaps = [];
        let last = performance.now();
        const next = () => {
          const now = performance.now();
          window.gaps.push(now - last);
          last = now;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }
      """;

  private static final String TOTAL =
      "() => Number(document.querySelector('.status').textContent.match(/([\\d,]+) documents/)[1]"
          + ".replaceAll(',', ''))";

  @Override
  void fill(Newsroom newsroom) {
    for (int i = 0; i < KEPT; i++) {
      newsroom.put(annotated("urn:test:load:" + i).headline("Report " + i).build());
    }
    newsroom.settle();
  }

  @Test
  void shouldScrollThroughTenThousandRows() {
    Tab tab = tab().seen("article.item");
    tab.js(WATCH);
    for (int i = 0; i < 400 && rows(tab) < 10_000; i++) {
      tab.js("() => { const f = document.getElementById('feed'); f.scrollTop = f.scrollHeight; }");
      tab.page().waitForTimeout(50);
    }
    assertThat(rows(tab)).isEqualTo(10_000);
    tab.js("() => document.getElementById('feed').focus()");
    double worst = Timing.best("worst frame of a round", SMOOTH, () -> scrolled(tab));
    assertThat(worst).isLessThan(SMOOTH);
  }

  /** Home, End and eight seconds of scrolling: the longest that no frame was drawn, ms. */
  private static double scrolled(Tab tab) {
    tab.js("() => { window.gaps.length = 0; }");
    tab.press("Home").until("() => document.getElementById('feed').scrollTop === 0");
    tab.press("End").until("() => document.getElementById('feed').scrollTop > 500000");
    assertThat(tab.count("article.item")).isLessThan(60);
    // by the page itself, since a driver that waits for its turn would scroll too seldom
    tab.page().evaluate(SCROLL, 8_000);
    assertThat(tab.js("() => document.getElementById('feed').scrollTop < 500000")).isEqualTo(true);
    return ((Number) tab.js("() => Math.max(...window.gaps)")).doubleValue();
  }

  private static int rows(Tab tab) {
    return ((Number)
            tab.js(
                "() => Number(document.querySelector('article.item').getAttribute('aria-setsize'))"))
        .intValue();
  }

  @Test
  void shouldCountHonestlyWhatItSkips() {
    Tab tab = tab().seen("article.item");
    tab.seen(".status:has-text('Live')").seen("#feed[aria-busy=false]");
    tab.js(WATCH);
    int before = total(tab);
    int sent = 3_000;
    for (int i = 0; i < sent; i++) {
      newsroom()
          .cluster()
          .produce(
              newsroom().cluster().topics().annotated(),
              "urn:test:flood:" + i,
              io.rapporteur.model.AnnotatedDocument.class,
              annotated("urn:test:flood:" + i).headline("Flood " + i).build());
    }
    // more for a moment, while documents are counted that are told of only later
    tab.until("() => (" + TOTAL + ")() === " + (before + sent));
    System.out.println("flood, worst frame, ms: " + tab.js("() => Math.max(...window.gaps)"));
    tab.page().waitForTimeout(6_000);
    assertThat(total(tab)).as("after another count").isEqualTo(before + sent);
    Map<?, ?> heap = (Map<?, ?>) tab.js("() => ({ used: performance.memory.usedJSHeapSize })");
    System.out.println("heap, MB: " + ((Number) heap.get("used")).longValue() / 1_000_000);
  }

  private static int total(Tab tab) {
    return ((Number) tab.js(TOTAL)).intValue();
  }
}
