package io.rapporteur.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.Rule;
import org.junit.jupiter.api.Test;

/** What is done on each view, done without a mouse: by Tab, Enter and typing. */
class KeyboardBrowserTest extends BrowserTest {
  /** No view has so many places to stop at; one that is not reached by then is not reached. */
  private static final int MOST_TABS = 200;

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry()).put(Cases.russian());
    Stories.documents().forEach(newsroom::put);
    newsroom.put(Stories.story());
    newsroom.put(Cases.alert("ferries/1", AlertStatus.raised));
    newsroom.letter("urn:test:bad", "{", "bad-json", "unexpected end");
    newsroom.letter("urn:test:old", "[", "too-old", "of last year");
    newsroom.letter("urn:test:two", "((", "too-old", "of last year");
    newsroom.letter("urn:test:junk", "~", "no-body", "nothing in it");
    newsroom.letter("urn:test:sick", "?", "not-text", "this is an image");
    newsroom.settle();
  }

  /** Goes on with Tab until a thing has the focus that fits, and can be seen to have it. */
  private static Tab reach(Tab tab, String selector, String text) {
    return reach(tab, selector, text, MOST_TABS);
  }

  /**
   * @param most how often Tab may be pressed; 0: the focus is there already
   */
  private static Tab reach(Tab tab, String selector, String text, int most) {
    tab.seen(selector);
    String there =
        "() => { const e = document.activeElement; return e.matches("
            + "'"
            + selector
            + "') && (e.innerText || '').includes('"
            + text
            + "'); }";
    if (most == 0) {
      tab.until(there);
    }
    for (int i = 0; i <= most; i++) {
      if (Boolean.TRUE.equals(tab.js(there))) {
        assertThat(tab.js("() => document.activeElement.matches(':focus-visible')"))
            .as("the focus on %s is seen", selector)
            .isEqualTo(true);
        return tab;
      }
      tab.press("Tab");
    }
    throw new AssertionError("Tab does not reach " + selector + " " + text);
  }

  @Test
  void shouldNarrowTheWireAndOpenADocument() {
    Tab tab = tab().seen("article.item");
    reach(tab, ".facets a", "fjord.example").press("Enter").seen(".set .chip");
    assertThat(tab.page().url()).contains("source=fjord.example");
    tab.press("j", "o").seen("#body-reader p");
    assertThat(tab.page().url()).contains("/d?uri=");
  }

  @Test
  void shouldWriteTryAndPutARule() {
    Tab tab = tab().open("/rules/new").seen("#query");
    reach(tab, "input[name=id]", "").page().keyboard().type("by.keys");
    reach(tab, "input[name=title]", "").page().keyboard().type("By keys");
    reach(tab, "#query", "").page().keyboard().type("headline:ferry");
    tab.until("() => !document.querySelector('.editor button[type=submit]').disabled");
    reach(tab, "button", "Preview").press("Enter").seen(".score");
    reach(tab, "button[type=submit]", "").press("Enter").seen(".toast:has-text('Put by.keys')");
    assertThat(newsroom().cluster().table(newsroom().cluster().topics().rules(), Rule.class))
        .containsKey("by.keys");
  }

  @Test
  void shouldReplayALetter() {
    Tab tab = tab().open("/dead-letters").seen(".groups a");
    reach(tab, ".groups a", "bad-json").press("Enter").seen(".letters a");
    reach(tab, ".letters a", "").press("Enter").seen(".letter h2 code");
    reach(tab, "button", "Replay this one").press("Enter").seen("[data-count=\"1\"]");
    reach(tab, "button", "Replay 1").press("Enter").seen(".toast:has-text('1 letter replayed')");
    newsroom().dealtWith("urn:test:bad");
  }

  @Test
  void shouldReplayByReason() {
    Tab tab = tab().open("/dead-letters").seen(".groups a");
    reach(tab, ".groups a", "too-old").press("Enter").seen(".letters a");
    reach(tab, "button", "Replay all of these").press("Enter").seen("[data-count=\"2\"]");
    // who thinks better of it is where he was
    reach(tab, "button", "Leave it").press("Enter").gone("[data-count]");
    reach(tab, "button", "Replay all of these", 0).press("Enter").seen("[data-count=\"2\"]");
    reach(tab, "button", "Replay 2").press("Enter").seen(".toast:has-text('2 letters replayed')");
    atHome(tab);
    newsroom().dealtWith("urn:test:old", "urn:test:two");
  }

  @Test
  void shouldDiscardWithANote() {
    Tab tab = tab().open("/dead-letters").seen(".groups a");
    reach(tab, ".groups a", "no-body").press("Enter").seen(".letters a");
    reach(tab, "button.grave", "Discard").press("Enter").seen(".dead input[name=note]");
    // the note is asked for where the typing goes
    reach(tab, ".dead input[name=note]", "", 0).page().keyboard().type("nobody sends these now");
    tab.press("Enter").seen(".toast:has-text('1 letter discarded')");
    atHome(tab);
    newsroom().dealtWith("urn:test:junk");
  }

  @Test
  void shouldBackfillAndRemoveARule() {
    newsroom().put(Rule.newBuilder(Cases.ferries()).setId("short.lived").build());
    Tab tab = tab();
    tab.until("async () => (await fetch('/api/v1/rules')).ok");
    tab.open("/rules").seen(".rules a:has-text('Ferries in Norway')");
    tab.until(
        "async () => (await (await fetch('/api/v1/rules/short.lived')).text()).includes('etag')");
    tab.faults().clear();
    tab.open("/rules/short.lived").seen("#query");
    reach(tab, "button", "Backfill").press("Enter").seen(".toast:has-text('0 documents matched')");
    assertThat(newsroom().backend().backfilled).containsExactly("short.lived");
    reach(tab, "button.grave", "Remove…").press("Enter").seen("button:has-text('Keep')");
    // what cannot be undone is not what a second Enter does
    reach(tab, "button", "Keep", 0).press("Enter").gone("button:has-text('Keep')");
    reach(tab, "button.grave", "Remove…", 0).press("Enter").seen("button:has-text('Keep')");
    tab.press("Shift+Tab");
    reach(tab, "button.grave", "Remove", 0).press("Enter");
    tab.seen(".toast:has-text('Removed short.lived')");
    assertThat(tab.page().url()).endsWith("/rules");
    atHome(tab);
    assertThat(newsroom().cluster().table(newsroom().cluster().topics().rules(), Rule.class))
        .containsEntry("short.lived", null);
  }

  @Test
  void shouldSaveASearchGoToItAndForgetIt() {
    Tab tab = tab().seen("article.item").press("/");
    tab.page().keyboard().type("headline:ferries");
    tab.press("Enter").seen(".set .chip");
    reach(tab, "button", "Save search").press("Enter").seen(".saved a");
    tab.press("g", "s").seen(".stories a.open");
    tab.open("/stories").seen(".stories a.open");
    reach(tab, ".saved a", "headline:ferries").press("Enter").seen(".set .chip");
    assertThat(tab.page().url()).contains("q=headline");
    reach(tab, ".saved button", "×").press("Enter").gone(".saved a");
    reach(tab, ".rail nav a", "Wire", 0);
  }

  @Test
  void shouldGoThroughAlertsToTheirDocumentsAndTheirRule() {
    Tab tab = tab().press("g", "a").seen(".alerts a.open");
    tab.press("j");
    reach(tab, ".alerts a.open", "Ferries", 0).press("o").seen("article.item");
    assertThat(tab.page().url()).contains("/wire?rule=ferries");
    tab.press("g", "a").seen(".alerts a.open");
    reach(tab, ".segments a", "revoked").press("Enter").seen(".empty");
    tab.press("m").seen(".alerts a.open");
    reach(tab, ".alerts .meta a", "rule").press("Enter").seen("#query");
    assertThat(tab.page().url()).endsWith("/rules/ferries");
  }

  @Test
  void shouldGiveTheFocusBackWhenTheKeysWereLookedAt() {
    Tab tab = tab().open("/stories").seen(".stories a.open").press("j");
    reach(tab, ".stories a.open", "", 0);
    for (String close : new String[] {"Escape", "Enter"}) {
      tab.press("?").seen("dialog[open] dl");
      if (close.equals("Enter")) {
        reach(tab, "dialog button", "Close");
      }
      tab.press(close).gone("dialog[open]");
      reach(tab, ".stories a.open", "", 0);
    }
  }

  /** The focus is in the view, not lost with the button that had it. */
  private static void atHome(Tab tab) {
    tab.until("() => document.activeElement.closest('main') !== null");
  }

  @Test
  void shouldLeadFromTheStoriesToThePassageOfADisputedFigure() {
    Tab tab = tab().press("g", "s").seen(".stories a.open");
    reach(tab, ".stories a.open", "").press("Enter").seen(".dispute");
    reach(tab, ".pan .cite", "").press("Enter").seen("#body-reader p");
    tab.until("() => CSS.highlights.has('focus')");
  }
}
