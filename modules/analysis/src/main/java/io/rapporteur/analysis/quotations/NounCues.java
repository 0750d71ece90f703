package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;

/**
 * Finds nouns of speech with the clause they stand for, and whose words it holds: {@code rejected
 * claims by the union that the mine would close}, {@code over opposition criticism that …}. Without
 * such a cue the clause would be given to the subject of the sentence, who says the opposite.
 */
final class NounCues {
  private final QuotedDocument doc;
  private final NounPhrases phrases;

  NounCues(QuotedDocument doc) {
    this.doc = doc;
    this.phrases = new NounPhrases(doc);
  }

  /** The cue of a noun, with a null speaker when the text does not say whose; null for no noun. */
  Cue at(NarratedSentence sentence, int i) {
    if (!doc.is(i, QuotationWords.SPEECH_NOUN) || i + 2 >= sentence.end()) {
      return null;
    }
    int at = i + 1;
    TokenRange who = null;
    if (doc.narrated(at) && doc.is(at, QuotationWords.SOURCE_PREPOSITION)) {
      who = phrases.right(at + 1, sentence.end());
      at = who == null ? at : who.end();
    } else if (doc.is(i, TokenClasses.CUE) && !noun(sentence, i)) {
      return null;
    }
    boolean governs =
        at + 1 < sentence.end()
            && doc.narrated(at)
            && doc.is(at, GrammarWords.COMPLEMENTIZER)
            && !doc.is(at + 1, TokenClasses.AUXILIARY);
    if (!governs) {
      return null;
    }
    who = who == null ? owner(sentence, i) : who;
    return new Cue(new TokenRange(i, at), who, Cue.Kind.NOUN, false);
  }

  /** A form that is a verb as well is a noun after a word that calls for one, or after a verb. */
  private boolean noun(NarratedSentence sentence, int i) {
    int p = i - 1;
    if (p < sentence.first() || !doc.narrated(p) || doc.is(p, TokenClasses.PRONOUN)) {
      return false;
    }
    return doc.is(p, TokenClasses.CUE)
        || deed(p)
        || doc.is(p, TokenClasses.DETERMINER | TokenClasses.PREPOSITION | TokenClasses.OF)
        || doc.is(p, GrammarWords.POSSESSIVE_ENDING);
  }

  /** {@code Poe rejected Lund's claim}: without the verb that looks like a noun. */
  private TokenRange afterDeed(TokenRange phrase) {
    for (int i = phrase == null ? 0 : phrase.end() - 2;
        phrase != null && i >= phrase.first();
        i--) {
      if (deed(i)) {
        return new TokenRange(i + 1, phrase.end());
      }
    }
    return phrase;
  }

  private boolean deed(int i) {
    return doc.bits(i) == 0
        && !doc.token(i).capitalised()
        && (doc.isPast(i) || doc.is(i, GrammarWords.IRREGULAR_PAST));
  }

  /** {@code the union's claim}, {@code opposition criticism}. */
  private TokenRange owner(NarratedSentence sentence, int i) {
    int p = i - 1;
    if (p < sentence.first() || !doc.narrated(p)) {
      return null;
    }
    if (doc.is(p, GrammarWords.POSSESSIVE_ENDING) && p > sentence.first()) {
      return afterDeed(phrases.left(p, sentence.first()));
    }
    boolean body =
        !doc.is(p, TokenClasses.CUE)
            && (doc.is(p, TokenClasses.SPEAKER_NOUN) || doc.is(p, QuotationWords.SPEAKING_BODY));
    return body ? new TokenRange(p, p + 1) : null;
  }
}
