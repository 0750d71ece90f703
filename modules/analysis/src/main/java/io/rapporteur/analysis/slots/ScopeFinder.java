package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Says whose a figure is, where, from and to: the names that stand beside it in its own stretch of
 * the sentence, else what the figure before it is about.
 */
final class ScopeFinder {
  private final Reading reading;
  private final Atoms atoms;
  private final List<FigureContext> contexts;
  private final NameMentions names;
  private final Tellers tellers;
  private final ScopePhrases phrases;
  private final MainPlace mainPlace;

  ScopeFinder(Reading reading, Atoms atoms, List<FigureContext> contexts) {
    this.reading = reading;
    this.atoms = atoms;
    this.contexts = contexts;
    this.names = new NameMentions(reading, atoms);
    this.tellers = new Tellers(reading, atoms);
    this.phrases = new ScopePhrases(atoms, names);
    this.mainPlace = new MainPlace(reading, names);
  }

  /** Sets the scopes of the figure of this number. */
  void find(int k) {
    FigureContext context = contexts.get(k);
    if (FigureReach.isConversion(atoms, context)) {
      context.figure().setScopes(context.before().figure().getScopes());
      return;
    }
    List<Scope> own = own(context, FigureReach.of(atoms, contexts, k));
    context.figure().setScopes(own.isEmpty() ? inherited(context) : own);
  }

  private List<Scope> own(FigureContext context, FigureReach reach) {
    NameMention listed = phrases.beforeBracket(reach);
    if (listed != null) {
      return List.of(scope(listed, ScopeRole.of));
    }
    List<NameMention> inside = names.between(reach.from(), context.to());
    if (!inside.isEmpty()) {
      return List.of(scope(inside.get(0), ScopeRole.of));
    }
    NameMention holder = phrases.holder(reach);
    if (holder != null && !tellers.has(holder)) {
      return List.of(scope(holder, ScopeRole.of));
    }
    List<Scope> after = after(reach);
    List<Scope> before = before(reach);
    boolean transfer =
        after.size() == 1 && after.get(0).getRole() == ScopeRole.to && before.size() == 1;
    if (transfer) {
      return List.of(before.get(0), after.get(0));
    }
    return after.isEmpty() ? before : after;
  }

  /**
   * The first name after the figure that is tied to it; a name before an adjective of a country.
   */
  private List<Scope> after(FigureReach reach) {
    NameMention demonym = null;
    int end = phrases.endAfter(reach);
    for (NameMention name : names.between(reach.to(), end)) {
      if (tellers.has(name)) {
        continue;
      }
      if (name.isDemonym()) {
        demonym = demonym == null ? name : demonym;
        continue;
      }
      return List.of(scope(name, phrases.role(name)));
    }
    return demonym == null ? List.of() : List.of(scope(demonym, ScopeRole.of));
  }

  private List<Scope> before(FigureReach reach) {
    NameMention demonym = null;
    List<NameMention> found = new ArrayList<>(2);
    for (NameMention name : names.between(phrases.startBefore(reach), reach.from())) {
      if (tellers.has(name) || name.isPronoun()) {
        continue;
      }
      if (name.isDemonym()) {
        demonym = name;
      } else {
        found.add(name);
      }
    }
    if (found.isEmpty()) {
      return demonym == null ? List.of() : List.of(scope(demonym, ScopeRole.of));
    }
    NameMention first = found.get(0);
    return List.of(scope(first, phrases.role(first)));
  }

  private List<Scope> inherited(FigureContext context) {
    FigureContext before = context.before();
    if (context.followsInSentence()) {
      return before.figure().getScopes();
    }
    Scope main = mainPlace.scope();
    return main == null ? List.of() : List.of(main);
  }

  private Scope scope(NameMention name, ScopeRole role) {
    int start = atoms.start(name.from());
    int end = atoms.end(name.to() - 1);
    return new Scope(
        atoms.text().substring(start, end),
        reading.span(start, end),
        name.entity().isEmpty() ? null : name.entity(),
        role,
        false);
  }
}
