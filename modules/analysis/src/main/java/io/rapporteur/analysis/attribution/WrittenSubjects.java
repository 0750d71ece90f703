package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.List;

/**
 * Finds what is written that {@code it} takes up: the subject that the sentence before opens with,
 * {@code The letter arrived on Monday. It read, …}. Whoever was named last did not write it.
 */
final class WrittenSubjects {
  /** Words that such a subject may have before its noun, its article among them. */
  private static final int LONGEST = 4;

  private final Reading reading;

  WrittenSubjects(Reading reading) {
    this.reading = reading;
  }

  /**
   * The subject's words when the sentence before an offset opens with a medium; else null.
   *
   * @param spoke whether somebody named spoke not long before: a statement is his then
   */
  String before(int at, boolean spoke) {
    List<Token> tokens = reading.tokens();
    int previous = reading.sentenceAt(at) - 1;
    if (previous < 0) {
      return null;
    }
    Sentence sentence = reading.sentences().get(previous);
    int end = reading.sentences().get(previous + 1).firstToken();
    int first = sentence.firstToken();
    boolean article = first < end && tokens.get(first).is(GrammarWords.NOUN_OPENER);
    for (int i = first + 1; article && i + 1 < end && i - first <= LONGEST; i++) {
      Token word = tokens.get(i);
      if (word.is(AttributionWords.MEDIUM) && isVerb(tokens.get(i + 1))) {
        if (spoke && word.is(AttributionWords.OWN_MEDIUM)) {
          return null;
        }
        return reading.body().substring(tokens.get(first).start(), word.end());
      }
      if (word.capitalised() || !Character.isLetter(word.text().codePointAt(0)) || isVerb(word)) {
        return null;
      }
    }
    return null;
  }

  private boolean isVerb(Token token) {
    return token.is(GrammarWords.AUXILIARY)
        || token.is(CommonWords.PAST)
        || token.is(GrammarWords.IRREGULAR_PAST)
        || reading.packAt(token.start()).morphology().isPast(token.lower());
  }
}
