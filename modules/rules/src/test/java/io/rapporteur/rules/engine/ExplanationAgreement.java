package io.rapporteur.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.Docs;
import io.rapporteur.rules.RuleExplainer;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.testkit.RandomNews;
import java.util.List;

/** Holds explanations against matching, on random rules and documents. */
public final class ExplanationAgreement {
  private ExplanationAgreement() {}

  public static void check(long seed) {
    RandomNews news = new RandomNews(seed);
    for (int i = 0; i < 300; i++) {
      Rule rule = Docs.rule("r", news.query());
      AnnotatedDocument document = news.document();
      boolean matched =
          !RuleSet.of(List.of(rule), DeclaredRoutes.any()).tag(document).matches().isEmpty();
      assertThat(RuleExplainer.explain(rule, document).satisfied())
          .as("seed %d, query %s, document %s", seed, rule.getQuery(), document)
          .isEqualTo(matched);
    }
  }
}
