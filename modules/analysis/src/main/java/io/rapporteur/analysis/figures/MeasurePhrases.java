package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordSet;

/** Reads the noun phrases beside a figure that may tell what it measures, and within what. */
final class MeasurePhrases {
  /** Verbs that are no nouns: before them a phrase has not begun. */
  private static final WordSet PRESENT =
      WordSet.of(
          "expects expect sees see saw faces needs need wants includes include has have had seeks"
              + " seek gives give gave predicts predict warns says said told sets promised");

  /** After "in" they tell no sort of money. */
  private static final WordSet NO_SORT =
      WordSet.of(
          "total all full part place recent return addition exchange response order favour favor just"
              + " less under over early late mid advance instalments installments stages"
              + " about around several many some most real nominal constant current today line"
              + " connection trading afternoon morning");

  /** Atoms of an amount in brackets. */
  private static final int CONVERSION = 8;

  private final Atoms atoms;
  private final boolean[] dated;

  /**
   * For one text.
   *
   * @param dated the atoms that belong to dates
   */
  MeasurePhrases(Atoms atoms, boolean[] dated) {
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
        && !Clause.isVerb(atoms, i);
  }

  /** {@code a trade volume of $4 billion}, {@code a mission of a hundred people}. */
  Phrase headBefore(Quantity quantity, int start) {
    int of = quantity.from - 1;
    while (of > start
        && (atoms.is(of, CommonWords.APPROXIMATE)
            || atoms.isAny(of, "more", "than", "a")
            || atoms.isAny(of, "over", "up", "to", "least", "at", "less", "an", "some"))) {
      of--;
    }
    int from = of;
    if (!atoms.is(of, "of")) {
      return new Phrase(of, of);
    }
    while (from > start && from > of - 6 && isPhraseWord(from - 1)) {
      from--;
    }
    boolean empty =
        atoms.isAny(of - 1, "course", "period", "average", "total", "maximum", "minimum")
            || atoms.isAny(of - 1, "cost", "excess", "upwards")
            || atoms.isAny(
                of - 1, "loss", "death", "deaths", "creation", "purchase", "sale", "face")
            || atoms.isAny(
                of - 1, "delivery", "release", "arrest", "killing", "closure", "building")
            || atoms.glued(of - 1) && atoms.isAny(of - 1, "st", "nd", "rd", "th")
            || atoms.is(of - 1, CommonWords.CARDINAL)
            || endsInIng(of - 1);
    return empty ? new Phrase(of, of) : new Phrase(from, of);
  }

  private boolean endsInIng(int i) {
    return atoms.isWord(i)
        && atoms.end(i) - atoms.start(i) > 4
        && atoms.text().startsWith("ing", atoms.end(i) - 3);
  }

  private boolean isPhraseWord(int i) {
    return atoms.isWord(i)
            && !dated[i]
            && (!atoms.is(i, CommonWords.STOP) || atoms.is(i, "of"))
            && !Clause.isVerb(atoms, i)
            && !atoms.isAny(i, PRESENT)
        || atoms.isDash(i) && atoms.glued(i);
  }

  /** The noun counted, with the complement that tells which. */
  Phrase counted(Quantity quantity, int end) {
    int to = quantity.countedTo;
    int at = to;
    while (at < end && at < to + 12) {
      boolean goesOn =
          atoms.isAny(at, "between", "of", "with") && at == to
              || at > to
                  && !atoms.isAnyMark(at, ",;:.?!()“”\"")
                  && !(atoms.isDash(at) && !atoms.glued(at))
                  && !stopsComplement(at);
      if (!goesOn) {
        break;
      }
      at++;
    }
    return new Phrase(quantity.countedFrom, at).trimmed(atoms, dated);
  }

  private boolean stopsComplement(int i) {
    return dated[i]
        || Clause.isVerb(atoms, i)
        || Phrase.isScopeWord(atoms, i)
        || atoms.isNumber(i)
        || atoms.is(i, CommonWords.CARDINAL) && !atoms.is(i - 1, "the")
        || atoms.isAny(i, "which", "who", "that", "by", "as", "but", "while", "per")
        || atoms.is(i, "and") && (atoms.isNumber(i + 1) || atoms.is(i + 1, CommonWords.CARDINAL));
  }

  Phrase nounPhrase(int from, int end) {
    int at = from;
    while (at < end && at < from + 3 && (dated[at] || atoms.isDash(at))) {
      // The second quarter's profit is a profit.
      at++;
    }
    while (at < end
        && at < from + 12
        && !atoms.isAnyMark(at, ",;:.?!()“”\"–—")
        && !stops(at, from)) {
      at++;
    }
    return new Phrase(from, at).trimmed(atoms, dated);
  }

  private boolean stops(int i, int from) {
    boolean determiner =
        atoms.isAny(i, "the", "a", "an", "its", "their", "his", "her", "our", "all");
    boolean inner = atoms.isAny(i, "of", "between", "and") && i > from;
    boolean open =
        i == from && determiner
            || inner
            || determiner && atoms.isAny(i - 1, "of", "between", "and");
    return dated[i]
        || !open
            && (atoms.is(i, CommonWords.STOP) && !atoms.text(i).equals("US")
                || Clause.isVerb(atoms, i))
        || atoms.is(i, "and") && (atoms.isNumber(i + 1) || atoms.is(i + 1, CommonWords.STOP));
  }

  /** {@code $3 billion in new taxes}, {@code €2m ($2.3m) in damage}: the sort of money. */
  Phrase sort(Quantity quantity, int end) {
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
            && atoms.is(at, "in")
            && isNounAhead(at + 1)
            && !atoms.capitalised(at + 1)
            && !atoms.isAny(at + 1, NO_SORT)
            && !atoms.is(at + 1, CommonWords.TIME_UNIT);
    if (!sort) {
      return new Phrase(at, at);
    }
    Phrase phrase = nounPhrase(at + 1, end);
    boolean session = !phrase.isEmpty() && atoms.isAny(phrase.to() - 1, "trading", "trade", "deal");
    return session ? new Phrase(at, at) : phrase;
  }

  /** {@code 12 flights to Baku}: a place named right after. */
  Phrase after(Quantity quantity, int end) {
    int at = Math.max(quantity.to, quantity.countedTo);
    boolean named =
        Phrase.isScopeWord(atoms, at)
            && at + 1 < end
            && !dated[at + 1]
            && (atoms.capitalised(at + 1) || atoms.is(at + 1, "the") && atoms.isWord(at + 2));
    if (!named || atoms.isAny(at, "for", "on") && !atoms.capitalised(at + 1)) {
      return new Phrase(at, at);
    }
    Phrase place = nounPhrase(at + 1, end);
    return place.isEmpty() ? place : new Phrase(at, place.to());
  }
}
