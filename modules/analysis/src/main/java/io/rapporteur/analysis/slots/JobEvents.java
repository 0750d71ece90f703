package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;

/**
 * {@code will cut 400 jobs}, {@code 400 jobs were created}: what happens to those who have them.
 */
final class JobEvents {
  /** Verb of what is done to jobs; the value is the class for people. */
  private static final WordClass VERB = WordClass.of("job-verb");

  /** Noun for a place of work. */
  private static final WordClass NOUN = WordClass.of("job-noun");

  private static final int AFTER = 4;

  private JobEvents() {}

  /** The class of a figure of jobs; null when they are none, or nothing happens to them. */
  static String of(Atoms atoms, FigureContext context) {
    if (!atoms.is(context.to() - 1, NOUN)) {
      return null;
    }
    int before = context.from() - 1;
    while (before > context.start()
        && (atoms.is(before, CommonWords.APPROXIMATE)
            || atoms.is(before, CommonWords.COMPARISON)
            || atoms.is(before, CommonWords.ARTICLE)
            || atoms.is(before, SlotWords.OWN))) {
      before--;
    }
    String done = atoms.value(before, VERB);
    for (int i = context.to(); done == null && i < context.to() + AFTER && atoms.isWord(i); i++) {
      done = SharedVerb.isVerb(atoms, i) ? atoms.value(i, VERB) : null;
    }
    return done;
  }
}
