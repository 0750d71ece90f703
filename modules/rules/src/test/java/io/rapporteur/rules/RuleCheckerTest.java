package io.rapporteur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCheckerTest {
  private final RuleChecker checker =
      new RuleChecker(
          DeclaredRoutes.of(List.of("economy", "trade", "country-am")),
          RuleSet.of(StarterRules.load(), DeclaredRoutes.any()),
          text -> Docs.text("", text));

  @Test
  void shouldPassWhenTheRuleDoesWhatItsTestsSay() {
    Rule rule = Docs.rule("grain", "\"grain deal\"");
    rule.setRoutes(List.of("trade", "country-{country}"));
    rule.setMatches(List.of("A grain deal was signed."));
    rule.setRejects(List.of("A deal on grain was signed."));
    RuleCheck check = checker.check(rule);
    assertThat(check.passed()).isTrue();
    assertThat(check.warnings()).isEmpty();
    assertThat(check.trials()).hasSize(2);
  }

  @Test
  void shouldFailWithTheExplanationWhenATestDoesNotHold() {
    Rule rule = Docs.rule("grain", "grain AND deal");
    rule.setRoutes(List.of("trade"));
    rule.setMatches(List.of("Grain was sold."));
    rule.setRejects(List.of("A deal on grain."));
    RuleCheck check = checker.check(rule);
    assertThat(check.passed()).isFalse();
    assertThat(check.trials()).noneMatch(RuleCheck.Trial::passed);
    assertThat(check.trials().get(0).why().firstFailure().clause()).isEqualTo("deal");
  }

  @Test
  void shouldSayWhichRouteWasMeantWhenARouteIsNotDeclared() {
    Rule rule = Docs.rule("grain", "grain");
    rule.setRoutes(List.of("econmy", "city-{country}"));
    assertThat(checker.check(rule).errors())
        .extracting(RuleCheck.Finding::message)
        .satisfiesExactlyInAnyOrder(
            m -> assertThat(m).contains("'econmy' is not declared, did you mean 'economy'?"),
            m -> assertThat(m).contains("'city-{country}' is not declared"));
  }

  @Test
  void shouldPointAtTheQueryWhenItDoesNotParse() {
    RuleCheck check = checker.check(Docs.rule("grain", "plac:odesa"));
    assertThat(check.errors()).hasSize(1);
    assertThat(check.errors().get(0).located())
        .isEqualTo("line 1, column 1: unknown field 'plac', did you mean 'place'?");
    assertThat(check.passed()).isFalse();
  }

  @Test
  void shouldSeeSubjectsOfTheRulesInForceWhenATestAsksForSubjects() {
    Rule rule = Docs.rule("mine", "subject:\"medtop:15000000\"");
    rule.setMatches(
        List.of("The striker scored twice as the home side won the cup final and the trophy."));
    rule.setRejects(List.of("The central bank kept interest rates unchanged."));
    assertThat(checker.check(rule).passed()).isTrue();
  }
}
