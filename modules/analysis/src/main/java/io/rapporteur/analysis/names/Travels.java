package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a city for a city where somebody leaves or reaches it: with no more words beside it the
 * model may take {@code the ferry left Aktau} for a body. In a text about sport people leave clubs.
 */
final class Travels {
  private static final Set<String> MOVES =
      set(
          "reach reaches reached reaching visit visits visited visiting enter enters entered entering"
              + " leave leaves left leaving depart departs departed departing");

  private static final Set<String> GOES =
      set(
          "arrive arrives arrived arriving fly flies flew flying travel travels travelled traveled"
              + " sail sails sailed sailing return returns returned drive drove depart departed"
              + " departs head heads headed bound landed");

  private static final Set<String> WAYS = set("in to from for at near");

  private static final Set<String> SPORT =
      set(
          "club match striker midfielder defender goalkeeper coach league season goals playoff"
              + " playoffs quarterback innings transfer");

  private final List<Token> tokens;
  private final String body;
  private final Gazetteer gazetteer;

  Travels(List<Token> tokens, String body, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.body = body;
    this.gazetteer = gazetteer;
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  List<Found> settle(List<Found> found) {
    List<Found> out = new ArrayList<>(found.size());
    TokenCursor cursor = new TokenCursor(tokens);
    Boolean sport = null;
    for (Found name : found) {
      EntityType type = name.type();
      boolean open = name.kind() == MentionKind.name && type == EntityType.organisation;
      // the word before is asked first: the gazetteer costs more
      if (open && isReached(cursor.at(name.start())) && isCity(name)) {
        sport = sport == null ? isSport() : sport;
        type = sport ? type : EntityType.place;
      }
      out.add(type == name.type() ? name : new Found(name.start(), name.end(), type, name.kind()));
    }
    return out;
  }

  private boolean isReached(int token) {
    int before = token - 1;
    if (before < 0 || tokens.get(before).sentence() != tokens.get(token).sentence()) {
      return false;
    }
    String word = tokens.get(before).lower();
    return MOVES.contains(word)
        || WAYS.contains(word) && before > 0 && GOES.contains(tokens.get(before - 1).lower());
  }

  private boolean isSport() {
    for (Token token : tokens) {
      if (SPORT.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** Known as a place and as nothing else. */
  private boolean isCity(Found name) {
    boolean place = false;
    for (int value : gazetteer.values(body.substring(name.start(), name.end()))) {
      GazetteerEntry entry = gazetteer.entry(value);
      if (!entry.kind().isPlace()) {
        return false;
      }
      place |= !Gazetteer.isDemonym(value);
    }
    return place;
  }
}
