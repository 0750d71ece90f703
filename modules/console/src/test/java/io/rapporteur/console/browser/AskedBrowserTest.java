package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the page asks the server for, and how soon it shows what comes where streams are short. */
class AskedBrowserTest extends BrowserTest {
  private static final int ROUNDS = 5;
  private static final int STREAMS = 4;

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries()).put(Cases.ferry()).put(Cases.arabic());
    newsroom.settle();
  }

  /**
   * Once the stream is open, which takes milliseconds; a page that waited a second for it asks
   * first and once more when it is. Such a round, on a machine that is busy, tells nothing.
   */
  @Test
  void shouldAskForTheWireOnceWhenItIsOpened() {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < ROUNDS && asked.size() != 1; i++) {
      asked = opened("/wire?q=ferry%20OR%20tide" + i);
    }
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0)).contains("facets=all", "fresh=true");
  }

  /** What is asked of documents by a tab that is opened and left alone. */
  private List<String> opened(String address) {
    Tab tab = tab();
    List<String> asked = new CopyOnWriteArrayList<>();
    tab.page()
        .onRequest(
            request -> {
              if (request.url().contains("/api/v1/documents?")) {
                asked.add(request.url());
              }
            });
    tab.open(address).seen("article.item").seen(".facets a").seen("#feed[aria-busy=false]");
    // counts were asked for anew after five seconds
    tab.page().waitForTimeout(6_000);
    tab.close();
    return asked;
  }

  @Test
  void shouldShareOneStreamAmongTabsThatLookAtTheSame() {
    Tab first = tab().open("/wire?q=ferry").seen("article.item").seen("#feed[aria-busy=false]");
    first.until(
        "async () => (await navigator.locks.query()).held.some((l) => l.name === 'stream 0')");
    Tab second = beside(first);
    AtomicInteger streams = new AtomicInteger();
    second
        .page()
        .onRequest(
            request -> {
              if (request.url().contains("/api/v1/stream?")) {
                streams.incrementAndGet();
              }
            });
    second.open("/wire?q=ferry").seen("article.item");
    newsroom().put(annotated("urn:test:both").headline("A ferry for both").build());
    first.seen("article.item:has-text('A ferry for both')");
    second.seen("article.item:has-text('A ferry for both')");
    assertThat(streams).hasValue(0);
  }

  @Test
  void shouldShowADocumentWithinTwoSecondsWhereFourStreamsAreOpen() {
    Tab first = tab();
    for (int i = 0; i < STREAMS; i++) {
      Tab tab = i == 0 ? first : beside(first);
      tab.open("/wire?q=ferry%20OR%20tide" + i).seen("article.item");
      tab.until(
          "async () => (await navigator.locks.query()).held"
              + ".filter((l) => l.name.startsWith('stream ')).length === "
              + (i + 1));
    }
    Tab fifth = beside(first).open("/wire?q=ferry%20OR%20harbour").seen("article.item");
    fifth.seen(".status:has-text('Every second')");
    Tab sixth = beside(first).open("/wire?q=ferry%20OR%20quay").seen("article.item");
    sixth.seen(".status:has-text('Every second')");
    AtomicInteger number = new AtomicInteger();
    for (Tab tab : List.of(fifth, sixth)) {
      double shown =
          Timing.middle(
              "fed to shown, without a stream",
              () -> {
                String headline = "Ferry " + number.incrementAndGet() + " turns back";
                long fed = System.nanoTime();
                newsroom().put(annotated("urn:test:poll:" + fed).headline(headline).build());
                tab.seen("article.item:has-text('" + headline + "')");
                return Timing.since(fed);
              });
      assertThat(shown).isLessThan(2_000);
    }
    // by a stream of their own once there is room for one
    first.close();
    fifth.page().waitForCondition(() -> live(fifth) || live(sixth));
  }

  private static boolean live(Tab tab) {
    return tab.text(".status").contains("Live");
  }
}
