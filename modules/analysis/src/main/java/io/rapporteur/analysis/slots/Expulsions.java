package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;

/**
 * People who lose their homes by two words around them, {@code forced 300 villagers out}, {@code
 * drove 40 families from their homes}: neither says so alone.
 */
final class Expulsions {
  /** The verb, in any form: forced. */
  private static final WordClass VERB = WordClass.of("expelling-verb");

  /** What follows whom it is done to: from their homes. */
  private static final WordClass AWAY = WordClass.of("expelled-phrase");

  /** Verb of moving that means no flight where a goal follows: drove 40 pupils to. */
  private static final WordClass DRIVING = WordClass.of("driving-verb");

  /** A goal without a preposition: home. */
  private static final WordClass GOAL = WordClass.of("bare-goal");

  private static final String DISPLACED = "displaced";
  private static final String CARRIED = "carried";

  private Expulsions() {}

  /** The class of a figure of people; null when they are not between such words. */
  static String of(Atoms atoms, FigureContext context) {
    int verb = context.from() - 1;
    while (verb > context.start()
        && (atoms.is(verb, CommonWords.APPROXIMATE)
            || atoms.is(verb, CommonWords.COMPARISON)
            || atoms.is(verb, CommonWords.ARTICLE))) {
      verb--;
    }
    if (atoms.is(verb, DRIVING)
        && (atoms.is(context.to(), SlotWords.TO_PLACE) || atoms.is(context.to(), GOAL))) {
      return CARRIED;
    }
    int past = atoms.is(verb, VERB) ? atoms.phraseEnd(context.to(), AWAY) : -1;
    return past > 0 && !atoms.is(past, CommonWords.OF) ? DISPLACED : null;
  }
}
