package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.GappedClause;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Span;

/** Says what a share is a share of: {@code the wheat} of {@code two-thirds of the wheat}. */
final class ShareFinder {
  private static final int LONGEST = 10;

  private final Reading reading;
  private final Atoms atoms;

  ShareFinder(Reading reading, Atoms atoms) {
    this.reading = reading;
    this.atoms = atoms;
  }

  /** The phrase after {@code of}, or null when the figure is no share. */
  Span find(FigureContext context) {
    Figure figure = context.figure();
    boolean share =
        figure.getUnit().equals("%") && !FigureKind.isChange(figure)
            || figure.getComparator() == Comparator.share;
    if (!share) {
      return null;
    }
    int between = between(context);
    if (between >= 0) {
      return reading.span(atoms.start(between), atoms.end(between));
    }
    int of = of(context);
    if (of < 0) {
      return null;
    }
    if (atoms.isWord(of + 1) && atoms.is(of + 2, CommonWords.COMPARISON)) {
      // 10 percent of more than a million boats.
      of += 2;
    }
    int end = of + 1;
    while (end < context.end() && end < of + 1 + LONGEST && isInPhrase(end, of + 1)) {
      end++;
    }
    while (end > of + 1
        && !atoms.isNumber(end - 1)
        && (!atoms.isWord(end - 1) || atoms.is(end - 1, CommonWords.STOP))) {
      end--;
    }
    return end == of + 1 ? null : reading.span(atoms.start(of + 1), atoms.end(end - 1));
  }

  /** {@code one in ten drivers}, {@code three out of four farmers}: two numbers and no sign. */
  private boolean isRatio(FigureContext context) {
    return context.to() - context.from() > 2
        && isNumber(context.from())
        && isNumber(context.to() - 1);
  }

  /** {@code one person in ten}: the noun, which stands between the numbers; else -1. */
  private int between(FigureContext context) {
    int noun = context.from() + 1;
    boolean told =
        isRatio(context)
            && atoms.isWord(noun)
            && !isNumber(noun)
            && !atoms.is(noun, CommonWords.STOP);
    return told && !atoms.is(noun, CommonWords.OF) ? noun : -1;
  }

  private boolean isNumber(int i) {
    return atoms.isNumber(i) || atoms.is(i, CommonWords.CARDINAL);
  }

  /** {@code half the seats}. */
  private boolean isHalf(FigureContext context) {
    return context.to() == context.from() + 1
        && !atoms.isNumber(context.from())
        && atoms.is(context.to(), CommonWords.DEFINITE);
  }

  private int of(FigureContext context) {
    boolean of = atoms.is(context.to(), CommonWords.OF);
    if (!of && (isRatio(context) || isHalf(context))) {
      boolean noun =
          atoms.isWord(context.to())
              && !atoms.afterBreak(context.to())
              && (isHalf(context) || !atoms.is(context.to(), CommonWords.STOP));
      return noun ? context.to() - 1 : -1;
    }
    for (int i = context.from() + 1; i < context.to(); i++) {
      if (atoms.is(i, CommonWords.OF)) {
        return i;
      }
    }
    if (atoms.is(context.to(), CommonWords.OF)) {
      return context.to();
    }
    // Of young voters, 40 percent stayed away.
    boolean opens =
        atoms.is(context.start(), CommonWords.OF) && atoms.isMark(context.from() - 1, ',');
    return opens ? context.start() : -1;
  }

  /** {@code voters back}, {@code pupils walk to}: a base form after a plural. */
  private boolean isVerbOfPlural(int i) {
    boolean alone =
        isPlural(i - 1)
            && !isPlural(i)
            && !atoms.capitalised(i)
            && !atoms.is(i, CommonWords.STOP)
            && atoms.is(i + 1, CommonWords.STOP)
            && !atoms.is(i + 1, CommonWords.OF);
    return alone
        || atoms.is(i, GrammarWords.VERB_BASE)
            && (atoms.is(i - 1, CommonWords.PLURAL)
                || atoms.isWord(i - 1) && atoms.text().startsWith("s", atoms.end(i - 1) - 1));
  }

  private boolean isPlural(int i) {
    return atoms.isWord(i) && atoms.pack(i).morphology().isPlural(atoms.text(i));
  }

  /** {@code voters in Norland want}: after the place of several. */
  private boolean isVerbAfterPlace(int i, int from) {
    boolean several = false;
    for (int k = from; k < i - 1; k++) {
      several |= isPlural(k) && atoms.is(k + 1, CommonWords.STOP);
    }
    return several && atoms.is(i, GrammarWords.VERB_BASE) && atoms.capitalised(i - 1);
  }

  /** {@code the fleet sailed}: what they did ends the sentence or goes on without a noun. */
  private boolean isDeed(int i) {
    boolean past = atoms.is(i, CommonWords.PAST) || EventGuards.isPast(atoms, i);
    boolean noun = atoms.isWord(i - 1) && !atoms.is(i - 1, CommonWords.STOP);
    return past && noun && (!atoms.isWord(i + 1) || atoms.is(i + 1, CommonWords.STOP));
  }

  private boolean isInPhrase(int i, int from) {
    if (atoms.phraseEnd(i, SlotWords.OR_SO) >= 0 || atoms.phraseEnd(i - 1, SlotWords.OR_SO) >= 0) {
      // A quarter of the million or so boats.
      return true;
    }
    if (!atoms.isWord(i)) {
      return atoms.isApostrophe(i) || atoms.isDash(i) && atoms.glued(i) || atoms.isNumber(i);
    }
    boolean next =
        atoms.is(i, CommonWords.AND)
            && (atoms.isNumber(i + 1) || GappedClause.number(atoms, i + 1) > 0)
            && !atoms.is(i - 2, SlotWords.OPENS_RANGE);
    boolean verb = i > from && (isVerbOfPlural(i) || isVerbAfterPlace(i, from) || isDeed(i));
    if (next || verb || i > from && atoms.is(i, SlotWords.CLAUSE_START)) {
      return false;
    }
    return !atoms.isOneOf(i, StatusWords.VERBS)
        || atoms.is(i - 1, CommonWords.DEFINITE)
        || atoms.isApostrophe(i - 1)
        || atoms.isApostrophe(i - 2) && atoms.glued(i - 1);
  }
}
