package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;
import org.apache.lucene.search.Query;

/**
 * A near phrase that repeats a word. Lucene's measure for these has corners that no short rule
 * describes, so Lucene itself is asked, on an index of the phrase's words alone.
 */
final class RepeatNode extends WordsNode {
  private final Query query;

  RepeatNode(Field field, int[] terms, double[] likelihoods, Query query, float weight) {
    super(field, terms, likelihoods, Likelihood.NEAR, weight);
    this.query = query;
  }

  @Override
  boolean find(Matching matching, HitCollector hits) {
    DocumentIndex document = matching.document();
    boolean[] only = new boolean[document.words().size()];
    for (int term : terms) {
      int word = matching.word(term);
      if (!matching.stands(word, field)) {
        return false;
      }
      only[word] = true;
    }
    matching.work(document.end(field) - document.first(field));
    if (!LuceneField.of(document, field, only).matches(query)) {
      return false;
    }
    if (hits != null) {
      // the words one by one: the passages that Lucene tells of here run on to the last of them
      for (int term : terms) {
        hits.words(matching, matching.word(term), field, weight / terms.length);
      }
    }
    return true;
  }
}
