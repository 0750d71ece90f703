package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.reading.Reading;
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
      int end = length > 0 ? pieces.end(piece + length - 1) : 0;
      if (length > 1 && next < found.size() && isPart(found, next, pieces.start(piece), end)) {
        // The model saw the end of the name alone.
        Found part = found.get(next++);
        all.add(new Found(pieces.start(piece), end, EntityType.organisation, part.kind()));
      } else if (length > 0 && outside(labels, reading, pieces, piece, length)) {
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

  /** The only name inside the stretch ends with it, and was taken for a body. */
  private static boolean isPart(List<Found> found, int i, int start, int end) {
    Found name = found.get(i);
    boolean alone = i + 1 == found.size() || found.get(i + 1).start() >= end;
    return alone
        && name.type() == EntityType.organisation
        && name.start() > start
        && name.end() == end;
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
