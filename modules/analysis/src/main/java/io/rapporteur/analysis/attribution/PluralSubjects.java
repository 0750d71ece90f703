package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.List;

/**
 * Finds whom {@code they} takes up: the plural that the sentence before opens with, {@code The
 * Heads of State met. They stressed …}, {@code The Oslo and Bergen statements were adopted. They
 * stress …}.
 */
final class PluralSubjects {
  /** Words that a subject may have before its noun. */
  private static final int LONGEST = 8;

  /** Words that say which, after the noun. */
  private static final int COMPLEMENT = 8;

  /** Words of a label before its colon. */
  private static final int LABEL = 5;

  private static final ClassSet PREPOSITIONS =
      ClassSet.of(GrammarWords.PREPOSITION, GrammarWords.OF_PREPOSITION);

  private static final ClassSet OPENERS =
      ClassSet.of(GrammarWords.ADVERB, GrammarWords.CONJUNCTION);

  /** What no subject has before its noun. */
  private static final ClassSet BREAKS =
      ClassSet.of(
          GrammarWords.AUXILIARY,
          GrammarWords.SUBJECT_PRONOUN,
          GrammarWords.PREPOSITION,
          GrammarWords.OF_PREPOSITION,
          GrammarWords.SUBORDINATOR,
          AttributionWords.DAY_WORD);

  private final Reading reading;

  PluralSubjects(Reading reading) {
    this.reading = reading;
  }

  /** The subject's words when the sentence before an offset opens with a plural; else null. */
  String before(int at) {
    List<Token> tokens = reading.tokens();
    int previous = reading.sentenceAt(at) - 1;
    if (previous < 0) {
      return null;
    }
    Sentence sentence = reading.sentences().get(previous);
    int end = reading.sentences().get(previous + 1).firstToken();
    int first = pastLabel(sentence.firstToken(), end);
    while (first < end && is(first, OPENERS)) {
      first++;
    }
    for (int i = first; i < Math.min(end, first + LONGEST); i++) {
      Token word = tokens.get(i);
      boolean letters = Character.isLetter(word.text().codePointAt(0));
      if (!letters && !word.text().equals("-") || is(i, BREAKS)) {
        return null;
      }
      if (letters && plural(word) && !joined(i + 1, end)) {
        int last = complement(i + 1, end);
        return reading.body().substring(tokens.get(first).start(), tokens.get(last - 1).end());
      }
    }
    return null;
  }

  /** Past {@code Question:} of a transcript. */
  private int pastLabel(int first, int end) {
    for (int i = first; i < Math.min(end, first + LABEL); i++) {
      if (reading.tokens().get(i).text().equals(":")) {
        return i + 1;
      }
    }
    return first;
  }

  /** Past {@code of State}, {@code at the Harbour Bank}. */
  private int complement(int from, int end) {
    if (from >= end || !is(from, PREPOSITIONS)) {
      return from;
    }
    int at = from + 1;
    at = at < end && reading.tokens().get(at).is(GrammarWords.NOUN_OPENER) ? at + 1 : at;
    int start = at;
    while (at < end && at < start + COMPLEMENT && reading.tokens().get(at).capitalised()) {
      at++;
    }
    return at > start ? at : from;
  }

  private boolean joined(int next, int end) {
    return next < end && reading.tokens().get(next).is(CommonWords.AND);
  }

  private boolean plural(Token word) {
    return word.is(CommonWords.PLURAL)
        || reading.packAt(word.start()).morphology().isPlural(word.lower());
  }

  private boolean is(int token, ClassSet classes) {
    return reading.tokens().get(token).lexeme().isOneOf(classes);
  }
}
