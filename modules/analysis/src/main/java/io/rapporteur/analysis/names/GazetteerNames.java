package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.passes.FoundName;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds places, demonyms and organisations by the gazetteer alone, for languages that have no
 * statistical model. It leaves alone what is more often something else: small towns, names that are
 * also words or people, and words inside a longer run of capitals.
 */
final class GazetteerNames {
  /** A town of fewer inhabitants needs a name of two words or more. */
  private static final long KNOWN_CITY = 100_000;

  private static final long LONG_NAMED_CITY = 15_000;

  private final Gazetteer gazetteer;

  GazetteerNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Names in a stretch of the body, in chars. */
  List<FoundName> find(Pieces pieces, int start, int end) {
    List<FoundName> found = new ArrayList<>();
    int[] chosen = {-1};
    int i = pieces.at(start);
    while (i < pieces.size() && pieces.start(i) < end) {
      int from = i;
      chosen[0] = -1;
      int length =
          pieces.upper(i)
              ? gazetteer
                  .trie()
                  .longest(
                      pieces,
                      i,
                      (value, n) -> accepts(pieces, from, n, value) && best(chosen, value))
              : 0;
      if (length == 0) {
        i++;
        continue;
      }
      GazetteerEntry entry = gazetteer.entry(chosen[0]);
      MentionKind kind = Gazetteer.isDemonym(chosen[0]) ? MentionKind.demonym : MentionKind.name;
      found.add(new FoundName(pieces.start(i), pieces.end(i + length - 1), entry.type(), kind));
      i += length;
    }
    return found;
  }

  private boolean best(int[] chosen, int value) {
    if (chosen[0] < 0
        || gazetteer.entry(value).kind().compareTo(gazetteer.entry(chosen[0]).kind()) < 0) {
      chosen[0] = value;
    }
    return true;
  }

  private boolean accepts(Pieces pieces, int from, int length, int value) {
    GazetteerEntry entry = gazetteer.entry(value);
    if (length == 1 && gazetteer.isAmbiguousWord(pieces.folded(from))) {
      boolean country = entry.kind() == GazetteerKind.COUNTRY;
      return country && !neighbourUpper(pieces, from, length);
    }
    if (entry.kind() == GazetteerKind.COMPANY && length == 1) {
      // One word of a company is too often a word of the language.
      return false;
    }
    boolean settlement =
        entry.kind() == GazetteerKind.CITY || entry.kind() == GazetteerKind.CAPITAL;
    if (entry.kind() == GazetteerKind.CITY) {
      long needed = length > 1 ? LONG_NAMED_CITY : KNOWN_CITY;
      if (entry.population() < needed) {
        return false;
      }
    }
    if (settlement || entry.kind() == GazetteerKind.STATE) {
      return pieces.upper(from + length - 1) && !neighbourUpper(pieces, from, length);
    }
    return true;
  }

  /** True when a capitalised word that no name accounts for stands directly beside the stretch. */
  private boolean neighbourUpper(Pieces pieces, int from, int length) {
    // A word that begins the sentence has its capital from there.
    boolean before = from > 1 && pieces.joined(from - 1) && unknownUpper(pieces, from - 1, from);
    return before || unknownUpper(pieces, from + length, from + length);
  }

  private boolean unknownUpper(Pieces pieces, int piece, int joint) {
    if (piece >= pieces.size() || !pieces.joined(joint) || !pieces.upper(piece)) {
      return false;
    }
    boolean letters = pieces.end(piece) - pieces.start(piece) > 1;
    return letters && gazetteer.trie().longest(pieces, piece, (value, n) -> n == 1) == 0;
  }
}
