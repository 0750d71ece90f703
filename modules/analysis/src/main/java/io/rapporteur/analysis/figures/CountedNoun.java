package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/**
 * The noun phrase that a number counts. Without tagging words: it ends with the first plural, or
 * before the first word that cannot be part of it.
 *
 * @param from first atom
 * @param to atom past the head noun
 * @param plural whether the head is a plural
 */
record CountedNoun(int from, int to, boolean plural) {
  private static final int LONGEST = 6;

  private static final String QUOTES = "\"“”";

  private static final ClassSet NO_NOUN =
      ClassSet.of(CommonWords.ORDINAL, CommonWords.UP, CommonWords.DOWN, CountingWords.NO_HEAD);

  private static final ClassSet VERB = ClassSet.of(CommonWords.VERB, CommonWords.PAST);

  private static final ClassSet NO_HEAD =
      ClassSet.of(CommonWords.STOP, CommonWords.UP, CommonWords.DOWN, CommonWords.TIME_UNIT);

  static CountedNoun at(Atoms atoms, int i, boolean single) {
    int of = atoms.is(i, CountingWords.MORE_OF) ? i + 1 : i;
    boolean partitive =
        atoms.is(of, CommonWords.OF) && (isPartitive(atoms, of + 1) || isWhole(atoms, of + 1));
    int at = partitive ? pastWhole(atoms, pastDeterminer(atoms, of + 1)) : i;
    at = atoms.is(at, CountingWords.MORE_OF) ? at + 1 : at;
    at = pastSize(atoms, at);
    boolean one = single && !partitive;
    at = pastQuote(atoms, at);
    int start = at;
    int words = 0;
    int lastNoun = -1;
    while (words < LONGEST && isPart(atoms, at, at > start)) {
      int end = compoundEnd(atoms, at);
      boolean plural = EnglishNouns.isPlural(atoms, end - 1);
      if (plural && one && words > 0) {
        break;
      }
      if (plural && !goesOn(atoms, at, end)) {
        return new CountedNoun(start, end, true);
      }
      lastNoun = end;
      at = joins(atoms, end) || isClosedQuote(atoms, start, end) ? end + 1 : end;
      words++;
      if (one && words >= 3) {
        break;
      }
    }
    if (lastNoun < 0) {
      return null;
    }
    if (one) {
      return new CountedNoun(start, oneEnd(atoms, start, lastNoun), false);
    }
    boolean whole =
        words <= 3
            && isNoun(atoms, start)
            && (!atoms.isWord(lastNoun) || atoms.is(lastNoun, CommonWords.STOP));
    if (whole) {
      return new CountedNoun(start, lastNoun, false);
    }
    return isNoun(atoms, start) ? new CountedNoun(start, compoundEnd(atoms, start), false) : null;
  }

  /** {@code 70 injured}: people by what they are, and no noun after it. */
  static boolean isPersons(Atoms atoms, int i) {
    return atoms.is(i, CountingWords.PERSON_STATE)
        && !atoms.afterBreak(i)
        && !EnglishNouns.isPlural(atoms, i + 1)
        && !(atoms.isWord(i + 1)
            && !atoms.is(i + 1, CommonWords.STOP)
            && EnglishNouns.isPlural(atoms, i + 2));
  }

  /** {@code 30 "national emergencies"}. */
  private static int pastQuote(Atoms atoms, int i) {
    return atoms.isAnyMark(i, QUOTES) && !atoms.glued(i) && atoms.glued(i + 1) ? i + 1 : i;
  }

  /** {@code one "high-risk" port}: the phrase goes on past the mark. */
  private static boolean isClosedQuote(Atoms atoms, int start, int i) {
    return atoms.isAnyMark(start - 1, QUOTES) && atoms.isAnyMark(i, QUOTES) && atoms.glued(i);
  }

  /** Past the mark that closes what the number opened. */
  int pastQuote(Atoms atoms) {
    return isClosedQuote(atoms, from, to) ? to + 1 : to;
  }

  /** Of one thing, the phrase is cut before what looks like its verb. */
  private static int oneEnd(Atoms atoms, int start, int end) {
    int at = start;
    while (at < end) {
      int next = compoundEnd(atoms, at);
      boolean verb = at > start && looksLikeVerb(atoms, at);
      if (verb) {
        return at;
      }
      at = next;
    }
    return end;
  }

  /** Without a plural, a word counts as the noun unless its ending says otherwise. */
  private static boolean isNoun(Atoms atoms, int i) {
    return !EnglishEndings.isNoNoun(atoms, i)
        && !atoms.isOneOf(i, NO_NOUN)
        && !(atoms.isMark(i + 1, '.') && atoms.end(i) - atoms.start(i) == 1);
  }

  private static boolean looksLikeVerb(Atoms atoms, int i) {
    return EnglishEndings.isPast(atoms, i)
        || atoms.isOneOf(i, VERB)
        || EnglishNouns.isPlural(atoms, i);
  }

  private static boolean isPartitive(Atoms atoms, int i) {
    return atoms.is(i, CountingWords.PARTITIVE) || atoms.capitalised(i);
  }

  /** {@code 11 of 12 mines}; but not {@code 2 of 5} above a picture. */
  private static boolean isWhole(Atoms atoms, int i) {
    int noun = pastWhole(atoms, i);
    return noun > i && !atoms.afterBreak(noun) && !atoms.capitalised(noun);
  }

  private static int pastDeterminer(Atoms atoms, int i) {
    int at =
        atoms.capitalised(i) && atoms.isAnyMark(i + 1, "'’")
            ? i + 3
            : atoms.is(i, CommonWords.STOP) ? i + 1 : i;
    return atoms.is(at, CountingWords.SUPERLATIVE) && !atoms.isAnyMark(at + 1, "'’") ? at + 1 : at;
  }

  /** {@code 11 of the 12 mines}: how many there are in all. */
  private static int pastWhole(Atoms atoms, int i) {
    Numeral whole =
        atoms.isNumber(i) || atoms.is(i, CommonWords.CARDINAL) ? Numerals.at(atoms, i) : null;
    return whole == null ? i : whole.to();
  }

  /** {@code 40 250ml bottles}, {@code 3 two-litre jars}: past the size of each. */
  private static int pastSize(Atoms atoms, int i) {
    Numeral size =
        atoms.isNumber(i) || atoms.is(i, CommonWords.CARDINAL) ? Numerals.at(atoms, i) : null;
    if (size == null || atoms.afterBreak(i)) {
      return i;
    }
    boolean close = atoms.glued(size.to()) || atoms.isDash(size.to());
    UnitReader.Match unit = close ? UnitReader.at(atoms, size.to(), 1) : null;
    boolean named = unit != null && unit.measured() && EnglishNouns.isPlural(atoms, unit.to());
    return named ? unit.to() : i;
  }

  private static boolean isPart(Atoms atoms, int i, boolean inside) {
    if (!atoms.isWord(i) || atoms.afterBreak(i)) {
      return false;
    }
    if (atoms.is(i, CommonWords.STOP) && compoundEnd(atoms, i) == i + 1) {
      return !MeasurePhrase.isStop(atoms, i);
    }
    boolean adverb = inside && atoms.is(i, CommonWords.MONTH) && atoms.capitalised(i);
    return !adverb && !atoms.is(i, CountingWords.NOT_COUNTED);
  }

  /** Past a word and what is joined to it by hyphens, or by an apostrophe as in {@code Ka'ute}. */
  static int compoundEnd(Atoms atoms, int i) {
    int end = i + 1;
    while (atoms.glued(end)
        && atoms.glued(end + 1)
        && atoms.isWord(end + 1)
        && (atoms.isDash(end)
            || atoms.isApostrophe(end) && atoms.end(end + 1) - atoms.start(end + 1) > 2)) {
      end += 2;
    }
    return end;
  }

  /**
   * A plural that stands as often before the head is followed by another one: {@code sports teams},
   * {@code sports goods production plants}.
   */
  private static boolean goesOn(Atoms atoms, int at, int end) {
    // "anti-aircraft guns": one of many is spelled as one, and is tied by a hyphen.
    boolean tied = end > at + 1 && !atoms.text(end - 1).endsWith("s");
    if (!tied && !atoms.is(at, CountingWords.PLURAL_MODIFIER)) {
      return false;
    }
    for (int i = end; i < end + 3; i++) {
      if (!atoms.isWord(i) || atoms.afterBreak(i) || atoms.glued(i) || atoms.isOneOf(i, NO_HEAD)) {
        return false;
      }
      if (EnglishNouns.isPlural(atoms, i)) {
        return true;
      }
      if (looksLikeVerb(atoms, i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code digital and physical sales}: an adjective more before the head. */
  private static boolean joins(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.AND)
        && atoms.isWord(i + 1)
        && !atoms.is(i + 1, CommonWords.STOP)
        && EnglishNouns.isPlural(atoms, i + 2)
        && !EnglishNouns.isPlural(atoms, i + 1);
  }

  /** The singular; a people keeps its capital. */
  private static String head(Atoms atoms, int i) {
    if (atoms.is(i, CountingWords.PERSON_STATE)) {
      // Eleven of the injured: people, as where no noun follows.
      return atoms.pack(i).property("counted-person", atoms.text(i));
    }
    String singular = EnglishNouns.singular(atoms, i);
    if (atoms.capitalised(i) && Character.isLowerCase(singular.charAt(0))) {
      for (int value : Gazetteer.standard().values(atoms.text(i))) {
        if (Gazetteer.isDemonym(value)) {
          return Character.toUpperCase(singular.charAt(0)) + singular.substring(1);
        }
      }
    }
    return singular;
  }

  /** The head noun in the singular, with what is hyphened to it. */
  String head(Atoms atoms) {
    int head = headFrom(atoms);
    return head == to - 1 ? head(atoms, head) : text(atoms, head, to - 1) + head(atoms, to - 1);
  }

  /** The words before the head, joining words left out; empty when there are none. */
  String qualifiers(Atoms atoms) {
    return text(atoms, from, headFrom(atoms));
  }

  private int headFrom(Atoms atoms) {
    int at = to - 1;
    while (at > from + 1
        && (atoms.isDash(at - 1) || atoms.isApostrophe(at - 1))
        && atoms.glued(at)
        && atoms.glued(at - 1)) {
      at -= 2;
    }
    return at;
  }

  private static String text(Atoms atoms, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (atoms.is(i, CommonWords.AND) && !atoms.isDash(i - 1) || atoms.isAnyMark(i, QUOTES)) {
        continue;
      }
      if (text.length() > 0 && !atoms.glued(i)) {
        text.append(' ');
      }
      text.append(atoms.text(i));
    }
    return text.toString();
  }
}
