package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;

/** Those who were asked in a survey: they are counted, whatever they otherwise do. */
final class Samples {
  private Samples() {}

  /**
   * {@code a survey of 1,200 voters}, {@code interviewed 40 clerks}, {@code 900 adults were
   * polled}, and in a text about a poll {@code out of 540 voters}.
   *
   * @param poll whether the text is about one
   */
  static boolean has(Atoms atoms, FigureContext context, boolean poll) {
    int i = context.from() - 1;
    while (i > context.start()
        && (atoms.is(i, CommonWords.APPROXIMATE) || atoms.is(i, GrammarWords.NOUN_OPENER))
        && !atoms.is(i, EventWords.SAMPLE_OF)) {
      i--;
    }
    if (atoms.is(i, EventWords.SAMPLE_OF)
            && (atoms.is(i - 1, EventWords.SURVEY) || atoms.is(i - 1, EventWords.SAMPLE))
        || atoms.is(i, EventWords.ASKING)) {
      return true;
    }
    if (poll && atoms.is(i, CommonWords.OF) && atoms.is(i - 1, EventWords.OUT)) {
      return true;
    }
    int verb = context.to();
    return atoms.is(verb, EventWords.ASKING)
        || atoms.is(verb, GrammarWords.BE) && atoms.is(verb + 1, EventWords.ASKING);
  }
}
