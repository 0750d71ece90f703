package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Things in a row have one verb: {@code seized 65,000 pills, 34 kg of powder and three presses}.
 */
final class SharedVerb {
  /** Words of one thing of a row, after its number. */
  private static final int LONGEST = 9;

  private SharedVerb() {}

  /** The event of the figure that stands before this one in a row; null when it is in none. */
  static String of(Atoms atoms, FigureContext context) {
    if (!context.followsInSentence()) {
      return null;
    }
    FigureContext before = context.before();
    int joint = context.from() - 1;
    while (joint > before.to() && isLead(atoms, joint)) {
      joint--;
    }
    boolean joined = atoms.isMark(joint, ',') || atoms.is(joint, CommonWords.AND);
    if (!joined || joint - before.to() > LONGEST) {
      return null;
    }
    int end = atoms.isMark(joint - 1, ',') ? joint - 1 : joint;
    for (int i = before.to(); i < end; i++) {
      boolean inside =
          atoms.isWord(i) && !isVerb(atoms, i) && !isOther(atoms, i)
              || atoms.isDash(i) && atoms.glued(i);
      if (!inside) {
        return null;
      }
    }
    return isVerb(atoms, context.to()) ? null : before.figure().getEvent();
  }

  /** {@code and more than about}: between the joint and the number. */
  private static boolean isLead(Atoms atoms, int i) {
    boolean little = atoms.is(i, CommonWords.STOP) || atoms.is(i, CommonWords.APPROXIMATE);
    return little
        && !atoms.is(i, CommonWords.AND)
        && !atoms.is(i, CommonWords.OF)
        && !atoms.is(i, GrammarWords.PREPOSITION)
        && !isVerb(atoms, i);
  }

  /** Whether a word is plainly a verb. */
  static boolean isVerb(Atoms atoms, int i) {
    if (atoms.is(i, CommonWords.MONTH) && atoms.capitalised(i)) {
      return false;
    }
    return atoms.is(i, GrammarWords.AUXILIARY)
        || atoms.is(i, GrammarWords.BE)
        || atoms.is(i, CommonWords.HAVE)
        || atoms.is(i, CommonWords.MODAL)
        || EventGuards.isPast(atoms, i)
        || atoms.is(i, GrammarWords.IRREGULAR_PAST);
  }

  private static boolean isOther(Atoms atoms, int i) {
    return atoms.is(i, GrammarWords.PREPOSITION) && !atoms.is(i, CommonWords.OF)
        || atoms.is(i, GrammarWords.RELATIVE_PRONOUN)
        || atoms.is(i, GrammarWords.SUBORDINATOR)
        || atoms.is(i, GrammarWords.COMPLEMENTIZER)
        || atoms.is(i, CommonWords.AND);
  }
}
