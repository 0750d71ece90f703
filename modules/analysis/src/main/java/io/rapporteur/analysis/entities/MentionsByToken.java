package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The mentions of a reading by token. */
final class MentionsByToken {
  final Reading reading;

  /** The pack of the main language, which names are compared by. */
  final LanguagePack pack;

  final List<Token> tokens;
  final List<LinkedMention> all = new ArrayList<>();
  private final int[] byToken;

  MentionsByToken(Reading reading) {
    this.reading = reading;
    this.pack = reading.pack();
    tokens = reading.tokens();
    byToken = new int[tokens.size()];
    Arrays.fill(byToken, -1);
    for (Mention mention : reading.result().getMentions()) {
      int start = reading.toChar(mention.getSpan().getStart());
      int end = reading.toChar(mention.getSpan().getEnd());
      int first = reading.tokenAt(start);
      int last = Math.max(first + 1, reading.tokenAt(end - 1) + 1);
      for (int t = first; t < last && t < byToken.length; t++) {
        byToken[t] = all.size();
      }
      all.add(new LinkedMention(mention, start, end, first, last));
    }
  }

  /** The mention that covers a token, or null. */
  LinkedMention at(int token) {
    return token >= 0 && token < byToken.length && byToken[token] >= 0
        ? all.get(byToken[token])
        : null;
  }

  /** A token's text in lower case; empty outside the sentence of another token. */
  String lower(int token, int inSentenceOf) {
    return sameSentence(token, inSentenceOf) ? tokens.get(token).lower() : "";
  }

  /** Whether a token has a class of words; false outside the sentence of another token. */
  boolean is(int token, int inSentenceOf, WordClass wordClass) {
    return sameSentence(token, inSentenceOf) && tokens.get(token).is(wordClass);
  }

  boolean sameSentence(int token, int other) {
    return token >= 0
        && token < tokens.size()
        && other >= 0
        && other < tokens.size()
        && tokens.get(token).sentence() == tokens.get(other).sentence();
  }

  /** The body from one token to the end of another. */
  String text(int first, int last) {
    return reading.body().substring(tokens.get(first).start(), tokens.get(last).end());
  }
}
