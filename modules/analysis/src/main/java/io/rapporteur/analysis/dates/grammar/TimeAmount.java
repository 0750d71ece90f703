package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/**
 * How many units of time.
 *
 * @param to atom just past it
 * @param value the number; NaN for {@code several}
 * @param number true when a number stands there
 * @param article true when only {@code a} does
 */
record TimeAmount(int to, double value, boolean number, boolean article) {

  static TimeAmount at(Atoms atoms, int i) {
    boolean article = atoms.is(i, CommonWords.ARTICLE);
    if (article && atoms.is(i + 1, LengthWords.VAGUE_NOUN)) {
      double value = atoms.lexeme(i + 1).decimal(LengthWords.VAGUE_NOUN);
      return new TimeAmount(DateParts.skip(atoms, i + 2, CommonWords.OF), value, false, false);
    }
    boolean directed =
        atoms.is(i, LengthWords.VAGUE_NOUN) && atoms.is(i - 1, DeicticWords.DIRECTION);
    if (directed && atoms.is(i + 1, CommonWords.OF)) {
      return new TimeAmount(i + 2, atoms.lexeme(i).decimal(LengthWords.VAGUE_NOUN), false, false);
    }
    if (atoms.is(i, LengthWords.VAGUE_ADJECTIVE) && atoms.is(i - 1, DeicticWords.AS)) {
      // In as many weeks: as many as were counted before.
      return null;
    }
    if (atoms.is(i, LengthWords.VAGUE_ADJECTIVE) && !atoms.isNumber(i + 1)) {
      return new TimeAmount(i + 1, Double.NaN, false, false);
    }
    boolean more = article && atoms.is(i + 1, LengthWords.ONE_MORE);
    if (more || atoms.is(i, LengthWords.ANOTHER)) {
      int noun = more ? i + 2 : i + 1;
      boolean one =
          TimeUnit.at(atoms, noun) != null && !atoms.is(noun, LengthWords.TIME_UNIT_PLURAL);
      return one ? new TimeAmount(noun, 1, false, true) : null;
    }
    boolean filled = article && atoms.is(i + 1, LengthWords.COUNT_FILLER);
    Numeral numeral = Numerals.at(atoms, filled ? i + 2 : i);
    if (numeral == null) {
      return article && !filled ? new TimeAmount(i + 1, 1, false, true) : null;
    }
    if (numeral.kind() == Numeral.Kind.FRACTION) {
      return null;
    }
    boolean vague = numeral.kind() == Numeral.Kind.VAGUE;
    return new TimeAmount(numeral.to(), vague ? Double.NaN : numeral.low(), true, false);
  }
}
