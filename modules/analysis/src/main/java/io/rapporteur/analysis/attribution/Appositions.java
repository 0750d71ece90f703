package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import java.util.List;

/** Finds the person whose name stands beside an office, between commas or before one. */
final class Appositions {
  /** Words of another office before the one that an expression begins with. */
  private static final int LONGEST = 8;

  private final Reading reading;
  private final EntityIndex index;

  Appositions(Reading reading, EntityIndex index) {
    this.reading = reading;
    this.index = index;
  }

  /** {@code the minister, Ada Poe, said}; null when no such name follows. */
  Entity after(int expression) {
    int end = pastPlace(expression);
    IndexedMention next =
        reading.body().startsWith(", ", end) && end + 3 < reading.body().length()
            ? index.overlapping(end + 2, end + 3)
            : null;
    return next != null
            && next.start() == end + 2
            && next.entity().getType() == EntityType.person
            && reading.body().startsWith(",", next.end())
        ? next.entity()
        : null;
  }

  /** {@code her deputy at the port, Ada Poe,}: past where or of what, up to the comma. */
  private int pastPlace(int end) {
    List<Token> tokens = reading.tokens();
    int first = reading.tokenAt(end);
    if (first >= tokens.size() || !tokens.get(first).is(AttributionWords.OFFICE_PREPOSITION)) {
      return end;
    }
    int i = first + 1;
    while (i < tokens.size()
        && i - first < LONGEST
        && (tokens.get(i).capitalised() || tokens.get(i).is(GrammarWords.NOUN_OPENER))) {
      i++;
    }
    boolean comma = i > first + 1 && i < tokens.size() && tokens.get(i).text().equals(",");
    return comma ? tokens.get(i).start() : end;
  }

  /**
   * {@code Ada Poe, spokeswoman for the port said}, {@code Ada Poe, a pilot and spokeswoman for the
   * port, said}: an office without its article is the name's; null when no such name stands before.
   */
  Entity before(int start, SpeakerExpression expression) {
    if (!expression.isBareOffice()) {
      return null;
    }
    List<Token> tokens = reading.tokens();
    int at = reading.tokenAt(start) - 1;
    if (at > 0 && tokens.get(at).is(CommonWords.AND)) {
      int first = at;
      while (first > 0 && at - first < LONGEST && !tokens.get(first - 1).text().equals(",")) {
        first--;
      }
      boolean office =
          tokens.get(first).is(GrammarWords.NOUN_OPENER)
              || tokens.get(first).is(AttributionWords.ROLE_NOUN);
      at = first > 0 && office ? first - 1 : -1;
    }
    if (at <= 0 || !tokens.get(at).text().equals(",")) {
      return null;
    }
    int end = tokens.get(at).start();
    IndexedMention name = index.overlapping(end - 1, end);
    return name != null && name.end() == end && name.entity().getType() == EntityType.person
        ? name.entity()
        : null;
  }
}
