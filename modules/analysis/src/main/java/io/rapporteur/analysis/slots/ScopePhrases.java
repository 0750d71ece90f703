package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.ScopeRole;

/** Finds names and phrases by how they stand to a figure. */
final class ScopePhrases {
  private static final int LEAD = 5;
  private static final int PHRASE = 8;
  private static final int PURPOSE = 7;

  private final Atoms atoms;
  private final NameMentions names;

  ScopePhrases(Atoms atoms, NameMentions names) {
    this.atoms = atoms;
    this.names = names;
  }

  /** The bracket that a figure stands right behind, or -1. */
  int bracket(FigureReach reach) {
    int i = pastLead(reach.from() - 1, reach.left() - 1);
    return atoms.isMark(i, '(') ? i : -1;
  }

  /**
   * The name right before a figure, or parted from it by no more than a word for having it: {@code
   * Corvin 24 percent}, {@code Norland's 19 percent}, {@code Dastur at 2 percent}; or null.
   *
   * @param before the figure's first atom, or its bracket
   */
  NameMention holder(int before, int floor) {
    int i = pastLead(before - 1, floor);
    if (atoms.is(i, SlotWords.HOLDS)) {
      i = pastLead(i - 1, floor);
      i = atoms.is(i, CommonWords.COPULA) ? i - 1 : i;
    }
    if (atoms.isMark(i, ',') || atoms.isMark(i, ':')) {
      i--;
    }
    NameMention name = endingAt(owner(i), floor);
    NameMention apposed = name == null ? null : names.at(name.from() - 2);
    boolean home =
        apposed != null
            && apposed.isPerson()
            && !name.isPerson()
            && atoms.isMark(name.from() - 1, ',');
    return home ? apposed : name;
  }

  /** The last atom of an owner before its ending, or the atom itself. */
  private int owner(int i) {
    if (atoms.is(i, GrammarWords.POSSESSIVE_ENDING) || atoms.isApostrophe(i)) {
      return i - 1;
    }
    return atoms.isApostrophe(i - 1) && atoms.glued(i) ? i - 2 : i;
  }

  /** {@code In Brenn}, at the beginning of a clause. */
  boolean isFronted(NameMention name) {
    int i = name.from() - 1;
    while (i > name.from() - LEAD && atoms.isWord(i) && !atoms.is(i, SlotWords.IN_PLACE)) {
      i--;
    }
    return atoms.is(i, SlotWords.IN_PLACE) && (!atoms.isWord(i - 1) || atoms.capitalised(i));
  }

  /** How a name right before a figure limits it: {@code in Brenn, 40 boats}. */
  ScopeRole holderRole(NameMention name) {
    return atoms.is(name.from() - 1, SlotWords.IN_PLACE) ? ScopeRole.in : ScopeRole.of;
  }

  /** The name that another one is joined to: {@code Corvin and Brenn mayor Dastur}; or null. */
  NameMention coordinated(NameMention name, int floor) {
    int i = name.from() - 1;
    while (i > floor
        && i > name.from() - LEAD
        && !atoms.is(i, CommonWords.AND)
        && (atoms.isWord(i) || atoms.isMark(i, '.'))) {
      i--;
    }
    return atoms.is(i, CommonWords.AND) ? endingAt(i - 1, floor) : null;
  }

  /** Past words for nearness, bounds and signs before a figure. */
  int pastLead(int i, int floor) {
    int at = i;
    while (at > floor
        && at > i - LEAD
        && (atoms.is(at, CommonWords.APPROXIMATE)
            || atoms.is(at, CommonWords.ARTICLE)
            || atoms.is(at, GrammarWords.ADVERB)
            || atoms.isAnyMark(at, "+-−~") && atoms.glued(at + 1))) {
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
    if (named != null && named.to() == last + 1) {
      return named;
    }
    int from = last + 1;
    while (from - 1 > floor && from > last - PHRASE && isNameWord(from - 1)) {
      from--;
    }
    while (from <= last && !atoms.capitalised(from)) {
      from++;
    }
    boolean run =
        from <= last
            && atoms.capitalised(last)
            && !(from == last && atoms.is(last, CommonWords.MONTH))
            && !atoms.is(last, CommonWords.WEEKDAY)
            && !atoms.is(last, GrammarWords.NOUN_OPENER)
            && !atoms.is(last, CommonWords.STOP);
    return run ? new NameMention(from, last + 1, null) : null;
  }

  private boolean isNameWord(int i) {
    return atoms.capitalised(i) && !atoms.is(i, CommonWords.STOP)
        || atoms.isDash(i) && atoms.glued(i)
        || atoms.is(i, SlotWords.NAME_PARTICLE);
  }

  /**
   * The thing that a body with an article owns right before a figure: {@code the league's 5
   * percent}; null when none does. Its last atom is {@code to() - 1}.
   */
  NameMention ownerPhrase(int before, int floor) {
    int end = owner(before - 1);
    if (end == before - 1) {
      return null;
    }
    for (int i = end; i > Math.max(floor, end - LEAD); i--) {
      if (atoms.is(i, CommonWords.DEFINITE)) {
        return new NameMention(i, end + 1, null);
      }
      if (!atoms.isWord(i) || atoms.is(i, CommonWords.STOP)) {
        return null;
      }
    }
    return null;
  }

  /**
   * What money is for, when it is no name: {@code $4 million for harbour walls}; null when not
   * said.
   */
  NameMention purpose(FigureReach reach) {
    int at = reach.to();
    while (at < reach.right() && at < reach.to() + PURPOSE && !atoms.is(at, SlotWords.FOR_WHAT)) {
      if (!atoms.isWord(at) || atoms.isOneOf(at, StatusWords.VERBS)) {
        return null;
      }
      at++;
    }
    if (!atoms.is(at, SlotWords.FOR_WHAT) || atoms.is(at + 1, CommonWords.TIME_UNIT)) {
      return null;
    }
    int end = at + 1;
    while (end < reach.right() && end < at + 1 + PHRASE && isPhraseWord(end, at + 1)) {
      if (atoms.is(end, CommonWords.TIME_UNIT) || atoms.is(end, CommonWords.MONTH)) {
        return null;
      }
      end++;
    }
    return end == at + 1 ? null : new NameMention(at + 1, end, null);
  }

  private boolean isPhraseWord(int i, int from) {
    boolean opening = i == from && atoms.is(i, CommonWords.DETERMINER);
    boolean inner =
        i > from
            && (atoms.is(i, CommonWords.OF)
                || atoms.is(i, CommonWords.AND)
                || atoms.is(i, CommonWords.DEFINITE));
    return atoms.isWord(i)
        && (opening || inner || !atoms.is(i, CommonWords.STOP))
        && !atoms.isOneOf(i, StatusWords.VERBS);
  }

  /**
   * Known partners that a figure is between, of or in, who are not named there: {@code trade
   * between the two countries}; null when there are none.
   */
  NameMention group(FigureReach reach, int sentence) {
    // Further to the left than its own stretch: the partners are a figure themselves.
    for (int i = startBefore(reach.from(), sentence); i < endAfter(reach, false); i++) {
      boolean two =
          atoms.is(i, CommonWords.DEFINITE)
              && atoms.is(i + 1, CommonWords.CARDINAL)
              && atoms.is(i + 2, SlotWords.GROUP_NOUN);
      boolean both = atoms.is(i, SlotWords.BOTH) && atoms.is(i + 1, SlotWords.GROUP_NOUN);
      boolean outside = i + 3 <= reach.from() || i >= reach.to();
      if ((two || both) && outside && atoms.is(i - 1, SlotWords.GROUP_AFTER)) {
        return new NameMention(i, two ? i + 3 : i + 2, null);
      }
    }
    return null;
  }

  /** {@code in both cities}: there. */
  ScopeRole groupRole(NameMention group) {
    return atoms.is(group.from() - 1, SlotWords.IN_PLACE) ? ScopeRole.in : ScopeRole.of;
  }

  /** What has a size: {@code The second tunnel is 12 km long}; null when not said so. */
  NameMention subject(FigureReach reach) {
    int start = startBefore(reach.from(), reach.left());
    int end = start;
    while (end < reach.from() && end < start + PHRASE && isPhraseWord(end, start)) {
      end++;
    }
    boolean definite = atoms.is(start, CommonWords.DEFINITE) || atoms.capitalised(start);
    return end > start + 1 && end < reach.from() && definite
        ? new NameMention(start, end, null)
        : null;
  }

  /**
   * Where what follows a figure ends to be about it.
   *
   * @param owned whether it is known whose the figure is, so that who does it matters no more
   */
  int endAfter(FigureReach reach, boolean owned) {
    for (int i = reach.to(); i < reach.right(); i++) {
      boolean mark = atoms.isAnyMark(i, ",;:“”\"()") && !(atoms.glued(i) && atoms.glued(i + 1));
      boolean further = atoms.isMark(i, ',') && atoms.is(i + 1, SlotWords.IN_PLACE);
      if (mark && !further
          || atoms.isDash(i) && !atoms.glued(i)
          || atoms.is(i, SlotWords.CLAUSE_START)
          || owned && atoms.is(i, SlotWords.BY_WHOM)) {
        return i;
      }
    }
    return reach.right();
  }

  /** Where the clause before an atom begins. */
  int startBefore(int before, int left) {
    int closed = 0;
    for (int i = before - 1; i >= left; i--) {
      if (atoms.isMark(i, ')')) {
        closed++;
      } else if (atoms.isMark(i, '(') && closed > 0) {
        closed--;
      } else if (closed == 0
          && (atoms.isAnyMark(i, ";:“\"(")
              || atoms.isDash(i) && !atoms.glued(i)
              || atoms.is(i, SlotWords.CLAUSE_START)
              || GivingVerbs.at(atoms, i) && !tellsItsOwn(i, before, left))) {
        return i + 1;
      }
    }
    return left;
  }

  /**
   * {@code Norland reported 40 cases}: the verb has no clause after it, and the cases are there. A
   * verb that is joined on, {@code and put}, may have another subject than what stands before.
   */
  private boolean tellsItsOwn(int verb, int before, int left) {
    return verb == pastLead(before - 1, left) && !atoms.is(verb - 1, GrammarWords.CONJUNCTION);
  }

  /** How a name limits a figure, by the preposition before its phrase. */
  ScopeRole role(NameMention name) {
    for (int i = name.from() - 1; i > name.from() - LEAD; i--) {
      if (atoms.isOneOf(i, StatusWords.VERBS)) {
        return ScopeRole.of;
      }
      if (atoms.is(i, SlotWords.IN_PLACE)) {
        return name.isPerson() ? ScopeRole.of : ScopeRole.in;
      }
      if (atoms.is(i, SlotWords.TO_PLACE)) {
        boolean place = i == name.from() - 1 || atoms.is(i + 1, CommonWords.DETERMINER);
        return place ? ScopeRole.to : ScopeRole.of;
      }
      if (atoms.is(i, SlotWords.FROM_PLACE)) {
        return ScopeRole.from;
      }
      if (atoms.is(i, SlotWords.BY_WHOM)) {
        return ScopeRole.by;
      }
      boolean town = atoms.is(i, CommonWords.OF) && atoms.is(i - 1, SlotWords.PLACE_NOUN);
      if (!atoms.isWord(i) || atoms.is(i, CommonWords.OF) && !town || names.at(i) != null) {
        return ScopeRole.of;
      }
    }
    return ScopeRole.of;
  }
}
