package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Reader: what is marked, where it leads, what was taken out, why it is here. */
class ReaderBrowserTest extends BrowserTest {
  private static final String LIT =
      """
      () => [...CSS.highlights].filter(([name]) => name !== 'focus')
        .flatMap(([name, ranges]) => [...ranges].map((r) => r.toString())).sort()
      """;

  @Override
  void fill(Newsroom newsroom) {
    newsroom.put(Cases.ferries());
    documents().forEach(newsroom::put);
    newsroom.put(Cases.raw()).put(Cases.edited());
    newsroom.put(Cases.bySubject()).put(Cases.tagged());
    newsroom.settle();
  }

  static Stream<AnnotatedDocument> documents() {
    return Stream.of(Cases.ferry(), Cases.arabic(), Cases.russian(), Cases.emoji());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void shouldLightExactlyWhatTheSpansSay(AnnotatedDocument document) {
    Tab tab = tab().read(document.getUri(), "&layers=entities,figures,quotations,rules");
    tab.until("() => CSS.highlights.size > 0");
    List<String> exact = new ArrayList<>();
    document.getMentions().stream().map(Mention::getSpan).forEach(s -> exact.add(s.getExact()));
    document.getFigures().stream().map(Figure::getSpan).forEach(s -> exact.add(s.getExact()));
    document.getQuotations().forEach(q -> exact.add(q.getSpan().getExact()));
    document.getMatches().forEach(m -> m.getSpans().forEach(s -> exact.add(s.getExact())));
    assertThat(exact).isNotEmpty();
    assertThat((List<?>) tab.js(LIT))
        .map(String::valueOf)
        .containsExactlyInAnyOrderElementsOf(exact);
    assertThat(tab.js("() => document.getElementById('body-reader').textContent"))
        .isEqualTo(document.getBody());
  }

  @Test
  void shouldNameLanguageAndDirectionOfEachParagraph() {
    Tab tab = tab().read(Cases.ARABIC, "");
    assertThat(tab.page().getAttribute("#body-reader p", "lang")).isEqualTo("ar");
    assertThat(tab.js("() => getComputedStyle(document.querySelector('#body-reader p')).direction"))
        .isEqualTo("rtl");
    assertThat(
            tab.js(
                "() => getComputedStyle(document.querySelectorAll('#body-reader p')[1]).direction"))
        .isEqualTo("ltr");
    tab.picture("reader-arabic");
  }

  @Test
  void shouldLeadFromTheListToThePassageAndBackByKeys() {
    Tab tab = tab().read(Cases.FERRY, "&side=figures");
    tab.seen(".side a[data-span]").press("j", "j");
    Object entry = tab.js("() => document.activeElement.textContent");
    tab.press("o").until("() => CSS.highlights.has('focus')");
    assertThat(tab.js("() => [...CSS.highlights.get('focus')][0].toString()")).isEqualTo(entry);
    tab.until("() => document.activeElement.matches('#body-reader p')");
    assertThat(tab.page().url()).contains("hl=");
    tab.press("Escape").until("() => document.activeElement.closest('.side') !== null");
    assertThat(tab.js("() => document.activeElement.textContent")).isEqualTo(entry);
  }

  @Test
  void shouldShowTheRawTextAsItIsStored() {
    Tab tab = tab().read(Cases.EDITED, "&side=edits");
    assertThat(tab.count(".panel .entries li")).isEqualTo(3);
    tab.page().click(".panel button");
    tab.seen("pre.raw, .panel .note.bad");
    assertThat(tab.text(".panel")).doesNotContain("Try again");
    assertThat(tab.js("() => document.querySelector('pre.raw').textContent")).isEqualTo(Cases.RAW);
    assertThat(
            (List<?>)
                tab.js(
                    "() => [...document.querySelectorAll('pre.raw del')].map((d) => d.textContent)"))
        .map(String::valueOf)
        .containsExactly("Home > Sea\n\n", "  ", "Share this!\n\n");
  }

  @Test
  void shouldSayWhyARouteAndWhyNotAnother() {
    newsroom()
        .put(
            Rule.newBuilder(Cases.ferries())
                .setId("chile")
                .setTitle("Ferries in Chile")
                .setQuery("country:CL AND body:ferry")
                .build());
    Tab tab = tab().read(Cases.FERRY, "&side=why").seen(".panel .match");
    assertThat(tab.text(".panel .entries li")).contains("transport").contains("Ferries in Norway");
    assertThat(tab.page().locator(".panel .match a[data-span]").allInnerTexts())
        .contains("ferries", "ferry");
    tab.until("() => document.querySelector('#why-not option[value=chile]') !== null");
    tab.page().selectOption("#why-not", "chile");
    tab.seen(".panel .note.care");
    assertThat(tab.text(".panel .note.care")).containsIgnoringCase("country:cl");
    tab.picture("reader");
  }

  @Test
  void shouldShowThePassageBehindASubject() {
    Tab tab = tab().read(Cases.TAGGED, "&side=why").seen(".panel .entries .match a[data-span]");
    assertThat(tab.text(".panel .entries li")).contains("by the subject transport, given for");
    assertThat(tab.text(".panel .entries li a[data-span]")).isEqualTo("pilots");
  }

  @Test
  void shouldTakeTheTextAwayWhenItIsWithdrawn() {
    newsroom()
        .put(annotated("urn:test:gone").headline("Sunk").body("The ferry Brisling sank.").build());
    newsroom().settle();
    Tab tab = tab();
    tab.open("/wire?q=brisling").seen("article.item");
    tab.read("urn:test:gone", "");
    tab.until("() => document.querySelector('.pulse.live') !== null");
    Instant then = Instant.now();
    newsroom().withdraw("urn:test:gone");
    tab.seen(".note:has-text('Withdrawn')");
    System.out.println("withdrawn, ms: " + Duration.between(then, Instant.now()).toMillis());
    assertThat(tab.page().content()).doesNotContain("Brisling");
    tab.until(
        "async () => (await (await fetch('/api/v1/documents?q=brisling')).json()).total === 0");
  }
}
