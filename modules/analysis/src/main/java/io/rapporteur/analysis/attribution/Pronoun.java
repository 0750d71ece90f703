package io.rapporteur.analysis.attribution;

import java.util.Locale;

/** What a pronoun that speaks tells of its antecedent. */
enum Pronoun {
  MALE,
  FEMALE,
  PLURAL,
  THING,
  FIRST;

  /** The pronoun an expression is, or null when it is none. */
  static Pronoun of(String expression) {
    switch (expression.toLowerCase(Locale.ROOT)) {
      case "he", "him":
        return MALE;
      case "she", "her":
        return FEMALE;
      case "they", "them":
        return PLURAL;
      case "it", "who", "one", "you":
        return THING;
      case "i", "we", "me", "us":
        return FIRST;
      default:
        return null;
    }
  }
}
