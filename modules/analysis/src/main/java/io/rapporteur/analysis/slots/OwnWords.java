package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.WordClass;

/** Which words may say the event of which kind of figure. */
final class OwnWords {
  static final WordClass[] ALL = {
    EventWords.PEOPLE_VERB,
    EventWords.PEOPLE_NOUN,
    EventWords.THING_VERB,
    EventWords.THING_NOUN,
    EventWords.MONEY_VERB,
    EventWords.MONEY_NOUN,
    EventWords.STATE_NOUN
  };

  private static final WordClass[] PEOPLE = {EventWords.PEOPLE_VERB, EventWords.PEOPLE_NOUN};

  private static final WordClass[] THINGS = {
    EventWords.THING_VERB, EventWords.THING_NOUN, EventWords.PEOPLE_NOUN
  };

  private static final WordClass[] MONEY = {EventWords.MONEY_VERB, EventWords.MONEY_NOUN};
  private static final WordClass[] MEASURE = {EventWords.THING_VERB, EventWords.THING_NOUN};

  private OwnWords() {}

  static WordClass[] of(FigureKind kind) {
    return switch (kind) {
      case PEOPLE -> PEOPLE;
      case THINGS -> THINGS;
      case MONEY -> MONEY;
      case MEASURE -> MEASURE;
      case PERCENT, BARE -> ALL;
    };
  }

  static boolean has(WordClass[] own, WordClass wanted) {
    for (WordClass each : own) {
      if (each == wanted) {
        return true;
      }
    }
    return false;
  }

  static boolean isNoun(WordClass each) {
    return each == EventWords.PEOPLE_NOUN
        || each == EventWords.THING_NOUN
        || each == EventWords.MONEY_NOUN
        || each == EventWords.STATE_NOUN;
  }
}
