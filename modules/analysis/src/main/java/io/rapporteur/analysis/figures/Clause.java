package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordSet;

/**
 * The clause a figure stands in, as far as it can be told without parsing: its verb is the nearest
 * one before the figure, its subject what stands between the verb and the last boundary.
 *
 * @param start first atom of the clause
 * @param verb atom of the verb, or -1
 * @param subject the subject phrase; empty when the clause shares one with another
 */
record Clause(int start, int verb, Phrase subject) {
  private static final int VERB_REACH = 12;
  private static final int SUBJECT_REACH = 28;
  private static final int MOST_VERBS = 3;

  /** Before a word that looks like a verb they make it a noun or a participle. */
  private static final WordSet BEFORE_NOUN = WordSet.of("the a an of in no its their");

  private static final WordSet VERBS =
      WordSet.of(
          "is are was were has had have be been will totaled totalled totals totaling totalling"
              + " stood stands made met accounted accounts covers worth came comes");

  /** Verbs that are as often nouns or participles. */
  private static final WordSet DOUBTFUL_VERBS =
      WordSet.of(
          "reached reach reaches reaching amounted amounts amount hit hits costs cost exceeded"
              + " exceeds equals makes");

  private static final WordSet NO_PAST =
      WordSet.of("combined estimated united limited hundred based");

  private static final WordSet AUXILIARIES =
      WordSet.of(
          "has have had is are was were will would be been being also not could may might should"
              + " can already now then only just expected to further even still alone all closed"
              + " ended finished traded opened settled");

  private static final WordSet BOUNDARIES =
      WordSet.of(
          "that which who while but when where if because although whereas so stressing noting"
              + " adding said says noted stated stressed added until whose");

  private static final WordSet INSERTS =
      WordSet.of("according however meanwhile though too which who whose");

  private static final int LONGEST_INSERT = 16;

  private static final WordSet OPENS_CLAUSE = WordSet.of("the a an its their his our has have");

  /**
   * The clause of a figure that begins at {@code figure}; nothing before {@code floor} is in it.
   */
  static Clause before(Atoms atoms, int figure, int floor) {
    Clause clause = nearest(atoms, figure, floor);
    for (int step = 0; step < MOST_VERBS && clause.sharesSubject(atoms, floor); step++) {
      Clause earlier = nearest(atoms, clause.start() - 1, floor);
      if (earlier.verb() < 0) {
        break;
      }
      clause = new Clause(earlier.start(), clause.verb(), earlier.subject());
    }
    return clause;
  }

  /** {@code has recovered and has reached 135}: the subject stands before the first verb. */
  private boolean sharesSubject(Atoms atoms, int floor) {
    return verb >= 0
        && start > floor
        && subject.isEmpty()
        && atoms.isAny(start - 1, "and", "or", "but");
  }

  private static Clause nearest(Atoms atoms, int figure, int floor) {
    int verb = verb(atoms, figure, floor);
    if (verb < 0) {
      return new Clause(start(atoms, figure, floor), -1, new Phrase(figure, figure));
    }
    int end = verb;
    while (end > floor && isAuxiliary(atoms, end - 1)) {
      end--;
    }
    int start = start(atoms, end, floor);
    int insert = start == end ? insert(atoms, start - 1, floor) : -1;
    if (insert > floor) {
      end = insert;
      start = start(atoms, end, floor);
    }
    return new Clause(start, verb, new Phrase(subjectFrom(atoms, start, end), end));
  }

  /** The comma that opens {@code , according to her,} before a comma; -1 when none does. */
  private static int insert(Atoms atoms, int comma, int floor) {
    if (!atoms.isMark(comma, ',')) {
      return -1;
    }
    for (int i = comma - 2; i > Math.max(floor, comma - LONGEST_INSERT); i--) {
      if (atoms.isMark(i, ',')) {
        boolean known = atoms.isAny(i + 1, INSERTS);
        return known ? i : -1;
      }
    }
    return -1;
  }

  /** Past a place or time that opens the clause without a comma: {@code In Oslo the index …}. */
  private static int subjectFrom(Atoms atoms, int start, int end) {
    if (atoms.isAny(start, "in", "at", "on", "for", "by")) {
      for (int i = start + 2; i < Math.min(end - 1, start + 6); i++) {
        if (atoms.isAny(i, "the", "its", "their", "a", "an")) {
          return i;
        }
      }
    }
    boolean participle =
        atoms.isWord(start)
            && atoms.text().startsWith("ing", atoms.end(start) - 3)
            && atoms.isAny(start + 1, "its", "their", "his", "her", "the");
    return participle && start + 1 < end ? start + 1 : start;
  }

  private static int verb(Atoms atoms, int figure, int floor) {
    for (int i = figure - 1; i >= Math.max(floor, figure - VERB_REACH); i--) {
      if (isBoundary(atoms, i)) {
        return -1;
      }
      if (isVerb(atoms, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isVerb(Atoms atoms, int i) {
    if (!atoms.isWord(i) || atoms.capitalised(i)) {
      return false;
    }
    boolean verb = atoms.isAny(i, VERBS) || atoms.is(i, CommonWords.PAST);
    if (verb) {
      return true;
    }
    boolean doubtful =
        atoms.isAny(i, DOUBTFUL_VERBS)
            || isRegularPast(atoms, i)
            || (atoms.is(i, CommonWords.UP) || atoms.is(i, CommonWords.DOWN))
                && !atoms.isAny(i, "higher", "lower");
    return doubtful && !atoms.isAny(i - 1, BEFORE_NOUN);
  }

  private static boolean isRegularPast(Atoms atoms, int i) {
    int end = atoms.end(i);
    return end - atoms.start(i) > 4
        && atoms.text().startsWith("ed", end - 2)
        && !atoms.isAny(i, NO_PAST);
  }

  private static boolean isAuxiliary(Atoms atoms, int i) {
    return atoms.isAny(i, AUXILIARIES);
  }

  private static int start(Atoms atoms, int end, int floor) {
    int i = end - 1;
    int last = Math.max(floor, end - SUBJECT_REACH);
    while (i >= last && !isBoundary(atoms, i) && !isConjunction(atoms, i)) {
      i--;
    }
    return Math.max(i + 1, floor);
  }

  private static boolean isBoundary(Atoms atoms, int i) {
    return atoms.isAnyMark(i, ",;:.?!“”\"()[]…–—") && !isInsideWord(atoms, i)
        || atoms.isAny(i, BOUNDARIES)
            && !(atoms.isAny(i, "added", "adding", "adds")
                && (atoms.isNumber(i + 1) || atoms.isMark(i + 1, '$')));
  }

  private static boolean isInsideWord(Atoms atoms, int i) {
    return atoms.glued(i) && atoms.glued(i + 1) && (atoms.isWord(i + 1) || atoms.isNumber(i + 1));
  }

  /** An {@code and} that begins another clause and not another noun. */
  private static boolean isConjunction(Atoms atoms, int i) {
    boolean and = atoms.isAny(i, "and", "as", "or");
    return and
        && (atoms.isAny(i + 1, OPENS_CLAUSE)
            || !atoms.isWord(i - 1)
            || isVerb(atoms, i + 1)
            || atoms.is(i, "as"));
  }
}
