package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.ScopeRole;

/** Finds names by how they stand to a figure. */
final class ScopePhrases {
  private static final int LEAD = 5;
  private static final int PHRASE = 8;

  private final Atoms atoms;
  private final NameMentions names;

  ScopePhrases(Atoms atoms, NameMentions names) {
    this.atoms = atoms;
    this.names = names;
  }

  /** The name before the brackets that a figure stands in: {@code Brenn West (2,120)}; or null. */
  NameMention beforeBracket(FigureReach reach) {
    int i = pastLead(reach.from() - 1, reach.left() - 1);
    return atoms.isMark(i, '(') ? endingAt(i - 1, reach.left() - 1) : null;
  }

  /**
   * The name right before a figure, or parted from it by no more than a word for having it: {@code
   * Corvin 24 percent}, {@code Norland's 19 percent}, {@code Dastur at 2 percent}; or null.
   */
  NameMention holder(FigureReach reach) {
    int i = pastLead(reach.from() - 1, reach.left() - 1);
    if (atoms.is(i, SlotWords.HOLDS)) {
      i = pastLead(i - 1, reach.left() - 1);
    }
    if (atoms.isMark(i, ',') || atoms.isMark(i, ':')) {
      i--;
    }
    if (atoms.is(i, GrammarWords.POSSESSIVE_ENDING)) {
      i--;
    } else if (atoms.isApostrophe(i - 1) && atoms.glued(i)) {
      i -= 2;
    }
    return endingAt(i, reach.left() - 1);
  }

  /** Past words for nearness, bounds and signs before a figure. */
  private int pastLead(int i, int floor) {
    int at = i;
    while (at > floor
        && at > i - LEAD
        && (atoms.is(at, CommonWords.APPROXIMATE)
            || atoms.is(at, CommonWords.ARTICLE)
            || atoms.is(at, GrammarWords.ADVERB)
            || atoms.isAnyMark(at, "+-−~"))) {
      at--;
    }
    return at;
  }

  /** A name or a run of capitals that ends with an atom and begins after another; or null. */
  private NameMention endingAt(int last, int floor) {
    if (last <= floor || !atoms.isWord(last)) {
      return null;
    }
    NameMention named = names.at(last);
    int from = last + 1;
    while (from - 1 > floor && from > last - PHRASE && isNameWord(from - 1)) {
      from--;
    }
    while (from <= last && !atoms.capitalised(from)) {
      from++;
    }
    if (named != null && named.to() == last + 1) {
      return named;
    }
    boolean run = from <= last && atoms.capitalised(last) && !atoms.is(last, CommonWords.STOP);
    return run ? new NameMention(from, last + 1, null) : null;
  }

  private boolean isNameWord(int i) {
    return atoms.capitalised(i) && !atoms.is(i, CommonWords.STOP)
        || atoms.isDash(i) && atoms.glued(i)
        || atoms.is(i, NAME_PARTICLE);
  }

  private static final io.rapporteur.analysis.pack.WordClass NAME_PARTICLE =
      io.rapporteur.analysis.pack.WordClass.of("name-particle");

  /** Where what follows a figure ends to be about it. */
  int endAfter(FigureReach reach) {
    for (int i = reach.to(); i < reach.right(); i++) {
      boolean mark = atoms.isAnyMark(i, ",;:“”\"()") && !(atoms.glued(i) && atoms.glued(i + 1));
      boolean further = atoms.isMark(i, ',') && atoms.is(i + 1, SlotWords.IN_PLACE);
      if (mark && !further || atoms.isDash(i) && !atoms.glued(i)) {
        return i;
      }
      if (atoms.is(i, SlotWords.CLAUSE_START)) {
        return i;
      }
    }
    return reach.right();
  }

  /** Where the clause before a figure begins. */
  int startBefore(FigureReach reach) {
    for (int i = reach.from() - 1; i >= reach.left(); i--) {
      boolean mark = atoms.isAnyMark(i, ";:“\"(") || atoms.isDash(i) && !atoms.glued(i);
      if (mark
          || atoms.is(i, SlotWords.CLAUSE_START)
          || atoms.is(i, SlotWords.TELLING) && !atoms.is(i - 1, GrammarWords.INFINITIVE_MARK)) {
        return i + 1;
      }
    }
    return reach.left();
  }

  /** How a name limits a figure, by the preposition before its phrase. */
  ScopeRole role(NameMention name) {
    for (int i = name.from() - 1; i > name.from() - LEAD; i--) {
      if (atoms.is(i, SlotWords.IN_PLACE)) {
        return ScopeRole.in;
      }
      if (atoms.is(i, SlotWords.TO_PLACE)) {
        return ScopeRole.to;
      }
      if (atoms.is(i, SlotWords.FROM_PLACE)) {
        return ScopeRole.from;
      }
      if (atoms.is(i, SlotWords.BY_WHOM)) {
        return ScopeRole.by;
      }
      if (!atoms.isWord(i) || atoms.is(i, CommonWords.OF)) {
        return ScopeRole.of;
      }
    }
    return ScopeRole.of;
  }
}
