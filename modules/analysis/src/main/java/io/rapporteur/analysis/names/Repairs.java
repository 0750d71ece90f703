package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends what the gazetteer knows better than the model: a known name of several words stays whole,
 * and a place inside another ({@code Paris, Texas}) is two places.
 */
final class Repairs {
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
        continue;
      }
      split(name, body, mended);
      i++;
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
                  if (n < 2 || Gazetteer.isDemonym(value) || !pieces.upper(piece + n - 1)) {
                    return false;
                  }
                  GazetteerEntry e = gazetteer.entry(value);
                  entry[0] =
                      entry[0] == null || e.kind().compareTo(entry[0].kind()) < 0 ? e : entry[0];
                  return true;
                });
    if (length < 2) {
      return null;
    }
    int end = pieces.end(piece + length - 1);
    return end > name.end()
        ? new Found(name.start(), end, entry[0].type(), MentionKind.name)
        : null;
  }

  private void split(Found name, String body, List<Found> out) {
    // looked for in the name alone: a body without a comma would be walked once for each name
    int within = body.substring(name.start(), name.end()).indexOf(", ");
    int comma = name.start() + within;
    if (name.type() == EntityType.place
        && within > 0
        && comma + 2 < name.end()
        && knownPlace(body, name.start(), comma)
        && knownPlace(body, comma + 2, name.end())) {
      out.add(new Found(name.start(), comma, name.type(), name.kind()));
      out.add(new Found(comma + 2, name.end(), name.type(), name.kind()));
    } else {
      out.add(name);
    }
  }

  private boolean knownPlace(String body, int start, int end) {
    for (int value : gazetteer.values(body.substring(start, end))) {
      if (gazetteer.entry(value).kind().isPlace()) {
        return true;
      }
    }
    return false;
  }
}
