package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What the stream tells besides documents shows at once, in the view that is open. */
class AnnouncedBrowserTest extends BrowserTest {
  private static final String STREAM = "**/api/v1/stream?*";

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry());
    Stories.documents().forEach(newsroom::put);
    newsroom.put(Stories.story()).settle();
  }

  @Test
  void shouldShowAnAlertAsItIsRaisedAndRevoked() {
    Tab tab = tab().open("/alerts").seen(".empty:has-text('No alerts')");
    newsroom().put(Cases.alert("ferries/9", AlertStatus.raised));
    tab.seen(".alerts li.raised a.open:has-text('Ferries in Norway')");
    newsroom().put(Cases.alert("ferries/9", AlertStatus.updated));
    tab.seen(".alerts li.updated");
    newsroom().put(Cases.alert("ferries/9", AlertStatus.revoked));
    tab.seen(".alerts li.revoked del:has-text('Ferries in Norway')");
    assertThat(tab.count(".alerts li")).isEqualTo(2); // the alert, and its document
    assertThat(tab.text(".head [role=status]")).isEqualTo("1 alert");
  }

  @Test
  void shouldOfferANewStoryAndTakeAwayOneThatIsGone() {
    Tab list = tab().open("/stories").seen(".stories a.open:has-text('Bridge over the sound')");
    newsroom().put(story("story:00000000000000a1", "A new pier"));
    list.seen(".new button:has-text('1 new')");
    assertThat(list.count(".stories a.open:has-text('A new pier')"))
        .as("nothing moves while somebody reads")
        .isZero();
    list.page().click(".new button");
    list.seen(".stories a.open:has-text('A new pier')");
    Tab page = beside(list).open("/s/story:00000000000000a1").seen("h1:has-text('A new pier')");
    newsroom().put(story("story:00000000000000a1", "A newer pier"));
    list.seen(".stories a.open:has-text('A newer pier')");
    page.seen(".note:has-text('This story changed')");
    newsroom().merge("story:00000000000000a1", Stories.ID);
    list.gone(".stories a.open:has-text('A newer pier')");
    page.seen("h1:has-text('Bridge over the sound')");
    assertThat(page.page().url()).endsWith("/s/" + Tab.encoded(Stories.ID));
  }

  @Test
  void shouldSayThatTheStoryThatIsOpenIsNoMore() {
    newsroom().put(story("story:00000000000000a2", "A pier that was none")).settle();
    Tab tab = tab().open("/s/story:00000000000000a2").seen("h1:has-text('A pier that was none')");
    tab.until(
        "async () => (await navigator.locks.query()).held.some((l) => l.name === 'stream 0')");
    newsroom().merge("story:00000000000000a2", null);
    tab.seen(".note.bad:has-text('This story is no more')");
    assertThat(tab.count("h1:has-text('A pier that was none')")).isZero();
  }

  /** As the server tells it, which has to be too fast for a client for that. */
  @Test
  void shouldCountWhatAGapLost() {
    Tab tab = tab();
    List<Route> streams = new CopyOnWriteArrayList<>();
    tab.page()
        .route(
            STREAM,
            route -> {
              streams.add(route);
              if (streams.size() == 1) {
                tell(
                    route,
                    "event: hello\ndata: {\"at\":1}\n\nevent: gap\ndata: {\"skipped\":7}\n\n");
              } else {
                route.resume();
              }
            });
    tab.open("/wire").seen(".status:has-text('7 skipped')").seen("article.item");
  }

  @Test
  void shouldGoOnFromAPlaceThatTheServerDoesNotKnow() {
    Tab tab = tab();
    List<Route> streams = new CopyOnWriteArrayList<>();
    tab.page()
        .route(
            STREAM,
            route -> {
              streams.add(route);
              if (streams.size() == 1) {
                tell(route, "retry: 50\n\nid: 17\nevent: hello\ndata: {\"at\":17}\n\n");
              } else if (streams.size() == 2) {
                // while nobody listened
                newsroom().put(annotated("urn:test:mole").headline("A mole is built").build());
                newsroom().settle();
                Map<String, String> headers = new HashMap<>(route.request().headers());
                // interception hides from Playwright whether the browser has said so itself
                headers.put("last-event-id", "17");
                route.resume(new Route.ResumeOptions().setHeaders(headers));
              } else {
                route.resume();
              }
            });
    tab.open("/wire?q=headline:mole").seen("article.item:has-text('A mole is built')");
    newsroom().put(annotated("urn:test:mole2").headline("Another mole is built").build());
    tab.seen("article.item:has-text('Another mole is built')");
    assertThat(tab.count("article.item")).isEqualTo(2);
    assertThat(streams).hasSizeGreaterThan(1);
  }

  private static void tell(Route route, String events) {
    route.fulfill(new Route.FulfillOptions().setContentType("text/event-stream").setBody(events));
  }

  private static Story story(String id, String headline) {
    return Story.newBuilder()
        .setId(id)
        .setHeadline(headline)
        .setLanguage("en")
        .setDocuments(1)
        .setWitnesses(1)
        .build();
  }
}
