package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the places of a text are said to lie in: {@code Paris, Texas}. Where the name after the
 * comma alone means something that the place does not lie in, as {@code Washington} does, it means
 * what the place does lie in, unless the two stand in a list of places.
 */
final class PlaceContainers {
  private static final String COMMA = ", ";

  private final List<LinkedMention> all;
  private final String body;
  private final KnownNames known;
  private final PlaceContext context;
  private final GazetteerEntry[] containers;

  /** What a name after a comma means there. */
  private final Map<LinkedMention, GazetteerEntry> meant = new HashMap<>();

  PlaceContainers(List<LinkedMention> all, String body, KnownNames known, PlaceContext context) {
    this.all = all;
    this.body = body;
    this.known = known;
    this.context = context;
    this.containers = new GazetteerEntry[all.size()];
    for (int i = 0; i < containers.length; i++) {
      containers[i] = container(i);
    }
  }

  /** What the place of an index is said to lie in; or null. */
  GazetteerEntry of(int i) {
    return containers[i];
  }

  /** What a name means because of the place before it; or null. */
  GazetteerEntry meant(LinkedMention link) {
    return meant.get(link);
  }

  private GazetteerEntry container(int i) {
    LinkedMention link = all.get(i);
    if (i + 1 == all.size() || !follows(link, all.get(i + 1), COMMA)) {
      return null;
    }
    LinkedMention next = all.get(i + 1);
    GazetteerEntry likeliest =
        next.candidates.isEmpty() ? null : context.best(next, next.candidates, null);
    if (likeliest == null || holds(likeliest, link) || isListed(i)) {
      return likeliest;
    }
    for (GazetteerEntry other : others(next)) {
      if (holds(other, link)) {
        meant.put(next, other);
        return other;
      }
    }
    return likeliest;
  }

  private List<GazetteerEntry> others(LinkedMention link) {
    List<GazetteerEntry> others = new ArrayList<>(link.candidates);
    for (GazetteerEntry entry : link.candidates) {
      GazetteerEntry namesake = known.namesake(entry);
      if (namesake != null && !others.contains(namesake)) {
        others.add(namesake);
      }
    }
    return others;
  }

  private static boolean holds(GazetteerEntry container, LinkedMention link) {
    for (GazetteerEntry entry : link.candidates) {
      if (PlaceContext.contains(container, entry)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Oslo, Washington and Rome}, {@code In Oslo, Washington's envoy}. */
  private boolean isListed(int i) {
    LinkedMention next = all.get(i + 1);
    LinkedMention before = i > 0 ? all.get(i - 1) : null;
    boolean after = before != null && !before.candidates.isEmpty() && joins(before, all.get(i));
    if (body.startsWith("'s", next.end) || body.startsWith("’s", next.end) || after && !paired(i)) {
      return true;
    }
    LinkedMention third = i + 2 < all.size() ? all.get(i + 2) : null;
    if (third == null || third.candidates.isEmpty() || !joins(next, third)) {
      return false;
    }
    LinkedMention fourth = i + 3 < all.size() ? all.get(i + 3) : null;
    return fourth == null || !follows(third, fourth, COMMA);
  }

  /** Whether the place before is itself what another lies in. */
  private boolean paired(int i) {
    return i > 1 && follows(all.get(i - 2), all.get(i - 1), COMMA);
  }

  private boolean joins(LinkedMention one, LinkedMention other) {
    return follows(one, other, COMMA)
        || follows(one, other, ", and ")
        || follows(one, other, " and ");
  }

  private boolean follows(LinkedMention one, LinkedMention other, String joint) {
    return other.start - one.end == joint.length() && body.startsWith(joint, one.end);
  }

  /**
   * What the text says where it lies is meant by its bare name as well; empty where it says two.
   */
  Map<String, Optional<GazetteerEntry>> within() {
    Map<String, Optional<GazetteerEntry>> within = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      LinkedMention link = all.get(i);
      GazetteerEntry container = link.open() && link.candidates.size() > 1 ? containers[i] : null;
      GazetteerEntry entry =
          container == null ? null : context.best(link, link.candidates, container);
      if (entry != null && PlaceContext.contains(container, entry)) {
        within.merge(
            link.text.toLowerCase(Locale.ROOT),
            Optional.of(entry),
            (one, two) -> one.equals(two) ? one : Optional.empty());
      }
    }
    return within;
  }
}
