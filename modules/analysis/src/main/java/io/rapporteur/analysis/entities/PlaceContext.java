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

  private final String body;

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
    for (GazetteerEntry entry : link.candidates) {
      if (entry.kind() == GazetteerKind.STATE && entry.region() != null) {
        regions.add(entry.country() + '|' + entry.region());
      }
    }
    String country = null;
    boolean known = false;
    for (GazetteerEntry entry : link.candidates) {
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
    return container.kind() == GazetteerKind.COUNTRY
        || container.kind() == GazetteerKind.STATE
            && container.region() != null
            && container.region().equals(entry.region());
  }
}
