package io.rapporteur.analysis.quotations;

import java.util.List;

/** Finds who states a figure where the verb is passive: {@code was put at $4m by the insurer}. */
final class PassiveSources {
  /** Tokens between the verb and its agent at most. */
  private static final int FAR = 10;

  private final QuotedDocument doc;
  private final NounPhrases phrases;
  private final SourceNouns nouns;

  PassiveSources(QuotedDocument doc, NounPhrases phrases, SourceNouns nouns) {
    this.doc = doc;
    this.phrases = phrases;
    this.nouns = nouns;
  }

  /** Adds those of a sentence: each holds for all of it. */
  void find(NarratedSentence sentence, List<SourceStatement> found) {
    for (int i = sentence.first() + 1; i + 2 < sentence.end(); i++) {
      boolean passive =
          doc.narrated(i)
              && doc.is(i, TokenClasses.PAST)
              && doc.is(i, QuotationWords.FIGURE_VERB)
              && doc.is(i - 1, TokenClasses.BE);
      if (!passive) {
        continue;
      }
      int by = i + 1;
      int last = Math.min(sentence.end() - 1, i + FAR);
      while (by < last && doc.narrated(by) && !doc.is(by, QuotationWords.AGENT) && goesOn(by)) {
        by++;
      }
      TokenRange who =
          by < last && doc.is(by, QuotationWords.AGENT)
              ? phrases.right(by + 1, sentence.end())
              : null;
      if (who != null && !doc.is(who.first(), TokenClasses.NUMBER) && nouns.tells(who)) {
        int start = doc.token(who.first()).start();
        int end = doc.token(who.end() - 1).end();
        int verb = doc.token(i).start();
        found.add(
            new SourceStatement(start, end, verb, doc.token(i).end(), true, nouns.medium(who)));
      }
    }
  }

  private boolean goesOn(int i) {
    int ends = TokenClasses.SUBORDINATOR | TokenClasses.AUXILIARY | TokenClasses.CONJUNCTION;
    return !doc.is(i, ends) && !doc.is(i, ",") && !doc.is(i, ";");
  }
}
