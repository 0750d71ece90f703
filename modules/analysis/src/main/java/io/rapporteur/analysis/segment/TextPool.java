package io.rapporteur.analysis.segment;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.analysis.reading.Token;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

  private static final Map<LanguagePack, Pooled[]> POOLS = new ConcurrentHashMap<>();

  private final String body;
  private LanguagePack pack;
  private Pooled[] pool;

  /** A word as written and in lower case, what is known of it, and the hash it is filed under. */
  private record Pooled(String text, String lower, Lexeme lexeme, int hash) {}

  TextPool(String body) {
    this.body = body;
  }

  /** The language of the tokens to come. */
  void language(LanguagePack next) {
    if (next != pack) {
      pack = next;
      pool = POOLS.computeIfAbsent(next, p -> new Pooled[SLOTS]);
    }
  }

  Token token(int index, int start, int end, int sentence) {
    Pooled word = end - start > LONGEST ? made(start, end, 0) : pooled(start, end);
    return new Token(index, start, end, word.text, word.lower, sentence, word.lexeme);
  }

  private Pooled pooled(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + body.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    Pooled known = pool[slot];
    if (known != null
        && known.hash == hash
        && known.text.length() == end - start
        && body.startsWith(known.text, start)) {
      return known;
    }
    Pooled word = made(start, end, hash);
    pool[slot] = word;
    return word;
  }

  private Pooled made(int start, int end, int hash) {
    String text = body.substring(start, end);
    String lower = text.toLowerCase(pack.locale());
    return new Pooled(text, lower, pack.lexicon().find(lower), hash);
  }
}
