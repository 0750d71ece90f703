package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The noun of each class of events: the first of the pack's lists that has it. {@code fined 25
 * million} is a fine.
 */
final class EventNouns {
  private static final List<WordClass> LISTS =
      List.of(
          EventWords.PEOPLE_NOUN,
          EventWords.MONEY_NOUN,
          EventWords.THING_NOUN,
          EventWords.STATE_NOUN);

  private final Map<String, String> nouns = new HashMap<>();

  EventNouns(LanguagePack pack) {
    for (WordClass list : LISTS) {
      pack.list(list).each((noun, event) -> nouns.putIfAbsent(event, noun));
    }
  }

  /** The noun, or an empty text when no list has one. */
  String of(String event) {
    return nouns.getOrDefault(event, "");
  }
}
