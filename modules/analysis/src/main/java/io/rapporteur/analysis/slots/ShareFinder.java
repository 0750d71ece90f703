package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
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

  private int of(FigureContext context) {
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

  /** {@code voters back}: a base form after a plural. */
  private boolean isVerbOfPlural(int i) {
    return atoms.is(i, GrammarWords.VERB_BASE)
        && (atoms.is(i - 1, CommonWords.PLURAL)
            || atoms.isWord(i - 1) && atoms.text().startsWith("s", atoms.end(i - 1) - 1));
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
            && atoms.isNumber(i + 1)
            && !atoms.is(i - 2, SlotWords.OPENS_RANGE);
    if (next || i > from && (atoms.is(i, SlotWords.CLAUSE_START) || isVerbOfPlural(i))) {
      return false;
    }
    return !atoms.isOneOf(i, StatusWords.VERBS)
        || atoms.is(i - 1, CommonWords.DEFINITE)
        || atoms.isApostrophe(i - 1)
        || atoms.isApostrophe(i - 2) && atoms.glued(i - 1);
  }
}
