package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * The clause a figure stands in, as far as it can be told without parsing: its verb is the nearest
 * one before the figure, its subject what stands between the verb and the last boundary.
 *
 * @param start first atom of the clause
 * @param verb atom of the verb, or -1
 * @param subject the subject phrase; empty when the clause shares one with another
 */
record FigureClause(int start, int verb, MeasurePhrase subject) {
  private static final ClassSet VERBS = ClassSet.of(VerbWords.FINITE_VERB, CommonWords.PAST);

  /** Verbs that are as often nouns or participles. */
  private static final ClassSet DOUBTFUL_VERBS =
      ClassSet.of(VerbWords.SIZE_VERB_OR_NOUN, CommonWords.UP, CommonWords.DOWN);

  private static final int VERB_REACH = 12;
  private static final int SUBJECT_REACH = 28;
  private static final int MOST_VERBS = 3;

  private static final int LONGEST_INSERT = 16;

  /** Words of a noun with what stands before it. */
  private static final int LONGEST_NOUN = 4;

  /**
   * The clause of a figure that begins at {@code figure}; nothing before {@code floor} is in it.
   */
  static FigureClause before(Atoms atoms, int figure, int floor) {
    FigureClause clause = nearest(atoms, figure, floor);
    for (int step = 0; step < MOST_VERBS && clause.sharesSubject(atoms, floor); step++) {
      FigureClause earlier = nearest(atoms, clause.start() - 1, floor);
      if (earlier.verb() < 0) {
        break;
      }
      clause = new FigureClause(earlier.start(), clause.verb(), earlier.subject());
    }
    boolean relative =
        clause.verb() >= 0
            && clause.subject().isEmpty()
            && clause.start() - 1 > floor
            && atoms.is(clause.start() - 1, GrammarWords.RELATIVE_PRONOUN);
    return relative ? clause.ofAntecedent(atoms, floor) : clause;
  }

  /** {@code the bridge, which cost $4m}: the bridge. */
  private FigureClause ofAntecedent(Atoms atoms, int floor) {
    int end = start - 1;
    end = atoms.isMark(end - 1, ',') ? end - 1 : end;
    int from = end;
    while (from > floor
        && end - from < LONGEST_NOUN
        && atoms.isWord(from - 1)
        && !atoms.afterBreak(from)
        && !atoms.is(from - 1, CommonWords.STOP)
        && !isVerb(atoms, from - 1)) {
      from--;
    }
    boolean part = atoms.is(from - 1, CommonWords.OF);
    return part ? this : new FigureClause(start, verb, new MeasurePhrase(from, end));
  }

  /** {@code has recovered and has reached 135}: the subject stands before the first verb. */
  private boolean sharesSubject(Atoms atoms, int floor) {
    return verb >= 0
        && start > floor
        && subject.isEmpty()
        && atoms.is(start - 1, VerbWords.CLAUSE_LINK);
  }

  private static FigureClause nearest(Atoms atoms, int figure, int floor) {
    int verb = verb(atoms, figure, floor);
    if (verb < 0) {
      return new FigureClause(start(atoms, figure, floor), -1, new MeasurePhrase(figure, figure));
    }
    int end = verb;
    boolean particle = atoms.is(verb, CommonWords.UP) || atoms.is(verb, CommonWords.DOWN);
    boolean moves =
        particle
            && (EnglishEndings.isPast(atoms, end - 1)
                || Directions.moves(atoms, verb) && !atoms.is(end - 1, CommonWords.COPULA));
    if (moves && end - 1 > floor) {
      // The rate ticked up, the fare goes up: the particle is part of the verb.
      end--;
    }
    while (end > floor && atoms.is(end - 1, VerbWords.AUXILIARY)) {
      end--;
    }
    int start = start(atoms, end, floor);
    int insert = start == end ? insert(atoms, start - 1, floor) : -1;
    if (insert > floor) {
      end = insert;
      start = start(atoms, end, floor);
    }
    return new FigureClause(start, verb, new MeasurePhrase(subjectFrom(atoms, start, end), end));
  }

  /** The comma that opens {@code , according to her,} before a comma; -1 when none does. */
  private static int insert(Atoms atoms, int comma, int floor) {
    if (!atoms.isMark(comma, ',')) {
      return -1;
    }
    for (int i = comma - 2; i > Math.max(floor, comma - LONGEST_INSERT); i--) {
      if (atoms.isMark(i, ',')) {
        return atoms.is(i + 1, VerbWords.INSERT) ? i : -1;
      }
    }
    return -1;
  }

  /** Past a place or time that opens the clause without a comma: {@code In Oslo the index …}. */
  private static int subjectFrom(Atoms atoms, int start, int end) {
    if (atoms.is(start, VerbWords.OPENS_PLACE)) {
      for (int i = start + 2; i < Math.min(end - 1, start + 6); i++) {
        if (atoms.is(i, CommonWords.DETERMINER)) {
          return i;
        }
      }
    }
    boolean participle =
        atoms.isWord(start)
            && EnglishEndings.isParticiple(atoms, start)
            && (atoms.is(start + 1, CommonWords.POSSESSIVE)
                || atoms.is(start + 1, CommonWords.DEFINITE));
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
    if (atoms.isOneOf(i, VERBS)) {
      return true;
    }
    boolean doubtful =
        atoms.isOneOf(i, DOUBTFUL_VERBS) && !atoms.is(i, VerbWords.COMPARATIVE)
            || EnglishEndings.isPast(atoms, i) && !atoms.is(i, VerbWords.NOT_PAST);
    return doubtful && !atoms.is(i - 1, VerbWords.BEFORE_NOUN);
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
        || atoms.is(i, VerbWords.CLAUSE_BOUNDARY)
            && !(atoms.is(i, FigureWords.ADDING)
                && (atoms.isNumber(i + 1) || atoms.is(i + 1, MoneyWords.SIGN)));
  }

  private static boolean isInsideWord(Atoms atoms, int i) {
    return atoms.glued(i) && atoms.glued(i + 1) && (atoms.isWord(i + 1) || atoms.isNumber(i + 1));
  }

  /** An {@code and} that begins another clause and not another noun. */
  private static boolean isConjunction(Atoms atoms, int i) {
    return atoms.is(i, VerbWords.AS)
        || (atoms.is(i, CommonWords.AND) || atoms.is(i, CommonWords.OR))
            && (atoms.is(i + 1, VerbWords.OPENS_CLAUSE)
                || !atoms.isWord(i - 1)
                || isVerb(atoms, i + 1));
  }
}
