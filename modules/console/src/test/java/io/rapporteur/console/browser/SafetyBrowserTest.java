package io.rapporteur.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Documents are hostile text, and nobody sees one who has not come in. */
class SafetyBrowserTest extends BrowserTest {
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/wire",
          "/stories",
          "/rules",
          "/alerts",
          "/dead-letters",
          "/pipeline",
          "/api/v1/documents",
          "/api/v1/document?uri=urn:test:ferry",
          "/api/v1/stories",
          "/api/v1/rules",
          "/api/v1/alerts",
          "/api/v1/dead-letters",
          "/api/v1/pipeline",
          "/api/v1/stream",
          "/api/v1/openapi.json",
          "/api/v1/session");

  /** Elements that the page has none of, and attributes that run. */
  private static final String OF_DOCUMENTS =
      """
      () => [...document.querySelectorAll('body script, body style, iframe, object, img:not([src="/page/icon.svg"])')]
        .concat([...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) =>
          a.name.startsWith('on') || a.name === 'srcdoc' || /^(href|src|action|formaction|xlink:href)$/.test(a.name) && /^\\s*(javascript|data|vbscript):/i.test(a.value))))
        .map((e) => e.outerHTML)
      """;

  /** Marks of direction and control characters but for tabs and line ends. */
  private static final String ACTING =
      """
      () => {
        const acts = /[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]/u;
        const found = acts.test(document.title) ? ['the title'] : [];
        for (const e of document.body.querySelectorAll('*')) {
          for (const a of e.attributes) if (acts.test(a.value)) found.push(`${e.tagName} ${e.className} ${a.name}`);
          for (const n of e.childNodes) {
            if (n.nodeType === Node.TEXT_NODE && acts.test(n.data)) found.push(`${e.tagName} ${e.className} in ${e.parentElement.className}`);
          }
        }
        return found;
      }
      """;

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferry()).put(Cases.hostile()).put(Cases.endless());
    newsroom.put(HostileStory.document()).put(HostileStory.story()).put(HostileStory.alert());
    newsroom.put(HostileStory.rule()).put(HostileStory.report());
    newsroom.letter(
        "<img src=x onerror=window.hit=1>",
        "<script>window.hit=1</script>",
        "bad-json",
        "<b>no</b>");
    newsroom.settle();
  }

  @Test
  void shouldShowNothingToWhoHasNotComeIn() {
    BrowserContext stranger = context(1440, 900, ColorScheme.LIGHT);
    for (String address : ADDRESSES) {
      APIResponse answer = stranger.request().get(newsroom().url() + address);
      assertThat(answer.status()).as(address).isEqualTo(401);
      assertThat(answer.text()).as(address).doesNotContain("ferries", "Kari Dahl");
    }
    Page page = stranger.newPage();
    page.navigate(newsroom().url() + "/wire");
    page.waitForSelector(".gate input");
    assertThat(page.content()).doesNotContain("ferries");
  }

  @Test
  void shouldSayThatNothingIsAtAnAddress() {
    Tab tab = tab().open("/nowhere").seen(".empty a");
    assertThat(tab.text(".empty")).contains("Nothing is at this address");
    // the answer 404 is in the browser's console too, and is meant
    tab.faults().removeIf(fault -> fault.contains("404"));
  }

  @Test
  void shouldRunNothingOfADocument() {
    Tab tab = tab().seen("article.item:has-text('onerror')");
    tab.press("j").seen(".peek article");
    tab.read(Cases.HOSTILE, "");
    for (String side : List.of("why", "entities", "edits", "provenance")) {
      tab.read(Cases.HOSTILE, "&side=" + side).seen(".panel");
    }
    assertThat(tab.text(".note.care")).contains("RLO ×1");
    assertThat(tab.text("#body-reader")).contains("⇄txet").doesNotContain("\u202E");
    assertThat(tab.count("a[href^='javascript:']")).isZero();
    tab.open("/dead-letters").seen(".groups a");
    tab.page().click(".groups a");
    tab.seen(".letters a");
    tab.page().click(".letters a");
    tab.seen("pre.raw");
    assertThat(tab.js("() => window.hit === undefined")).isEqualTo(true);
    // no report of the policy, no request to others: the frame of the test looks at that
  }

  @Test
  void shouldRunNothingOfAStoryAnAlertOrARule() {
    String story = "/s/" + Tab.encoded(HostileStory.STORY).replace("+", "%20");
    String rule = "/rules/" + HostileStory.RULE;
    String[][] views = {
      {"/wire", "article.item:has-text('evil.example')"},
      {"/wire?at=" + Tab.encoded(HostileStory.URI), ".peek article"},
      {"/d?uri=" + Tab.encoded(HostileStory.URI), "#body-reader p"},
      {"/stories", ".stories a.open:has-text('window.hit')"},
      {story, ".dispute"},
      {"/alerts", ".alerts a.open:has-text('window.hit')"},
      {"/rules", ".rules a:has-text('window.hit')"},
      {rule, "#query"},
      {rule, ":text('onmouseover')"}
    };
    Tab tab = tab();
    SoftAssertions.assertSoftly(
        all -> {
          for (String[] view : views) {
            tab.open(view[0]).seen(view[1]);
            harmless(all, tab, view[0]);
          }
        });
    // nor when it is pointed at, and followed
    tab.open(story).seen(".dispute");
    for (Locator link : tab.page().locator(".story a.passage").all()) {
      link.hover();
    }
    tab.page().locator(".story a.passage").first().click();
    tab.seen("#body-reader p");
    SoftAssertions.assertSoftly(all -> harmless(all, tab, "a passage"));
  }

  /** That nothing ran or could run, and that no mark or control acts, in texts and attributes. */
  private static void harmless(SoftAssertions all, Tab tab, String where) {
    all.assertThat(tab.js("() => window.hit === undefined")).as(where).isEqualTo(true);
    all.assertThat(tab.js(OF_DOCUMENTS)).as("markup of a text, %s", where).isEqualTo(List.of());
    all.assertThat(tab.js(ACTING)).as("controls that act, %s", where).isEqualTo(List.of());
  }

  @Test
  void shouldStayResponsiveWithALineOfFiveMegabytes() {
    Tab tab = tab().read("urn:test:endless", "");
    assertThat(
            ((Number) tab.js("() => document.getElementById('body-reader').textContent.length"))
                .intValue())
        .isEqualTo(200_000);
    tab.press("u").seen("#feed article");
  }

  @Test
  void shouldRefuseWritesFromAnotherSite() {
    Tab tab = tab().seen("article.item");
    for (String site : List.of("cross-site", "same-site", "none")) {
      APIResponse answer =
          tab.page()
              .context()
              .request()
              .post(
                  newsroom().url() + "/api/v1/dead-letters/discard",
                  RequestOptions.create()
                      .setHeader("Sec-Fetch-Site", site)
                      .setHeader("Origin", "http://evil.example")
                      .setHeader("Content-Type", "application/json")
                      .setData("{\"ids\":[\"0:0\"],\"note\":\"x\"}"));
      assertThat(answer.status()).as(site).isEqualTo(403);
    }
  }

  @Test
  void shouldForbidInlineScriptAndUntrustedMarkup() {
    Tab tab = tab().seen("article.item");
    assertThat(
            tab.js(
                "() => { try { document.createElement('div').innerHTML = '<b>x</b>'; return 'set'; }"
                    + " catch (e) { return e.name; } }"))
        .isEqualTo("TypeError");
    tab.faults().clear();
  }
}
