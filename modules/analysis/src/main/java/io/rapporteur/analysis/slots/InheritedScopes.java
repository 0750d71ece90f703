package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import io.rapporteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds whose a figure is that says so nowhere near: what the figure before it in the sentence is
 * about, the place that opens the sentence, whom a pronoun means, those who were asked, the figure
 * told just before, the place of the document.
 */
final class InheritedScopes {
  private static final int OPENING = 4;
  private static final int NEAR = 6;

  private final Reading reading;
  private final Atoms atoms;
  private final Sentences sentences;
  private final NameMentions names;
  private final Tellers tellers;
  private final Scope place;
  private final DistantScopes distant;

  InheritedScopes(
      Reading reading, Atoms atoms, Sentences sentences, NameMentions names, Tellers tellers) {
    this.reading = reading;
    this.atoms = atoms;
    this.sentences = sentences;
    this.names = names;
    this.tellers = tellers;
    this.place = MainPlace.of(reading);
    this.distant = new DistantScopes(atoms, sentences, names, tellers);
  }

  List<Scope> find(FigureContext context) {
    NameMention opening = opening(context);
    if (opening != null) {
      return List.of(scope(opening, ScopeRole.in, false));
    }
    Span share = context.figure().getShareOf();
    boolean view = share != null && (isView(context) || isGroup(context, share));
    if (view && context.followsInSentence()) {
      return List.of(new Scope(share.getExact(), share, null, ScopeRole.of, false));
    }
    NameMention counted = counted(context);
    if (counted != null) {
      return List.of(scope(counted, ScopeRole.of, false));
    }
    if (context.followsInSentence() && !context.before().figure().getScopes().isEmpty()) {
      return context.before().figure().getScopes();
    }
    NameMention antecedent = antecedent(context);
    antecedent = antecedent == null ? body(context) : antecedent;
    if (antecedent != null) {
      return List.of(scope(antecedent, ScopeRole.of, true));
    }
    for (int i = context.start(); i < context.end(); i++) {
      if (atoms.is(i, SlotWords.WORLD) && !isInName(i)) {
        return List.of(scope(new NameMention(i, i + 1, null), ScopeRole.in, false));
      }
    }
    if (view) {
      return List.of(new Scope(share.getExact(), share, null, ScopeRole.of, false));
    }
    NameMention teller = teller(context);
    if (teller != null) {
      return List.of(scope(teller, ScopeRole.of, false));
    }
    NameMention known = KnownPlaces.of(atoms, names, context);
    if (known != null) {
      return List.of(scope(known, ScopeRole.in, true));
    }
    if (goesOn(context)) {
      return inheritedFrom(context.before());
    }
    NameMention scene = distant.scene(context);
    if (scene != null) {
      return List.of(scope(scene, ScopeRole.in, true));
    }
    NameMention kind = distant.kind(context);
    if (kind != null) {
      return List.of(scope(kind, ScopeRole.of, false));
    }
    return place == null ? List.of() : List.of(place);
  }

  /** {@code the World Bank}, whether anybody took it for a name or not. */
  private boolean isInName(int i) {
    return names.at(i) != null
        || atoms.capitalised(i) && (atoms.capitalised(i + 1) || atoms.capitalised(i - 1));
  }

  /** {@code two clerks accused of taking $4 million}: theirs. */
  private NameMention counted(FigureContext context) {
    if (!context.followsInSentence() || !FigureKind.isMoney(context.figure().getUnit())) {
      return null;
    }
    FigureContext before = context.before();
    FigureKind kind = FigureKind.of(before.figure(), atoms.pack(before.from()));
    for (int i = before.to(); i < context.from(); i++) {
      if (atoms.isAnyMark(i, ",;:()“\"")) {
        return null;
      }
    }
    boolean theirs = kind == FigureKind.PEOPLE && !tellers.at(before.to() - 1);
    return theirs ? new NameMention(before.from(), before.to(), null) : null;
  }

  /** {@code In Brenn the rate was 5 percent}. */
  NameMention opening(FigureContext context) {
    for (NameMention name : names.between(context.start(), context.start() + OPENING)) {
      boolean leads =
          atoms.is(context.start(), SlotWords.IN_PLACE) && name.isPlace() && !name.isDemonym();
      if (leads && name.to() <= context.from()) {
        return name;
      }
    }
    return null;
  }

  /** {@code the company} had 400 workers: the body named last. */
  private NameMention body(FigureContext context) {
    for (int i = context.from() - 1; i > context.start(); i--) {
      boolean adjective =
          atoms.isWord(i + 1)
              && !atoms.is(i + 1, CommonWords.STOP)
              && !atoms.isOneOf(i + 1, StatusWords.VERBS);
      boolean body =
          atoms.is(i, SlotWords.BODY_NOUN)
              && atoms.is(i - 1, CommonWords.DEFINITE)
              && !adjective
              && !tellers.at(i);
      if (body) {
        int first = names.first(i) - 1;
        for (int n = first; n >= 0 && n > first - NEAR; n--) {
          if (names.get(n).isOrganisation()) {
            return names.get(n);
          }
        }
        return null;
      }
    }
    return null;
  }

  /** Whom a pronoun of the sentence means that stands before or within the figure. */
  private NameMention antecedent(FigureContext context) {
    int last = OpinionShares.is(context) ? context.end() : context.to();
    for (int i = last - 1; i >= context.start(); i--) {
      boolean person = atoms.is(i, SlotWords.PERSON_PRONOUN);
      if ((person || atoms.is(i, SlotWords.OWN)) && !tellers.at(i)) {
        return lastNamed(i, context.start(), person);
      }
    }
    return null;
  }

  /** The person last named before a clause; the first of a sentence, which is its subject. */
  NameMention lastPerson(int before) {
    return lastNamed(before, before, true);
  }

  private NameMention lastNamed(int before, int start, boolean person) {
    int first = names.first(before) - 1;
    NameMention found = null;
    for (int n = first; n >= 0 && n > first - 12; n--) {
      NameMention name = names.get(n);
      boolean fits = person ? name.isPerson() && !name.isPronoun() : !name.isPerson();
      if (!fits) {
        continue;
      }
      if (!person) {
        return name.from() >= start ? name : null;
      }
      if (found != null && sentences.at(found.from()) != sentences.at(name.from())) {
        break;
      }
      // Of the persons of a sentence the first is its subject.
      found = name;
    }
    return found;
  }

  /**
   * The country of who tells a figure that names no place, {@code Norland's government said}; or
   * the firm itself that tells what it earned.
   */
  private NameMention teller(FigureContext context) {
    boolean own = isOwn(context.figure().getEvent());
    for (NameMention name : names.between(context.start(), context.end())) {
      // Miners speaking from Brenn: where they are is not what they tell of.
      boolean home = name.isPlace() && !own && !atoms.is(name.from() - 1, SlotWords.FROM_PLACE);
      boolean firm =
          name.isOrganisation()
              && own
              && name.to() <= context.from()
              && !atoms.is(name.from() - 1, GrammarWords.PREPOSITION);
      if ((home || firm) && tellers.has(name)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isOwn(String event) {
    return switch (event) {
      case "profit", "loss", "earned" -> true;
      default -> false;
    };
  }

  /** {@code 38 percent of those under 30}, beside a share of others. */
  private boolean isGroup(FigureContext context, Span share) {
    if (!OpinionShares.is(context)) {
      return false;
    }
    FigureContext before = context.before();
    boolean beside =
        context.followsInSentence()
            && before.figure().getShareOf() != null
            && before.figure().getScopes().size() == 1
            && before.figure().getShareOf().equals(before.figure().getScopes().get(0).getSpan());
    return beside || atoms.is(atoms.at(reading.toChar(share.getStart())), SlotWords.THOSE);
  }

  private static boolean isView(FigureContext context) {
    return switch (context.figure().getEvent()) {
      case "believing", "supporting", "opposing" -> true;
      default -> false;
    };
  }

  /** Whether a figure goes on with the one told in the sentence before. */
  private boolean goesOn(FigureContext context) {
    FigureContext before = context.before();
    Span share = context.figure().getShareOf();
    return before != null
        && !before.figure().getScopes().isEmpty()
        && (share == null || share.equals(before.figure().getShareOf()) || !isPersons(before))
        && context.sentence() - before.sentence() <= 1
        && !sentences.opensParagraph(context.sentence())
        && (before.figure().getEvent().equals(context.figure().getEvent())
            || before.figure().getUnit().equals(context.figure().getUnit()));
  }

  /** A share of others is not hers whose share was told before. */
  private boolean isPersons(FigureContext context) {
    for (Scope scope : context.figure().getScopes()) {
      NameMention name =
          scope.getSpan() == null
              ? null
              : names.at(atoms.at(reading.toChar(scope.getSpan().getStart())));
      if (name != null && name.isPerson()) {
        return true;
      }
    }
    return false;
  }

  private static List<Scope> inheritedFrom(FigureContext before) {
    List<Scope> scopes = new ArrayList<>();
    for (Scope each : before.figure().getScopes()) {
      scopes.add(new Scope(each.getText(), each.getSpan(), each.getEntity(), each.getRole(), true));
    }
    return scopes;
  }

  /** {@code the league's}, {@code the country's}, which is the place of the document. */
  List<Scope> owner(NameMention phrase, ScopeRole role) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (atoms.is(i, SlotWords.PLACE_NOUN) && place != null) {
        return List.of(place);
      }
    }
    return List.of(scope(phrase, role, false));
  }

  Scope scope(NameMention name, ScopeRole role, boolean inherited) {
    int start = atoms.start(name.from());
    int end = atoms.end(name.to() - 1);
    return new Scope(
        atoms.text().substring(start, end),
        reading.span(start, end),
        name.entity().isEmpty() ? null : name.entity(),
        role,
        inherited);
  }
}
