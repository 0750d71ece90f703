package io.rapporteur.analysis.names;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds well-known companies that the model passed over: a model trained on few texts has met few of
 * them. Countries are left to the model, which has met them all and passes over them for a reason.
 */
final class Additions {
  private final Gazetteer gazetteer;

  Additions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Names with those added.
   *
   * @param found names in order of position
   * @param labels labels of the tokens; a name is added only where all are outside
   */
  List<Found> add(List<Found> found, byte[] labels, Reading reading, Pieces pieces) {
    List<Found> all = new ArrayList<>(found.size() + 4);
    int next = 0;
    int piece = 0;
    while (piece < pieces.size()) {
      while (next < found.size() && found.get(next).start() <= pieces.start(piece)) {
        all.add(found.get(next++));
      }
      int length = pieces.upper(piece) ? company(pieces, piece) : 0;
      if (length > 0 && outside(labels, reading, pieces, piece, length)) {
        int end = pieces.end(piece + length - 1);
        if (next == found.size() || found.get(next).start() >= end) {
          EntityType type = EntityType.organisation;
          all.add(new Found(pieces.start(piece), end, type, MentionKind.name));
        }
      }
      piece += Math.max(1, length);
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  /** Pieces of the company's name; one word alone only where the company has a Wikidata id. */
  private int company(Pieces pieces, int piece) {
    return gazetteer
        .trie()
        .longest(
            pieces,
            piece,
            (value, n) -> {
              GazetteerEntry entry = gazetteer.entry(value);
              boolean body = entry.kind() == GazetteerKind.ORGANISATION && n > 1;
              return (body || entry.kind() == GazetteerKind.COMPANY)
                  && pieces.upper(piece + n - 1)
                  && (n > 1
                      || entry.wikidata() != null
                          && !gazetteer.isAmbiguousWord(pieces.folded(piece)));
            });
  }

  private static boolean outside(
      byte[] labels, Reading reading, Pieces pieces, int piece, int length) {
    int first = reading.tokenAt(pieces.start(piece));
    int last = reading.tokenAt(pieces.end(piece + length - 1) - 1);
    for (int t = first; t <= last && t < labels.length; t++) {
      if (labels[t] != Labels.OUTSIDE) {
        return false;
      }
    }
    return true;
  }
}
