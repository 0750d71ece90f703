package io.rapporteur.analysis.segment;

import io.rapporteur.analysis.Token;
import java.util.Locale;

/**
 * Makes tokens and shares the strings of words that recur, within a text and from text to text:
 * fewer strings are made, and what later steps look up by a word finds its hash ready. Bounded; a
 * word takes the place of another with the same slot. Threads share it without locks: a slot is
 * read or written as a whole and what stands in it never changes.
 */
final class TextPool {
  private static final int SLOTS = 1 << 14;

  /** Longer words are rare, and would take up memory. */
  private static final int LONGEST = 40;

  private static final Pooled[] POOL = new Pooled[SLOTS];

  private final String body;

  /** A word as written and in lower case, and the hash it is filed under. */
  private record Pooled(String text, String lower, int hash) {}

  TextPool(String body) {
    this.body = body;
  }

  Token token(int index, int start, int end, int sentence) {
    Pooled word = end - start > LONGEST ? made(start, end, 0) : pooled(start, end);
    return new Token(index, start, end, word.text, word.lower, sentence);
  }

  private Pooled pooled(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + body.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    Pooled known = POOL[slot];
    if (known != null
        && known.hash == hash
        && known.text.length() == end - start
        && body.startsWith(known.text, start)) {
      return known;
    }
    Pooled word = made(start, end, hash);
    POOL[slot] = word;
    return word;
  }

  private Pooled made(int start, int end, int hash) {
    String text = body.substring(start, end);
    return new Pooled(text, text.toLowerCase(Locale.ROOT), hash);
  }
}
