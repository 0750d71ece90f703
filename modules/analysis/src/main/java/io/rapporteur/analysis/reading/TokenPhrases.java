package io.rapporteur.analysis.reading;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the words and phrases of a class stand among a document's tokens, each token read with the
 * pack of its paragraph. Used by one thread.
 */
public final class TokenPhrases {
  private final Reading reading;
  private final WordClass wordClass;
  private LanguagePack pack;
  private List<String[]> phrases = List.of();

  /** Of a list that holds phrases, perhaps words too. */
  public TokenPhrases(Reading reading, WordClass wordClass) {
    this.reading = reading;
    this.wordClass = wordClass;
  }

  /** Index just past the longest that begins at a token and ends before a limit; -1 for none. */
  public int end(int token, int limit) {
    int end = word(token) && token < limit ? token + 1 : -1;
    for (String[] phrase : phrases) {
      boolean fits = token + phrase.length <= limit && token + phrase.length > end;
      end = fits && matches(phrase, token) ? token + phrase.length : end;
    }
    return end;
  }

  /** Whether one ends with a token. */
  public boolean endsWith(int token) {
    if (word(token)) {
      return true;
    }
    for (String[] phrase : phrases) {
      if (matches(phrase, token + 1 - phrase.length)) {
        return true;
      }
    }
    return false;
  }

  private boolean word(int token) {
    LanguagePack here = reading.packAt(reading.tokens().get(token).start());
    if (here != pack) {
      pack = here;
      phrases = new ArrayList<>();
      for (String words : here.list(wordClass).words()) {
        if (words.indexOf(' ') > 0) {
          phrases.add(words.split(" "));
        }
      }
    }
    return reading.tokens().get(token).is(wordClass);
  }

  private boolean matches(String[] phrase, int first) {
    List<Token> tokens = reading.tokens();
    if (first < 0 || first + phrase.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (!tokens.get(first + i).lower().equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
