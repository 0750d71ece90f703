package io.rapporteur.analysis.scan;

/** What an atom is made of. */
public enum AtomKind {
  /** A run of letters. */
  WORD,
  /** A run of digits with the separators inside it: {@code 1,463.87}. */
  NUMBER,
  /** One other character that is no white space. */
  MARK
}
