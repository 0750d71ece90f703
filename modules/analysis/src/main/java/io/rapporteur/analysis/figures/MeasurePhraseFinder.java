package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.GappedClause;

/** Reads the noun phrases beside a figure that may tell what it measures, and within what. */
final class MeasurePhraseFinder {
  /** Atoms of an amount in brackets. */
  private static final int CONVERSION = 8;

  private final Atoms atoms;
  private final boolean[] dated;

  /**
   * For one text.
   *
   * @param dated the atoms that belong to dates
   */
  MeasurePhraseFinder(Atoms atoms, boolean[] dated) {
    this.atoms = atoms;
    this.dated = dated;
  }

  boolean isNounAhead(int i) {
    return atoms.isWord(i)
        && !atoms.afterBreak(i)
        && !atoms.is(i, CommonWords.STOP)
        && !atoms.is(i, CommonWords.UP)
        && !atoms.is(i, CommonWords.DOWN)
        && !dated[i]
        && !(atoms.is(i, CommonWords.TIME_UNIT) && atoms.isDash(i + 1))
        && !FigureClause.isVerb(atoms, i);
  }

  /** {@code a trade volume of $4 billion}, {@code a mission of a hundred people}. */
  MeasurePhrase headBefore(Quantity quantity, int start) {
    int of = quantity.from - 1;
    while (of > start
        && (atoms.is(of, CommonWords.APPROXIMATE) || atoms.is(of, FigureWords.BOUND_WORD))) {
      of--;
    }
    int from = of;
    if (!atoms.is(of, CommonWords.OF)) {
      return new MeasurePhrase(of, of);
    }
    while (from > start && from > of - 6 && isPhraseWord(from - 1)) {
      from--;
    }
    boolean empty =
        atoms.is(of - 1, MeasureWords.EMPTY_HEAD)
            || atoms.glued(of - 1) && atoms.is(of - 1, NonMeasureWords.ORDINAL_SUFFIX)
            || atoms.is(of - 1, CommonWords.CARDINAL)
            || atoms.isWord(of - 1) && EnglishEndings.isParticiple(atoms, of - 1);
    return empty ? new MeasurePhrase(of, of) : new MeasurePhrase(from, of);
  }

  private boolean isPhraseWord(int i) {
    return atoms.isWord(i)
            && !dated[i]
            && (!atoms.is(i, CommonWords.STOP) || atoms.is(i, CommonWords.OF))
            && !FigureClause.isVerb(atoms, i)
            && !atoms.is(i, MeasureWords.NEVER_NOUN)
        || atoms.isDash(i) && atoms.glued(i);
  }

  /** The noun counted, with the complement that tells which. */
  MeasurePhrase counted(Quantity quantity, int end) {
    int to = quantity.countedTo;
    int at = to;
    while (at < end && at < to + 12) {
      boolean goesOn =
          atoms.is(at, MeasureWords.COUNTED_COMPLEMENT) && at == to
              || at > to
                  && !atoms.isAnyMark(at, ",;:.?!()[]“”\"")
                  && !(atoms.isDash(at) && !atoms.glued(at))
                  && !stopsComplement(at);
      if (!goesOn) {
        break;
      }
      at++;
    }
    return new MeasurePhrase(quantity.countedFrom, at).trimmed(atoms, dated);
  }

  private boolean stopsComplement(int i) {
    return dated[i]
        || FigureClause.isVerb(atoms, i)
        || MeasurePhrase.isScopeWord(atoms, i)
        || atoms.isNumber(i)
        || atoms.is(i, CommonWords.CARDINAL) && !atoms.is(i - 1, CommonWords.DEFINITE)
        || atoms.is(i, MeasureWords.ENDS_COMPLEMENT)
        || atoms.is(i, CommonWords.AND)
            && (atoms.isNumber(i + 1)
                || atoms.is(i + 1, CommonWords.CARDINAL)
                || GappedClause.number(atoms, i + 1) > 0);
  }

  MeasurePhrase nounPhrase(int from, int end) {
    int at = from;
    while (at < end && at < from + 3 && (dated[at] || atoms.isDash(at))) {
      // The second quarter's profit is a profit.
      at++;
    }
    while (at < end
        && at < from + 12
        && !atoms.isAnyMark(at, ",;:.?!()[]“”\"–—")
        && !stops(at, from)) {
      at++;
    }
    return new MeasurePhrase(from, at).trimmed(atoms, dated);
  }

  private boolean stops(int i, int from) {
    boolean determiner = atoms.is(i, MeasureWords.ALL_OR_DETERMINER);
    boolean inner = atoms.is(i, MeasureWords.INSIDE_PHRASE) && i > from;
    boolean open =
        i == from && determiner
            || inner
            || determiner && atoms.is(i - 1, MeasureWords.INSIDE_PHRASE);
    return dated[i]
        || !open && (MeasurePhrase.isStop(atoms, i) || FigureClause.isVerb(atoms, i))
        || atoms.is(i, CommonWords.AND)
            && (atoms.isNumber(i + 1)
                || atoms.is(i + 1, CommonWords.CARDINAL)
                || atoms.is(i + 1, CommonWords.STOP)
                || GappedClause.number(atoms, i + 1) > 0);
  }

  /** {@code $3 billion in new taxes}, {@code €2m ($2.3m) in damage}: the sort of money. */
  MeasurePhrase sort(Quantity quantity, int end) {
    int at = quantity.to;
    if (atoms.isMark(at, '(')) {
      int close = at + 1;
      while (close < end && close < at + CONVERSION && !atoms.isMark(close, ')')) {
        close++;
      }
      at = close;
    }
    at = atoms.isMark(at, ')') ? at + 1 : at;
    boolean sort =
        at + 1 < end
            && atoms.is(at, FigureWords.IN)
            && isNounAhead(at + 1)
            && !atoms.capitalised(at + 1)
            && !atoms.is(at + 1, MeasureWords.NO_SORT)
            && !atoms.is(at + 1, CommonWords.TIME_UNIT);
    if (!sort) {
      return new MeasurePhrase(at, at);
    }
    MeasurePhrase phrase = nounPhrase(at + 1, end);
    boolean session = !phrase.isEmpty() && atoms.is(phrase.to() - 1, MeasureWords.SESSION);
    return session ? new MeasurePhrase(at, at) : phrase;
  }

  /** {@code 12 flights to Baku}: a place named right after. */
  MeasurePhrase after(Quantity quantity, int end) {
    int at = Math.max(quantity.to, quantity.countedTo);
    boolean named =
        MeasurePhrase.isScopeWord(atoms, at)
            && at + 1 < end
            && !dated[at + 1]
            && (atoms.capitalised(at + 1)
                || atoms.is(at + 1, CommonWords.DEFINITE) && atoms.isWord(at + 2));
    if (!named || atoms.is(at, MeasureWords.LOOSE_SCOPE) && !atoms.capitalised(at + 1)) {
      return new MeasurePhrase(at, at);
    }
    MeasurePhrase place = nounPhrase(at + 1, end);
    return place.isEmpty() ? place : new MeasurePhrase(at, place.to());
  }
}
