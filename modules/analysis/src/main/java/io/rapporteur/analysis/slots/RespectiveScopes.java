package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import java.util.ArrayList;
import java.util.List;

/** Deals names out to figures in order: {@code Brenn and Faro, with 41 and 11, respectively}. */
final class RespectiveScopes {
  private static final int REACH = 4;

  private final Atoms atoms;
  private final List<FigureContext> contexts;
  private final NameMentions names;
  private final InheritedScopes scopes;

  RespectiveScopes(
      Atoms atoms, List<FigureContext> contexts, NameMentions names, InheritedScopes scopes) {
    this.atoms = atoms;
    this.contexts = contexts;
    this.names = names;
    this.scopes = scopes;
  }

  /** Sets the scope of a figure when the word stands after the last of its sentence. */
  boolean find(int k) {
    FigureContext own = contexts.get(k);
    int last = k;
    while (last + 1 < contexts.size() && contexts.get(last + 1).sentence() == own.sentence()) {
      last++;
    }
    boolean told = false;
    for (int i = contexts.get(last).to(); i < contexts.get(last).to() + REACH; i++) {
      told |= atoms.is(i, SlotWords.RESPECTIVELY);
    }
    if (!told) {
      return false;
    }
    int first = k;
    while (first > 0
        && contexts.get(first - 1).sentence() == own.sentence()
        && contexts.get(first).from() - contexts.get(first - 1).to() <= 2) {
      first--;
    }
    List<NameMention> before = new ArrayList<>();
    for (NameMention name : names.between(own.start(), contexts.get(first).from())) {
      if (!name.isDemonym() && !name.isPronoun()) {
        before.add(name);
      }
    }
    int count = last - first + 1;
    if (before.size() < count) {
      return false;
    }
    NameMention name = before.get(before.size() - count + k - first);
    List<Scope> found = List.of(scopes.scope(name, ScopeRole.of, false));
    own.figure().setScopes(found);
    return true;
  }
}
