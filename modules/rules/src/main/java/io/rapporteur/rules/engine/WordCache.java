package io.rapporteur.rules.engine;

/**
 * The words one thread has met, by open addressing. Words of a language recur so steeply that
 * nearly all of a document's words are found here, without making a string of them. Emptied when it
 * has grown too large; correctness never depends on what it holds.
 */
final class WordCache {
  /** About 15 MB; the words of a few hundred thousand documents that recur fit with room. */
  static final int LARGEST = 1 << 17;

  private Word[] table = new Word[1 << 12];
  private int size;

  /** Finds or adds a word. */
  Word get(int space, char[] chars, int length) {
    int hash = Word.hash(space, chars, length);
    int at = hash & table.length - 1;
    for (Word word = table[at]; word != null; word = table[at]) {
      if (word.hash == hash && word.is(space, chars, length)) {
        return word;
      }
      at = at + 1 & table.length - 1;
    }
    Word added = new Word(space, new String(chars, 0, length), hash);
    table[at] = added;
    if (++size * 3 > table.length * 2) {
      grow();
    }
    return added;
  }

  /** To be called between documents: a word must not vanish while its document is matched. */
  void trim() {
    if (size > LARGEST) {
      table = new Word[1 << 12];
      size = 0;
    }
  }

  private void grow() {
    Word[] old = table;
    table = new Word[old.length * 2];
    for (Word word : old) {
      if (word != null) {
        int at = word.hash & table.length - 1;
        while (table[at] != null) {
          at = at + 1 & table.length - 1;
        }
        table[at] = word;
      }
    }
  }
}
