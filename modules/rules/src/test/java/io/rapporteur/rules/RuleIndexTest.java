package io.rapporteur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.testkit.Seeds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** However a set of rules came about, it matches as one made at once. */
class RuleIndexTest {
  private static final String[] WORDS = {"grain", "oil", "peace", "war", "port", "sea", "salt"};

  @Test
  void shouldMatchAsIfMadeAtOnceWhenRulesCameAndWentInBatches() {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    RuleBook book = new RuleBook();
    Map<String, Rule> expected = new TreeMap<>();
    AnnotatedDocument document = Docs.text("", "The grain port lies at the sea, not far from oil.");
    for (int round = 0; round < 200; round++) {
      Map<String, Rule> batch = new HashMap<>();
      for (int i = random.nextInt(random.nextInt(40) + 1); i >= 0; i--) {
        String id = "r" + random.nextInt(150);
        Rule rule = random.nextInt(3) == 0 ? null : Docs.rule(id, query(random));
        batch.put(id, rule);
        if (rule == null) {
          expected.remove(id);
        } else {
          expected.put(id, rule);
        }
      }
      book.apply(batch);
      RuleSet fresh = RuleSet.of(expected.values(), DeclaredRoutes.any());
      assertThat(book.current().size()).as("seed %d", seed).isEqualTo(expected.size());
      assertThat(book.current().version()).as("seed %d", seed).isEqualTo(fresh.version());
      assertThat(book.current().rules()).isEqualTo(List.copyOf(expected.values()));
      assertThat(matched(book.current(), document))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(matched(fresh, document));
    }
  }

  private static String query(Random random) {
    return WORDS[random.nextInt(7)]
        + (random.nextBoolean() ? " AND " : " OR ")
        + WORDS[random.nextInt(7)]
        + (random.nextInt(4) == 0 ? " OR po*" : "");
  }

  private static List<String> matched(RuleSet set, AnnotatedDocument document) {
    return set.tag(document).matches().stream().map(RuleMatch::getRule).toList();
  }
}
