package io.rapporteur.analysis.names.passes;

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
final class KnownCompanies implements NamePass {

  @Override
  public String name() {
    return "known-companies";
  }

  @Override
  public String purpose() {
    return "well-known companies that the model passed over are names";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    Pieces pieces = text.pieces();
    List<FoundName> all = new ArrayList<>(found.size() + 4);
    int next = 0;
    int piece = 0;
    while (piece < pieces.size()) {
      while (next < found.size() && found.get(next).start() <= pieces.start(piece)) {
        all.add(found.get(next++));
      }
      int length = pieces.upper(piece) ? company(text, piece) : 0;
      int end = length > 0 ? pieces.end(piece + length - 1) : 0;
      if (length > 1 && next < found.size() && isPart(found, next, pieces.start(piece), end)) {
        // The model saw the end of the name alone.
        FoundName part = found.get(next++);
        all.add(part.at(pieces.start(piece), end));
      } else if (length > 0
          && isOutside(text, pieces.start(piece), end)
          && (next == found.size() || found.get(next).start() >= end)) {
        all.add(new FoundName(pieces.start(piece), end, EntityType.organisation, MentionKind.name));
      }
      piece += Math.max(1, length);
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  /** The only name inside the stretch ends with it, and was taken for a body. */
  private static boolean isPart(List<FoundName> found, int i, int start, int end) {
    FoundName name = found.get(i);
    boolean alone = i + 1 == found.size() || found.get(i + 1).start() >= end;
    return alone && name.isOrganisation() && name.start() > start && name.end() == end;
  }

  /** Pieces of the company's name; one word alone only where the company has a Wikidata id. */
  private static int company(NamedText text, int piece) {
    Gazetteer gazetteer = text.gazetteer();
    Pieces pieces = text.pieces();
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

  private static boolean isOutside(NamedText text, int start, int end) {
    int last = text.tokenAt(end - 1);
    for (int t = text.tokenAt(start); t <= last; t++) {
      if (!text.isOutside(t)) {
        return false;
      }
    }
    return true;
  }
}
