package io.rapporteur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Batches keep an invariant: each moves every rule of the set to one and the same generation, which
 * the title carries. A document matched against half a batch would show two generations.
 */
class RuleBookConcurrencyTest {
  private static final int RULES = 300;
  private static final int BATCHES = 60;

  @Test
  void shouldNeverMatchAgainstHalfABatchWhenBatchesComeWhileDocumentsFlow() throws Exception {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    RuleBook book = new RuleBook();
    book.apply(generation(0, random));
    AnnotatedDocument document = Docs.text("Grain", "Grain and oil, peace and war, port and sea.");
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(3);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        results.add(readers.submit(() -> read(book, document, done, seed)));
      }
      for (int batch = 1; batch <= BATCHES; batch++) {
        book.apply(generation(batch, random));
      }
      done.set(true);
      for (Future<Integer> result : results) {
        assertThat(result.get(60, TimeUnit.SECONDS)).as("seed %d", seed).isPositive();
      }
    } finally {
      done.set(true);
      readers.shutdownNow();
    }
  }

  /** All rules of one generation; some are taken out and some put in, never half of it. */
  private static Map<String, Rule> generation(int number, Random random) {
    String[] words = {"grain", "oil", "peace", "war", "port", "sea"};
    Map<String, Rule> batch = new HashMap<>();
    for (int i = 0; i < RULES; i++) {
      String query = words[random.nextInt(words.length)] + " OR " + words[random.nextInt(6)];
      Rule rule = Docs.rule("r" + i, query);
      rule.setTitle("generation " + number);
      batch.put(rule.getId(), rule);
    }
    return batch;
  }

  private static int read(
      RuleBook book, AnnotatedDocument document, AtomicBoolean done, long seed) {
    int read = 0;
    do {
      RuleSet set = book.current();
      Tagging tagging = set.tag(document);
      assertThat(tagging.matches()).as("seed %d", seed).hasSize(RULES);
      assertThat(tagging.matches().stream().map(RuleMatch::getTitle).distinct())
          .as("seed %d, rule set %s", seed, set.version())
          .hasSize(1);
      read++;
    } while (!done.get());
    return read;
  }
}
