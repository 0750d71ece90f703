package io.rapporteur.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Rule;
import org.junit.jupiter.api.Test;

/** Rules, dead letters, pipeline: what a desk and an operator do. */
class DeskBrowserTest extends BrowserTest {
  /** Types a query, and answers with the ms until the page names a place in it. */
  private static final String TOLD =
      """
      (query) => new Promise((done) => {
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.findings .place')) return;
          observer.disconnect();
          done(performance.now() - start);
        }).observe(document.body, { subtree: true, childList: true });
        const area = document.getElementById('query');
        area.value = query;
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      })
      """;

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry()).put(Cases.russian());
    for (int i = 0; i < 3; i++) {
      newsroom.letter("urn:test:bad:" + i, "{\"uri\": \"<b>" + i, "bad-json", "unexpected end");
    }
    newsroom.letter("urn:test:one", "\u0000\u0001binary", "not-text", "this is an image");
    newsroom.settle();
  }

  @Test
  void shouldSayLineAndColumnWhileTypingAndRefuseToPut() {
    Tab tab = tab().open("/rules/ferries").seen("#query");
    double told =
        Timing.middle(
            "typed to told",
            () -> {
              tab.page().fill("#query", "body:ferry AND place:oslo");
              tab.until("() => document.querySelector('.findings .good') !== null");
              return ((Number) tab.page().evaluate(TOLD, "body:ferry\nAND plac:oslo"))
                  .doubleValue();
            });
    assertThat(told).isLessThan(300);
    assertThat(tab.text(".findings .place")).isEqualTo("line 2, column 5");
    assertThat(tab.page().isDisabled("button[type=submit]")).isTrue();
    tab.picture("rule");
    tab.page().fill("#query", "body:ferry AND place:oslo");
    tab.until("() => !document.querySelector('.editor button[type=submit]').disabled");
  }

  @Test
  void shouldPreviewAndPutARule() {
    Tab tab = tab().open("/rules/new?query=body%3A%D0%9F%D0%B0%D1%80%D0%BE%D0%BC").seen("#query");
    tab.page().fill("input[name=id]", "paromy");
    tab.page().fill("input[name=title]", "Паромы");
    tab.until("() => !document.querySelector('.editor button[type=submit]').disabled");
    double previewed =
        Timing.middle(
            "preview of 24 hours",
            () -> {
              long asked = System.nanoTime();
              tab.page().click("button:has-text('Preview')");
              tab.gone(".score[data-old]").seen(".score");
              tab.js("() => { document.querySelector('.score').dataset.old = true; }");
              return Timing.since(asked);
            });
    assertThat(previewed).isLessThan(1_000);
    assertThat(tab.text(".score b")).isEqualTo("1");
    tab.page().click("button[type=submit]");
    tab.seen(".toast:has-text('Put paromy')");
    assertThat(tab.page().url()).endsWith("/rules/paromy");
    assertThat(newsroom().cluster().table(newsroom().cluster().topics().rules(), Rule.class))
        .containsKey("paromy");
  }

  @Test
  void shouldNotPutOverWhatAnotherPut() {
    newsroom().put(Rule.newBuilder(Cases.ferries()).setId("contested").build());
    Tab tab = tab();
    tab.until("async () => (await fetch('/api/v1/rules/contested')).ok");
    tab.faults().clear();
    tab.open("/rules/contested").seen("#query");
    newsroom().put(Rule.newBuilder(Cases.ferries()).setId("contested").setTitle("Theirs").build());
    tab.until(
        "async () => (await (await fetch('/api/v1/rules/contested')).json()).state.record.title === 'Theirs'");
    tab.page().fill("input[name=title]", "Mine");
    tab.until("() => !document.querySelector('.editor button[type=submit]').disabled");
    tab.page().click("button[type=submit]");
    tab.seen(".note.bad:has-text('Somebody else changed')");
    assertThat(tab.page().inputValue("input[name=title]")).isEqualTo("Mine");
    assertThat(newsroom().cluster().table(newsroom().cluster().topics().rules(), Rule.class))
        .extractingByKey("contested")
        .extracting(Rule::getTitle)
        .isEqualTo("Theirs");
    // the answer 409 is in the browser's console too, and is meant
    tab.faults().removeIf(fault -> fault.contains("409"));
  }

  @Test
  void shouldReplayAsManyAsWereCounted() {
    Tab tab = tab().open("/dead-letters").seen(".groups a:has-text('bad-json')");
    assertThat(tab.text(".groups a:has-text('bad-json') .n")).isEqualTo("3");
    tab.page().click(".groups a:has-text('bad-json')");
    tab.seen(".letters a");
    tab.picture("dead-letters");
    tab.page().click("button:has-text('Replay all of these')");
    tab.seen("[data-count]");
    assertThat(tab.page().getAttribute("[data-count]", "data-count")).isEqualTo("3");
    int before = newsroom().cluster().read(newsroom().cluster().topics().inbox()).size();
    // pressed twice, as by a finger that is not sure
    tab.page().dblclick("button:has-text('Replay 3')");
    tab.seen(".toast:has-text('3 letters replayed')");
    tab.gone(".groups a:has-text('bad-json')");
    assertThat(tab.js(replayed("reason: 'bad-json'"))).isEqualTo(0);
    assertThat(newsroom().cluster().read(newsroom().cluster().topics().inbox(), before + 3))
        .hasSize(before + 3);
    newsroom().dealtWith("urn:test:bad:0", "urn:test:bad:1", "urn:test:bad:2");
  }

  /** Replays without the page: how many there were. */
  private static String replayed(String what) {
    return "async () => (await (await fetch('/api/v1/dead-letters/replay', {method: 'POST',"
        + " headers: {'content-type': 'application/json'}, body: JSON.stringify({"
        + what
        + "})})).json()).count";
  }

  @Test
  void shouldReplayAndDiscardOnlyLettersThatHaveNoSourceEither() {
    newsroom().letter("urn:test:of:feeds", "<", "odd", "of a feed");
    for (int i = 0; i < 3; i++) {
      newsroom().letter("urn:test:of:none:" + i, "<", "odd", "of nobody", "");
    }
    newsroom().settle();
    Tab tab = tab().open("/dead-letters").seen(".groups a:has-text('of nobody')");
    tab.page().click(".groups a:has-text('of nobody')");
    tab.seen(".letters a");
    assertThat(tab.page().locator(".letters a").count()).isEqualTo(3);
    // some, by choice
    tab.page().locator(".letters input").first().check();
    tab.page().click("button:has-text('Replay the 1 chosen')");
    tab.seen("[data-count='1']").page().click("button:has-text('Replay 1')");
    tab.seen(".toast:has-text('1 letter replayed')");
    tab.until("() => document.querySelectorAll('.letters a').length === 2");
    // all that were counted
    tab.page().click("button:has-text('Discard all of these')");
    tab.seen("[data-count='2']");
    tab.page().fill("input[name=note]", "nobody sends these");
    tab.page().click("button:has-text('Discard 2')");
    tab.seen(".toast:has-text('2 letters discarded')");
    tab.gone(".groups a:has-text('of nobody')").seen(".groups a:has-text('of a feed')");
    newsroom().dealtWith("urn:test:of:none:0", "urn:test:of:none:1", "urn:test:of:none:2");
  }

  @Test
  void shouldReplayOneOnceAndNotAgain() {
    newsroom().letter("urn:test:once", "<p>", "empty", "nothing in it").settle();
    Tab tab = tab().open("/dead-letters?reason=empty").seen(".letters a");
    tab.page().click(".letters a");
    String id = tab.seen(".letter h2 code").text(".letter h2 code");
    tab.page().click("button:has-text('Replay this one')");
    tab.seen("[data-count='1']");
    tab.page().click("button:has-text('Replay 1')");
    tab.seen(".toast:has-text('1 letter replayed')");
    assertThat(tab.js(replayed("ids: ['" + id + "']"))).isEqualTo(0);
    newsroom().dealtWith("urn:test:once");
  }

  @Test
  void shouldShowBytesAsTextAndHex() {
    Tab tab = tab().open("/dead-letters").seen(".groups a:has-text('not-text')");
    tab.page().click(".groups a:has-text('not-text')");
    tab.seen(".letters a");
    tab.page().click(".letters a");
    tab.seen("pre.raw.text");
    assertThat(tab.text("pre.raw")).contains("binary").doesNotContain("\u0001");
    tab.press("m").seen("pre.raw.hex");
    assertThat(tab.text("pre.raw")).contains("62 69 6e");
  }

  @Test
  void shouldShowWhatIsWrongAndHowToMendIt() {
    Tab tab = tab().open("/pipeline").seen(".flow");
    assertThat(tab.text(".note.bad")).contains("relate").contains("rapporteur run relate");
    assertThat(tab.text("main")).contains(newsroom().cluster().topics().annotated());
    tab.picture("pipeline");
  }
}
