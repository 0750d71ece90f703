package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Times told from the hour: {@code half past eight}, {@code a quarter to 8 in the morning}. */
final class PastHour {
  private PastHour() {}

  static Timex at(Atoms atoms, int i) {
    int at = atoms.phraseEnd(i, ClockWords.FROM_HOUR);
    if (at < 0) {
      return null;
    }
    int minutes = Integer.parseInt(atoms.phraseValue(i, ClockWords.FROM_HOUR));
    int hour =
        atoms.isNumber(at)
            ? DateNumbers.digits(atoms, at)
            : atoms.number(at, CommonWords.CARDINAL, -1);
    if (hour < 1 || hour > 12 || atoms.is(at + 1, CommonWords.TIME_UNIT)) {
      return null;
    }
    int half = ClockRules.endOfHalf(atoms, at + 1);
    boolean afternoon = half > 0 && ClockRules.isAfternoon(atoms, at + 1);
    int minute = ((hour % 12 + (afternoon ? 12 : 0)) * 60 + minutes + 24 * 60) % (24 * 60);
    return ClockRules.clock(i, half > 0 ? half : at + 1, minute / 60, minute % 60);
  }
}
