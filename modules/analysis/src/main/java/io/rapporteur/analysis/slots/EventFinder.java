package io.rapporteur.analysis.slots;

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
  private final Atoms atoms;
  private final ShareEvents shares;

  EventFinder(Atoms atoms) {
    this.atoms = atoms;
    this.shares = new ShareEvents(atoms, tellsOfSurvey(atoms));
  }

  private static boolean tellsOfSurvey(Atoms atoms) {
    for (int i = 0; i < atoms.size(); i++) {
      if (atoms.is(i, EventWords.SURVEY)) {
        return true;
      }
    }
    return false;
  }

  /** The event of a figure, never null. */
  EventTrigger find(FigureContext context) {
    Figure figure = context.figure();
    LanguagePack pack = atoms.pack(context.from());
    FigureKind kind = FigureKind.of(figure, pack);
    if (kind == FigureKind.PERCENT) {
      return shares.find(context);
    }
    WordClass[] own = OwnWords.of(kind);
    EventTrigger inside = inside(context, own);
    if (inside != null) {
      return inside;
    }
    String byUnit = byUnit(figure, kind, pack);
    boolean sized = kind == FigureKind.MEASURE && !byUnit.equals("counted");
    EventTrigger found = new EventSearch(atoms, context, kind, sized).cheapest();
    if (found != null) {
      return found;
    }
    String state = pack.list(EventWords.PEOPLE_STATE).value(figure.getUnit());
    if (state != null) {
      return EventTrigger.byUnit(state);
    }
    FigureContext before = context.before();
    boolean goesOn =
        before != null
            && before.sentence() >= context.sentence() - 1
            && !before.figure().getEvent().isEmpty()
            && (figure.getUnit().isEmpty() || figure.getUnit().equals(before.figure().getUnit()));
    return EventTrigger.byUnit(goesOn ? before.figure().getEvent() : byUnit);
  }

  /** The noun counted itself: {@code 300 deaths}, {@code 24 new infections}, {@code 300 dead}. */
  private EventTrigger inside(FigureContext context, WordClass[] own) {
    for (int i = context.to() - 1; i > context.from(); i--) {
      for (WordClass each : own) {
        String event = OwnWords.isNoun(each) ? atoms.value(i, each) : null;
        if (event != null) {
          return new EventTrigger(event, i, true);
        }
      }
      String state = atoms.value(i, EventWords.STATE_WORD);
      if (state != null) {
        return new EventTrigger(state, i, false);
      }
    }
    return null;
  }

  private String byUnit(Figure figure, FigureKind kind, LanguagePack pack) {
    return switch (kind) {
      case PEOPLE, THINGS, BARE, PERCENT -> "counted";
      case MONEY -> figure.getUnit().length() > 3 ? "price" : "cost";
      case MEASURE ->
          pack.list(EventWords.UNIT_EVENT).value(FigureKind.firstWord(figure.getUnit()));
    };
  }
}
