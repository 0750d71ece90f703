package io.rapporteur.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which of a segment's patterns a word satisfies. Mere beginnings are looked up, one look for each
 * beginning of the word; other patterns are tried if the word begins as they do. Asked once for
 * each new word, since threads remember the answer.
 */
final class PatternIndex {
  private static final int[] NONE = {};

  private final List<Map<String, int[]>> beginnings = new ArrayList<>();
  private final List<Map<String, int[]>> byPrefix = new ArrayList<>();
  private final List<WordPattern> patterns = new ArrayList<>();
  private final int[] longest = new int[VocabularySpaces.COUNT];
  private int tried;

  PatternIndex() {
    for (int i = 0; i < VocabularySpaces.COUNT; i++) {
      beginnings.add(new HashMap<>());
      byPrefix.add(new HashMap<>());
    }
  }

  int size() {
    return patterns.size();
  }

  /** Adds a mere beginning; returns its number. */
  int addBeginning(int space, String prefix) {
    patterns.add(null);
    return put(beginnings.get(space), space, prefix);
  }

  /** Adds another pattern; returns its number. */
  int add(int space, WordPattern pattern) {
    patterns.add(pattern);
    tried++;
    // Two letters separate well enough, and keep the looks per word few.
    String prefix = pattern.prefix();
    return put(byPrefix.get(space), space, prefix.length() > 2 ? prefix.substring(0, 2) : prefix);
  }

  private int put(Map<String, int[]> map, int space, String prefix) {
    int number = patterns.size() - 1;
    int[] before = map.getOrDefault(prefix, NONE);
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = number;
    map.put(prefix, after);
    longest[space] = Math.max(longest[space], prefix.length());
    return number;
  }

  /** How many patterns have to be tried: all that are not mere beginnings. */
  int tried() {
    return tried;
  }

  /** How many patterns would be tried on a word. */
  int trials(int space, String word) {
    Map<String, int[]> other = byPrefix.get(space);
    int trials = 0;
    for (int length = 0; length <= Math.min(2, word.length()) && !other.isEmpty(); length++) {
      trials += other.getOrDefault(word.substring(0, length), NONE).length;
    }
    return trials;
  }

  /**
   * Numbers of the patterns that a word satisfies.
   *
   * @param trying false for mere beginnings alone
   */
  int[] of(int space, String word, boolean trying) {
    Map<String, int[]> begin = beginnings.get(space);
    Map<String, int[]> other = byPrefix.get(space);
    if (begin.isEmpty() && other.isEmpty()) {
      return NONE;
    }
    IntStream.Builder found = IntStream.builder();
    int most = Math.min(word.length(), longest[space]);
    for (int length = 0; length <= most; length++) {
      String prefix = word.substring(0, length);
      for (int number : begin.getOrDefault(prefix, NONE)) {
        found.add(number);
      }
      if (trying && length <= 2) {
        for (int number : other.getOrDefault(prefix, NONE)) {
          if (patterns.get(number).test().test(word)) {
            found.add(number);
          }
        }
      }
    }
    return found.build().toArray();
  }
}
