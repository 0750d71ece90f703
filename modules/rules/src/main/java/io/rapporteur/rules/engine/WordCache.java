package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.TextAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words one thread has met, by open addressing. Words of a language recur so steeply that
 * nearly all of a document's words are found here, without making a string of them; names recur
 * too, and are found cut into words. Emptied when it has grown too large; correctness never depends
 * on what it holds.
 */
final class WordCache {
  /** Words, or names of one field, kept at most; with both full about 50 MB. */
  private static final int LARGEST = 1 << 17;

  private static final int SMALLEST = 1 << 12;

  private SpaceWord[] words = new SpaceWord[SMALLEST];

  /** Hashes of the words, apart, so that a look that misses touches no word. */
  private int[] hashes = new int[SMALLEST];

  private int size;

  private final List<Map<String, SpaceWord[]>> values = new ArrayList<>();

  WordCache() {
    for (int i = 0; i < VocabularySpaces.COUNT; i++) {
      values.add(new HashMap<>());
    }
  }

  /** Finds or adds a word. */
  SpaceWord get(int space, char[] chars, int length) {
    int hash = SpaceWord.hash(space, chars, length);
    int mask = words.length - 1;
    int at = hash & mask;
    while (words[at] != null) {
      if (hashes[at] == hash && words[at].is(space, chars, length)) {
        return words[at];
      }
      at = at + 1 & mask;
    }
    SpaceWord added = new SpaceWord(space, chars, length, hash);
    words[at] = added;
    hashes[at] = hash;
    if (++size * 2 > words.length) {
      grow();
    }
    return added;
  }

  /** The words of a value of a name field, or the one word that a keyword is. */
  SpaceWord[] value(Field field, String text) {
    Map<String, SpaceWord[]> known = values.get(VocabularySpaces.of(field));
    SpaceWord[] cut = known.get(text);
    if (cut == null) {
      cut =
          field.words()
              ? words(field, text)
              : new SpaceWord[] {word(field, TextAnalysis.whole(text))};
      known.put(text, cut);
    }
    return cut;
  }

  private SpaceWord[] words(Field field, String text) {
    return TextAnalysis.words(text).stream().map(w -> word(field, w)).toArray(SpaceWord[]::new);
  }

  private SpaceWord word(Field field, String text) {
    return get(VocabularySpaces.of(field), text.toCharArray(), text.length());
  }

  /** To be called between documents: a word must not vanish while its document is matched. */
  void trim() {
    boolean full = size > LARGEST;
    for (Map<String, SpaceWord[]> known : values) {
      full |= known.size() > LARGEST;
    }
    if (full) {
      words = new SpaceWord[SMALLEST];
      hashes = new int[SMALLEST];
      size = 0;
      values.forEach(Map::clear);
    }
  }

  private void grow() {
    SpaceWord[] old = words;
    words = new SpaceWord[old.length * 2];
    hashes = new int[old.length * 2];
    int mask = words.length - 1;
    for (SpaceWord word : old) {
      if (word != null) {
        int at = word.hash & mask;
        while (words[at] != null) {
          at = at + 1 & mask;
        }
        words[at] = word;
        hashes[at] = word.hash;
      }
    }
  }
}
