package io.rapporteur.stories.copies;

import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.WordSort;
import io.rapporteur.stories.wording.Wording;
import io.rapporteur.stories.wording.WordingLists;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is left of a text when it is written anew: its numbers, and its long words by their stems,
 * in their order.
 */
final class WordsInOrder {
  /** Letters by which forms of a word are one; shorter words are everybody's. */
  private static final int STEM = 5;

  /** Words of a text that are looked at, the first. */
  private static final int MOST = 500;

  private final Set<String> numbers = new HashSet<>();

  /** Hashes, for they are compared by the hundred thousand. */
  private final int[] words;

  WordsInOrder(String body) {
    int[] found = new int[MOST];
    int size = 0;
    for (ComparedWord word : Wording.ofTranscript(body, 0, WordingLists.of("en")).words()) {
      boolean number = word.sort() == WordSort.NUMBER;
      if (number) {
        numbers.add(word.form());
      }
      if ((number || word.form().length() >= STEM) && size < MOST) {
        String form = number ? word.form() : word.form().substring(0, STEM);
        found[size++] = form.toLowerCase(Locale.ROOT).hashCode();
      }
    }
    words = Arrays.copyOf(found, size);
  }

  int size() {
    return words.length;
  }

  /** How many different numbers there are. */
  int numbers() {
    return numbers.size();
  }

  /** What of its numbers another text has. */
  double numbersIn(WordsInOrder other) {
    return numbers.stream().filter(other.numbers::contains).count()
        / (double) Math.max(1, numbers.size());
  }

  /** How many stand in both in one order: the length of the longest common subsequence. */
  int inOrder(WordsInOrder other) {
    int[] above = new int[other.words.length + 1];
    for (int word : words) {
      int diagonal = 0;
      for (int k = 1; k < above.length; k++) {
        int straight = above[k];
        above[k] = word == other.words[k - 1] ? diagonal + 1 : Math.max(straight, above[k - 1]);
        diagonal = straight;
      }
    }
    return above[above.length - 1];
  }
}
