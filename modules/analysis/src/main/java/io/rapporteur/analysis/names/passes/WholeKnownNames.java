package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a name of several words whole that the gazetteer knows. Where the tagger goes on beyond the
 * known name, the tagger is right: Bank of China Tower.
 */
final class WholeKnownNames implements NamePass {

  @Override
  public String name() {
    return "whole-known-names";
  }

  @Override
  public String purpose() {
    return "a name of several words that the gazetteer knows stays whole";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size());
    int i = 0;
    while (i < found.size()) {
      FoundName whole = whole(found.get(i), text);
      int next = i + 1;
      while (whole != null && next < found.size() && found.get(next).start() < whole.end()) {
        next++;
      }
      boolean within = whole != null && found.get(next - 1).end() <= whole.end();
      out.add(within ? whole : found.get(i));
      i = within ? next : i + 1;
    }
    return out;
  }

  /** The known name of several words that begins where a name begins and is longer, or null. */
  private static FoundName whole(FoundName name, NamedText text) {
    Pieces pieces = text.pieces();
    Gazetteer gazetteer = text.gazetteer();
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
    return new FoundName(name.start(), end, entry[0].type(), MentionKind.name);
  }
}
