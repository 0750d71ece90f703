package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import java.util.List;

/**
 * Tells a name that speaks from one that only says whose the speaker is: {@code Poe's aide}, {@code
 * an aide to President Poe}, {@code the Poe campaign}, {@code the pro-Poe council}.
 */
final class SpeakerTies {
  private final Reading reading;
  private final EntityIndex index;

  SpeakerTies(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
  }

  /** Whether what a mention names is not who speaks, within an expression. */
  boolean tied(IndexedMention mention, int start, int end) {
    List<Token> tokens = reading.tokens();
    int next = reading.tokenAt(mention.end());
    if (next < tokens.size() && tokens.get(next).is(GrammarWords.POSSESSIVE_ENDING)) {
      // Poe's claim that … is hers; Poe's "coarse" speech has the words of another.
      boolean owner = next + 1 < tokens.size() && isWord(tokens.get(next + 1));
      return tokens.get(next).start() < end || !owner;
    }
    return qualifies(next, mention, end) || follows(mention, start);
  }

  /** {@code the Poe campaign}, {@code Poe aides}: what stands behind the name is who speaks. */
  private boolean qualifies(int next, IndexedMention mention, int end) {
    if (next >= reading.tokens().size() || reading.tokens().get(next).start() >= end) {
      return false;
    }
    Token token = reading.tokens().get(next);
    if (token.text().equals("-")) {
      return token.start() == mention.end() && isParticiple(next + 1);
    }
    // "Poe resisted": what she did, where it was taken for a part of the subject.
    boolean deed = token.end() >= end && !token.capitalised() && isParticiple(next);
    if (!isWord(token) || deed || apposed(next, mention, end)) {
      return false;
    }
    boolean noun = token.is(AttributionWords.SPEAKER_NOUN) || token.is(AttributionWords.BODY);
    return token.capitalised()
        ? noun && token.end() >= end
        : noun
            || !token.is(CommonWords.STOP)
                && !token.is(GrammarWords.ADVERB)
                && !token.is(GrammarWords.OF_PREPOSITION)
                && !token.is(GrammarWords.CONJUNCTION);
  }

  /** {@code Poe-led}, {@code Poe-backed}. */
  private boolean isParticiple(int i) {
    List<Token> tokens = reading.tokens();
    return i < tokens.size()
        && (tokens.get(i).is(GrammarWords.IRREGULAR_PAST)
            || reading.packAt(tokens.get(i).start()).morphology().isPast(tokens.get(i).lower()));
  }

  /** {@code Ada Poe chief pilot at the port}: a full name, then what she is, without a comma. */
  private boolean apposed(int next, IndexedMention mention, int end) {
    List<Token> tokens = reading.tokens();
    if (next - reading.tokenAt(mention.start()) < 2) {
      return false;
    }
    int i = next;
    while (i + 1 < tokens.size()
        && tokens.get(i + 1).start() < end
        && !tokens.get(i + 1).is(AttributionWords.OFFICE_PREPOSITION)) {
      i++;
    }
    boolean further = i + 1 < tokens.size() && tokens.get(i + 1).start() < end;
    return further
        && !tokens.get(next).capitalised()
        && tokens.get(i).is(AttributionWords.ROLE_NOUN);
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.text().codePointAt(0));
  }

  /** {@code an aide to former President Poe}, {@code pro-Poe}: what stands before it is. */
  private boolean follows(IndexedMention mention, int start) {
    List<Token> tokens = reading.tokens();
    int i = reading.tokenAt(mention.start()) - 1;
    if (i < 0 || tokens.get(i).start() < start) {
      return false;
    }
    if (tokens.get(i).text().equals("-")) {
      return tokens.get(i).end() == mention.start();
    }
    if (tokens.get(i).is(CommonWords.DEFINITE) || isTitle(tokens.get(i))) {
      i--;
      while (i >= 0 && tokens.get(i).start() >= start && ofTitle(tokens.get(i))) {
        i--;
      }
    }
    if (i < 0 || tokens.get(i).start() < start) {
      return false;
    }
    Token tie = tokens.get(i);
    return tie.is(GrammarWords.OF_PREPOSITION) || tie.is(GrammarWords.PREPOSITION);
  }

  private static boolean isTitle(Token token) {
    return token.is(AttributionWords.COURTESY_TITLE) || token.is(AttributionWords.ROLE_NOUN);
  }

  private static boolean ofTitle(Token token) {
    return isTitle(token)
        || token.is(AttributionWords.ROLE_MODIFIER)
        || token.is(CommonWords.DEFINITE)
        || token.is(GrammarWords.POSSESSIVE_ENDING)
        || token.capitalised() && !token.is(GrammarWords.PREPOSITION);
  }

  /** {@code Poe and other leaders}, {@code union leaders and Poe}: several speak, not one. */
  boolean joined(IndexedMention mention, int start, int end) {
    List<Token> tokens = reading.tokens();
    int next = reading.tokenAt(mention.end());
    if (next + 1 < tokens.size()
        && tokens.get(next + 1).start() < end
        && tokens.get(next).is(CommonWords.AND)) {
      Token after = tokens.get(next + 1);
      return after.is(AttributionWords.FURTHER)
          || after.is(GrammarWords.NOUN_OPENER)
          || index.overlapping(after.start(), after.end()) != null;
    }
    int before = reading.tokenAt(mention.start()) - 1;
    return before > 0
        && tokens.get(before - 1).start() >= start
        && tokens.get(before).is(CommonWords.AND)
        && (tokens.get(before - 1).is(AttributionWords.SPEAKER_NOUN)
            || index.overlapping(tokens.get(before - 1).start(), tokens.get(before - 1).end())
                != null);
  }
}
