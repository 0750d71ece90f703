package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.entities.IndexedMention;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.List;
import java.util.Locale;

/**
 * An expression that names an office.
 *
 * @param title its words in lower case, without article and body: {@code foreign minister} of
 *     {@code the Polish foreign minister in Oslo}
 * @param body uri of the place or organisation it is of; {@link #UNKNOWN} when one is named that is
 *     no entity; null when none is
 */
record OfficeExpression(String title, String body) {
  /** Equals the uri of nothing. */
  static final String UNKNOWN = "";

  static OfficeExpression of(Reading reading, EntityIndex index, int start, int end) {
    List<Token> tokens = reading.tokens();
    int first = reading.tokenAt(start);
    int last = reading.tokenAt(end) - 1;
    boolean further = false;
    for (int i = first + 1; i <= last; i++) {
      if (tokens.get(i).is(AttributionWords.OFFICE_PREPOSITION)) {
        further = true;
        last = i - 1;
      }
    }
    int from = last;
    while (from > first && isOfTitle(tokens.get(from - 1))) {
      from--;
    }
    String title =
        from > last
            ? ""
            : reading
                .body()
                .substring(tokens.get(from).start(), tokens.get(last).end())
                .toLowerCase(Locale.ROOT);
    boolean named = further;
    for (int i = first; i < from; i++) {
      Token token = tokens.get(i);
      named |= token.capitalised() && !token.lexeme().is(GrammarWords.NOUN_OPENER);
    }
    String body = body(reading, index, start, end);
    return new OfficeExpression(title, body == null && named ? UNKNOWN : body);
  }

  private static boolean isOfTitle(Token token) {
    boolean word = Character.isLetter(token.text().codePointAt(0)) && !token.capitalised();
    return token.is(AttributionWords.ROLE_MODIFIER)
        || token.text().equals("-")
        || word
            && !token.is(GrammarWords.NOUN_OPENER)
            && !token.is(GrammarWords.POSSESSIVE_ENDING)
            && !token.is(GrammarWords.PREPOSITION);
  }

  /** Uri of the place or organisation named in the expression; null when none is. */
  private static String body(Reading reading, EntityIndex index, int start, int end) {
    for (IndexedMention mention : index.within(start, end)) {
      boolean inside = mention.start() >= start && mention.end() <= end;
      if (inside && mention.entity().getType() != EntityType.person) {
        String exact = mention.mention().getSpan().getExact();
        if (!new SpeakerExpression(exact, reading.packAt(mention.start())).isShortOffice()) {
          return mention.entity().getUri();
        }
      }
    }
    return null;
  }
}
