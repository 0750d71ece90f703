package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexicon;
import io.rapporteur.analysis.pack.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of words and phrases of a pack, to be found among atoms: each is cut into atoms as a text
 * is, and found whatever the spaces between them. Immutable.
 */
public final class Phrases {
  /** A phrase by its atoms, in lower case, and its value. */
  private record Phrase(String[] atoms, String value) {}

  /**
   * A phrase that was found.
   *
   * @param from its first atom
   * @param to the atom past it
   * @param value its value in the list
   */
  public record Match(int from, int to, String value) {}

  private final Map<Integer, Phrase[]> byFirst = new HashMap<>();
  private final Map<Integer, Phrase[]> byLast = new HashMap<>();

  /** One bit for the hash of each first atom, and of each last one. */
  private long firsts;

  private long lasts;

  private Phrases(LanguagePack pack, WordClass wordClass) {
    Map<Integer, List<Phrase>> first = new HashMap<>();
    Map<Integer, List<Phrase>> last = new HashMap<>();
    pack.list(wordClass)
        .each(
            (words, value) -> {
              Phrase phrase = new Phrase(cut(words, pack), value);
              int size = phrase.atoms.length;
              first
                  .computeIfAbsent(phrase.atoms[0].hashCode(), hash -> new ArrayList<>())
                  .add(phrase);
              last.computeIfAbsent(phrase.atoms[size - 1].hashCode(), hash -> new ArrayList<>())
                  .add(phrase);
            });
    first.forEach((hash, phrases) -> byFirst.put(hash, longestFirst(phrases)));
    last.forEach((hash, phrases) -> byLast.put(hash, longestFirst(phrases)));
    byFirst.keySet().forEach(hash -> firsts |= 1L << hash);
    byLast.keySet().forEach(hash -> lasts |= 1L << hash);
  }

  /** The list of a class. */
  public static Phrases of(LanguagePack pack, WordClass wordClass) {
    return new Phrases(pack, wordClass);
  }

  private static String[] cut(String words, LanguagePack pack) {
    Atoms atoms = Atoms.cut(words, pack);
    String[] parts = new String[atoms.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = lower(atoms.text(i));
    }
    return parts;
  }

  private static String lower(String word) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, Lexicon.fold(folded.charAt(i)));
    }
    return folded.toString();
  }

  private static Phrase[] longestFirst(List<Phrase> phrases) {
    phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.atoms.length));
    return phrases.toArray(new Phrase[0]);
  }

  /** The longest phrase that begins at an atom; null when none does. */
  public Match at(Atoms atoms, int i) {
    if ((firsts >>> atoms.hash(i) & 1) == 0) {
      return null;
    }
    for (Phrase phrase : byFirst.getOrDefault(atoms.hash(i), new Phrase[0])) {
      if (matches(atoms, i, phrase)) {
        return new Match(i, i + phrase.atoms.length, phrase.value);
      }
    }
    return null;
  }

  /** The longest phrase that ends with an atom; null when none does. */
  public Match endingAt(Atoms atoms, int last) {
    if ((lasts >>> atoms.hash(last) & 1) == 0) {
      return null;
    }
    for (Phrase phrase : byLast.getOrDefault(atoms.hash(last), new Phrase[0])) {
      int from = last - phrase.atoms.length + 1;
      if (from >= 0 && matches(atoms, from, phrase)) {
        return new Match(from, last + 1, phrase.value);
      }
    }
    return null;
  }

  private static boolean matches(Atoms atoms, int i, Phrase phrase) {
    for (int k = 0; k < phrase.atoms.length; k++) {
      if (!atoms.is(i + k, phrase.atoms[k]) || k > 0 && atoms.afterBreak(i + k)) {
        return false;
      }
    }
    return true;
  }
}
