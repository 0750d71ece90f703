package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.List;

/**
 * Finds the institute that a sentence opens with and that sees another at a share: {@code Tellcom
 * has Labour at 29 percent}. What was told before by another poll does not go on there.
 */
final class RivalPolls {
  /** Verb by which an institute gives somebody a share. */
  private static final WordClass SEEING = WordClass.of("poll-verb");

  /** Between whoever has a share and the share. */
  private static final WordClass HOLDS = WordClass.of("scope-holds");

  private final Reading reading;
  private final EntityIndex index;

  RivalPolls(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
  }

  /** The institute that a sentence so begins with; null when there is none. */
  StatedSource of(int sentence) {
    Sentence here = reading.sentences().get(sentence);
    List<Token> tokens = reading.tokens();
    IndexedMention first = first(tokens.get(here.firstToken()).start(), here);
    int verb = first == null ? here.endToken() : reading.tokenAt(first.end());
    if (verb >= here.endToken() || !tokens.get(verb).is(SEEING)) {
      return null;
    }
    for (int i = verb + 2; i + 1 < here.endToken(); i++) {
      boolean share = tokens.get(i).is(HOLDS) && isNumber(tokens.get(i + 1));
      if (share && tokens.get(i - 1).capitalised()) {
        return new StatedSource(first.start(), first.end(), first.entity());
      }
    }
    return null;
  }

  private IndexedMention first(int start, Sentence here) {
    int end = reading.tokens().get(here.endToken() - 1).end();
    for (IndexedMention mention : index.within(start, end)) {
      boolean opens = reading.tokenAt(mention.start()) <= here.firstToken() + 1;
      boolean body = mention.entity().getType() == EntityType.organisation;
      return opens && body ? mention : null;
    }
    return null;
  }

  private static boolean isNumber(Token token) {
    return Character.isDigit(token.text().charAt(0));
  }
}
