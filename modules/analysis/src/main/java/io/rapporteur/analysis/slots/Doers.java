package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import java.util.Set;

/** Those who do what is done to others: {@code three bombs killed 40}: the bombs were not. */
final class Doers {
  /** Classes of events that are done to what is counted, whoever does them. */
  private static final Set<String> DONE_TO =
      Set.of(
          "killed",
          "injured",
          "displaced",
          "evacuated",
          "rescued",
          "arrested",
          "charged",
          "released",
          "captured",
          "infected",
          "vaccinated",
          "dismissed",
          "destroyed",
          "damaged",
          "seized");

  /** Verb of what became of its subject, whatever its object: survived. */
  private static final WordClass SURVIVED = WordClass.of("surviving-verb");

  private Doers() {}

  /**
   * Whether a figure is the subject of such a verb, which has an object: {@code five gunmen killed
   * eight guards}, but not {@code five men killed in Porto}.
   */
  static boolean is(Atoms atoms, FigureContext context, FigureKind kind) {
    boolean counts = kind == FigureKind.PEOPLE || kind == FigureKind.THINGS;
    int verb = context.to();
    boolean past =
        counts
            && atoms.isWord(verb)
            && (EventGuards.isPast(atoms, verb) || atoms.is(verb, GrammarWords.IRREGULAR_PAST));
    return past && isDoneTo(atoms, verb) && hasObject(atoms, verb);
  }

  private static boolean isDoneTo(Atoms atoms, int verb) {
    String people = atoms.value(verb, EventWords.PEOPLE_VERB);
    if (atoms.is(verb, SURVIVED)) {
      // "Two sailors survived the sinking": that is what became of them.
      return false;
    }
    String things = atoms.value(verb, EventWords.THING_VERB);
    return people != null && DONE_TO.contains(people) || things != null && DONE_TO.contains(things);
  }

  /** A number, or an article and a noun that tells no time. */
  private static boolean hasObject(Atoms atoms, int verb) {
    int at = verb + 1;
    if (atoms.afterBreak(at)) {
      return false;
    }
    while (atoms.is(at, CommonWords.APPROXIMATE) || atoms.is(at, CommonWords.COMPARISON)) {
      at++;
    }
    if (atoms.isNumber(at) || atoms.is(at, CommonWords.CARDINAL)) {
      return true;
    }
    boolean article = atoms.is(at, CommonWords.ARTICLE) || atoms.is(at, CommonWords.POSSESSIVE);
    boolean definite = atoms.is(at, CommonWords.DEFINITE);
    return (article || definite)
        && atoms.isWord(at + 1)
        && !atoms.is(at + 1, CommonWords.TIME_UNIT)
        && !atoms.is(at + 1, CommonWords.STOP)
        && !atoms.is(at + 1, CommonWords.ORDINAL);
  }
}
