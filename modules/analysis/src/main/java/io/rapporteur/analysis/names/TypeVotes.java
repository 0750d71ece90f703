package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Hash;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes one document call one thing one kind: a country or capital is a place unless somebody bears
 * its name, and a kind that a name has twice as often is the name's kind.
 */
final class TypeVotes {
  private static final int MAJORITY = 2;

  private final Gazetteer gazetteer;

  TypeVotes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Found> settle(List<Found> found, String body) {
    Map<String, int[]> votes = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (Found name : found) {
      String text = text(name, body);
      votes
          .computeIfAbsent(text, n -> new int[EntityType.values().length])[name.type().ordinal()]++;
      if (name.type() == EntityType.person) {
        int space = text.lastIndexOf(' ');
        if (space > 0) {
          surnames.add(text.substring(space + 1));
        }
      }
    }
    List<Found> settled = new ArrayList<>(found.size());
    for (Found name : found) {
      String text = text(name, body);
      EntityType type = name.type();
      if (type != EntityType.place && !surnames.contains(text) && isCountry(text)) {
        type = EntityType.place;
      } else {
        type = majority(votes.get(text), type);
      }
      boolean same = type == name.type();
      settled.add(same ? name : new Found(name.start(), name.end(), type, name.kind()));
    }
    return settled;
  }

  private static String text(Found name, String body) {
    return body.substring(name.start(), name.end());
  }

  private static EntityType majority(int[] votes, EntityType own) {
    int best = own.ordinal();
    for (int t = 0; t < votes.length; t++) {
      if (votes[t] > votes[best]) {
        best = t;
      }
    }
    boolean clear = votes[best] >= MAJORITY * votes[own.ordinal()];
    return clear ? EntityType.values()[best] : own;
  }

  private boolean isCountry(String text) {
    boolean country = false;
    for (int value : gazetteer.values(text)) {
      GazetteerEntry entry = gazetteer.entry(value);
      boolean known =
          entry.kind() == GazetteerKind.COUNTRY || entry.kind() == GazetteerKind.CAPITAL;
      country |= known && !Gazetteer.isDemonym(value);
    }
    return country && !gazetteer.isAmbiguousWord(Hash.of(text.toLowerCase(Locale.ROOT)));
  }
}
