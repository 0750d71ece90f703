package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * States that stand for those who are in them: {@code the number of dead}, {@code the injured
 * include four guards}. There they are nouns, and say what happened to people.
 */
final class StateNouns {
  /** Words between "number of" and the state. */
  private static final int FILLERS = 3;

  private StateNouns() {}

  /** The event of those in a state that a word names; null when it names none there. */
  static String at(Atoms atoms, int i) {
    String event = atoms.value(i, EventWords.STATE_WORD);
    if (event == null || atoms.is(i, EventWords.STATE_OF_THINGS) || !endsPhrase(atoms, i + 1)) {
      return null;
    }
    return isCounted(atoms, i) || atoms.is(i - 1, CommonWords.DEFINITE) ? event : null;
  }

  /** {@code the number of confirmed dead}. */
  private static boolean isCounted(Atoms atoms, int state) {
    int i = state - 1;
    while (i > state - FILLERS && atoms.isWord(i) && !atoms.is(i, CommonWords.STOP)) {
      i--;
    }
    i = atoms.is(i, CommonWords.DEFINITE) ? i - 1 : i;
    return atoms.is(i, CommonWords.OF) && atoms.is(i - 1, EventWords.COUNT_NOUN);
  }

  /** No noun follows that the state would be of: {@code the missing plane}. */
  private static boolean endsPhrase(Atoms atoms, int i) {
    return !atoms.isWord(i)
        || atoms.isNumber(i)
        || atoms.is(i, CommonWords.STOP)
        || atoms.is(i, CommonWords.CARDINAL)
        || SharedVerb.isVerb(atoms, i)
        || atoms.is(i, CommonWords.UP)
        || atoms.is(i, CommonWords.DOWN)
        || atoms.is(i, EventWords.COUNT_VERB);
  }
}
