package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;

/**
 * Tells verbs that state a figure only with its number: {@code put it at 40}, {@code spoke of 14}.
 */
final class StatedLevels {
  private static final int NEAR = 4;

  private final QuotedDocument doc;

  StatedLevels(QuotedDocument doc) {
    this.doc = doc;
  }

  /** {@code The company spoke of 14}, but not of anything else. */
  boolean speaks(int verb) {
    return doc.is(verb, QuotationWords.SPEAKING_VERB)
        && verb + 1 < doc.size()
        && doc.is(verb + 1, GrammarWords.OF_PREPOSITION)
        && at(verb + 2);
  }

  /** A number, perhaps with a sign or a bound before it, and no risk. */
  boolean at(int from) {
    for (int i = from; i < Math.min(doc.size(), from + NEAR); i++) {
      if (doc.is(i, TokenClasses.NUMBER) || doc.is(i, CommonWords.CARDINAL)) {
        return true;
      }
    }
    return false;
  }
}
