package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.reading.Reading;

/**
 * Marks the tokens of names the gazetteer knows. Four bits for each sort of name: the token begins,
 * continues or ends the name, or is all of it.
 */
final class GazetteerFlags {
  static final int COUNTRY = 0;
  static final int CAPITAL = 1;
  static final int REGION = 2;
  static final int CITY = 3;
  static final int TOWN = 4;
  static final int DEMONYM = 5;
  static final int ORGANISATION = 6;
  static final int COMPANY = 7;
  static final int KINDS = 8;

  private static final int BEGIN = 1;
  private static final int INSIDE = 2;
  private static final int END = 4;
  private static final int SINGLE = 8;

  private GazetteerFlags() {}

  static void fill(TokenTable table, Reading reading, Pieces pieces, Gazetteer gazetteer) {
    int[] sorts = {0};
    int piece = 0;
    while (piece < pieces.size()) {
      if (!pieces.upper(piece)) {
        piece++;
        continue;
      }
      sorts[0] = 0;
      int from = piece;
      int length =
          gazetteer
              .trie()
              .longest(
                  pieces,
                  piece,
                  (value, n) -> {
                    if (!pieces.upper(from + n - 1)) {
                      return false;
                    }
                    sorts[0] |= 1 << sort(gazetteer, value);
                    return true;
                  });
      if (length == 0) {
        piece++;
        continue;
      }
      mark(table, reading, pieces, piece, length, sorts[0]);
      piece += length;
    }
  }

  private static void mark(
      TokenTable table, Reading reading, Pieces pieces, int piece, int length, int sorts) {
    int first = reading.tokenAt(pieces.start(piece));
    int last = reading.tokenAt(pieces.end(piece + length - 1) - 1);
    for (int t = first; t <= last && t < table.size; t++) {
      int place = first == last ? SINGLE : t == first ? BEGIN : t == last ? END : INSIDE;
      for (int s = 0; s < KINDS; s++) {
        if ((sorts >> s & 1) != 0) {
          table.gazetteer[t] |= (long) place << 4 * s;
        }
      }
    }
  }

  private static int sort(Gazetteer gazetteer, int value) {
    if (Gazetteer.isDemonym(value)) {
      return DEMONYM;
    }
    GazetteerEntry entry = gazetteer.entry(value);
    return switch (entry.kind()) {
      case USER, COUNTRY -> COUNTRY;
      case CAPITAL -> CAPITAL;
      case CONTINENT, REGION, STATE, WATER -> REGION;
      case CITY -> entry.population() >= 100_000 ? CITY : TOWN;
      case ORGANISATION -> ORGANISATION;
      case COMPANY -> COMPANY;
    };
  }
}
