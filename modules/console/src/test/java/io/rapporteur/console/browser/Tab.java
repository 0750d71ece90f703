package io.rapporteur.console.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab of a browser that is logged in, and what went wrong in it. */
final class Tab implements AutoCloseable {
  private final Newsroom newsroom;
  private final Page page;
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private final List<String> foreign = new CopyOnWriteArrayList<>();

  Tab(Newsroom newsroom, BrowserContext context) {
    this.newsroom = newsroom;
    page = context.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(this::heard);
    page.onRequest(this::asked);
  }

  private void heard(ConsoleMessage message) {
    if (message.type().equals("error")) {
      faults.add(message.text() + " (" + message.location() + ")");
    }
  }

  private void asked(Request request) {
    URI to = URI.create(request.url().replaceAll("[^!-~]", "_").split("[?#]")[0]);
    if (!("127.0.0.1".equals(to.getHost()) || "localhost".equals(to.getHost()))) {
      foreign.add(request.url());
    }
  }

  Page page() {
    return page;
  }

  /**
   * Errors of scripts, and what the browser's console has as an error; CSP reports are among them.
   */
  List<String> faults() {
    return faults;
  }

  /** Requests to anyone but the console. */
  List<String> foreign() {
    return foreign;
  }

  /** Opens an address of the page. */
  Tab open(String address) {
    page.navigate(newsroom.url() + address);
    return this;
  }

  /** Opens the reader on a document. */
  Tab read(String uri, String more) {
    open("/d?uri=" + encoded(uri) + more);
    seen("#body-reader p");
    return this;
  }

  /** Waits until a selector is there and visible. */
  Tab seen(String selector) {
    page.waitForSelector(selector);
    return this;
  }

  /** Waits until a selector is gone. */
  Tab gone(String selector) {
    page.waitForSelector(
        selector, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  /** Waits until an expression of the page is true. */
  Tab until(String expression) {
    page.waitForFunction(expression);
    return this;
  }

  Tab press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  String text(String selector) {
    return page.locator(selector).first().innerText();
  }

  int count(String selector) {
    return page.locator(selector).count();
  }

  Object js(String expression) {
    return page.evaluate(expression);
  }

  /** Keeps a picture below target/browser. */
  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name + ".png")));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    page.close();
  }
}
