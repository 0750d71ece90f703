package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordEndings;

/**
 * Tells that so many units are reckoned from an event that a noun before them names by its ending,
 * {@code kazadan iki gün sonra}, and not from today. When that was is for nobody to say.
 */
record EventBefore(WordEndings endings) {
  /** Ending of a noun that units are reckoned from; value: letters before it at least. */
  private static final WordClass EVENT_ENDING = WordClass.of("event-ending");

  static EventBefore of(LanguagePack pack) {
    return new EventBefore(WordEndings.of(pack, EVENT_ENDING));
  }

  /** Whether an expression is reckoned so; the ending may stand behind an apostrophe. */
  boolean isOf(Atoms atoms, Timex timex) {
    int noun = timex.from - 1;
    return timex.form == Timex.Form.SHIFT
        && noun >= 0
        && !atoms.afterBreak(timex.from)
        && (endings.at(atoms, noun)
            || atoms.isApostrophe(noun - 1) && atoms.is(noun, EVENT_ENDING));
  }
}
