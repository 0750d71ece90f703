package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives bodies of a state and their owners apart: {@code Polish} and {@code Foreign Ministry},
 * {@code Foreign Ministry} and {@code Poland}. Texts that the tagger learns from have them in one;
 * whose a body is, is told when it is linked, and then it is one with {@code Poland's Foreign
 * Ministry}. Bodies that the gazetteer knows stay whole.
 */
final class StateBodies {
  private static final Set<String> HEADS =
      Set.of(
          ("ministry government parliament cabinet army navy police forces embassy senate congress"
                  + " court military treasury presidency")
              .split(" "));

  private final String body;
  private final Gazetteer gazetteer;

  StateBodies(String body, Gazetteer gazetteer) {
    this.body = body;
    this.gazetteer = gazetteer;
  }

  /** The names, in order of position, with such bodies cut in two. */
  List<Found> cut(List<Found> names) {
    List<Found> all = new ArrayList<>(names.size());
    for (Found name : names) {
      if (name.type() != EntityType.organisation || !cut(name, all)) {
        all.add(name);
      }
    }
    return all;
  }

  private boolean cut(Found name, List<Found> all) {
    String text = body.substring(name.start(), name.end());
    int first = text.indexOf(' ');
    if (first < 0 || isKnown(text)) {
      return false;
    }
    if (isHead(text.substring(text.lastIndexOf(' ') + 1))) {
      int second = text.indexOf(' ', first + 1);
      if (second > 0 && isDemonym(text.substring(0, second))) {
        return afterDemonym(name, second, all);
      }
      return isDemonym(text.substring(0, first)) && afterDemonym(name, first, all);
    }
    return ofCountry(name, text, first, all);
  }

  private static boolean afterDemonym(Found name, int length, List<Found> all) {
    int end = name.start() + length;
    all.add(new Found(name.start(), end, EntityType.place, MentionKind.demonym));
    all.add(new Found(end + 1, name.end(), EntityType.organisation, MentionKind.name));
    return true;
  }

  private boolean ofCountry(Found name, String text, int first, List<Found> all) {
    int of = text.lastIndexOf(" of ");
    if (of < 0) {
      return false;
    }
    int place = text.startsWith("the ", of + 4) ? of + 8 : of + 4;
    boolean head =
        isHead(text.substring(0, first))
            || isHead(text.substring(text.lastIndexOf(' ', of - 1) + 1, of));
    if (!head || !isCountry(text.substring(place))) {
      return false;
    }
    int start = name.start();
    all.add(new Found(start, start + of, EntityType.organisation, MentionKind.name));
    all.add(new Found(start + place, name.end(), EntityType.place, MentionKind.name));
    return true;
  }

  private static boolean isHead(String word) {
    return HEADS.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isKnown(String text) {
    return gazetteer.values(text).stream().anyMatch(value -> !Gazetteer.isDemonym(value));
  }

  private boolean isDemonym(String text) {
    return gazetteer.values(text).stream().anyMatch(Gazetteer::isDemonym);
  }

  private boolean isCountry(String text) {
    return gazetteer.values(text).stream()
        .filter(value -> !Gazetteer.isDemonym(value))
        .anyMatch(value -> gazetteer.entry(value).kind() == GazetteerKind.COUNTRY);
  }
}
