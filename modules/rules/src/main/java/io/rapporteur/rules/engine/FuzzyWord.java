package io.rapporteur.rules.engine;

import java.util.function.Predicate;

/**
 * Words at most so many edits away: insertions, deletions, changes, and swaps of neighbours, none
 * of which is edited again (optimal string alignment, as Lucene's Levenshtein automata have it).
 */
final class FuzzyWord implements Predicate<String> {
  private final int[] text;
  private final long letters;
  private final int edits;

  FuzzyWord(String text, int edits) {
    this.text = text.codePoints().toArray();
    this.letters = letters(text);
    this.edits = edits;
  }

  /** One bit for each letter present: an edit changes at most two. */
  private static long letters(String word) {
    long bits = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      bits |= 1L << (word.codePointAt(i) & 63);
    }
    return bits;
  }

  @Override
  public boolean test(String word) {
    if (Math.abs(word.length() - text.length) > edits * 2
        || Long.bitCount(letters(word) ^ letters) > edits * 2) {
      return false;
    }
    int[] points = word.codePoints().toArray();
    return Math.abs(points.length - text.length) <= edits && distance(points) <= edits;
  }

  private int distance(int[] word) {
    int[] before = new int[word.length + 1];
    int[] last = new int[word.length + 1];
    int[] row = new int[word.length + 1];
    for (int j = 0; j <= word.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= text.length; i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= word.length; j++) {
        int change = last[j - 1] + (text[i - 1] == word[j - 1] ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && text[i - 1] == word[j - 2] && text[i - 2] == word[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > edits) {
        return least;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[word.length];
  }
}
