package io.rapporteur.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AlertStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys that are listed are those that there are, and the focus is seen wherever it goes. */
class FocusBrowserTest extends BrowserTest {
  private static final int MOST_STOPS = 150;

  /** Presses a key without a browser behind it; answers whether the page took it. */
  private static final String TAKES =
      """
      (strokes) => strokes.split(' ').map((key) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))).at(-1)
      """;

  /** What is wrong with the stop that the focus is at; empty when nothing is, null for the end. */
  private static final String STOP =
      """
      () => {
        const e = document.activeElement;
        if (e === document.body || e.dataset.stopped) return null;
        e.dataset.stopped = true;
        const told = e.tagName + ' ' + (e.id || e.innerText || e.ariaLabel || '').slice(0, 30);
        const style = getComputedStyle(e);
        if (!e.matches(':focus-visible')) return told + ': not shown to have the focus';
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        if (!ring && style.boxShadow === 'none') return told + ': no ring';
        const at = e.getBoundingClientRect();
        if (at.bottom <= 0 || at.top >= innerHeight || at.right <= 0 || at.left >= innerWidth) {
          return told + ': outside the page';
        }
        const x = Math.min(innerWidth - 1, Math.max(0, (at.left + at.right) / 2));
        const y = Math.min(innerHeight - 1, Math.max(0, at.top + Math.min(at.height, 24) / 2));
        const over = document.elementFromPoint(x, y);
        return over && (e.contains(over) || over.contains(e)) ? '' : told + ': under ' + over?.tagName;
      }
      """;

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry()).put(Cases.russian());
    Stories.documents().forEach(newsroom::put);
    newsroom.put(Stories.story()).put(Cases.alert("ferries/1", AlertStatus.raised));
    newsroom.letter("urn:test:bad", "{", "bad-json", "unexpected end");
    newsroom.settle();
  }

  private static Set<String> all() {
    Set<String> keys =
        new LinkedHashSet<>(List.of("/", "?", ".", "Enter", "Escape", "Home", "End"));
    keys.addAll(
        List.of("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Delete", "G", "J", "M"));
    IntStream.rangeClosed('0', '9').forEach(c -> keys.add(String.valueOf((char) c)));
    for (char c = 'a'; c <= 'z'; c++) {
      keys.add(String.valueOf(c));
      keys.add("g " + c);
    }
    return keys;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/wire, article.item",
    "/d?uri=urn:test:ferry, #body-reader p",
    "/stories, .stories a",
    "/s/story:00000000000000f1, .dispute",
    "/rules, .rules a",
    "/rules/ferries, #query",
    "/alerts, .alerts a",
    "/dead-letters?reason=bad-json, .letters a",
    "/pipeline, .flow"
  })
  void shouldListTheKeysThatThereAre(String view, String there) {
    Tab tab = tab().open(view).seen(there).press("?").seen("dialog[open] dl");
    List<?> listed =
        (List<?>)
            tab.js(
                "() => [...document.querySelectorAll('dialog dt')].map((dt) => [...dt.querySelectorAll('kbd')].map((k) => k.textContent).join(' '))");
    assertThat(tab.page().locator("dialog dd").allInnerTexts()).doesNotContain("");
    tab.press("Escape").gone("dialog[open]");
    String before = tab.page().url();
    Set<String> taken = new LinkedHashSet<>();
    for (String key : all()) {
      if (Boolean.TRUE.equals(tab.page().evaluate(TAKES, key))) {
        taken.add(key);
        if (key.equals("?")) {
          tab.seen("dialog[open] dl").js("() => document.querySelector('dialog[open]').close()");
        }
        if (!tab.page().url().equals(before)) {
          tab.open(view).seen(there);
        }
      } else if (key.equals("g")) {
        // its next stroke is not waited for
        tab.page().evaluate(TAKES, "F5");
      }
    }
    assertThat(taken).isEqualTo(new LinkedHashSet<>(listed.stream().map(String::valueOf).toList()));
  }

  static Stream<String> addresses() {
    return Stream.of(
        "/wire?q=ferries",
        "/d?uri=urn:test:ferry",
        "/stories",
        "/s/" + Stories.ID,
        "/rules",
        "/rules/ferries",
        "/alerts",
        "/dead-letters?reason=bad-json",
        "/pipeline");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("addresses")
  void shouldShowTheFocusAtEveryStopInTheOrderOfReading(String address) {
    for (Map.Entry<Integer, Integer> size : Map.of(1440, 900, 390, 844).entrySet()) {
      Tab tab =
          tab(size.getKey(), size.getValue(), com.microsoft.playwright.options.ColorScheme.DARK)
              .open(address)
              .seen("main :is(a, button, article, table)");
      int stops = 0;
      for (; stops < MOST_STOPS; stops++) {
        Object wrong = tab.press("Tab").js(STOP);
        if (wrong == null) {
          break;
        }
        assertThat(wrong).as("stop %d of %s at %d px", stops, address, size.getKey()).isEqualTo("");
      }
      assertThat(stops).as(address).isGreaterThan(6).isLessThan(MOST_STOPS);
      assertThat(tab.count("[tabindex]:not([tabindex='0']):not([tabindex='-1'])")).isZero();
    }
  }
}
