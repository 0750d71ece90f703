package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import java.util.List;

/**
 * Whom a pronoun means that stands before the name: {@code Though she called the plan bold, Poe
 * left}. Only clauses that stand against the next one are read so: they have its subject, while
 * {@code when he asked, Poe left} tells of two.
 */
final class NamedLater {
  private final Reading reading;
  private final EntityIndex index;

  NamedLater(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
  }

  /** The subject of the clause after the one that a pronoun opens; null when there is none. */
  Entity after(int pronoun) {
    List<Token> tokens = reading.tokens();
    int at = reading.tokenAt(pronoun);
    int sentence = tokens.get(at).sentence();
    boolean opens =
        at > 0
            && at - 1 == reading.sentences().get(sentence).firstToken()
            && tokens.get(at - 1).is(AttributionWords.CONCEDING);
    if (!opens) {
      return null;
    }
    for (int i = at + 1; i + 1 < tokens.size() && tokens.get(i).sentence() == sentence; i++) {
      if (tokens.get(i).text().equals(",")) {
        Entity subject = subject(i + 1);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /** Whose name stands right here, past a title, and goes on without a comma. */
  private Entity subject(int at) {
    List<Token> tokens = reading.tokens();
    int first = at;
    while (first < tokens.size()
        && (tokens.get(first).is(AttributionWords.COURTESY_TITLE)
            || tokens.get(first).is(AttributionWords.ROLE_NOUN))) {
      first++;
    }
    if (first == tokens.size()) {
      return null;
    }
    Token token = tokens.get(first);
    IndexedMention mention = index.overlapping(token.start(), token.end());
    if (mention == null) {
      return null;
    }
    int next = reading.tokenAt(mention.end());
    boolean goesOn =
        next < tokens.size()
            && Character.isLetter(tokens.get(next).text().codePointAt(0))
            && !tokens.get(next).is(GrammarWords.CONJUNCTION)
            && !tokens.get(next).is(GrammarWords.POSSESSIVE_ENDING);
    return goesOn ? mention.entity() : null;
  }
}
