package io.rapporteur.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/**
 * A test in a browser: a newsroom of its own for the class, tabs for each test. After each test no
 * tab may have met an error of a script, a report of the content security policy, or asked another
 * server for anything.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<Tab> tabs = new ArrayList<>();
  private Newsroom newsroom;

  @BeforeAll
  void openNewsroom() {
    newsroom = Newsroom.open();
    fill(newsroom);
  }

  /** What is on the topics before the first test. */
  abstract void fill(Newsroom newsroom);

  Newsroom newsroom() {
    return newsroom;
  }

  /** A tab of a browser that came in by the printed link. */
  Tab tab() {
    return tab(1440, 900, ColorScheme.LIGHT);
  }

  Tab tab(int width, int height, ColorScheme colours) {
    Tab tab = new Tab(newsroom, context(width, height, colours));
    tab.page().navigate(newsroom.link());
    tab.seen("main");
    tabs.add(tab);
    return tab;
  }

  /** Another tab of the same browser. */
  Tab beside(Tab tab) {
    Tab other = new Tab(newsroom, tab.page().context());
    tabs.add(other);
    return other;
  }

  /** A browser that is not logged in. */
  BrowserContext context(int width, int height, ColorScheme colours) {
    BrowserContext context =
        Chromium.shared()
            .newContext(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(colours));
    context.setDefaultTimeout(60_000);
    contexts.add(context);
    return context;
  }

  @AfterEach
  void nothingWentWrong() {
    List<String> faults = tabs.stream().flatMap(tab -> tab.faults().stream()).toList();
    List<String> foreign = tabs.stream().flatMap(tab -> tab.foreign().stream()).toList();
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    tabs.clear();
    assertThat(faults).as("errors in the browser").isEmpty();
    assertThat(foreign).as("requests to others").isEmpty();
  }

  @AfterAll
  void closeNewsroom() {
    newsroom.close();
  }
}
