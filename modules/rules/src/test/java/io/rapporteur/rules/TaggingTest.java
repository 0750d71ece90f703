package io.rapporteur.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggingTest {
  @Test
  void shouldPointAtThePassagesInCodePointsWhenARuleMatches() {
    AnnotatedDocument document =
        Docs.text("", "𝒜 note: the peace treaty 𝒳 holds. A new Peace Treaty follows.");
    List<Span> spans = spans(document, "body:\"peace treaty\"");
    assertThat(spans)
        .containsExactly(new Span(12, 24, "peace treaty"), new Span(40, 52, "Peace Treaty"));
    spans.forEach(span -> assertReproduced(document, span));
  }

  @Test
  void shouldPointIntoTheBodyWhenTheHeadlineIsRepeatedThere() {
    AnnotatedDocument document = Docs.repeated("Grain deal signed", "The text says nothing else.");
    assertThat(spans(document, "headline:grain")).containsExactly(new Span(0, 5, "Grain"));
    assertThat(spans(document, "deal")).containsExactly(new Span(6, 10, "deal"));
  }

  @Test
  void shouldMatchWithoutSpansWhenTheHeadlineStandsApart() {
    AnnotatedDocument document = Docs.text("Grain deal signed", "The text says nothing else.");
    assertThat(spans(document, "headline:grain")).isEmpty();
    assertThat(matched(document, "grain")).isTrue();
    assertThat(matched(document, "body:grain")).isFalse();
    assertThat(matched(document, "\"signed the\"")).isFalse();
  }

  @Test
  void shouldPointAtThePassagesWhenTheQueryIsOfIntervals() {
    AnnotatedDocument document =
        Docs.text(
            "Port opens", "Ministers 𝒳 signed a new grain deal. The deal was signed at noon.");
    assertThat(spans(document, "fn:maxgaps(3 fn:ordered(signed deal))"))
        .containsExactly(Docs.span(document, "signed a new grain deal"));
    assertThat(spans(document, "body:fn:unordered(deal noon)"))
        .containsExactly(Docs.span(document, "deal was signed at noon"));
    assertThat(spans(document, "fn:ordered(opens noon)"))
        .as("from a headline that stands apart into the body")
        .containsExactly(Docs.span(document, "noon"));
  }

  @Test
  void shouldPointAtTheWordsWhenANearPhraseRepeatsOne() {
    AnnotatedDocument document = Docs.text("", "They met face to face.");
    assertThat(spans(document, "\"face face\"~2"))
        .containsExactly(new Span(9, 13, "face"), new Span(17, 21, "face"));
  }

  @Test
  void shouldKeepFiftySpansWhenThereAreMore() {
    AnnotatedDocument document = Docs.text("", "peace ".repeat(80));
    assertThat(spans(document, "peace")).hasSize(50);
  }

  @Test
  void shouldMatchAnySpellingWhenFieldIsAName() {
    AnnotatedDocument document =
        Docs.text("", "Nakhichevan, once Naxçıvan, lies south. The Armenian side spoke.");
    Docs.entity(
        document,
        EntityType.place,
        "geonames:147288",
        "Nakhchivan",
        "AZ",
        "Nakhichevan",
        "Naxçıvan");
    Docs.entity(document, EntityType.place, "iso3166:AM", "Armenia", "AM", "Armenian");
    assertThat(matched(document, "place:nakhchivan")).isTrue();
    assertThat(matched(document, "place:nakhichevan")).isTrue();
    assertThat(matched(document, "place:naxcivan")).isTrue();
    assertThat(matched(document, "place:armenia AND country:AM AND country:az")).isTrue();
    assertThat(matched(document, "entity:\"geonames:147288\"")).isTrue();
    assertThat(matched(document, "person:armenia")).isFalse();
    assertThat(spans(document, "place:armenia")).containsExactly(Docs.span(document, "Armenian"));
  }

  @Test
  void shouldTellWholeNamesApartWhenFieldIsExact() {
    AnnotatedDocument document = Docs.text("", "Equatorial Guinea voted.");
    Docs.entity(
        document, EntityType.place, "iso3166:GQ", "Equatorial Guinea", "GQ", "Equatorial Guinea");
    assertThat(matched(document, "place:guinea")).isTrue();
    assertThat(matched(document, "place.exact:guinea")).isFalse();
    assertThat(matched(document, "place.exact:\"Equatorial  guinea\"")).isTrue();
  }

  @Test
  void shouldFindSpeakersByNameWhenQuoted() {
    AnnotatedDocument document = Docs.text("", "“We agreed”, the minister said. Lavrov left.");
    Docs.entity(document, EntityType.person, "p", "Sergei Lavrov", null, "Lavrov");
    Docs.quotation(document, "We agreed", "p", "Sergei Lavrov", "the minister");
    assertThat(spans(document, "speaker:lavrov"))
        .containsExactly(Docs.span(document, "the minister"));
  }

  @Test
  void shouldCompareFiguresAndDatesWhenQueryHasRanges() {
    AnnotatedDocument document = Docs.text("", "Trade grew by 24% to $4 billion.");
    Docs.figure(document, "24%", "%", 24);
    Docs.figure(document, "$4 billion", "USD", 4e9);
    Docs.published(document, "2023-02-28T10:00:00Z");
    assertThat(spans(document, "figure.percent:[20 TO 30]"))
        .containsExactly(Docs.span(document, "24%"));
    assertThat(matched(document, "figure.money>=4bn AND figure.money<5bn")).isTrue();
    assertThat(matched(document, "figure.percent:{24 TO *]")).isFalse();
    assertThat(matched(document, "published:2023-02")).isTrue();
    assertThat(matched(document, "published:[2023-03 TO *]")).isFalse();
  }

  @Test
  void shouldSeeSubjectsOfOtherRulesWhenARuleAsksForSubjects() {
    Rule peace = Docs.rule("a-peace", "\"peace talks\"");
    peace.setSubjects(List.of("medtop:20000076"));
    Rule route = Docs.rule("route", "subject:\"medtop:16000000\" AND border");
    route.setRoutes(List.of("conflict"));
    Tagging tagging = tag(Docs.text("", "Peace talks at the border."), peace, route);
    assertThat(tagging.routes()).containsExactly("conflict");
    assertThat(tagging.subjects())
        .extracting(Subject::getUri, Subject::getRule)
        .contains(
            tuple("medtop:20000076", "a-peace"),
            tuple("medtop:16000000", "broader:medtop:20000076"));
  }

  @Test
  void shouldKeepPublishersSubjectsWhenNoRuleMatches() {
    AnnotatedDocument document = Docs.text("", "Nothing.");
    document.setSubjects(List.of(new Subject("medtop:15000000", "sport", "publisher", 1.)));
    assertThat(tag(document, Docs.rule("x", "absent")).subjects())
        .isEqualTo(document.getSubjects());
  }

  @Test
  void shouldRankTheSubjectFirstThatMoreSpeaksForWhenQueriesAreWeighted() {
    Rule trade = Docs.rule("trade", "trade^3 export*^2");
    trade.setSubjects(List.of("medtop:20000373"));
    Rule sport = Docs.rule("sport", "goal^2");
    sport.setSubjects(List.of("medtop:15000000"));
    Tagging tagging =
        tag(Docs.text("Trade grows", "Exports and trade grew; that was the goal."), trade, sport);
    assertThat(tagging.subjects().get(0).getUri()).isIn("medtop:20000373", "medtop:04000000");
    assertThat(tagging.subjects())
        .allSatisfy(s -> assertThat(s.getRelevance()).isGreaterThan(0).isLessThan(1));
  }

  @Test
  void shouldGoOnWithTheOthersWhenARuleIsTooSlow() {
    // Each of these words is everywhere, and the phrase nowhere.
    String body = "a b c d ".repeat(400_000);
    Rule slow = Docs.rule("slow", "\"a x\"~3 OR " + phrases(200));
    Rule good = Docs.rule("good", "d");
    Tagging tagging = tag(Docs.text("", body), slow, good);
    assertThat(tagging.matches()).extracting(RuleMatch::getRule).containsExactly("good");
    assertThat(tagging.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.getRule()).isEqualTo("slow");
              assertThat(failure.getKind()).isEqualTo(RuleReportKind.slow);
              assertThat(failure.getUri()).isEqualTo("urn:test:1");
            });
  }

  private static String phrases(int count) {
    StringBuilder phrases = new StringBuilder("\"b a\"");
    for (int i = 0; i < count; i++) {
      phrases.append(" OR \"d c ").append("b ".repeat(i % 20 + 1)).append("\"");
    }
    return phrases.toString();
  }

  private static Tagging tag(AnnotatedDocument document, Rule... rules) {
    return RuleSet.of(List.of(rules), DeclaredRoutes.any()).tag(document);
  }

  private static boolean matched(AnnotatedDocument document, String query) {
    return !tag(document, Docs.rule("r", query)).matches().isEmpty();
  }

  private static List<Span> spans(AnnotatedDocument document, String query) {
    List<RuleMatch> matches = tag(document, Docs.rule("r", query)).matches();
    assertThat(matches).as("matches of %s", query).hasSize(1);
    return matches.get(0).getSpans();
  }

  private static void assertReproduced(AnnotatedDocument document, Span span) {
    String body = document.getBody();
    int start = body.offsetByCodePoints(0, span.getStart());
    int end = body.offsetByCodePoints(0, span.getEnd());
    assertThat(body.substring(start, end)).isEqualTo(span.getExact());
  }
}
