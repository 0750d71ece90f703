package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.gazetteer.Gazetteer;
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

  static CountedNoun at(Atoms atoms, int i, boolean single) {
    boolean partitive = atoms.isAny(i, "of") && isPartitive(atoms, i + 1);
    int at = partitive ? pastDeterminer(atoms, i + 1) : i;
    at = atoms.isAny(at, "more", "further", "additional", "extra", "combined") ? at + 1 : at;
    boolean one = single && !partitive;
    int start = at;
    int words = 0;
    int lastNoun = -1;
    while (words < LONGEST && isPart(atoms, at, at > start)) {
      int end = compoundEnd(atoms, at);
      boolean plural = Nouns.isPlural(atoms, end - 1);
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
    String word = atoms.text(i);
    boolean other =
        word.endsWith("ing")
            || word.endsWith("ed")
            || word.endsWith("ly")
            || word.endsWith("er") && !word.endsWith("member")
            || word.endsWith("est");
    return !other
        && !atoms.is(i, CommonWords.ORDINAL)
        && !atoms.is(i, CommonWords.UP)
        && !atoms.is(i, CommonWords.DOWN)
        && !atoms.is(i, CommonWords.TRIGGER);
  }

  private static boolean looksLikeVerb(Atoms atoms, int i) {
    String text = atoms.text();
    int end = atoms.end(i);
    boolean ed =
        end - atoms.start(i) > 4 && text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e';
    return ed
        || atoms.is(i, CommonWords.VERB)
        || atoms.is(i, CommonWords.PAST)
        || Nouns.isPlural(atoms, i);
  }

  private static boolean isPartitive(Atoms atoms, int i) {
    return atoms.isAny(i, "the", "its", "his", "her", "their", "our", "these", "those", "my")
        || atoms.capitalised(i);
  }

  private static int pastDeterminer(Atoms atoms, int i) {
    int at =
        atoms.capitalised(i) && atoms.isAnyMark(i + 1, "'’")
            ? i + 3
            : atoms.is(i, CommonWords.STOP) ? i + 1 : i;
    return atoms.isAny(at, "most", "world", "very", "biggest") && !atoms.isAnyMark(at + 1, "'’")
        ? at + 1
        : at;
  }

  private static boolean isPart(Atoms atoms, int i, boolean inside) {
    if (!atoms.isWord(i) || atoms.afterBreak(i)) {
      return false;
    }
    if (atoms.is(i, CommonWords.STOP)) {
      return atoms.text(i).equals("US") || atoms.text(i).equals("IT");
    }
    boolean adverb = inside && atoms.is(i, CommonWords.MONTH) && atoms.capitalised(i);
    return !adverb && !atoms.isAny(i, "percent", "ago");
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
    boolean modifier =
        atoms.isAny(at, "sports", "sales", "arms", "goods", "jobs", "women", "customs")
            || atoms.isAny(
                at, "games", "parts", "systems", "operations", "services", "savings", "men")
            || atoms.isAny(at, "communications", "securities", "earnings", "logistics", "children");
    return modifier
        && Nouns.isPlural(atoms, end)
        && !atoms.afterBreak(end)
        && !atoms.glued(end)
        && !atoms.is(end, CommonWords.STOP)
        && !atoms.is(end, CommonWords.UP)
        && !atoms.is(end, CommonWords.DOWN)
        && !atoms.is(end, CommonWords.TIME_UNIT);
  }

  /** {@code digital and physical sales}: an adjective more before the head. */
  private static boolean joins(Atoms atoms, int i) {
    return atoms.is(i, "and")
        && atoms.isWord(i + 1)
        && !atoms.is(i + 1, CommonWords.STOP)
        && Nouns.isPlural(atoms, i + 2)
        && !Nouns.isPlural(atoms, i + 1);
  }

  /** The singular; a people keeps its capital. */
  private static String head(Atoms atoms, int i) {
    String singular = Nouns.singular(atoms, i);
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
      if (atoms.is(i, "and")) {
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
