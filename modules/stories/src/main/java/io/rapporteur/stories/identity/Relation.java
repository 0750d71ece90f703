package io.rapporteur.stories.identity;

/**
 * How two names may be one's.
 *
 * @param strength how much the names alone say
 * @param code {@code exact}, {@code spelling}, {@code transliteration}, {@code order}, {@code
 *     middle}, {@code initial}, {@code given}, {@code misspelling}, {@code legal-form}, {@code
 *     owner}, {@code acronym}, {@code surname} or {@code initials}
 */
record Relation(Strength strength, String code) {

  /** Strongest first: what is stronger is merged before the weaker is looked at. */
  enum Strength {
    /** One name, written in two ways. */
    NAME,
    /** One name, a part of it in another form or left out. */
    FORM,
    /** A part that stands for the name. */
    PART
  }

  static Relation name(String code) {
    return new Relation(Strength.NAME, code);
  }

  static Relation form(String code) {
    return new Relation(Strength.FORM, code);
  }

  static Relation part(String code) {
    return new Relation(Strength.PART, code);
  }
}
