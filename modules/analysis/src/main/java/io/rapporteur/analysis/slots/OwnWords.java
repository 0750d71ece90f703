package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;

/** Which words may say the event of which kind of figure. */
final class OwnWords {
  private static final WordClass[] PEOPLE = {EventWords.PEOPLE_VERB, EventWords.PEOPLE_NOUN};

  private static final WordClass[] THINGS = {
    EventWords.THING_VERB, EventWords.THING_NOUN, EventWords.PEOPLE_NOUN
  };

  private static final WordClass[] MONEY = {EventWords.MONEY_VERB, EventWords.MONEY_NOUN};
  private static final WordClass[] MEASURE = {EventWords.THING_VERB, EventWords.THING_NOUN};

  private static final WordClass[] BARE = {
    EventWords.PEOPLE_VERB, EventWords.PEOPLE_NOUN, EventWords.THING_VERB, EventWords.THING_NOUN
  };

  private static final WordClass[] OTHER_OF_MONEY = {EventWords.THING_VERB, EventWords.THING_NOUN};
  private static final WordClass[] OTHER_OF_PEOPLE = {EventWords.THING_VERB};
  private static final WordClass[] OTHER_OF_THINGS = {EventWords.PEOPLE_VERB};
  private static final WordClass[] NONE = {};

  private OwnWords() {}

  /** The classes whose words say what happened to figures of a kind. */
  static WordClass[] of(FigureKind kind) {
    return switch (kind) {
      case PEOPLE -> PEOPLE;
      case THINGS -> THINGS;
      case MONEY -> MONEY;
      case MEASURE -> MEASURE;
      case BARE -> BARE;
      case PERCENT -> NONE;
    };
  }

  /** The classes whose words may do so, when no word of its own stands nearer. */
  static WordClass[] otherOf(FigureKind kind) {
    return switch (kind) {
      case PEOPLE -> OTHER_OF_PEOPLE;
      case THINGS -> OTHER_OF_THINGS;
      case MONEY -> OTHER_OF_MONEY;
      default -> NONE;
    };
  }

  /** Classes of events that figures of a kind are not in; null when it takes any. */
  static WordClass never(FigureKind kind) {
    return switch (kind) {
      case PEOPLE -> EventWords.NO_PEOPLE;
      case THINGS -> EventWords.NO_THING;
      case MONEY -> EventWords.NO_MONEY;
      default -> null;
    };
  }

  /** Whether figures of a kind may share the event of another: no size, no share, no price. */
  static boolean may(FigureKind kind, String event, LanguagePack pack) {
    WordClass never = never(kind);
    return !pack.list(EventWords.UNSHARED).has(event)
        && (never == null || !pack.list(never).has(event));
  }

  static boolean isNoun(WordClass each) {
    return each == EventWords.PEOPLE_NOUN
        || each == EventWords.THING_NOUN
        || each == EventWords.MONEY_NOUN
        || each == EventWords.STATE_NOUN;
  }
}
