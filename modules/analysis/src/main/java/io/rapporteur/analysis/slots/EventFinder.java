package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Figure;

/**
 * Says what happened to what a figure counts. Every word of its sentence that names an event is a
 * candidate; the cheapest wins, by how far it stands from the figure and what lies between: other
 * figures, commas, the beginning of another clause. Words of the figure's own kind (of people, of
 * money) go before those of another. Without a candidate a figure takes the event of the one before
 * it that counts the same, and else the class that follows from its unit.
 */
final class EventFinder {
  /** Candidates that cost more are about something else. */
  private static final int LIMIT = 30;

  private static final int OTHER_KIND = 7;
  private static final int AFTER_FIGURE = 2;
  private static final int ACROSS_FIGURE = 7;
  private static final int ACROSS_COMMA = 4;
  private static final int ACROSS_CLAUSE = 7;
  private static final int FREE_NOUN = 3;

  private final Atoms atoms;

  EventFinder(Atoms atoms) {
    this.atoms = atoms;
  }

  /** The event of a figure, never null. */
  EventTrigger find(FigureContext context) {
    Figure figure = context.figure();
    LanguagePack pack = atoms.pack(context.from());
    FigureKind kind = FigureKind.of(figure, pack);
    WordClass[] own = OwnWords.of(kind);
    EventTrigger inside = inside(context, own);
    if (inside != null) {
      return inside;
    }
    Search search = new Search(context, own);
    search.before();
    search.after();
    if (search.best != null) {
      return search.best;
    }
    FigureContext before = context.before();
    boolean goesOn =
        before != null
            && before.sentence() >= context.sentence() - 1
            && !before.figure().getEvent().isEmpty()
            && (figure.getUnit().isEmpty() || figure.getUnit().equals(before.figure().getUnit()));
    return EventTrigger.byUnit(goesOn ? before.figure().getEvent() : byUnit(figure, kind, pack));
  }

  /** The noun counted itself: {@code 300 deaths}, {@code 24 new infections}. */
  private EventTrigger inside(FigureContext context, WordClass[] own) {
    for (int i = context.to() - 1; i > context.from(); i--) {
      for (WordClass each : own) {
        String event = OwnWords.isNoun(each) ? atoms.value(i, each) : null;
        if (event != null) {
          return new EventTrigger(event, i, true);
        }
      }
    }
    return null;
  }

  private static String byUnit(Figure figure, FigureKind kind, LanguagePack pack) {
    return switch (kind) {
      case PEOPLE, THINGS, BARE -> "counted";
      case MONEY -> figure.getUnit().length() > 3 ? "price" : "worth";
      case PERCENT -> FigureKind.isChange(figure) ? "rate" : "share";
      case MEASURE ->
          pack.list(EventWords.UNIT_EVENT).value(FigureKind.firstWord(figure.getUnit()));
    };
  }

  /** The cheapest candidate so far. */
  private final class Search {
    private final FigureContext context;
    private final WordClass[] own;
    private EventTrigger best;
    private int least = LIMIT;

    Search(FigureContext context, WordClass[] own) {
      this.context = context;
      this.own = own;
    }

    void before() {
      int cost = 0;
      for (int i = context.from() - 1; i >= context.start() && cost < least; i--) {
        consider(i, cost, false);
        cost += crossing(i);
      }
    }

    void after() {
      int cost = AFTER_FIGURE;
      for (int i = context.to(); i < context.end() && cost < least; i++) {
        consider(i, cost, true);
        cost += crossing(i);
      }
    }

    private void consider(int i, int cost, boolean after) {
      if (!atoms.isWord(i)) {
        return;
      }
      if (after && i < context.to() + 4 && atoms.is(i, EventWords.STATE_WORD)) {
        offer(i, cost - AFTER_FIGURE, atoms.value(i, EventWords.STATE_WORD), false);
      }
      for (int k = 0; k < OwnWords.ALL.length; k++) {
        WordClass each = OwnWords.ALL[k];
        String event = atoms.value(i, each);
        if (event == null || event.isEmpty()) {
          continue;
        }
        boolean noun = OwnWords.isNoun(each);
        int price = cost + (OwnWords.has(own, each) ? 0 : OTHER_KIND);
        if (noun && !isTied(i, after)) {
          price += FREE_NOUN;
        }
        offer(i, price, event, noun);
      }
    }

    /** {@code loans of $4m}, {@code $4m in loans}, {@code $4m loan}. */
    private boolean isTied(int i, boolean after) {
      if (after) {
        return i <= context.to() + 3;
      }
      return atoms.is(i + 1, CommonWords.OF) && context.from() - i <= 5;
    }

    private void offer(int i, int price, String event, boolean noun) {
      if (price < least) {
        least = price;
        best = new EventTrigger(event, i, noun);
      }
    }

    private int crossing(int i) {
      if (atoms.isNumber(i)) {
        return ACROSS_FIGURE;
      }
      if (atoms.isAnyMark(i, ";:")) {
        return ACROSS_CLAUSE;
      }
      if (atoms.isAnyMark(i, ",()“”\"–—")) {
        return ACROSS_COMMA;
      }
      if (!atoms.isWord(i)) {
        return 0;
      }
      boolean clause =
          atoms.is(i, GrammarWords.RELATIVE_PRONOUN) || atoms.is(i, GrammarWords.SUBORDINATOR);
      return clause ? ACROSS_CLAUSE : 1;
    }
  }
}
