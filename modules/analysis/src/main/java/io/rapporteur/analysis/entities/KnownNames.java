package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/** What a written name can stand for according to the gazetteer. */
final class KnownNames {
  private final Gazetteer gazetteer;

  KnownNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Entries of a name.
   *
   * @param text the body
   * @param start first char of the name
   * @param end just past its last char
   * @param demonym whether the name is used as a demonym
   */
  List<GazetteerEntry> candidates(
      String text, int start, int end, EntityType type, boolean demonym) {
    Pieces pieces = Pieces.of(text, start, end);
    List<GazetteerEntry> found = new ArrayList<>(4);
    int from = leadingArticle(text, pieces) ? 1 : 0;
    collect(pieces, from, type, demonym, found);
    if (found.isEmpty() && from == 1) {
      collect(pieces, 0, type, demonym, found);
    }
    return found;
  }

  private void collect(
      Pieces pieces, int from, EntityType type, boolean demonym, List<GazetteerEntry> found) {
    if (from >= pieces.size()) {
      return;
    }
    gazetteer
        .trie()
        .longest(
            pieces,
            from,
            (value, length) -> {
              GazetteerEntry entry = gazetteer.entry(value);
              boolean whole = from + length == pieces.size();
              if (whole && entry.type() == type && Gazetteer.isDemonym(value) == demonym) {
                found.add(entry);
              }
              return whole;
            });
  }

  private static boolean leadingArticle(String text, Pieces pieces) {
    return pieces.size() > 1
        && pieces.end(0) - pieces.start(0) == 3
        && text.regionMatches(true, pieces.start(0), "the", 0, 3);
  }
}
