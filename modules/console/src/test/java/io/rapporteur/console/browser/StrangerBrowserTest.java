package io.rapporteur.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.rapporteur.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody who has the link and has read nothing looks for what sources do not agree on: follows
 * what says so, and knows neither addresses nor keys.
 */
class StrangerBrowserTest extends BrowserTest {
  private static final int OTHERS = 12;
  private static final int MOST_CLICKS = 2;

  /** What leads there, by its words, those that say it best first. */
  private static final List<Pattern> WORDS =
      List.of(
          Pattern.compile("\\b\\d+ disputes?\\b"),
          Pattern.compile("disagree|\\bdisputed?\\b", Pattern.CASE_INSENSITIVE),
          Pattern.compile("^Stories$"));

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry()).put(Cases.arabic());
    Stories.documents().forEach(newsroom::put);
    newsroom.put(Stories.story());
    // the disputed one is the oldest, below all others
    newsroom.settle();
    for (int i = 0; i < OTHERS; i++) {
      newsroom.put(
          Story.newBuilder()
              .setId("story:00000000000001" + (10 + i))
              .setHeadline("Harbour report " + i)
              .setLanguage("en")
              .setDocuments(2)
              .setWitnesses(2)
              .build());
    }
    newsroom.settle();
  }

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {1440, 390})
  void shouldFindTheDisputedFigureOfAStoryByWhatLinksSay(int width) {
    int height = width == 390 ? 844 : 900;
    Tab tab = tab(width, height, ColorScheme.LIGHT).open("/").seen("article.item");
    List<String> clicks = new ArrayList<>();
    while (clicks.size() < MOST_CLICKS && !before(tab, ".pan .value")) {
      String at = tab.page().url();
      Locator link = says(tab);
      clicks.add(link.innerText().strip());
      link.click();
      tab.page().waitForURL(url -> !url.equals(at));
      tab.seen(".dispute, .stories a.open");
    }
    assertThat(before(tab, ".pan .value")).as("after %s", clicks).isTrue();
    // nothing of the story stands above it but what it is called
    assertThat(tab.text(".story h2")).isEqualTo("Disputed 1");
    assertThat(before(tab, ".story h1")).isTrue();
    assertThat(tab.page().locator(".dispute .pan .value").allInnerTexts())
        .containsExactly("40 million euros", "55 million euros");
    assertThat(before(tab, ".dispute .chip.bad:has-text('disagree')")).isTrue();
    assertThat(before(tab, ".pan:nth-child(2) .value")).as("the other value").isTrue();
    tab.picture("stranger-" + width);

    // and who says so, in its own words
    tab.page().click(".pan:nth-child(2) .cite");
    tab.seen("#body-reader p").until("() => CSS.highlights.has('focus')");
    assertThat(tab.js("() => [...CSS.highlights.get('focus')][0].toString()"))
        .isEqualTo("55 million euros");
  }

  /** The first link that says best, by itself or by the line of the list that it stands in. */
  private static Locator says(Tab tab) {
    List<Locator> links =
        tab.page().locator("a[href]:visible").all().stream()
            .filter(link -> !link.innerText().isBlank())
            .toList();
    for (Pattern words : WORDS) {
      for (Locator link : links) {
        Locator line = link.locator("xpath=ancestor::li[1]");
        String text = line.count() == 0 ? link.innerText() : line.innerText();
        if (words.matcher(text.strip()).find()) {
          return link;
        }
      }
    }
    throw new AssertionError("no link says anything of disputes at " + tab.page().url());
  }

  /** Whether it is wholly before one's eyes, without scrolling. */
  private static boolean before(Tab tab, String selector) {
    Locator thing = tab.page().locator(selector).first();
    return thing.count() > 0
        && Boolean.TRUE.equals(
            thing.evaluate(
                "e => { const b = e.getBoundingClientRect();"
                    + " return b.height > 0 && b.top >= 0 && b.left >= 0"
                    + " && b.bottom <= innerHeight && b.right <= innerWidth; }"));
  }
}
