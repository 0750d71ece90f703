package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.LocalNames;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.reading.Reading;
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
   * @param start first char of the name in the body
   * @param end just past its last char
   * @param demonym whether the name is used as a demonym
   */
  List<GazetteerEntry> candidates(
      Reading reading, int start, int end, EntityType type, boolean demonym) {
    Pieces pieces = Pieces.of(reading);
    int first = pieces.at(start);
    int last = pieces.at(end - 1);
    int to = last < pieces.size() && pieces.start(last) < end ? last + 1 : last;
    boolean whole = first == to || pieces.start(first) >= start && pieces.end(to - 1) <= end;
    if (!whole) {
      // A name that ends inside a word, in a script without spaces for one.
      pieces = Pieces.of(reading.body(), start, end);
      first = 0;
      to = pieces.size();
    }
    List<GazetteerEntry> found = new ArrayList<>(4);
    boolean article = to - first > 1 && isArticle(reading, pieces, first);
    collect(pieces, article ? first + 1 : first, to, type, demonym, found);
    if (found.isEmpty() && article) {
      collect(pieces, first, to, type, demonym, found);
    }
    if (found.isEmpty() && type == EntityType.place && !demonym) {
      GazetteerEntry local =
          LocalNames.of(reading.language()).named(reading.body().substring(start, end));
      if (local != null) {
        found.add(local);
      }
    }
    return found;
  }

  /** The region that bears the name of a city around it or of a country elsewhere; or null. */
  GazetteerEntry namesake(GazetteerEntry entry) {
    return gazetteer.namesake(entry);
  }

  /** What a name can stand for, with the region abroad that bears the name of a country. */
  List<GazetteerEntry> withNamesakes(List<GazetteerEntry> entries) {
    for (GazetteerEntry entry : entries) {
      GazetteerEntry region =
          entry.kind() == GazetteerKind.COUNTRY ? gazetteer.namesake(entry) : null;
      if (region != null) {
        List<GazetteerEntry> more = new ArrayList<>(entries);
        more.add(region);
        return more;
      }
    }
    return entries;
  }

  /** Places of a name that is not written as one in the text. */
  List<GazetteerEntry> places(String name) {
    List<GazetteerEntry> found = new ArrayList<>(1);
    for (int value : gazetteer.values(name)) {
      if (gazetteer.entry(value).type() == EntityType.place && !Gazetteer.isDemonym(value)) {
        found.add(gazetteer.entry(value));
      }
    }
    return found;
  }

  /** Countries whose people are called by a name with an n: Korea, Korean. */
  List<GazetteerEntry> peoples(String name) {
    List<GazetteerEntry> found = new ArrayList<>(1);
    for (int value : gazetteer.values(name + 'n')) {
      GazetteerEntry entry = gazetteer.entry(value);
      if (Gazetteer.isDemonym(value) && entry.kind() == GazetteerKind.COUNTRY) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The organisation that a long name with a slip stands for; empty when there is none. */
  List<GazetteerEntry> misspelt(String name) {
    GazetteerEntry entry = gazetteer.organisationLike(name);
    return entry == null ? List.of() : List.of(entry);
  }

  private void collect(
      Pieces pieces,
      int from,
      int to,
      EntityType type,
      boolean demonym,
      List<GazetteerEntry> found) {
    if (from >= to) {
      return;
    }
    gazetteer
        .trie()
        .longest(
            pieces,
            from,
            to,
            (value, length) -> {
              GazetteerEntry entry = gazetteer.entry(value);
              boolean whole = from + length == to;
              if (whole && entry.type() == type && Gazetteer.isDemonym(value) == demonym) {
                found.add(entry);
              }
              return whole;
            });
  }

  private static boolean isArticle(Reading reading, Pieces pieces, int piece) {
    String word = reading.body().substring(pieces.start(piece), pieces.end(piece));
    return Articles.isArticle(word, reading.packAt(pieces.start(piece)));
  }
}
