package io.rapporteur.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Rule;
import io.rapporteur.rules.RuleBook;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchRulesTest {
  @Test
  void shouldWriteRulesThatAllParse() {
    Map<String, Rule> rules = new BenchRules(3).rules(500);
    assertThat(rules).hasSize(500);
    assertThat(new RuleBook().apply(rules).reports()).isEmpty();
  }

  @Test
  void shouldWriteTheSameRulesForTheSameSeed() {
    assertThat(new BenchRules(5).rules(50)).isEqualTo(new BenchRules(5).rules(50));
  }
}
