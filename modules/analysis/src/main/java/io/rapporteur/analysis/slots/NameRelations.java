package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.ScopeRole;
import java.util.List;

/** Tells how names beside a figure stand to each other, and which of them it is about. */
final class NameRelations {
  /** Words of an office before a name. */
  private static final int OFFICE = 7;

  private final Atoms atoms;
  private final NameMentions names;
  private final ScopePhrases phrases;

  NameRelations(Atoms atoms, NameMentions names, ScopePhrases phrases) {
    this.atoms = atoms;
    this.names = names;
    this.phrases = phrases;
  }

  /** The Florida governor Ada Poe: Florida. */
  boolean modifiesPerson(NameMention name) {
    if (name.isPerson() && !atoms.isApostrophe(name.to())) {
      return false;
    }
    for (int i = name.to(); i < name.to() + 5; i++) {
      NameMention next = names.at(i);
      if (next != null && next.isPerson()) {
        return true;
      }
      boolean title = atoms.isWord(i) && !atoms.is(i, CommonWords.STOP) || atoms.isMark(i, '.');
      boolean wife = name.isPerson() && atoms.isMark(i, ',');
      boolean ending = atoms.isApostrophe(i) || atoms.isApostrophe(i - 1) && atoms.glued(i);
      if (!title && !ending && !wife) {
        return false;
      }
    }
    return false;
  }

  /** {@code Ada Poe of the Harbour Party}: the party. */
  boolean followsPerson(NameMention name, NameMention last) {
    return last != null
        && last.isPerson()
        && !name.isPerson()
        && name.from() - last.to() <= 3
        && (atoms.is(last.to(), CommonWords.OF) || atoms.isMark(last.to(), ','));
  }

  /** A body that counts what it does not have: {@code the clinic registered 40 cases}. */
  boolean isReporter(NameMention name) {
    if (!name.isOrganisation()) {
      return false;
    }
    for (int i = name.to(); i < name.to() + 5; i++) {
      if (atoms.is(i, SlotWords.COUNTING)) {
        return true;
      }
    }
    return false;
  }

  /** Two names of which each limits: winner and loser, owner and goal, place and person. */
  boolean isPair(List<NameMention> found, int before) {
    NameMention first = found.get(0);
    NameMention second = found.get(1);
    boolean owned = atoms.isApostrophe(first.to()) && phrases.role(second) == ScopeRole.to;
    boolean fronted = first.isPlace() && second.isPerson() && phrases.isFronted(first);
    if (owned || fronted || isWay(first, second)) {
      return true;
    }
    for (int i = first.to(); i < before; i++) {
      if (atoms.is(i, SlotWords.CONTEST)) {
        return i < second.from() && (first.isPerson() || first.isOrganisation());
      }
    }
    return false;
  }

  /** {@code Norcorp hired 400 people in Brenn}: its, and there. */
  boolean isDoerAt(NameMention doer, NameMention place) {
    return place != null
        && doer.isOrganisation()
        && phrases.role(doer) == ScopeRole.of
        && place.isPlace()
        && phrases.role(place) == ScopeRole.in;
  }

  /** {@code from Brenn to Kardova}. */
  boolean isWay(NameMention first, NameMention second) {
    return phrases.role(first) == ScopeRole.from && phrases.role(second) == ScopeRole.to;
  }

  /** {@code Ada Poe and Tom Reyes}, {@code in Brenn and in Kardova}: of equal standing. */
  boolean isJoined(NameMention first, NameMention second) {
    int and = first.to();
    boolean joint = atoms.is(and, CommonWords.AND);
    int next = atoms.is(and + 1, SlotWords.IN_PLACE) ? and + 2 : and + 1;
    return joint && second.from() <= next + 1 && second.from() >= next;
  }

  /**
   * {@code Ada Poe, Brenn mayor Tom Reyes and Ivo Merrin}: how many names from the first on are
   * persons in one row, whatever office stands before each; 1 when none follows.
   */
  int row(List<NameMention> found) {
    int and = 1;
    for (int n = 1; n < found.size(); n++) {
      NameMention last = found.get(n - 1);
      NameMention next = found.get(n);
      int joint = last.to();
      boolean comma = atoms.isMark(joint, ',');
      if (comma && atoms.is(joint + 1, CommonWords.AND)) {
        comma = false;
        joint++;
      }
      boolean joined =
          last.isPerson()
              && next.isPerson()
              && (comma || atoms.is(joint, CommonWords.AND))
              && isOffice(joint + 1, next.from());
      if (!joined) {
        break;
      }
      and = comma ? and : n + 1;
      if (!comma) {
        break;
      }
    }
    return and;
  }

  private boolean isOffice(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = atoms.isWord(i) && !atoms.is(i, CommonWords.STOP);
      if (!word && !atoms.isMark(i, '.') && !(atoms.isDash(i) && atoms.glued(i))) {
        return false;
      }
    }
    return to - from <= OFFICE;
  }

  /** The verb between a winner and a loser, or -1. */
  int contest(NameMention first, NameMention second) {
    for (int i = first.to(); i < second.from(); i++) {
      if (atoms.is(i, SlotWords.CONTEST)) {
        return i;
      }
    }
    return -1;
  }
}
