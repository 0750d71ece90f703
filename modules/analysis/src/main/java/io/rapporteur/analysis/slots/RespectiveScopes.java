package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Deals names out to figures in order: {@code Brenn and Faro, with 41 and 11, respectively}, {@code
 * Poe leads Reyes 45 to 40}.
 */
final class RespectiveScopes {
  private static final int REACH = 4;
  private static final int MOST = 20;

  private final Atoms atoms;
  private final List<FigureContext> contexts;
  private final NameMentions names;
  private final InheritedScopes scopes;
  private final ScopePhrases phrases;
  private final NameRelations relations;
  private final Tellers tellers;

  RespectiveScopes(
      Atoms atoms,
      List<FigureContext> contexts,
      NameMentions names,
      InheritedScopes scopes,
      ScopePhrases phrases,
      NameRelations relations,
      Tellers tellers) {
    this.atoms = atoms;
    this.contexts = contexts;
    this.names = names;
    this.scopes = scopes;
    this.phrases = phrases;
    this.relations = relations;
    this.tellers = tellers;
  }

  /** Sets the scope of a figure that is dealt one; false for any other figure. */
  boolean find(int k) {
    if (isLoser(k)) {
      return true;
    }
    FigureContext own = contexts.get(k);
    int last = k;
    while (last < k + MOST
        && last + 1 < contexts.size()
        && contexts.get(last + 1).sentence() == own.sentence()) {
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
    while (first > Math.max(0, k - MOST)
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

  /** {@code Poe leads Reyes 45 to 40 percent}: who leads the one before the figures. */
  NameMention winner(NameMention loser, FigureReach reach) {
    NameMention found = null;
    for (NameMention name :
        names.between(phrases.startBefore(loser.from(), reach.left()), loser.from())) {
      boolean rival = name.isPerson() || name.isOrganisation();
      found = rival && !tellers.has(name) ? name : found;
    }
    return found != null && relations.contest(found, loser) >= 0 ? found : null;
  }

  /** {@code Poe leads Reyes 45 to 40}: the second is his. */
  private boolean isLoser(int k) {
    FigureContext context = contexts.get(k);
    FigureContext before = context.before();
    boolean next =
        context.followsInSentence()
            && context.from() - before.to() == 1
            && (atoms.is(before.to(), SlotWords.RANGE_JOINT) || atoms.isDash(before.to()));
    NameMention loser = next ? phrases.holder(before.from(), before.start() - 1) : null;
    FigureReach reach = next ? FigureReach.of(atoms, contexts, k - 1) : null;
    if (loser == null || winner(loser, reach) == null) {
      return false;
    }
    context.figure().setScopes(List.of(scopes.scope(loser, ScopeRole.of, false)));
    return true;
  }
}
