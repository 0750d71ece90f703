package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Numeral.Kind;

/** Reads the number that begins at an atom: digits, words, fractions and orders of magnitude. */
public final class Numerals {
  /** Atoms in a number at most: what nonsense repeats must not be read again from every word. */
  static final int LONGEST = 16;

  private Numerals() {}

  /** The longest number from atom {@code i} on, or null when none begins there. */
  public static Numeral at(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      return digits(atoms, i);
    }
    if (atoms.lexeme(i) == null) {
      return atoms.isWord(i) && atoms.numberRules(i).joined() != null
          ? WordNumbers.at(atoms, i)
          : null;
    }
    Numeral vague = vague(atoms, i);
    if (vague != null) {
      return vague;
    }
    Numeral fraction = PartNumerals.inWords(atoms, i);
    return fraction != null ? fraction : WordNumbers.at(atoms, i);
  }

  private static Numeral digits(Atoms atoms, int i) {
    double value = value(atoms, i);
    if (Double.isNaN(value)) {
      return null;
    }
    int to = i + 1;
    if (atoms.isAnyMark(to, "½¼¾⅓⅔") && value == Math.rint(value)) {
      value += vulgar(atoms.text().charAt(atoms.start(to++)));
    } else if (PartNumerals.isSlash(atoms, to)
        && value > 0
        && value < 100
        && !PartNumerals.isSlash(atoms, to + 2)) {
      Numeral part = PartNumerals.slashed(atoms, i, value);
      if (part != null) {
        return part;
      }
    } else {
      int spaced = apostropheGroups(atoms, i, spacedGroups(atoms, i));
      for (; to < spaced; to++) {
        value = atoms.isNumber(to) ? value * 1000 + value(atoms, to) : value;
      }
    }
    Numeral part = value == Math.rint(value) ? PartNumerals.after(atoms, to) : null;
    if (part != null) {
      value += part.low();
      to = part.to();
    }
    int half = PartNumerals.pastHalfMore(atoms, to);
    if (half >= 0) {
      value += .5;
      to = half;
    }
    return mixed(atoms, scaled(atoms, i, to, value, Kind.DIGITS));
  }

  /** {@code 1 milyon 250 bin}, {@code 3 тысячи 200}: digits with magnitudes that get less. */
  private static Numeral mixed(Atoms atoms, Numeral number) {
    Numeral whole = number;
    double magnitude = lastMagnitude(atoms, number);
    while (magnitude >= 1000
        && atoms.isNumber(whole.to())
        && !atoms.afterBreak(whole.to())
        && !atoms.glued(whole.to())
        && whole.to() - whole.from() < LONGEST) {
      int at = whole.to();
      Numeral rest = scaled(atoms, at, at + 1, value(atoms, at), Kind.DIGITS);
      double less = lastMagnitude(atoms, rest);
      boolean bare = rest.to() == at + 1;
      boolean fits =
          bare
              ? magnitude == 1000 && atoms.end(at) - atoms.start(at) == 3 && rest.low() >= 100
              : rest.to() == at + 2 && less < magnitude && rest.low() < magnitude;
      if (!fits) {
        break;
      }
      double sum = whole.low() + rest.low();
      whole = new Numeral(whole.from(), rest.to(), sum, sum, Kind.DIGITS);
      magnitude = bare ? 0 : less;
    }
    return whole;
  }

  /**
   * What the words of magnitude among some atoms multiply a number by: a million for {@code 40
   * Millionen}, 1 where there are none.
   *
   * @param from first atom
   * @param to just past the last
   */
  public static double magnitude(Atoms atoms, int from, int to) {
    double times = 1;
    for (int i = from; i < to; i++) {
      if (atoms.is(i, CommonWords.MAGNITUDE)) {
        times *= atoms.lexeme(i).decimal(CommonWords.MAGNITUDE);
      }
    }
    return times;
  }

  private static double lastMagnitude(Atoms atoms, Numeral number) {
    return atoms.is(number.to() - 1, CommonWords.MAGNITUDE)
        ? atoms.lexeme(number.to() - 1).decimal(CommonWords.MAGNITUDE)
        : 0;
  }

  private static double vulgar(char c) {
    return switch (c) {
      case '½' -> .5;
      case '¼' -> .25;
      case '¾' -> .75;
      case '⅓' -> 1 / 3.0;
      default -> 2 / 3.0;
    };
  }

  /**
   * {@code 10 000}: groups of three after one to three digits, with plain spaces between; where
   * spaces group, a decimal part at the end: {@code 10 000,50}.
   */
  private static int spacedGroups(Atoms atoms, int i) {
    int to = i + 1;
    boolean leads =
        atoms.end(i) - atoms.start(i) <= 3
            && atoms.text().charAt(atoms.start(i)) != '0'
            && digitsOnly(atoms, i)
            && !atoms.is(i - 1, CommonWords.MONTH);
    while (leads
        && to - i < LONGEST
        && atoms.isNumber(to)
        && atoms.start(to) == atoms.end(to - 1) + 1
        && !atoms.afterBreak(to)) {
      boolean three = atoms.end(to) - atoms.start(to) == 3 && digitsOnly(atoms, to);
      if (!three) {
        return endsInDecimals(atoms, to) ? to + 1 : to;
      }
      to++;
    }
    return to;
  }

  /** {@code 678,90} after a group: three digits, the decimal mark, and not three digits more. */
  private static boolean endsInDecimals(Atoms atoms, int i) {
    NumberMarks marks = atoms.numberRules(i).marks();
    int mark = atoms.start(i) + 3;
    return marks.isGrouping(' ')
        && mark < atoms.end(i)
        && atoms.end(i) - mark != 4
        && atoms.text().charAt(mark) == marks.decimal()
        && !Double.isNaN(value(atoms, i));
  }

  /** {@code 1’200}: groups of three with apostrophes between, where the language writes so. */
  private static int apostropheGroups(Atoms atoms, int i, int spaced) {
    int to = spaced;
    boolean groups =
        to == i + 1
            && atoms.numberRules(i).marks().isGrouping('\'')
            && atoms.end(i) - atoms.start(i) <= 3
            && digitsOnly(atoms, i);
    while (groups
        && to - i < LONGEST
        && atoms.is(to, "'")
        && atoms.glued(to)
        && atoms.glued(to + 1)
        && atoms.isNumber(to + 1)
        && atoms.end(to + 1) - atoms.start(to + 1) == 3) {
      to += 2;
    }
    return to;
  }

  /**
   * Whether the digits of an atom may mean two numbers, the marks of its language not deciding:
   * {@code 1.200} in French. Such a number has no value, and nothing is read there.
   */
  public static boolean isAmbiguous(Atoms atoms, int i) {
    return atoms.isNumber(i)
        && Digits.isAmbiguous(
            atoms.text(), atoms.start(i), atoms.end(i), atoms.numberRules(i).marks());
  }

  static double value(Atoms atoms, int i) {
    return Digits.value(atoms.text(), atoms.start(i), atoms.end(i), atoms.numberRules(i).marks());
  }

  private static boolean digitsOnly(Atoms atoms, int i) {
    for (int c = atoms.start(i); c < atoms.end(i); c++) {
      if (!Character.isDigit(atoms.text().charAt(c))) {
        return false;
      }
    }
    return true;
  }

  /** Applies the magnitude words that follow, spaced, glued or hyphenated. */
  static Numeral scaled(Atoms atoms, int from, int to, double value, Kind kind) {
    double scaled = value;
    int end = to;
    while (true) {
      int word = atoms.isDash(end) && atoms.glued(end) && atoms.glued(end + 1) ? end + 1 : end;
      if (!atoms.is(word, CommonWords.MAGNITUDE)
          || atoms.afterBreak(word)
          || end - from > LONGEST) {
        double exact = exact(scaled);
        return new Numeral(from, end, exact, exact, kind);
      }
      scaled *= atoms.lexeme(word).decimal(CommonWords.MAGNITUDE);
      end = word + 1;
    }
  }

  /** 16.4 million is no 16399999.999999998. */
  public static double exact(double value) {
    double whole = Math.rint(value);
    return Math.abs(value - whole) < Math.abs(value) * 1e-14 ? whole : value;
  }

  /** {@code dozens}, {@code tens of thousands}; one order up to ten of them. */
  private static Numeral vague(Atoms atoms, int i) {
    if (!atoms.is(i, CommonWords.VAGUE)) {
      return null;
    }
    double value = Double.parseDouble(atoms.value(i, CommonWords.VAGUE));
    int to = i + 1;
    while (to - i < LONGEST
        && atoms.is(to, NumberWords.PART_OF)
        && (atoms.is(to + 1, CommonWords.VAGUE) || atoms.is(to + 1, CommonWords.MAGNITUDE))) {
      String next = atoms.value(to + 1, CommonWords.VAGUE);
      next = next == null ? atoms.value(to + 1, CommonWords.MAGNITUDE) : next;
      value *= Double.parseDouble(next);
      to += 2;
    }
    return new Numeral(i, to, value, value * 10, Kind.VAGUE);
  }
}
