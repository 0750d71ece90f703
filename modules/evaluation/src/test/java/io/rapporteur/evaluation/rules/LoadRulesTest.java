package io.rapporteur.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadRulesTest {
  private final List<AnnotatedDocument> documents = LoadTexts.documents(null, 300, 5_000);

  @Test
  void shouldWriteRulesThatAllParseAndFewOfWhichMatchADocument() {
    RuleSet set = RuleSet.of(new LoadRules(documents, 3).rules(1_000), DeclaredRoutes.any());
    assertThat(set.size()).isEqualTo(1_000);
    assertThat(set.reports()).isEmpty();
    double matches =
        documents.stream().mapToInt(d -> set.tag(d).matches().size()).average().orElseThrow();
    assertThat(matches).as("a rule that all documents match asks nothing").isBetween(1.0, 100.0);
  }

  @Test
  void shouldWriteTheSameRulesForTheSameSeed() {
    List<Rule> rules = new LoadRules(documents, 5).rules(50);
    assertThat(new LoadRules(documents, 5).rules(50)).isEqualTo(rules);
    assertThat(new LoadRules(documents, 6).rules(50)).isNotEqualTo(rules);
  }
}
