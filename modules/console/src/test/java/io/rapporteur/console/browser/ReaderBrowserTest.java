package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Edit;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    return Stream.of(Cases.ferry(), Cases.arabic(), Cases.russian(), Cases.emoji(), Cases.edited());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void shouldLightExactlyWhatTheSpansSay(AnnotatedDocument document) {
    Tab tab =
        tab().read(document.getUri(), "&layers=entities,figures,quotations,dates,rules,edits");
    tab.until("() => CSS.highlights.size > 0");
    List<String> exact = new ArrayList<>();
    document.getMentions().stream().map(Mention::getSpan).forEach(s -> exact.add(s.getExact()));
    document.getFigures().stream().map(Figure::getSpan).forEach(s -> exact.add(s.getExact()));
    document.getQuotations().forEach(q -> exact.add(q.getSpan().getExact()));
    document.getDates().forEach(d -> exact.add(d.getSpan().getExact()));
    document.getMatches().forEach(m -> m.getSpans().forEach(s -> exact.add(s.getExact())));
    document.getEdits().stream().map(Edit::getReplacement).forEach(exact::add);
    exact.removeIf(String::isEmpty);
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

  @ParameterizedTest
  @ValueSource(ints = {1440, 390})
  void shouldScrollToThePassageThatALinkNames(int width) {
    String body = ("The quay was quiet. ".repeat(12) + "\n\n").repeat(6) + "Nine boats came.";
    AnnotatedDocument document =
        annotated("urn:test:long").body(body).figure("Nine boats", 9, "").build();
    newsroom().put(document).settle();
    int start = document.getFigures().get(0).getSpan().getStart();
    Tab tab =
        tab(width, 844, ColorScheme.LIGHT)
            .read("urn:test:long", "&hl=" + start + "-" + (start + 10));
    tab.until("() => CSS.highlights.has('focus')");
    tab.until(
        "() => { const at = [...CSS.highlights.get('focus')][0].getBoundingClientRect();"
            + " return at.height > 0 && at.top > 0 && at.bottom < innerHeight; }");
  }

  @Test
  void shouldShowTheRawTextAsItIsStored() {
    Tab tab = tab().read(Cases.EDITED, "&side=edits");
    assertThat(tab.count(".panel .entries li")).isEqualTo(4);
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
    // what was put in is seen, and is no part of the raw text
    assertThat(
            tab.js(
                "() => getComputedStyle(document.querySelector('pre.raw ins'), '::before').content"))
        .isEqualTo("\"␣\"");
    tab.page().reload();
    tab.seen("pre.raw");
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
    tab.page().reload();
    tab.seen(".panel .note.care");
    tab.until("() => document.getElementById('why-not').value === 'chile'");
  }

  @Test
  void shouldShowThePassageBehindASubject() {
    Tab tab = tab().read(Cases.TAGGED, "&side=why").seen(".panel .entries .match a[data-span]");
    assertThat(tab.text(".panel .entries li")).contains("by the subject transport, given for");
    assertThat(tab.text(".panel .entries li a[data-span]")).isEqualTo("pilots");
  }

  @Test
  void shouldTakeTheTextAwayWhenItIsWithdrawn() {
    assertThat(Timing.middle("withdrawn to gone", this::withdrawn)).isLessThan(2_000);
  }

  /** Withdraws a document that is open; answers with the ms until its text is gone. */
  private double withdrawn() {
    newsroom()
        .put(annotated("urn:test:gone").headline("Sunk").body("The ferry Brisling sank.").build())
        .settle();
    Tab tab = tab();
    tab.open("/wire?q=brisling").seen("article.item");
    tab.read("urn:test:gone", "");
    tab.until("() => document.querySelector('.pulse.live') !== null");
    long then = System.nanoTime();
    newsroom().withdraw("urn:test:gone");
    tab.seen(".note:has-text('Withdrawn')");
    double took = Timing.since(then);
    assertThat(tab.page().content()).doesNotContain("Brisling");
    tab.until(
        "async () => (await (await fetch('/api/v1/documents?q=brisling')).json()).total === 0");
    return took;
  }

  @Test
  void shouldFollowTheNextDocumentAfterOneThatANewerVersionCameOf() {
    newsroom().put(annotated("urn:test:first").headline("First").body("One.").build());
    newsroom().put(annotated("urn:test:next").headline("Next").body("The Skua sank.").build());
    newsroom().settle();
    Tab tab = tab().read("urn:test:first", "");
    tab.until("() => document.querySelector('.pulse.live') !== null");
    newsroom().put(annotated("urn:test:first").headline("First").body("Two.").build());
    tab.seen(".note:has-text('A newer version came')");
    tab.press("u").seen("article.item:has-text('Next')");
    tab.page().dblclick("article.item:has-text('Next')");
    tab.seen("#body-reader p:has-text('Skua')");
    assertThat(tab.count(".note:has-text('A newer version came')")).isZero();
    tab.until("() => document.querySelector('.pulse.live') !== null");
    newsroom().withdraw("urn:test:next");
    tab.seen(".note:has-text('Withdrawn')");
    // where it was asked for once more, the answer 404 is in the browser's console too
    tab.faults().removeIf(fault -> fault.contains("404"));
  }

  @Test
  void shouldShowTheSameListLayersAndPassageAfterAReload() {
    Tab tab = tab().read(Cases.FERRY, "&side=figures&layers=figures");
    tab.seen(".side a[data-span]").page().click(".side a[data-span]");
    tab.until("() => CSS.highlights.has('focus')");
    String address = tab.page().url();
    tab.page().reload();
    tab.until("() => CSS.highlights.has('focus')");
    assertThat(tab.page().url()).isEqualTo(address);
    assertThat(tab.js("() => [...CSS.highlights.get('focus')][0].toString()"))
        .isEqualTo("two ferries");
    assertThat(tab.text(".tabs a[aria-current]")).isEqualTo("Figures");
    assertThat(tab.page().locator(".layer[aria-pressed=true]").allInnerTexts())
        .singleElement()
        .asString()
        .startsWith("Figures");
  }
}
