package io.rapporteur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.engine.ExplanationAgreement;
import io.rapporteur.testkit.Seeds;
import org.junit.jupiter.api.Test;

class RuleExplainerTest {
  private final AnnotatedDocument document =
      Docs.text("", "The ministers signed a grain deal in the port of Odesa.");

  @Test
  void shouldShowWhichSpanMatchedWhichClauseWhenTheRuleMatches() {
    Explanation why = explain("(grain OR wheat) AND \"signed a\" AND NOT war");
    assertThat(why.satisfied()).isTrue();
    assertThat(why.firstFailure()).isNull();
    assertThat(why.parts()).hasSize(3).allMatch(Explanation::satisfied);
    assertThat(why.parts().get(0).note()).isEqualTo("1 of 2 alternatives met");
    assertThat(why.parts().get(1).spans()).containsExactly(Docs.span(document, "signed a"));
    assertThat(why.toText()).contains("+ must \"signed a\"  [14-22 signed a]");
  }

  @Test
  void shouldNameTheFirstClauseThatFailedWhenTheRuleDoesNotMatch() {
    assertThat(explain("grain AND (deal AND place:odesa) AND rice").firstFailure().clause())
        .isEqualTo("place:odesa");
    Explanation excluded = explain("grain AND NOT deal").firstFailure();
    assertThat(excluded.role()).isEqualTo("not");
    assertThat(excluded.clause()).isEqualTo("deal");
    assertThat(excluded.spans()).containsExactly(Docs.span(document, "deal"));
    Explanation few = explain("(grain rice maize)@2").firstFailure();
    assertThat(few.clause()).isEqualTo("at least 2 of");
    assertThat(few.note()).isEqualTo("1 of 3 alternatives met");
  }

  @Test
  void shouldShowThePassageOfAnIntervalFunction() {
    Explanation why = explain("body:fn:maxgaps(2 fn:ordered(signed deal))");
    assertThat(why.clause()).isEqualTo("body:fn:maxgaps(2 fn:ordered(signed deal))");
    assertThat(why.spans()).containsExactly(Docs.span(document, "signed a grain deal"));
  }

  @Test
  void shouldWriteOneLineOfJsonWhenAsked() {
    assertThat(explain("grain").toJson())
        .isEqualTo(
            "{\"role\":\"rule\",\"clause\":\"grain\",\"satisfied\":true,\"note\":\"\","
                + "\"spans\":[{\"start\":23,\"end\":28,\"exact\":\"grain\"}],\"parts\":[]}");
  }

  @Test
  void shouldAgreeWithMatchingWhenRulesAndDocumentsAreRandom() {
    Seeds.of(1, 2).forEach(ExplanationAgreement::check);
  }

  private Explanation explain(String query) {
    return RuleExplainer.explain(Docs.rule("r", query), document);
  }
}
