package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends what is known better than by the model: a known name of several words stays whole, two
 * places side by side are two, a country is a place, and no name runs over a colon or a bracket.
 */
final class Repairs {
  private static final String BREAKS = ":;[]|";

  /** Longer stretches are not looked at for two places; chars. */
  private static final int LONGEST = 100;

  private final Gazetteer gazetteer;

  Repairs(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Found> mend(List<Found> found, Pieces pieces, String body) {
    List<Found> mended = new ArrayList<>(found.size() + 4);
    int i = 0;
    while (i < found.size()) {
      Found name = found.get(i);
      Found whole = whole(name, pieces);
      int next = i + 1;
      while (whole != null && next < found.size() && found.get(next).start() < whole.end()) {
        next++;
      }
      // Where the model goes on beyond the known name, the model is right: Bank of China Tower.
      if (whole != null && found.get(next - 1).end() <= whole.end()) {
        mended.add(whole);
        i = next;
      } else {
        split(name, body, mended);
        i++;
      }
    }
    return mended;
  }

  /** The known name of several words that begins where a name begins and is longer, or null. */
  private Found whole(Found name, Pieces pieces) {
    int piece = pieces.at(name.start());
    if (piece >= pieces.size() || pieces.start(piece) != name.start()) {
      return null;
    }
    GazetteerEntry[] entry = new GazetteerEntry[1];
    int length =
        gazetteer
            .trie()
            .longest(
                pieces,
                piece,
                (value, n) -> {
                  GazetteerEntry e = gazetteer.entry(value);
                  boolean lower = !pieces.upper(piece + n - 1);
                  if (n < 2
                      || Gazetteer.isDemonym(value)
                      || lower && e.kind() != GazetteerKind.REGION) {
                    return false;
                  }
                  if (entry[0] == null || e.kind().compareTo(entry[0].kind()) < 0) {
                    entry[0] = e;
                  }
                  return true;
                });
    if (length < 2 || pieces.end(piece + length - 1) <= name.end()) {
      return null;
    }
    int end = pieces.end(piece + length - 1);
    return new Found(name.start(), end, entry[0].type(), MentionKind.name);
  }

  private void split(Found name, String body, List<Found> out) {
    int start = name.start();
    for (int i = start; i < name.end(); i++) {
      if (BREAKS.indexOf(body.charAt(i)) >= 0) {
        add(trimmed(name, start, i, body), out);
        start = i + 1;
      }
    }
    Found rest = start == name.start() ? name : trimmed(name, start, name.end(), body);
    if (rest != null && rest.type() == EntityType.place && rest.end() - rest.start() < LONGEST) {
      int joint = joint(rest, body);
      if (joint > 0) {
        add(trimmed(rest, rest.start(), joint, body), out);
        add(trimmed(rest, joint + 1, rest.end(), body), out);
        return;
      }
    }
    add(rest, out);
  }

  private static void add(Found name, List<Found> out) {
    if (name != null) {
      out.add(name);
    }
  }

  private static Found trimmed(Found name, int from, int to, String body) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(body.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Found(start, end, name.type(), name.kind()) : null;
  }

  /** Where two known places are joined by a comma or a hyphen without being one known name. */
  private int joint(Found place, String body) {
    for (int i = place.start() + 1; i < place.end() - 1; i++) {
      char c = body.charAt(i);
      boolean joins = c == ',' || c == '-' || c == '\u2013' || c == '/';
      if (c == ','
          && Character.isUpperCase(body.charAt(place.start()))
          && isCountry(body, i + 1, place.end())) {
        // A town that is not known, and its country.
        return i;
      }
      if (joins
          && knownPlace(body, place.start(), i)
          && knownPlace(body, i + 1, place.end())
          && !knownPlace(body, place.start(), place.end())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCountry(String body, int start, int end) {
    String text = body.substring(start, end).trim();
    for (int value : gazetteer.values(text)) {
      if (gazetteer.entry(value).kind() == GazetteerKind.COUNTRY && !Gazetteer.isDemonym(value)) {
        return true;
      }
    }
    return false;
  }

  private boolean knownPlace(String body, int start, int end) {
    for (int value : gazetteer.values(body.substring(start, end))) {
      if (gazetteer.entry(value).kind().isPlace() && !Gazetteer.isDemonym(value)) {
        return true;
      }
    }
    return false;
  }
}
