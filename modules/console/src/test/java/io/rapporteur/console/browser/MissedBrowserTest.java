package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import io.rapporteur.model.Story;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What happens while a page opens, or while it is cut off, is shown as if it had been heard. */
class MissedBrowserTest extends BrowserTest {
  private static final String DOCUMENTS = "**/api/v1/documents?*";
  private static final String STREAM = "**/api/v1/stream?*";

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry());
    Stories.documents().forEach(newsroom::put);
    newsroom.put(Stories.story()).settle();
  }

  /** Opens an address, holds the first request of a kind, and lets it go after something. */
  private Tab held(Tab tab, String requests, String address, Consumer<Route> release) {
    AtomicReference<Route> first = new AtomicReference<>();
    tab.page()
        .route(
            requests,
            route -> {
              if (!first.compareAndSet(null, route)) {
                route.resume();
              }
            });
    tab.open(address);
    tab.page().waitForCondition(() -> first.get() != null);
    release.accept(first.get());
    return tab;
  }

  @Test
  void shouldKeepWhatTheStreamToldBeforeTheFirstPageCame() {
    Tab tab = tab();
    held(
        tab,
        DOCUMENTS,
        "/wire?q=lighthouse",
        route -> {
          APIResponse before = route.fetch();
          tab.seen(".status:has-text('Live')");
          newsroom().put(annotated("urn:test:lit").headline("The lighthouse is lit").build());
          // the stream has told of it, and the answer from before is still on its way
          tab.seen(".status:has-text('1 document')");
          route.fulfill(new Route.FulfillOptions().setResponse(before));
        });
    tab.seen("article.item:has-text('The lighthouse is lit')");
    assertThat(tab.text(".status")).contains("1 document");
  }

  @Test
  void shouldShowWhatCameBetweenTheFirstPageAndTheStream() {
    held(
            tab(),
            STREAM,
            "/wire?q=breakwater",
            route -> {
              newsroom().put(annotated("urn:test:broken").headline("A breakwater breaks").build());
              newsroom().settle();
              route.resume();
            })
        .seen("article.item:has-text('A breakwater breaks')");
  }

  @Test
  void shouldEmptyAReaderWhoseDocumentWasWithdrawnBeforeTheStreamWasOpen() {
    newsroom().put(annotated("urn:test:wrong").headline("Wrong").body("Withdrawn words.").build());
    newsroom().settle();
    Tab tab = tab();
    held(
        tab,
        STREAM,
        "/d?uri=urn:test:wrong",
        route -> {
          tab.seen("#body-reader p:has-text('Withdrawn words')");
          newsroom().withdraw("urn:test:wrong");
          newsroom().settle();
          route.resume();
        });
    tab.seen(":text('This document was withdrawn')");
    assertThat(tab.count(":text('Withdrawn words')")).isZero();
    // that it is there no more is an answer 404, which the browser's console has as an error
    tab.faults().removeIf(fault -> fault.contains("404"));
  }

  @Test
  void shouldSayThatAStoryChangedBeforeTheStreamWasOpen() {
    Story changed = Story.newBuilder(Stories.story()).setHeadline("The bridge, again").build();
    Tab tab = tab();
    held(
        tab,
        STREAM,
        "/s/" + Stories.ID,
        route -> {
          tab.seen(".story h1");
          newsroom().put(changed);
          tab.until(
              "async () => (await (await fetch('/api/v1/stories/"
                  + Stories.ID
                  + "')).text()).includes('The bridge, again')");
          route.resume();
        });
    tab.seen(".note:has-text('This story changed')");
    tab.press("p").seen("h1:has-text('The bridge, again')");
  }

  @Test
  void shouldCatchUpOnceTheStreamIsBack() {
    newsroom().put(annotated("urn:test:stays").headline("Pier one stays").build());
    newsroom().put(annotated("urn:test:goes").headline("Pier two goes").build()).settle();
    Tab tab = tab();
    held(
        tab,
        STREAM,
        "/wire?q=pier",
        route -> {
          tab.seen("article.item:has-text('Pier two')");
          route.abort();
          newsroom().withdraw("urn:test:goes");
          newsroom().put(annotated("urn:test:comes").headline("Pier three comes").build());
          newsroom().settle();
        });
    tab.seen("article.item:has-text('Pier three')").gone("article.item:has-text('Pier two')");
    assertThat(tab.count("article.item")).isEqualTo(2);
    // that the stream broke off is an error in the browser's console, and is meant
    tab.faults().removeIf(fault -> fault.contains("ERR_FAILED"));
  }
}
