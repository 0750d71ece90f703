package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a city for a city where somebody leaves or reaches it: with no more words beside it the
 * model may take {@code the ferry left Aktau} for a body. In a text about sport people leave clubs.
 */
final class CitiesReached implements NamePass {

  @Override
  public String name() {
    return "cities-reached";
  }

  @Override
  public String purpose() {
    return "what somebody leaves or reaches is a city, and a club only in a text about sport";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size());
    Boolean sport = null;
    for (FoundName name : found) {
      // The word before is asked first: the gazetteer costs more.
      boolean reached =
          name.isOrganisation()
              && !name.isDemonym()
              && isReached(text.first(name), text)
              && isCity(name, text);
      if (reached && sport == null) {
        sport = isSport(text);
      }
      out.add(reached && !sport ? name.as(EntityType.place) : name);
    }
    return out;
  }

  private static boolean isReached(int token, NamedText text) {
    return !text.opensSentence(token)
        && (text.is(token - 1, NameWords.REACH_VERB)
            || text.is(token - 1, NameWords.DIRECTION)
                && text.is(token - 2, NameWords.TRAVEL_VERB));
  }

  private static boolean isSport(NamedText text) {
    for (Token token : text.tokens()) {
      if (token.is(NameWords.SPORT)) {
        return true;
      }
    }
    return false;
  }

  /** Known as a place and as nothing else. */
  private static boolean isCity(FoundName name, NamedText text) {
    boolean place = false;
    for (int value : text.gazetteer().values(text.text(name))) {
      GazetteerEntry entry = text.gazetteer().entry(value);
      if (!entry.kind().isPlace()) {
        return false;
      }
      place |= !Gazetteer.isDemonym(value);
    }
    return place;
  }
}
