package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.scan.Atoms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The patterns of a language by what they begin with, so that most words need one look. */
final class DatePatternIndex {
  private static final Pattern[] NONE = {};

  /** Patterns that begin with a word or mark, by its hash; open addressing. */
  private final int[] hashes;

  private final Pattern[][] byWord;

  /** Patterns that begin with a slot or list: of figures and marks, of known words. */
  private final Pattern[] atFigures;

  private final Pattern[] atWords;
  private final int most;

  DatePatternIndex(LanguagePack pack) {
    Map<Integer, List<Pattern>> words = new HashMap<>();
    List<Pattern> figures = new ArrayList<>();
    List<Pattern> known = new ArrayList<>();
    int expressions = 1;
    for (Pattern pattern : PatternReader.read(pack)) {
      Element first = pattern.elements().get(0);
      expressions = Math.max(expressions, pattern.meanings().size());
      for (String[] word : first.words()) {
        words.computeIfAbsent(word[0].hashCode(), hash -> new ArrayList<>()).add(pattern);
      }
      if (first.slot() != null && first.slot().beginsWithFigures()) {
        figures.add(pattern);
      }
      if (first.list() != null || first.slot() != null && first.slot().beginsWithWord()) {
        known.add(pattern);
      }
    }
    most = expressions;
    atFigures = figures.toArray(NONE);
    atWords = known.toArray(NONE);
    hashes = new int[Integer.highestOneBit(Math.max(4, words.size())) * 4];
    byWord = new Pattern[hashes.length][];
    words.forEach(this::put);
  }

  private void put(int hash, List<Pattern> patterns) {
    int slot = slot(hash);
    while (byWord[slot] != null) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    byWord[slot] = patterns.toArray(NONE);
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 12) & (hashes.length - 1);
  }

  /** The most expressions that one pattern has. */
  int mostExpressions() {
    return most;
  }

  /** Patterns that begin with the very word or mark at an atom. */
  Pattern[] byWord(Atoms atoms, int i) {
    int hash = atoms.hash(i);
    for (int slot = slot(hash); byWord[slot] != null; slot = (slot + 1) & (hashes.length - 1)) {
      if (hashes[slot] == hash) {
        return byWord[slot];
      }
    }
    return NONE;
  }

  /** Patterns that may begin at an atom with a slot or list. */
  Pattern[] byKind(Atoms atoms, int i) {
    if (atoms.isWord(i)) {
      return atoms.lexeme(i) == null && !isRoman(atoms, i) ? NONE : atWords;
    }
    return atoms.isNumber(i) || atoms.isApostrophe(i)
        ? atFigures
        : atoms.lexeme(i) == null ? NONE : atWords;
  }

  private static boolean isRoman(Atoms atoms, int i) {
    return atoms.capitalised(i) && SlotNumbers.roman(atoms, i) != null;
  }
}
