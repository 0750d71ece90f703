package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Token;
import java.util.List;

/** Tells what a word is within a noun phrase. */
final class PhraseWords {
  /** Tokens of a nickname and its marks at most. */
  private static final int NICKNAME = 4;

  private final QuotedDocument doc;

  PhraseWords(QuotedDocument doc) {
    this.doc = doc;
  }

  /** {@code the fire chief}, {@code the press office}: a noun, though spelt as a verb of speech. */
  boolean modifies(int i) {
    boolean form =
        doc.is(i, TokenClasses.CUE)
            && !doc.is(i, TokenClasses.AUXILIARY | TokenClasses.PROGRESSIVE)
            && doc.is(i, TokenClasses.BASE);
    return form
        && doc.narrated(i - 1)
        && (doc.is(i - 1, TokenClasses.DETERMINER) || possessive(i - 1) || doc.is(i - 1, ","))
        && !doc.is(i - 1, TokenClasses.PRONOUN)
        && noun(i + 1)
        && !doc.token(i + 1).capitalised();
  }

  /** {@code Nils "Storm" Lund}: marks within a name, which say nothing. */
  static boolean isNickname(List<Token> tokens, int open, int end) {
    boolean within = open > 0 && end < tokens.size() && end - open <= NICKNAME;
    for (int i = open - 1; within && i <= end; i++) {
      boolean mark = i == open || i == end - 1;
      within = mark || tokens.get(i).capitalised();
    }
    return within && tokens.get(open - 1).sentence() == tokens.get(end).sentence();
  }

  /** A mark of a nickname: what stands in marks else is not narrated. */
  boolean nicknames(int i, int limit) {
    return i > 0
        && i + 1 < limit
        && QuoteMark.isDouble(doc.token(i))
        && doc.token(i - 1).capitalised()
        && doc.token(i + 1).capitalised();
  }

  boolean possessive(int i) {
    return doc.is(i, GrammarWords.POSSESSIVE_ENDING);
  }

  boolean noun(int i) {
    int bits = doc.bits(i);
    return doc.narrated(i)
        && (bits == 0
            || (bits & (TokenClasses.NAME | TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM)) != 0);
  }
}
