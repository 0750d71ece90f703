package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;

/** What those think of whom a share is told: what they say they would do, or would not. */
final class Opinions {
  /** A word of the opinion said stands no further from the verb of saying. */
  private static final int SAID = 8;

  /** Words between a negation and what it is of. */
  private static final int NEGATED = 3;

  private static final String SUPPORTING = "supporting";
  private static final String BELIEVING = "believing";

  private Opinions() {}

  /**
   * The event of a verb of opinion: {@code say they would not back her} tells of what is said, and
   * {@code do not support} of the contrary.
   *
   * @param end past the last atom that may be looked at
   */
  static String said(Atoms atoms, int verb, String event, int end) {
    if (!event.equals(BELIEVING) || !isPronoun(atoms, verb)) {
      return turned(atoms, verb, event);
    }
    for (int i = verb + 1; i < Math.min(end, verb + SAID); i++) {
      if (atoms.isAnyMark(i, ",;:") || atoms.isNumber(i)) {
        break;
      }
      String inner = atoms.value(i, EventWords.OPINION_VERB);
      if (inner != null && !inner.equals(BELIEVING)) {
        return turned(atoms, i, inner);
      }
    }
    return event;
  }

  /** {@code said they}, {@code say that they}. */
  private static boolean isPronoun(Atoms atoms, int verb) {
    int next = verb + (atoms.is(verb + 1, GrammarWords.COMPLEMENTIZER) ? 2 : 1);
    return atoms.is(next, GrammarWords.SUBJECT_PRONOUN);
  }

  /** The event of a word of opinion, or its contrary where it is negated. */
  static String turned(Atoms atoms, int word, String event) {
    if (!event.equals(SUPPORTING)) {
      return event;
    }
    for (int i = word - 1; i >= word - NEGATED && atoms.isWord(i); i--) {
      if (atoms.is(i, GrammarWords.NEGATION)) {
        return "opposing";
      }
      if (!atoms.is(i, GrammarWords.ADVERB) && !atoms.is(i, CommonWords.STOP)) {
        break;
      }
    }
    return event;
  }
}
