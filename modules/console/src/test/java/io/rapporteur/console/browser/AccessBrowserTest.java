package io.rapporteur.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import io.rapporteur.model.AlertStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA as far as axe can see it, on every view, light and dark, wide and at 400 %. */
class AccessBrowserTest extends BrowserTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry()).put(Cases.arabic()).put(Cases.hostile());
    newsroom.put(Cases.raw()).put(Cases.edited());
    Stories.documents().forEach(newsroom::put);
    newsroom.put(Stories.story());
    newsroom.letter("urn:test:bad", "{", "bad-json", "unexpected end");
    newsroom
        .put(Cases.alert("ferries/1", AlertStatus.raised))
        .put(Cases.alert("ferries/0", AlertStatus.revoked));
    newsroom.settle();
  }

  static Stream<Arguments> views() {
    String ferry = "/d?uri=" + Tab.encoded(Cases.FERRY);
    return Stream.of(
            new String[] {"wire", "/wire", "article.item"},
            new String[] {"wire-empty", "/wire?q=harbour&source=x", ".empty"},
            new String[] {"reader", ferry, "#body-reader p"},
            new String[] {"reader-figures", ferry + "&side=figures", ".entries"},
            new String[] {"reader-who", ferry + "&side=entities", ".entries"},
            new String[] {"reader-origin", ferry + "&side=provenance", ".facts"},
            new String[] {"reader-rtl", "/d?uri=" + Cases.ARABIC, "#body-reader p"},
            new String[] {"reader-edits", "/d?uri=" + Cases.EDITED + "&side=edits", ".entries"},
            new String[] {"stories", "/stories", ".stories a"},
            new String[] {"story", "/s/" + Stories.ID, ".dispute"},
            new String[] {"rules", "/rules", ".rules a"},
            new String[] {"rule", "/rules/ferries", "#query"},
            new String[] {"alerts", "/alerts", ".alerts a"},
            new String[] {
              "dead-letters", "/dead-letters?reason=bad-json&stage=intake", ".groups a"
            },
            new String[] {"pipeline", "/pipeline", ".flow"})
        .flatMap(
            view ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .map(colours -> Arguments.of(view[0], view[1], view[2], colours)));
  }

  @ParameterizedTest(name = "{0} {3}")
  @MethodSource("views")
  void shouldHaveNoBarrier(String name, String address, String there, ColorScheme colours) {
    for (int width : new int[] {1440, 390, 320}) {
      Tab tab = tab(width, width == 320 ? 256 : 844, colours).open(address).seen(there);
      AxeResults found = new AxeBuilder(tab.page()).withTags(RULES).analyze();
      assertThat(found.getViolations().stream().map(v -> v.getId() + " " + v.getNodes()))
          .as("%s at %d", name, width)
          .isEmpty();
      assertThat(tab.js("() => document.documentElement.scrollWidth <= innerWidth"))
          .as("%s fits %d px", name, width)
          .isEqualTo(true);
      if (width > 320) {
        tab.picture(name + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Where the system has colours of its own, what is selected and marked is told by more. */
  @Test
  void shouldShowWhatIsMarkedInTheColoursOfTheSystemAndKeepStillWhereThatIsWished() {
    Tab tab = tab();
    tab.page()
        .emulateMedia(
            new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
    tab.open("/wire").seen("article.item").press("j").seen("article.item.selected");
    assertThat(tab.js("() => matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
    String look =
        "(e) => { const c = getComputedStyle(e); return c.outlineStyle + c.borderStyle + c.backgroundColor; }";
    assertThat(
            tab.js(
                "() => { const look = "
                    + look
                    + "; return look(document.querySelector('article.item.selected'))"
                    + " !== look(document.querySelector('article.item:not(.selected)')); }"))
        .as("the selected row looks different")
        .isEqualTo(true);
    assertThat(
            tab.js(
                "() => [...document.querySelectorAll('*')].map((e) => getComputedStyle(e))"
                    + ".filter((c) => parseFloat(c.transitionDuration) > 0.01"
                    + " || (c.animationName !== 'none' && parseFloat(c.animationDuration) > 0.01)).length"))
        .as("things that move")
        .isEqualTo(0);
  }

  @Test
  void shouldServeEightTabsOfOneBrowserAtOnce() {
    List<Tab> tabs = new ArrayList<>(List.of(tab()));
    while (tabs.size() < 8) {
      tabs.add(beside(tabs.get(0)).open("/wire?q=ferry" + (tabs.size() % 3 == 0 ? "%20tide" : "")));
    }
    tabs.forEach(tab -> tab.seen("article.item"));
    newsroom()
        .put(
            io.rapporteur.testkit.AnnotatedDocuments.annotated("urn:test:eight")
                .headline("Eighth ferry sails")
                .build());
    tabs.forEach(tab -> tab.seen("article.item:has-text('Eighth ferry sails')"));
  }

  @Test
  void shouldReachEveryViewByKeysAlone() {
    Tab tab = tab().seen("article.item");
    String[][] ways = {
      {"s", "/stories"},
      {"r", "/rules"},
      {"a", "/alerts"},
      {"d", "/dead-letters"},
      {"l", "/pipeline"},
      {"w", "/wire"}
    };
    for (String[] way : ways) {
      tab.press("g", way[0]);
      assertThat(tab.page().url()).endsWith(way[1]);
      tab.press("?").seen("dialog[open] dl").press("Escape").gone("dialog[open]");
    }
  }
}
