package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;

/** Tells words that only look like the name of an event from those that are one. */
final class EventGuards {
  /** So many words after a command its infinitive begins at most. */
  private static final int OBJECT = 8;

  /** Before a noun, and not before a verb in the present. */
  private static final ClassSet BEFORE_NOUN =
      ClassSet.of(CommonWords.DETERMINER, CommonWords.POSSESSIVE, CommonWords.CARDINAL);

  /** After a verb that says little they are its object: making it four. */
  private static final ClassSet PRONOUN =
      ClassSet.of(GrammarWords.SUBJECT_PRONOUN, GrammarWords.OBJECT_PRONOUN);

  private EventGuards() {}

  /** Whether a word of a list of verbs is none where it stands, or one of another meaning. */
  static boolean isNoVerb(Atoms atoms, int i) {
    return isMonth(atoms, i)
        || isNoun(atoms, i)
        || isCommand(atoms, i)
        || isThought(atoms, i)
        || isAttribute(atoms, i)
        || isMove(atoms, i)
        || atoms.isDash(i + 1) && atoms.glued(i + 1) && atoms.glued(i + 2)
        || atoms.is(i, SlotWords.PUBLISHED) && atoms.is(i - 1, SlotWords.TELLING_NOUN)
        || isBackedBy(atoms, i)
        || atoms.is(i, EventWords.WEAK)
            && atoms.phraseEnd(i, EventWords.PEOPLE_VERB) <= i + 1
            && isLight(atoms, i)
        || atoms.is(i, EventWords.DOUBTFUL_VERB) && !isAfterAuxiliary(atoms, i)
        || atoms.is(i, EventWords.OUT_VERB) && atoms.is(i + 1, EventWords.OUT);
  }

  /**
   * {@code which seat 186 passengers}: what reads as a noun is the verb of the clause. The trial of
   * a drug is no matter of a court.
   *
   * @param study whether the text is about the testing of a drug
   */
  static boolean isNoNoun(Atoms atoms, int i, boolean study) {
    return isMonth(atoms, i)
        || study && atoms.is(i, EventWords.STUDY_NOUN)
        || isParticiple(atoms, i)
        || atoms.is(i - 1, GrammarWords.RELATIVE_PRONOUN)
            && (atoms.isNumber(i + 1) || atoms.is(i + 1, CommonWords.CARDINAL));
  }

  /** {@code left 40 homes dark, killing three}: no killing of theirs. */
  private static boolean isParticiple(Atoms atoms, int i) {
    boolean number = atoms.isNumber(i + 1) || atoms.is(i + 1, CommonWords.CARDINAL);
    boolean near = atoms.is(i + 1, CommonWords.APPROXIMATE);
    return (number || near)
        && !atoms.afterBreak(i + 1)
        && atoms.pack(i).morphology().isProgressive(atoms.text(i));
  }

  /** {@code in March}. */
  private static boolean isMonth(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.MONTH) && atoms.capitalised(i);
  }

  /** {@code 60 of its 840 stores}, {@code the shipping company}: the form is that of a noun. */
  private static boolean isNoun(Atoms atoms, int i) {
    boolean past = atoms.is(i, GrammarWords.VERB_PAST) || atoms.is(i, GrammarWords.IRREGULAR_PAST);
    boolean deed = atoms.is(i, GrammarWords.VERB_PROGRESSIVE) && atoms.is(i + 1, CommonWords.OF);
    boolean several =
        atoms.is(i, EventWords.PERSON_DEED)
            && (atoms.isNumber(i - 1) || atoms.is(i - 1, CommonWords.CARDINAL))
            && (!atoms.isWord(i + 1)
                || atoms.is(i + 1, CommonWords.STOP)
                || atoms.afterBreak(i + 1));
    return !past
        && !deed
        && !several
        && !atoms.is(i, GrammarWords.PREPOSITION)
        && (atoms.isNumber(i - 1) || atoms.isOneOf(i - 1, BEFORE_NOUN) || isGoverned(atoms, i));
  }

  /** {@code the toll from floods}: after a preposition no verb stands but one in -ing. */
  private static boolean isGoverned(Atoms atoms, int i) {
    return atoms.is(i - 1, GrammarWords.PREPOSITION)
        && !atoms.is(i - 1, GrammarWords.INFINITIVE_MARK)
        && !atoms.is(i - 1, GrammarWords.SUBORDINATOR)
        && !atoms.is(i, GrammarWords.VERB_PROGRESSIVE)
        && !isPast(atoms, i);
  }

  /** {@code 900 men backed by 14 planes}: that is done to them, and they do not do it. */
  private static boolean isBackedBy(Atoms atoms, int i) {
    return atoms.is(i, EventWords.OPINION_VERB)
        && isPast(atoms, i)
        && atoms.is(i + 1, EventWords.AGENT)
        && !atoms.is(i - 1, GrammarWords.AUXILIARY);
  }

  /** {@code in possession of suspected stolen goods}: it says which goods. */
  private static boolean isAttribute(Atoms atoms, int i) {
    if (!atoms.is(i, GrammarWords.VERB_PAST) || !atoms.isWord(i + 1)) {
      return false;
    }
    int before = i - 1;
    while (before > i - 3 && !atoms.capitalised(before) && isPast(atoms, before)) {
      before--;
    }
    boolean noun = !atoms.is(i + 1, CommonWords.STOP) && !atoms.isNumber(i + 1);
    return noun && (atoms.is(before, CommonWords.OF) || atoms.is(before, GrammarWords.PREPOSITION));
  }

  /** {@code making it four}, {@code made to kneel}, {@code got involved}: the verb is another. */
  private static boolean isLight(Atoms atoms, int i) {
    return atoms.isOneOf(i + 1, PRONOUN)
        || atoms.is(i + 1, CommonWords.ARTICLE) && !atoms.isNumber(i + 2)
        || atoms.is(i + 1, GrammarWords.INFINITIVE_MARK) && !atoms.isNumber(i + 2)
        || isPast(atoms, i + 1);
  }

  /** {@code sank to 31 percent}: what is counted fell, and no ship. */
  private static boolean isMove(Atoms atoms, int i) {
    boolean moves = atoms.is(i, CommonWords.UP) || atoms.is(i, CommonWords.DOWN);
    return moves && atoms.is(i + 1, SlotWords.TO_PLACE);
  }

  static boolean isPast(Atoms atoms, int i) {
    return atoms.isWord(i) && atoms.pack(i).morphology().isPast(atoms.text(i));
  }

  /** {@code ordered the firm to pay}: a command, and no purchase. */
  static boolean isCommand(Atoms atoms, int i) {
    if (!atoms.is(i, EventWords.COMMAND)) {
      return false;
    }
    for (int k = i + 1; k <= i + OBJECT && atoms.isWord(k); k++) {
      if (atoms.is(k, GrammarWords.INFINITIVE_MARK)) {
        return true;
      }
    }
    return false;
  }

  /** {@code would close}, {@code to open}, {@code did not order}. */
  private static boolean isAfterAuxiliary(Atoms atoms, int i) {
    int before = atoms.is(i - 1, GrammarWords.NEGATION) ? i - 2 : i - 1;
    return atoms.is(before, CommonWords.MODAL)
        || atoms.is(before, GrammarWords.INFINITIVE_MARK)
        || isSecondDeed(atoms, i);
  }

  /** {@code will cut 40 jobs and close 12 shops}: the auxiliary is that of the verb before. */
  private static boolean isSecondDeed(Atoms atoms, int i) {
    return atoms.is(i - 1, CommonWords.AND)
        && (atoms.isNumber(i + 1) || atoms.is(i + 1, CommonWords.CARDINAL));
  }

  /**
   * {@code the 400 that had been expected}, {@code 80 people believed to be buried}: others think
   * so, and not those who are counted.
   */
  private static boolean isThought(Atoms atoms, int i) {
    return atoms.is(i, EventWords.THOUGHT_VERB)
        && (atoms.is(i - 1, GrammarWords.BE)
            || isPast(atoms, i)
                && atoms.is(i + 1, GrammarWords.INFINITIVE_MARK)
                && atoms.is(i + 2, GrammarWords.BE));
  }
}
