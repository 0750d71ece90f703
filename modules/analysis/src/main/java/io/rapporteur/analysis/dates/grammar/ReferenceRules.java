package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** The present, the past and what is to come: {@code now}, {@code at the time}. */
final class ReferenceRules {
  private ReferenceRules() {}

  static boolean beginsPhrase(Atoms atoms, int i) {
    return atoms.phraseEnd(i, DeicticWords.REFERENCE_PHRASE) > 0;
  }

  static Timex at(Atoms atoms, int i) {
    if (atoms.is(i, CommonWords.REFERENCE)) {
      boolean joined = atoms.isDash(i + 1) && atoms.glued(i + 1);
      return joined || isNone(atoms, i)
          ? null
          : Timex.reference(i, i + 1, atoms.value(i, CommonWords.REFERENCE));
    }
    int to = atoms.phraseEnd(i, DeicticWords.REFERENCE_PHRASE);
    if (to > 0) {
      boolean whole = endsPhrase(atoms, to) && !atoms.is(to, CommonWords.OF);
      String value = atoms.phraseValue(i, DeicticWords.REFERENCE_PHRASE);
      return whole ? Timex.reference(i, to, value) : null;
    }
    String near = atoms.value(i, DeicticWords.NEAR_PAST);
    if (near != null) {
      return nearPast(atoms, i, near);
    }
    boolean ahead =
        atoms.is(i + 1, LengthWords.TIME_UNIT_PLURAL)
            && "FUTURE_REF".equals(atoms.value(i, DeicticWords.REFERENCE_NOUN));
    if (ahead && !atoms.afterBreak(i + 1)) {
      return Timex.reference(i, i + 2, "FUTURE_REF");
    }
    int article = atoms.is(i - 1, DeicticWords.REFERENCE_ADJECTIVE) ? i - 2 : i - 1;
    boolean noun =
        atoms.is(i, DeicticWords.REFERENCE_NOUN)
            && atoms.is(article, CommonWords.DEFINITE)
            && atoms.is(article - 1, DeicticWords.REFERENCE_NOUN_LEAD)
            && endsPhrase(atoms, i + 1)
            && !atoms.is(i + 1, CommonWords.OF)
            && TimeAmount.at(atoms, i + 1) == null;
    return noun
        ? Timex.reference(article, i + 1, atoms.value(i, DeicticWords.REFERENCE_NOUN))
        : null;
  }

  /** {@code Larry King Now}, {@code NOW President Jane Doe}, {@code as recently as February}. */
  private static boolean isNone(Atoms atoms, int i) {
    boolean body = atoms.isCapitals(i) && atoms.capitalised(i + 1) && !atoms.isCapitals(i + 1);
    boolean compared = atoms.is(i - 1, DeicticWords.AS) && atoms.is(i + 1, DeicticWords.AS);
    return body || compared || DeicticRules.isTitle(atoms, i);
  }

  /** {@code a recent filing}; the most recent is a place in a row, recent weeks are a length. */
  private static Timex nearPast(Atoms atoms, int i, String value) {
    boolean noun =
        atoms.isWord(i + 1)
            && !atoms.afterBreak(i + 1)
            && !atoms.is(i + 1, CommonWords.STOP)
            && (atoms.capitalised(i + 1) || !atoms.is(i + 1, CommonWords.TIME_UNIT))
            && !atoms.is(i - 1, DeicticWords.SUPERLATIVE);
    return noun ? Timex.reference(i, i + 1, value) : null;
  }

  private static boolean endsPhrase(Atoms atoms, int to) {
    return !atoms.isWord(to) || atoms.is(to, CommonWords.STOP);
  }
}
