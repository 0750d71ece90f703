package io.rapporteur.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All parts of a story's page, on a story that has them: transcript, time line, look-alikes. */
class StoryPartsBrowserTest extends BrowserTest {
  @Override
  void fill(Newsroom newsroom) {
    Stories.documents().forEach(newsroom::put);
    ToldStory.documents().forEach(newsroom::put);
    newsroom.put(Stories.story()).put(ToldStory.story()).settle();
  }

  private Tab story() {
    return tab().open("/s/" + ToldStory.ID).seen(".dispute");
  }

  @Test
  void shouldShowAllThatIsDisputedFirstAndAsManyAsTheListCounts() {
    Tab tab = tab().open("/stories").seen(".stories li:has-text('Toll of the bridge')");
    assertThat(tab.text(".stories li:has-text('Toll of the bridge') .chip.bad"))
        .isEqualTo("4 disputes");
    tab.page().click(".stories a.open:has-text('Toll of the bridge')");
    tab.seen(".dispute");
    assertThat(tab.page().locator("#disputed .dispute .chip.bad").allInnerTexts())
        .containsExactly(
            "disagree", "altered: yes or no", "yes or no", "said by another", "other speaker");
    assertThat(tab.text(".story h2")).isEqualTo("Disputed 4");
    assertThat(tab.count("#disputed .dispute")).isEqualTo(4);
    assertThat(tab.page().locator("#disputed .pan .value").allInnerTexts())
        .containsExactly("40 million euros", "55 million euros");
    tab.picture("story-told");
  }

  @Test
  void shouldHaveNothingBelowTheScreenOfANarrowPage() {
    Tab tab = tab(390, 844, ColorScheme.LIGHT).open("/s/" + ToldStory.ID).seen(".dispute");
    tab.page().click("#figures summary");
    tab.seen("#figures details .verdict.single").picture("story-told-390");
    assertThat(tab.js("() => document.documentElement.scrollHeight - innerHeight")).isEqualTo(0);
    assertThat(tab.js("() => document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
  }

  @Test
  void shouldShowWhatThePressHasBesideTheTranscript() {
    Tab tab = story();
    Locator altered = tab.page().locator(".dispute:has-text('altered')");
    assertThat(altered.locator("blockquote").allInnerTexts())
        .containsExactly(ToldStory.RAISED, ToldStory.TOLL);
    assertThat(altered.locator(".cap").allTextContents())
        .containsExactly("As reported", "The transcript");
    assertThat(altered.locator(".official .change del").innerText()).isEqualTo("not");
    assertThat(altered.locator(".official .change ins").innerText()).isEqualTo("—");

    Locator another = tab.page().locator(".dispute:has-text('said by another')");
    assertThat(another.locator(".official").innerText()).contains(ToldStory.QUEUE, "Kari Dahl");

    // those that nobody disputes stand below, each with what the transcript has
    Locator held = tab.page().locator("#said h3 + .statements > li");
    assertThat(held).extracting(Locator::count).isEqualTo(2);
    assertThat(held.nth(0).innerText()).contains("word for word", ToldStory.TOLL, "quay.example");
    assertThat(held.nth(1).innerText())
        .contains("not in the transcript", ToldStory.NEVER, "has nothing like it");

    altered.locator(".official .cite").click();
    tab.seen("#body-reader p").until("() => CSS.highlights.has('focus')");
    assertThat(tab.js("() => [...CSS.highlights.get('focus')][0].toString()"))
        .isEqualTo(ToldStory.TOLL);
  }

  @Test
  void shouldNameWhoGivesAStatementToWhom() {
    Tab tab = story();
    Locator contested = tab.page().locator(".dispute:has-text('other speaker')");
    assertThat(contested.locator("blockquote").innerText()).isEqualTo(ToldStory.NEVER);
    List<String> carriers = contested.locator(".readings li").allInnerTexts();
    assertThat(carriers).hasSize(2);
    assertThat(carriers.get(0)).contains("harbour.example", "by Ivar Lund");
    assertThat(carriers.get(1)).contains("copy.example", "carrier", "by Kari Dahl");
    assertThat(tab.text("#said")).contains(ToldStory.QUEUE, "in 2 documents");
    // below, too, the copy does not pass for one that says what the first does
    assertThat(tab.page().locator("#said .statements .chip.bad").allTextContents())
        .containsExactly("by Kari Dahl", "not in the transcript");
  }

  @Test
  void shouldShowTheOtherFiguresByVerdict() {
    Tab tab = story();
    assertThat(tab.page().locator("#figures > .scroll .verdict").allInnerTexts())
        .containsExactly("changed with time", "agree", "not comparable");
    assertThat(tab.text("#figures > .scroll tr:has-text('tunnel')")).contains("other period");
    assertThat(tab.text("#figures summary")).isEqualTo("1 figure of one witness alone");
    tab.page().click("#figures summary");
    tab.seen("#figures details .verdict.single:has-text('one witness alone')");
  }

  @Test
  void shouldShowWhatWasNewWhen() {
    Tab tab = story();
    Locator times = tab.page().locator(".times > li");
    assertThat(times.locator(".cap").allTextContents())
        .containsExactly("first report", "statement", "figure", "correction");
    assertThat(times.locator("time").evaluateAll("all => all.map((t) => t.dateTime.slice(11, 16))"))
        .isEqualTo(List.of("09:00", "09:00", "10:00", "12:00"));
    assertThat(times.nth(3).getAttribute("class")).isEqualTo("correction");
    assertThat(times.nth(3).innerText()).contains("40 million euros", "harbour.example");
    times.nth(2).locator(".cite").click();
    tab.seen("#body-reader p:has-text('55 million euros')");
  }

  @Test
  void shouldSayWhyLookAlikesAreOtherStories() {
    Tab tab = story();
    Locator others = tab.page().locator("section[aria-labelledby=h-others] li");
    assertThat(tab.text("#h-others")).isEqualTo("Look-alikes, and why they are other stories");
    assertThat(others.allInnerTexts())
        .containsExactly(
            "Bridge over the sound to be built no common name but Ivar Lund, three weeks apart",
            "story:none another country");
    others.nth(0).locator("a").click();
    tab.seen("h1:has-text('Bridge over the sound to be built')");
  }
}
