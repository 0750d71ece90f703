package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Says whose a figure is, where, from and to: the names that stand beside it in its own stretch of
 * the sentence, else what {@link InheritedScopes} finds further off.
 */
final class ScopeFinder {
  private final Reading reading;
  private final Atoms atoms;
  private final List<FigureContext> contexts;
  private final NameMentions names;
  private final Tellers tellers;
  private final ScopePhrases phrases;
  private final InheritedScopes inherited;
  private final RespectiveScopes respectively;

  ScopeFinder(Reading reading, Atoms atoms, Sentences sentences, List<FigureContext> contexts) {
    this.reading = reading;
    this.atoms = atoms;
    this.contexts = contexts;
    this.names = new NameMentions(reading, atoms);
    this.tellers = new Tellers(reading, atoms);
    this.phrases = new ScopePhrases(atoms, names);
    this.inherited = new InheritedScopes(reading, atoms, sentences, names, tellers);
    this.respectively = new RespectiveScopes(atoms, contexts, names, inherited);
  }

  /** Sets the scopes of the figure of this number, whose event and share are known. */
  void find(int k) {
    FigureContext context = contexts.get(k);
    if (FigureReach.isConversion(atoms, context)) {
      context.figure().setScopes(context.before().figure().getScopes());
      return;
    }
    if (respectively.find(k) || isSample(context)) {
      return;
    }
    FigureReach reach = FigureReach.of(atoms, contexts, k);
    List<Scope> found = own(context, reach);
    if (phrases.bracket(reach) < 0) {
      found = withOpening(context, found);
    }
    if (found.isEmpty()) {
      found = later(k);
    }
    if (found.isEmpty() && isSize(context)) {
      NameMention subject = phrases.subject(reach);
      found = subject == null ? found : List.of(scope(subject, ScopeRole.of));
    }
    if (found.isEmpty()) {
      found = inherited.find(context);
    }
    context.figure().setScopes(found);
  }

  /** {@code In Brenn West, Ada Poe holds 66 percent}: hers, and there. */
  private List<Scope> withOpening(FigureContext context, List<Scope> found) {
    NameMention own = named(found);
    NameMention opening = own != null && own.isPerson() ? inherited.opening(context) : null;
    return opening == null ? found : List.of(scope(opening, ScopeRole.in), found.get(0));
  }

  private static boolean isSize(FigureContext context) {
    return switch (context.figure().getEvent()) {
      case "size", "distance" -> true;
      default -> false;
    };
  }

  /** {@code a poll of 1,200 voters}: those asked, of which nothing is said. */
  private boolean isSample(FigureContext context) {
    return atoms.is(context.from() - 1, CommonWords.OF)
        && atoms.is(context.from() - 2, SlotWords.TELLING_NOUN);
  }

  private List<Scope> own(FigureContext context, FigureReach reach) {
    int bracket = phrases.bracket(reach);
    int before = bracket >= 0 ? bracket : reach.from();
    NameMention holder = phrases.holder(before, reach.left() - 1);
    boolean held = holder != null && !tellers.has(holder);
    List<NameMention> inside = names.between(reach.from(), context.to());
    boolean currency = FigureKind.isMoney(context.figure().getUnit());
    if (!inside.isEmpty() && bracket < 0 && !currency) {
      return List.of(scope(inside.get(0), ScopeRole.of));
    }
    if (held) {
      NameMention other = phrases.coordinated(holder, reach.left() - 1);
      return other == null
          ? List.of(scope(holder, phrases.holderRole(holder)))
          : List.of(scope(other, ScopeRole.of), scope(holder, ScopeRole.of));
    }
    NameMention owner = phrases.ownerPhrase(before, reach.left() - 1);
    if (owner != null) {
      return inherited.owner(owner, ScopeRole.of);
    }
    List<Scope> earlier = before(before, reach, context);
    List<Scope> after = after(reach, !earlier.isEmpty());
    NameMention receiver = receiver(before, reach);
    if (receiver != null) {
      return List.of(inherited.scope(receiver, ScopeRole.of, true));
    }
    boolean transfer =
        after.size() == 1
            && after.get(0).getRole() == ScopeRole.to
            && earlier.size() == 1
            && earlier.get(0).getRole() == ScopeRole.of;
    if (transfer) {
      return List.of(earlier.get(0), after.get(0));
    }
    if (after.isEmpty() && FigureKind.isMoney(context.figure().getUnit()) && !isPlace(earlier)) {
      NameMention purpose = phrases.purpose(reach);
      if (purpose != null) {
        return inherited.owner(purpose, ScopeRole.to);
      }
    }
    if (earlier.size() == 1 && after.size() == 1 && isDemonym(after) && !isDemonym(earlier)) {
      return List.of(earlier.get(0), after.get(0));
    }
    return after.isEmpty() ? earlier : after;
  }

  /** {@code fined him $4 million}: his, and not whose who fined him. */
  private NameMention receiver(int before, FigureReach reach) {
    int i = phrases.pastLead(before - 1, reach.left());
    boolean object =
        atoms.is(i, GrammarWords.OBJECT_PRONOUN) && atoms.is(i, SlotWords.PERSON_PRONOUN);
    return object ? inherited.lastPerson(phrases.startBefore(i, reach.left())) : null;
  }

  private boolean isDemonym(List<Scope> scopes) {
    NameMention name = named(scopes);
    return name != null && name.isDemonym();
  }

  private NameMention named(List<Scope> scopes) {
    boolean shown = scopes.size() == 1 && scopes.get(0).getSpan() != null;
    return shown ? names.at(atoms.at(reading.toChar(scopes.get(0).getSpan().getStart()))) : null;
  }

  /** A country that spends: whose money it is matters more than what it is for. */
  private boolean isPlace(List<Scope> scopes) {
    NameMention name = named(scopes);
    return name != null && name.isPlace();
  }

  /**
   * The first name after the figure that is tied to it; a name before an adjective of a country.
   */
  private List<Scope> after(FigureReach reach, boolean owned) {
    NameMention demonym = null;
    for (NameMention name : names.between(reach.to(), phrases.endAfter(reach, owned))) {
      if (tellers.has(name) || modifiesPerson(name)) {
        continue;
      }
      if (!name.isDemonym()) {
        return List.of(scope(name, phrases.role(name)));
      }
      demonym = demonym == null ? name : demonym;
    }
    return demonym == null ? List.of() : List.of(scope(demonym, ScopeRole.of));
  }

  /** The Florida governor Ada Poe: Florida. */
  private boolean modifiesPerson(NameMention name) {
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
  private boolean followsPerson(NameMention name, NameMention last) {
    return last != null
        && last.isPerson()
        && !name.isPerson()
        && name.from() - last.to() <= 3
        && (atoms.is(last.to(), CommonWords.OF) || atoms.isMark(last.to(), ','));
  }

  private List<Scope> before(int before, FigureReach reach, FigureContext context) {
    NameMention demonym = null;
    NameMention last = null;
    List<NameMention> found = new ArrayList<>(2);
    for (NameMention name : names.between(phrases.startBefore(before, reach.left()), before)) {
      boolean denies = context.figure().getStatus() == FigureStatus.denied;
      if (tellers.has(name) && !denies || name.isPronoun() || isReporter(name)) {
        continue;
      }
      if (name.isDemonym()) {
        demonym = name;
      } else if (!modifiesPerson(name) && !followsPerson(name, last)) {
        found.add(name);
        last = name;
      }
    }
    if (found.isEmpty()) {
      return demonym == null ? List.of() : List.of(scope(demonym, ScopeRole.of));
    }
    NameMention first = found.get(0);
    if (found.size() > 1
        && first.isPlace()
        && !phrases.isFronted(first)
        && found.get(1).isPerson()) {
      // A court in Brenn fined Ada Poe: hers, and not the town's.
      first = found.get(1);
      found.remove(0);
    }
    List<Scope> scopes = new ArrayList<>(2);
    scopes.add(scope(first, phrases.role(first)));
    if (found.size() > 1 && isPair(found, before)) {
      NameMention second = found.get(1);
      scopes.add(scope(second, phrases.role(second)));
    }
    return scopes;
  }

  /** A body that counts what it does not have: {@code the clinic registered 40 cases}. */
  private boolean isReporter(NameMention name) {
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
  private boolean isPair(List<NameMention> found, int before) {
    NameMention first = found.get(0);
    NameMention second = found.get(1);
    boolean owned = atoms.isApostrophe(first.to()) && phrases.role(second) == ScopeRole.to;
    boolean fronted = first.isPlace() && second.isPerson() && phrases.isFronted(first);
    boolean way = phrases.role(first) == ScopeRole.from && phrases.role(second) == ScopeRole.to;
    if (owned || fronted || way) {
      return true;
    }
    for (int i = first.to(); i < before; i++) {
      if (atoms.is(i, SlotWords.CONTEST)) {
        return i < second.from() && (first.isPerson() || first.isOrganisation());
      }
    }
    return false;
  }

  /**
   * The names after the last figure of several that share them: {@code 5 died and 9 fled in Oslo}.
   */
  private List<Scope> later(int k) {
    FigureContext own = contexts.get(k);
    for (int n = k + 1; n < contexts.size() && n <= k + 2; n++) {
      FigureContext next = contexts.get(n);
      if (next.sentence() != own.sentence() || own.followsInSentence()) {
        break;
      }
      for (int i = contexts.get(n - 1).to(); i < next.from(); i++) {
        if (atoms.isAnyMark(i, ",;:()“\"") || atoms.is(i, SlotWords.CLAUSE_START)) {
          return List.of();
        }
      }
      List<Scope> after = after(FigureReach.of(atoms, contexts, n), false);
      if (!after.isEmpty()) {
        return after;
      }
    }
    return List.of();
  }

  private Scope scope(NameMention name, ScopeRole role) {
    return inherited.scope(name, role, false);
  }
}
