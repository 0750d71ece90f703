package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/**
 * One part of a pattern.
 *
 * @param slot what it takes; null for words
 * @param words alternatives, each cut as a text is cut; empty for a slot or list
 * @param list any word of this list; null otherwise
 * @param optional whether it may be left out
 * @param opens whether the expression begins with it
 * @param closes whether the expression ends with it
 */
record Element(
    Slot slot,
    List<String[]> words,
    WordClass list,
    boolean optional,
    boolean opens,
    boolean closes) {

  /** The atom past the words that stand at {@code i}; -1 when they do not. */
  int wordsEnd(Atoms atoms, int i) {
    if (list != null) {
      return atoms.phraseEnd(i, list);
    }
    for (String[] parts : words) {
      int k = 0;
      while (k < parts.length && isPart(atoms, i + k, parts[k])) {
        k++;
      }
      if (k == parts.length) {
        return i + k;
      }
    }
    return -1;
  }

  private static boolean isPart(Atoms atoms, int i, String part) {
    return switch (part) {
      case "-" -> atoms.isDash(i);
      case "'" -> atoms.isApostrophe(i);
      default -> atoms.is(i, part);
    };
  }

  Element required() {
    return new Element(slot, words, list, false, opens, closes);
  }

  Element opening() {
    return new Element(slot, words, list, optional, true, closes);
  }
}
