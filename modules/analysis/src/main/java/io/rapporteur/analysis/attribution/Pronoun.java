package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.Lexeme;

/** What a pronoun that speaks tells of its antecedent. */
enum Pronoun {
  MALE,
  FEMALE,
  PLURAL,
  THING,
  FIRST;

  /** The pronoun that a word is, or null when it is none. */
  static Pronoun of(Lexeme word) {
    if (word.is(GrammarWords.MALE_PRONOUN)) {
      return MALE;
    }
    if (word.is(GrammarWords.FEMALE_PRONOUN)) {
      return FEMALE;
    }
    if (word.is(GrammarWords.PLURAL_PRONOUN)) {
      return PLURAL;
    }
    if (word.is(GrammarWords.THING_PRONOUN)) {
      return THING;
    }
    return word.is(GrammarWords.FIRST_PRONOUN) ? FIRST : null;
  }
}
