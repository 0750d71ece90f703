package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Tells from the verb whether a figure is said of its subject ({@code exports reached $4 billion}),
 * of its object ({@code the bank raised its rate to 5 percent}) or of neither ({@code the minister
 * announced $4 billion}, {@code she left after 70 minutes}).
 */
final class Predicates {
  private static final ClassSet MEASURING =
      ClassSet.of(VerbWords.MEASURING, CommonWords.UP, CommonWords.DOWN, FigureWords.ADDING);

  private static final ClassSet BEFORE_NUMBER =
      ClassSet.of(
          CommonWords.CARDINAL, CommonWords.APPROXIMATE, CommonWords.STOP, VerbWords.SIZE_ADVERB);

  private final Atoms atoms;
  private final boolean[] dated;

  Predicates(Atoms atoms, boolean[] dated) {
    this.atoms = atoms;
    this.dated = dated;
  }

  /** Whether the figure is said of the subject of its clause. */
  boolean ofSubject(FigureClause clause, Quantity quantity) {
    int verb = clause.verb();
    if (isDuration(quantity) || atoms.is(clause.subject().to() - 1, VerbWords.CLAUSE_PRONOUN)) {
      return false;
    }
    if (quantity.money && atoms.is(verb, FigureWords.COLLECTING)) {
      // Whoever raises money is not what is measured.
      return false;
    }
    if (atoms.is(verb - 1, FigureWords.TO) && holdsVerb(clause.subject())) {
      return false;
    }
    boolean name = atoms.capitalised(clause.subject().trimmed(atoms, dated).to() - 1);
    if (name && atoms.is(verb, VerbWords.GAINFUL)) {
      return false;
    }
    boolean modal = atoms.is(verb, VerbWords.MODAL_OR_HAVE);
    boolean tells = !modal && tells(verb);
    for (int i = verb + 1; i < quantity.from; i++) {
      if (modal && !tells) {
        tells = tells(i);
      }
      boolean infinitive =
          atoms.is(i, FigureWords.TO)
              && atoms.isWord(i + 1)
              && i + 1 < quantity.from
              && !tells(i + 1)
              && !isNumberWord(i + 1);
      boolean aside = atoms.is(verb, CommonWords.COPULA) && atoms.is(i, VerbWords.CIRCUMSTANCE);
      if (infinitive || aside) {
        return false;
      }
    }
    return tells;
  }

  /** {@code the cabinet decided to reach 5 percent}: the subject is not what reaches it. */
  private boolean holdsVerb(MeasurePhrase subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (FigureClause.isVerb(atoms, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(int i) {
    return atoms.isOneOf(i, MEASURING);
  }

  private boolean isNumberWord(int i) {
    return atoms.isOneOf(i, BEFORE_NUMBER) || dated[i];
  }

  /** {@code after 70 minutes}: a length of time that something else took. */
  private boolean isDuration(Quantity quantity) {
    return !quantity.attributive
        && atoms.is(quantity.to - 1, CommonWords.TIME_UNIT)
        && atoms.is(pastBound(quantity.from - 1), VerbWords.DURING);
  }

  private int pastBound(int before) {
    int i = before;
    while (i > before - 3
        && !atoms.is(i, VerbWords.DURING)
        && (atoms.is(i, FigureWords.BOUND_WORD) || atoms.is(i, CommonWords.APPROXIMATE))) {
      i--;
    }
    return i;
  }

  /**
   * {@code raised its forecast for growth to 5 percent}: the forecast; empty when there is none.
   */
  MeasurePhrase object(FigureClause clause, Quantity quantity) {
    int verb = clause.verb();
    MeasurePhrase none = new MeasurePhrase(0, 0);
    if (!atoms.is(verb, VerbWords.CAUSING) || !atoms.isWord(verb + 1)) {
      return none;
    }
    int at = verb + 1;
    while (at < quantity.from && !atoms.is(at, VerbWords.TARGET)) {
      at++;
    }
    boolean near = at < quantity.from && quantity.from - at <= 4;
    return near ? new MeasurePhrase(verb + 1, at).trimmed(atoms, dated) : none;
  }

  /**
   * Where what money is spent on begins: {@code spend $4 million ($3m) on a road}; -1 if nowhere.
   */
  int purpose(FigureClause clause, Quantity quantity) {
    if (clause.verb() < 0 || !quantity.money) {
      return -1;
    }
    boolean spends = false;
    for (int i = clause.verb(); i < quantity.from && !spends; i++) {
      spends = atoms.is(i, VerbWords.SPENDING);
    }
    if (!spends) {
      return -1;
    }
    int at = quantity.to;
    if (atoms.isMark(at, '(')) {
      while (at < quantity.to + 8 && !atoms.isMark(at, ')')) {
        at++;
      }
      at++;
    }
    return atoms.is(at, VerbWords.SPENT_ON) && !dated[Math.min(at + 1, dated.length - 1)]
        ? at + 1
        : -1;
  }
}
