package io.rapporteur.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.Docs;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.Tagging;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;
import io.rapporteur.testkit.RandomNews;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine must say of every rule and document what Lucene says of the rule's query on Lucene's
 * own in-memory index. Every failure names the seed that repeats it.
 */
class DifferentialTest {
  private static final int DOCUMENTS = 25;
  private static final int RULES = 250;

  static List<Long> seeds() {
    return Seeds.of(20_250_303, 35_141);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void shouldAgreeWithLuceneWhenRulesAndDocumentsAreRandom(long seed) {
    RandomNews news = new RandomNews(seed);
    Map<String, Query> queries = new LinkedHashMap<>();
    List<Rule> rules = new ArrayList<>();
    while (rules.size() < RULES) {
      Rule rule = Docs.rule("r" + rules.size(), news.query());
      try {
        queries.put(rule.getId(), LuceneQueries.of(QueryParser.parse(rule.getQuery())));
        rules.add(rule);
      } catch (QueryException e) {
        fail("seed %d: %s does not parse: %s", seed, rule.getQuery(), e.located());
      }
    }
    RuleSet set = RuleSet.of(rules, DeclaredRoutes.any());
    int matches = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      AnnotatedDocument document = news.document();
      Tagging tagging = set.tag(document);
      assertThat(tagging.failures()).as("seed %d", seed).isEmpty();
      List<String> matched = tagging.matches().stream().map(RuleMatch::getRule).toList();
      LuceneDocument lucene = LuceneDocument.of(document);
      for (Rule rule : rules) {
        boolean expected = lucene.matches(queries.get(rule.getId()));
        assertThat(matched.contains(rule.getId()))
            .as("seed %d, query %s, document %s", seed, rule.getQuery(), document)
            .isEqualTo(expected);
        matches += expected ? 1 : 0;
      }
    }
    // A test in which nothing, or everything, matches would show nothing.
    assertThat(matches).isBetween(DOCUMENTS * RULES / 50, DOCUMENTS * RULES * 3 / 4);
  }
}
