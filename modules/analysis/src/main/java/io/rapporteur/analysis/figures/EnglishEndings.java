package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.scan.Atoms;

/** What the ending of an English word tells of it. Only texts with measures are asked. */
final class EnglishEndings {
  private EnglishEndings() {}

  /** True for a word of five letters or more that ends as a regular past form. */
  static boolean isPast(Atoms atoms, int i) {
    return ends(atoms, i, 5, "ed");
  }

  /** True for a word of five letters or more that ends as a present participle. */
  static boolean isParticiple(Atoms atoms, int i) {
    return ends(atoms, i, 5, "ing");
  }

  /** True for a word of five letters or more that ends as an adverb. */
  static boolean isAdverb(Atoms atoms, int i) {
    return ends(atoms, i, 5, "ly");
  }

  /** True for a word whose ending makes it an unlikely noun. */
  static boolean isNoNoun(Atoms atoms, int i) {
    return ends(atoms, i, 0, "ing")
        || ends(atoms, i, 0, "ed")
        || ends(atoms, i, 0, "ly")
        || ends(atoms, i, 0, "er") && !ends(atoms, i, 0, "member")
        || ends(atoms, i, 0, "est");
  }

  /** True for a word of six letters or more that ends as a superlative. */
  static boolean isSuperlative(Atoms atoms, int i) {
    return ends(atoms, i, 6, "est");
  }

  private static boolean ends(Atoms atoms, int i, int least, String ending) {
    int end = atoms.end(i);
    int length = end - atoms.start(i);
    return length >= least
        && length >= ending.length()
        && atoms.text().startsWith(ending, end - ending.length());
  }
}
