package io.rapporteur.analysis.names;

import io.rapporteur.analysis.reading.Token;
import java.util.List;

/** Finds the tokens at offsets that only grow, but for a few tokens: no search, one pass in all. */
final class TokenCursor {
  private final List<Token> tokens;
  private int cursor;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The index of the token that covers or follows an offset in chars; the last, past it. */
  int at(int offset) {
    while (cursor > 0 && tokens.get(cursor).start() > offset) {
      cursor--;
    }
    while (cursor + 1 < tokens.size() && tokens.get(cursor).end() <= offset) {
      cursor++;
    }
    return cursor;
  }
}
