package io.rapporteur.rules.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.Docs;
import io.rapporteur.rules.engine.LuceneDocument;
import io.rapporteur.rules.engine.LuceneQueries;
import io.rapporteur.testkit.Seeds;
import java.util.Random;
import org.apache.lucene.queryparser.flexible.precedence.PrecedenceQueryParser;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

/**
 * Our reading of a syntax tree must be that of Lucene's parser that knows precedence, wherever the
 * two are meant to agree: words, phrases, beginnings, booleans over text.
 */
class PrecedenceTest {
  private static final String[] WORDS = {"grain", "oil", "peace", "war", "port", "sea", "Déjà"};

  @Test
  void shouldReadAsLucenesPrecedenceParserWhenQueriesAreRandom() throws Exception {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    PrecedenceQueryParser lucene = new PrecedenceQueryParser(TextAnalysis.WORDS);
    int matches = 0;
    for (int i = 0; i < 2_000; i++) {
      String query = query(random, 3);
      Query theirs = lucene.parse(query, "text");
      Query ours = LuceneQueries.of(QueryParser.parse(query));
      LuceneDocument document = LuceneDocument.of(document(random));
      boolean expected = document.matches(theirs);
      assertThat(document.matches(ours))
          .as("seed %d, query %s, read as %s, by Lucene as %s", seed, query, ours, theirs)
          .isEqualTo(expected);
      matches += expected ? 1 : 0;
    }
    assertThat(matches).isBetween(200, 1_800);
  }

  private static AnnotatedDocument document(Random random) {
    StringBuilder body = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      body.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return Docs.text("", body.toString());
  }

  private static String query(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      String word = WORDS[random.nextInt(WORDS.length)];
      return switch (random.nextInt(5)) {
        case 0 -> '"' + word + ' ' + WORDS[random.nextInt(WORDS.length)] + '"';
        case 1 -> word.substring(0, 2) + "*";
        default -> word;
      };
    }
    StringBuilder query = new StringBuilder();
    String[] operators = {" AND ", " OR ", " ", " AND NOT "};
    for (int i = 1 + random.nextInt(3); i >= 0; i--) {
      String inner = query(random, depth - 1);
      query.append(inner.contains(" ") && !inner.startsWith("\"") ? "(" + inner + ")" : inner);
      query.append(i == 0 ? "" : operators[random.nextInt(4)]);
    }
    return query.toString();
  }
}
