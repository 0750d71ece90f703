package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

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

  private static final ClassSet NO_NOUN =
      ClassSet.of(CommonWords.ORDINAL, CommonWords.UP, CommonWords.DOWN, CountingWords.NO_HEAD);

  private static final ClassSet VERB = ClassSet.of(CommonWords.VERB, CommonWords.PAST);

  private static final ClassSet NO_HEAD =
      ClassSet.of(CommonWords.STOP, CommonWords.UP, CommonWords.DOWN, CommonWords.TIME_UNIT);

  static CountedNoun at(Atoms atoms, int i, boolean single) {
    boolean partitive = atoms.is(i, CommonWords.OF) && isPartitive(atoms, i + 1);
    int at = partitive ? pastDeterminer(atoms, i + 1) : i;
    at = atoms.is(at, CountingWords.MORE_OF) ? at + 1 : at;
    boolean one = single && !partitive;
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
      at = joins(atoms, end) ? end + 1 : end;
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
    return !EnglishEndings.isNoNoun(atoms, i) && !atoms.isOneOf(i, NO_NOUN);
  }

  private static boolean looksLikeVerb(Atoms atoms, int i) {
    return EnglishEndings.isPast(atoms, i)
        || atoms.isOneOf(i, VERB)
        || EnglishNouns.isPlural(atoms, i);
  }

  private static boolean isPartitive(Atoms atoms, int i) {
    return atoms.is(i, CountingWords.PARTITIVE) || atoms.capitalised(i);
  }

  private static int pastDeterminer(Atoms atoms, int i) {
    int at =
        atoms.capitalised(i) && atoms.isAnyMark(i + 1, "'’")
            ? i + 3
            : atoms.is(i, CommonWords.STOP) ? i + 1 : i;
    return atoms.is(at, CountingWords.SUPERLATIVE) && !atoms.isAnyMark(at + 1, "'’") ? at + 1 : at;
  }

  private static boolean isPart(Atoms atoms, int i, boolean inside) {
    if (!atoms.isWord(i) || atoms.afterBreak(i)) {
      return false;
    }
    if (atoms.is(i, CommonWords.STOP)) {
      return !MeasurePhrase.isStop(atoms, i);
    }
    boolean adverb = inside && atoms.is(i, CommonWords.MONTH) && atoms.capitalised(i);
    return !adverb && !atoms.is(i, CountingWords.NOT_COUNTED);
  }

  /** Past a word and what is hyphened to it. */
  static int compoundEnd(Atoms atoms, int i) {
    int end = i + 1;
    while (atoms.isDash(end) && atoms.glued(end) && atoms.glued(end + 1) && atoms.isWord(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** A plural is followed by another one that is the head: {@code sports teams}. */
  private static boolean goesOn(Atoms atoms, int at, int end) {
    return atoms.is(at, CountingWords.PLURAL_MODIFIER)
        && EnglishNouns.isPlural(atoms, end)
        && !atoms.afterBreak(end)
        && !atoms.glued(end)
        && !atoms.isOneOf(end, NO_HEAD);
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

  /** The phrase with its head in the singular, joining words left out. */
  String unit(Atoms atoms) {
    StringBuilder unit = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean hyphen = atoms.isDash(i);
      if (atoms.is(i, CommonWords.AND)) {
        continue;
      }
      if (unit.length() > 0 && !hyphen && !atoms.glued(i)) {
        unit.append(' ');
      }
      unit.append(hyphen ? "-" : i == to - 1 ? head(atoms, i) : atoms.text(i));
    }
    return unit.toString();
  }
}
