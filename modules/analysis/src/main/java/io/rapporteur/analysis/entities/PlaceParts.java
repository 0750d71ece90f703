package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the country of a place that the gazetteer does not know by one it knows inside the name:
 * {@code western Nepal}, {@code Bergen district}.
 */
final class PlaceParts {
  private static final Set<String> DIRECTIONS =
      Set.of(
          ("western eastern northern southern central north south east west north-eastern"
                  + " north-western south-eastern south-western northeastern northwestern"
                  + " southeastern southwestern upper lower")
              .split(" "));

  private static final Set<String> DIVISIONS =
      Set.of(
          ("district province region county oblast governorate municipality prefecture canton"
                  + " department division raion")
              .split(" "));

  private final Reading reading;
  private final KnownNames known;

  PlaceParts(Reading reading, KnownNames known) {
    this.reading = reading;
    this.known = known;
  }

  /** The country all that the part can stand for lies in; null when the name has no such part. */
  String country(Link link) {
    int space = link.text.indexOf(' ');
    if (!link.is(EntityType.place) || space < 0) {
      return null;
    }
    int last = link.text.lastIndexOf(' ');
    String first = link.text.substring(0, space).toLowerCase(Locale.ROOT);
    String end = link.text.substring(last + 1).toLowerCase(Locale.ROOT);
    if (DIRECTIONS.contains(first)) {
      return country(link.start + space + 1, link.end);
    }
    return DIVISIONS.contains(end) ? country(link.start, link.start + last) : null;
  }

  private String country(int start, int end) {
    List<GazetteerEntry> entries = known.candidates(reading, start, end, EntityType.place, false);
    String country = null;
    for (GazetteerEntry entry : entries) {
      if (entry.country() == null || country != null && !country.equals(entry.country())) {
        return null;
      }
      country = entry.country();
    }
    return country;
  }
}
