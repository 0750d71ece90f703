package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which countries a document speaks of beyond doubt; settles which Paris it means. */
final class PlaceContext {
  private final Map<String, Integer> countries = new HashMap<>();

  /** Counts a mention when all it can stand for lies in one country and is well known. */
  void count(List<GazetteerEntry> candidates) {
    String country = null;
    boolean known = false;
    for (GazetteerEntry entry : candidates) {
      if (entry.country() == null || country != null && !country.equals(entry.country())) {
        return;
      }
      country = entry.country();
      known |= entry.kind() != GazetteerKind.CITY || entry.population() > 50_000;
    }
    if (known) {
      countries.merge(country, 1, Integer::sum);
    }
  }

  /** The candidate that population and context speak for; the first where they do not differ. */
  GazetteerEntry best(List<GazetteerEntry> candidates, GazetteerEntry container) {
    GazetteerEntry best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (GazetteerEntry entry : candidates) {
      double score = score(entry, container);
      if (score > most) {
        most = score;
        best = entry;
      }
    }
    return best;
  }

  private double score(GazetteerEntry entry, GazetteerEntry container) {
    int times = entry.country() == null ? 0 : countries.getOrDefault(entry.country(), 0);
    double score = importance(entry) + Math.min(3, 1.5 * times);
    return contains(container, entry) ? score + 20 : score;
  }

  /** In powers of ten of inhabitants. */
  private static double importance(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case USER -> 100;
      case COUNTRY, CONTINENT -> 9;
      case CAPITAL -> 7.5 + Math.log10(entry.population() + 1.0) / 10;
      case REGION, WATER -> 8;
      case STATE -> entry.region() != null && "US".equals(entry.country()) ? 7.4 : 6;
      case CITY -> Math.log10(entry.population() + 1.0);
      case ORGANISATION, COMPANY -> 0;
    };
  }

  private static boolean contains(GazetteerEntry container, GazetteerEntry entry) {
    if (container == null || entry == container || container.country() == null) {
      return false;
    }
    if (!container.country().equals(entry.country())) {
      return false;
    }
    return container.kind() == GazetteerKind.COUNTRY
        || container.kind() == GazetteerKind.STATE
            && container.region() != null
            && container.region().equals(entry.region());
  }
}
