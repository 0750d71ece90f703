package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Wire with ten thousand rows, and with more than anybody can read coming in. */
class LoadBrowserTest extends BrowserTest {
  private static final int KEPT = 10_050;
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
    tab.press("Home").until("() => document.getElementById('feed').scrollTop === 0");
    tab.press("End").until("() => document.getElementById('feed').scrollTop > 500000");
    assertThat(tab.count("article.item")).isLessThan(60);
    tab.js("() => { window.gaps.length = 0; }");
    for (int i = 0; i < 160; i++) {
      tab.js("() => { document.getElementById('feed').scrollTop -= 900; }");
      tab.page().waitForTimeout(50);
    }
    System.out.println("scrolling, worst frame, ms: " + tab.js("() => Math.max(...window.gaps)"));
    assertThat(((Number) tab.js("() => Math.max(...window.gaps)")).doubleValue()).isLessThan(2_000);
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
    tab.until("() => document.querySelector('.status').textContent.includes('Live')");
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
    tab.until(
        "() => Number(document.querySelector('.status').textContent.match(/([\\d,]+) documents/)[1].replaceAll(',', '')) >= "
            + (before + sent));
    System.out.println("flood, worst frame, ms: " + tab.js("() => Math.max(...window.gaps)"));
    assertThat(total(tab)).isEqualTo(before + sent);
    Map<?, ?> heap = (Map<?, ?>) tab.js("() => ({ used: performance.memory.usedJSHeapSize })");
    System.out.println("heap, MB: " + ((Number) heap.get("used")).longValue() / 1_000_000);
  }

  private static int total(Tab tab) {
    return ((Number)
            tab.js(
                "() => Number(document.querySelector('.status').textContent.match(/([\\d,]+) documents/)[1].replaceAll(',', ''))"))
        .intValue();
  }
}
