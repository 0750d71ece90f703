package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which countries a document speaks of beyond doubt; settles which Paris it means. A country makes
 * a place likelier, however often it is named, by no more than a town is likelier than one of a
 * thirtieth of its people. A little town of a country that the text does not speak of is as likely
 * one of its name that no list has.
 */
final class PlaceContext {
  /** Inhabitants that a town has whose name alone says where it is. */
  private static final long KNOWN_TOWN = 100_000;

  private static final long COUNTED_TOWN = 50_000;

  /** So many little towns of one country in a text speak for each other. */
  private static final int SIDE_BY_SIDE = 3;

  /** How prominent the capital of a small country is, in powers of ten of inhabitants. */
  private static final double SMALL_CAPITAL = 5.5;

  /** What the region of a town adds where the text names it. */
  private static final double REGION_NAMED = 1.5;

  /** How prominent a state is that bears the name of a country. */
  private static final double STATE_AS_COUNTRY = 7.6;

  private final String body;

  /** How often towns of a region are named, and how often regions of a country. */
  private final Map<String, Integer> inRegion = new HashMap<>();

  /** How often each name speaks for a country. */
  private final Map<String, Map<String, Integer>> countries = new HashMap<>();

  /** Little towns that can lie in one country alone, by country. */
  private final Map<String, Set<String>> little = new HashMap<>();

  /** The first-level regions named, each after its country. */
  private final Set<String> regions = new HashSet<>();

  PlaceContext(String body) {
    this.body = body;
  }

  /** Counts a mention when all it can stand for lies in one country and is well known. */
  void count(LinkedMention link) {
    boolean alsoCountry = has(link, GazetteerKind.COUNTRY);
    List<GazetteerEntry> entries =
        alsoCountry
            ? link.candidates.stream().filter(e -> e.kind() != GazetteerKind.STATE).toList()
            : link.candidates;
    for (GazetteerEntry entry : entries) {
      if (entry.kind() == GazetteerKind.STATE && entry.region() != null) {
        regions.add(entry.country() + '|' + entry.region());
      }
    }
    countInRegion(entries, link);
    String country = null;
    boolean known = false;
    for (GazetteerEntry entry : entries) {
      if (entry.country() == null || country != null && !country.equals(entry.country())) {
        return;
      }
      country = entry.country();
      known |= entry.kind() != GazetteerKind.CITY || entry.population() > COUNTED_TOWN;
    }
    if (known) {
      countries.computeIfAbsent(country, c -> new HashMap<>()).merge(link.text, 1, Integer::sum);
    } else if (country != null) {
      little.computeIfAbsent(country, c -> new HashSet<>()).add(link.text);
    }
  }

  /** Counts a town for its region, and a region for each of its country. */
  private void countInRegion(List<GazetteerEntry> entries, LinkedMention link) {
    GazetteerEntry largest = null;
    for (GazetteerEntry entry : entries) {
      boolean larger = largest == null || entry.population() > largest.population();
      largest = larger ? entry : largest;
    }
    if (largest == null || largest.region() == null) {
      return;
    }
    boolean town = largest.kind() == GazetteerKind.CITY && largest.population() > KNOWN_TOWN;
    if (town || largest.kind() == GazetteerKind.STATE) {
      String region = town ? '|' + largest.region() : "";
      inRegion.merge(largest.country() + region, 1, Integer::sum);
    }
  }

  private static boolean has(LinkedMention link, GazetteerKind kind) {
    for (GazetteerEntry entry : link.candidates) {
      if (entry.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /**
   * The candidate that population and context speak for, the first where they do not differ; null
   * where it is a little town that nothing else speaks for.
   */
  GazetteerEntry best(
      LinkedMention link, List<GazetteerEntry> candidates, GazetteerEntry container) {
    GazetteerEntry best = null;
    double most = Double.NEGATIVE_INFINITY;
    boolean dateline = candidates.size() > 1 && isDateline(link);
    for (GazetteerEntry entry : candidates) {
      double score = score(link, entry, container, dateline);
      if (score > most) {
        most = score;
        best = entry;
      }
    }
    boolean doubtful =
        best != null
            && candidates == link.candidates
            && best.kind() == GazetteerKind.CITY
            && best.population() < KNOWN_TOWN
            && !contains(container, best)
            && times(link, best) == 0
            && little.getOrDefault(best.country(), Set.of()).size() < SIDE_BY_SIDE;
    return doubtful ? null : best;
  }

  /** How often other names than a mention's speak for the country of an entry. */
  private int times(LinkedMention link, GazetteerEntry entry) {
    int times = 0;
    for (Map.Entry<String, Integer> name :
        countries.getOrDefault(entry.country(), Map.of()).entrySet()) {
      times += name.getKey().equals(link.text) ? 0 : name.getValue();
    }
    return times;
  }

  private double score(
      LinkedMention link, GazetteerEntry entry, GazetteerEntry container, boolean dateline) {
    if (entry.kind() == GazetteerKind.STATE && has(link, GazetteerKind.COUNTRY)) {
      // Who speaks of the country's partner abroad does not speak of the state that is there.
      int near =
          inRegion.getOrDefault(entry.country() + '|' + entry.region(), 0)
              + inRegion.getOrDefault(entry.country(), 0);
      double state = STATE_AS_COUNTRY + Math.min(most(entry), 1.5 * near);
      return contains(container, entry) ? state + 20 : state;
    }
    int times = entry.country() == null || dateline ? 0 : times(link, entry);
    double context = Math.min(most(entry), 1.5 * times);
    if (times > 0 && regions.contains(entry.country() + '|' + entry.region())) {
      context += REGION_NAMED;
    }
    double score = importance(entry) + context;
    return contains(container, entry) ? score + 20 : score;
  }

  /** What a text's country adds at most. */
  private static double most(GazetteerEntry entry) {
    boolean country = entry.kind() == GazetteerKind.COUNTRY;
    boolean state = entry.kind() == GazetteerKind.STATE && "US".equals(entry.country());
    return country || state ? 3 : 1.5;
  }

  /** A name in capitals at the head of a paragraph: papers add a country to all but the largest. */
  private boolean isDateline(LinkedMention link) {
    boolean head = link.start == 0 || body.charAt(link.start - 1) == '\n';
    return head && link.text.length() > 3 && link.text.chars().noneMatch(Character::isLowerCase);
  }

  /** In powers of ten of inhabitants. */
  private static double importance(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case USER -> 100;
      case COUNTRY, CONTINENT -> 9;
      case CAPITAL -> Math.max(SMALL_CAPITAL, 1.2 + Math.log10(entry.population() + 1.0));
      case REGION, WATER -> 8;
      case STATE -> entry.region() != null && "US".equals(entry.country()) ? 7.4 : 6;
      case CITY -> Math.log10(entry.population() + 1.0);
      case ORGANISATION, COMPANY -> 0;
    };
  }

  static boolean contains(GazetteerEntry container, GazetteerEntry entry) {
    if (container == null || entry == container || container.country() == null) {
      return false;
    }
    if (!container.country().equals(entry.country())) {
      return false;
    }
    boolean region =
        container.kind() == GazetteerKind.STATE || container.kind() == GazetteerKind.REGION;
    return container.kind() == GazetteerKind.COUNTRY
        || region && container.region() != null && container.region().equals(entry.region());
  }
}
