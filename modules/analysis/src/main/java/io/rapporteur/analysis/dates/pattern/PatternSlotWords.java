package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;

/** Words and phrases of lists as slots take them. */
final class PatternSlotWords {
  private record Relative(WordClass words, String unit) {}

  private static final Relative[] RELATIVES = {
    new Relative(DateWords.RELATIVE_DAY, "D"),
    new Relative(DateWords.RELATIVE_WEEK, "W"),
    new Relative(DateWords.RELATIVE_MONTH, "M"),
    new Relative(DateWords.RELATIVE_QUARTER, "Q"),
    new Relative(DateWords.RELATIVE_YEAR, "Y"),
  };

  private PatternSlotWords() {}

  static Taken code(Atoms atoms, int i, WordClass words) {
    int to = atoms.phraseEnd(i, words);
    return to < 0 ? null : new Taken(to, Double.NaN, atoms.phraseValue(i, words));
  }

  static Taken number(Atoms atoms, int i, WordClass words) {
    int to = atoms.phraseEnd(i, words);
    return to < 0 ? null : Taken.of(to, parsed(atoms.phraseValue(i, words)));
  }

  /** A name that is a common word too may have to begin with a capital. */
  static Taken named(Atoms atoms, int i, WordClass words) {
    boolean common = atoms.is(i, DateWords.WITH_CAPITAL) && !atoms.capitalised(i);
    return common ? null : number(atoms, i, words);
  }

  /** A value of two parts: {@code 2/EV}. */
  static Taken numberAndCode(Atoms atoms, int i, WordClass words) {
    int to = atoms.phraseEnd(i, words);
    if (to < 0) {
      return null;
    }
    String value = atoms.phraseValue(i, words);
    int stroke = value.indexOf('/');
    return new Taken(to, parsed(value.substring(0, stroke)), value.substring(stroke + 1));
  }

  /** A short form, and the point after it when it stands close. */
  static Taken shortened(Atoms atoms, int i, WordClass words) {
    Taken bare = number(atoms, i, words);
    boolean point = bare != null && atoms.isMark(bare.to(), '.') && atoms.glued(bare.to());
    if (bare != null && !point && isFirstName(atoms, i, bare.to())) {
      return null;
    }
    return point ? Taken.of(bare.to() + 1, bare.number()) : bare;
  }

  /** {@code 2. Jan Müller}: a name behind it makes it one too. */
  private static boolean isFirstName(Atoms atoms, int i, int to) {
    return atoms.capitalised(i)
        && to < atoms.size()
        && atoms.isWord(to)
        && atoms.capitalised(to)
        && !atoms.afterBreak(to)
        && !atoms.isOneOf(to, PartOfAnother.NAMES_OF_TIME);
  }

  /** The longest of the relative phrases; the code is the unit, or {@code /5} for a weekday. */
  static Taken relative(Atoms atoms, int i) {
    Taken found = null;
    for (Relative relative : RELATIVES) {
      int to = atoms.phraseEnd(i, relative.words());
      if (to >= 0 && (found == null || to > found.to())) {
        double distance = parsed(atoms.phraseValue(i, relative.words()));
        found = new Taken(to, distance, relative.unit());
      }
    }
    int to = atoms.phraseEnd(i, DateWords.RELATIVE_WEEKDAY);
    if (to < 0 || found != null && found.to() >= to) {
      return found;
    }
    String value = atoms.phraseValue(i, DateWords.RELATIVE_WEEKDAY);
    int stroke = value.indexOf('/');
    return new Taken(to, parsed(value.substring(0, stroke)), value.substring(stroke));
  }

  private static double parsed(String number) {
    return number.isEmpty() || number.equals("X") ? Double.NaN : Double.parseDouble(number);
  }
}
