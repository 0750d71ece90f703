package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/** One part of a pattern: a slot, any word of a list, or one of some words and marks. */
final class Element {
  private final Slot slot;
  private final WordClass list;
  private final String[][] words;

  /** Hashes of the first part of each word, beside them. */
  private final int[] hashes;

  private final boolean optional;
  private final boolean opens;
  private final boolean closes;

  /**
   * A part.
   *
   * @param slot what it takes; null for words
   * @param list any word of this list; null otherwise
   * @param words alternatives, each cut as a text is cut; empty for a slot or list
   * @param optional whether it may be left out
   * @param opens whether the expression begins with it
   * @param closes whether the expression ends with it
   */
  Element(
      Slot slot,
      WordClass list,
      List<String[]> words,
      boolean optional,
      boolean opens,
      boolean closes) {
    this(slot, list, words.toArray(String[][]::new), optional, opens, closes);
  }

  private Element(
      Slot slot,
      WordClass list,
      String[][] words,
      boolean optional,
      boolean opens,
      boolean closes) {
    this.slot = slot;
    this.list = list;
    this.words = words;
    this.optional = optional;
    this.opens = opens;
    this.closes = closes;
    hashes = new int[words.length];
    for (int k = 0; k < words.length; k++) {
      hashes[k] = words[k][0].hashCode();
    }
  }

  Slot slot() {
    return slot;
  }

  WordClass list() {
    return list;
  }

  String[][] words() {
    return words;
  }

  boolean optional() {
    return optional;
  }

  boolean opens() {
    return opens;
  }

  boolean closes() {
    return closes;
  }

  /** The same, and it may not be left out. */
  Element required() {
    return new Element(slot, list, words, false, opens, closes);
  }

  /** The same, and the expression begins with it. */
  Element opening() {
    return new Element(slot, list, words, optional, true, closes);
  }

  /** The atom past the words that stand at {@code i}; -1 when they do not. */
  int wordsEnd(Atoms atoms, int i) {
    if (list != null) {
      return atoms.phraseEnd(i, list);
    }
    int hash = atoms.hash(i);
    for (int k = 0; k < words.length; k++) {
      if (hashes[k] == hash || isMark(words[k][0])) {
        int end = end(atoms, i, words[k]);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private static int end(Atoms atoms, int i, String[] parts) {
    for (int k = 0; k < parts.length; k++) {
      if (!isPart(atoms, i + k, parts[k])) {
        return -1;
      }
    }
    return i + parts.length;
  }

  /** A hyphen stands for every dash, an apostrophe for every one. */
  private static boolean isMark(String part) {
    char first = part.charAt(0);
    return first == '-' || first == '\'';
  }

  private static boolean isPart(Atoms atoms, int i, String part) {
    return switch (part.charAt(0)) {
      case '-' -> atoms.isDash(i);
      case '\'' -> atoms.isApostrophe(i);
      default -> atoms.is(i, part);
    };
  }
}
