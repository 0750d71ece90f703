package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import io.rapporteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Says whose a figure is, where, from and to: the names that stand beside it in its own stretch of
 * the sentence, else what {@link InheritedScopes} finds further off.
 */
final class ScopeFinder {
  private static final int MOST = 3;

  private final Reading reading;
  private final Atoms atoms;
  private final List<FigureContext> contexts;
  private final NameMentions names;
  private final Tellers tellers;
  private final ScopePhrases phrases;
  private final NameRelations relations;
  private final PartyNames parties;
  private final InheritedScopes inherited;
  private final RespectiveScopes respectively;

  ScopeFinder(
      Reading reading,
      Atoms atoms,
      Sentences sentences,
      NameMentions names,
      List<FigureContext> contexts) {
    this.reading = reading;
    this.atoms = atoms;
    this.contexts = contexts;
    this.names = names;
    this.tellers = new Tellers(reading, atoms);
    this.phrases = new ScopePhrases(atoms, names);
    this.parties = new PartyNames(atoms, phrases);
    this.relations = new NameRelations(atoms, names, phrases);
    this.inherited = new InheritedScopes(reading, atoms, sentences, names, tellers);
    this.respectively =
        new RespectiveScopes(atoms, contexts, names, inherited, phrases, relations, tellers);
  }

  /** Sets the scopes of the figure of this number, whose event and share are known. */
  void find(int k) {
    FigureContext context = contexts.get(k);
    if (FigureReach.isConversion(atoms, context) || Brackets.isSecond(atoms, context)) {
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
      NameMention group = phrases.group(reach, context.start());
      found =
          group == null || tellers.has(group)
              ? inherited.find(context)
              : List.of(scope(group, phrases.groupRole(group)));
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
      NameMention winner = respectively.winner(holder, reach);
      if (winner != null && context.figure().getValues().size() > 1) {
        return List.of(scope(winner, ScopeRole.of), scope(holder, ScopeRole.of));
      }
      if (winner != null) {
        return List.of(scope(winner, ScopeRole.of));
      }
      NameMention other = phrases.coordinated(holder, reach.left() - 1);
      return other == null
          ? List.of(scope(holder, phrases.holderRole(holder)))
          : List.of(scope(other, ScopeRole.of), scope(holder, ScopeRole.of));
    }
    NameMention owner = phrases.ownerPhrase(before, reach.left() - 1);
    if (owner != null && !tellers.has(owner)) {
      return inherited.owner(owner, ScopeRole.of);
    }
    List<Scope> earlier = before(before, reach, context);
    List<Scope> after = after(context, reach, !earlier.isEmpty());
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
    NameMention doer = named(earlier);
    if (doer != null && relations.isDoerAt(doer, named(after))) {
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
    NameMention party = earlier.isEmpty() ? parties.of(context, before, reach) : null;
    if (party != null) {
      List<Scope> scopes = new ArrayList<>(after);
      scopes.add(0, scope(party, ScopeRole.of));
      return scopes;
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
  private List<Scope> after(FigureContext context, FigureReach reach, boolean owned) {
    int end = phrases.endAfter(reach, owned);
    Span share = OpinionShares.is(context) ? context.figure().getShareOf() : null;
    int whole = share == null ? reach.to() : atoms.at(reading.toChar(share.getEnd()) - 1) + 1;
    List<Scope> view = whole < end ? after(whole, end) : List.of();
    return view.isEmpty() ? after(reach.to(), end) : view;
  }

  private List<Scope> after(int from, int end) {
    NameMention demonym = null;
    NameMention first = null;
    for (NameMention name : names.between(from, end)) {
      if (first != null) {
        ScopeRole role = phrases.role(first);
        if (relations.isWay(first, name)) {
          return List.of(scope(first, role), scope(name, phrases.role(name)));
        }
        return relations.isJoined(first, name)
            ? List.of(scope(first, role), scope(name, role))
            : List.of(scope(first, role));
      }
      if (tellers.has(name) || relations.modifiesPerson(name)) {
        continue;
      }
      if (name.isDemonym()) {
        demonym = demonym == null ? name : demonym;
      } else {
        first = name;
      }
    }
    if (first != null) {
      return List.of(scope(first, phrases.role(first)));
    }
    return demonym == null ? List.of() : List.of(scope(demonym, ScopeRole.of));
  }

  private List<Scope> before(int before, FigureReach reach, FigureContext context) {
    NameMention demonym = null;
    NameMention last = null;
    List<NameMention> found = new ArrayList<>(2);
    for (NameMention name : names.between(phrases.startBefore(before, reach.left()), before)) {
      boolean denies = context.figure().getStatus() == FigureStatus.denied;
      if (tellers.has(name) && !denies
          || name.isPronoun()
          || relations.isReporter(name)
          || EventGuards.isCommand(atoms, name.to())
          || atoms.is(name.to(), GrammarWords.ADVERB)
              && EventGuards.isCommand(atoms, name.to() + 1)) {
        // Judge Ada Poe ordered the firm to pay: what the firm pays is not hers.
        continue;
      }
      if (name.isDemonym()) {
        demonym = name;
      } else if (!relations.modifiesPerson(name) && !relations.followsPerson(name, last)) {
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
    int row = relations.row(found);
    for (int i = 1; i < row; i++) {
      scopes.add(scope(found.get(i), phrases.role(first)));
    }
    for (int i = row; row == 1 && i < found.size(); i++) {
      NameMention next = found.get(i);
      boolean pair = i == 1 && relations.isPair(found, before);
      if (pair || relations.isJoined(found.get(i - 1), next) && i < MOST) {
        scopes.add(scope(next, phrases.role(next)));
      } else {
        break;
      }
    }
    return scopes;
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
      List<Scope> after = after(next, FigureReach.of(atoms, contexts, n), false);
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
