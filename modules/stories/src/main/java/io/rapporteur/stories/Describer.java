package io.rapporteur.stories;

import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.likeness.Likeness;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes groups of documents as stories: id, headline, times, and why each member is in it. */
final class Describer {
  /** Look-alikes named for a story. */
  private static final int OTHERS = 3;

  /** Part of the threshold from which a pair of documents makes their stories look alike. */
  private static final double CLOSE = .5;

  private final Shelf shelf;
  private final Graph graph;
  private final double threshold;

  Describer(Shelf shelf, Graph graph, double threshold) {
    this.shelf = shelf;
    this.graph = graph;
    this.threshold = threshold;
  }

  /** The id of a group: of its earliest member, those without a date last, then by uri. */
  String id(int[] group) {
    StoryFeatures earliest =
        Arrays.stream(group)
            .mapToObj(shelf::features)
            .min(
                Comparator.comparing((StoryFeatures each) -> !each.dated())
                    .thenComparingLong(StoryFeatures::published)
                    .thenComparing(StoryFeatures::uri))
            .orElseThrow();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(earliest.uri().getBytes(StandardCharsets.UTF_8));
      return "story:" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a pair is enough to name one's story among the look-alikes of the other's. */
  boolean close(int likeness) {
    return Math.abs(likeness) >= CLOSE * threshold;
  }

  /**
   * A group as a story.
   *
   * @param group slots in canonical order, which the shelf has in this story already
   */
  StoryGroup describe(String id, int[] group) {
    StoryFeatures centre = null;
    long nearest = -1;
    long begin = Long.MAX_VALUE;
    long end = Long.MIN_VALUE;
    List<StoryGroup.Member> members = new ArrayList<>();
    for (int slot : group) {
      StoryFeatures features = shelf.features(slot);
      Best best = new Best();
      graph.edges(
          slot,
          (to, likeness) -> {
            if (id.equals(shelf.at(to).story)) {
              best.offer(shelf.features(to), likeness);
            }
          });
      if (best.sum > nearest) {
        nearest = best.sum;
        centre = features;
      }
      if (features.dated()) {
        begin = Math.min(begin, features.published());
        end = Math.max(end, features.published());
      }
      members.add(new StoryGroup.Member(features.uri(), why(features, best)));
    }
    boolean dated = begin <= end;
    return new StoryGroup(
        id,
        centre.headline(),
        centre.language(),
        dated ? Instant.ofEpochMilli(begin) : null,
        dated ? Instant.ofEpochMilli(end) : null,
        members,
        others(id, group));
  }

  /** The nearest other document, and the sum of all likenesses. */
  private static final class Best {
    StoryFeatures other;
    int likeness;
    long sum;

    void offer(StoryFeatures candidate, int its) {
      sum += Math.max(0, its);
      if (its > likeness
          || its == likeness && other != null && candidate.uri().compareTo(other.uri()) < 0) {
        likeness = its;
        other = candidate;
      }
    }
  }

  private static List<String> why(StoryFeatures features, Best best) {
    List<String> why = new ArrayList<>();
    if (best.other == null) {
      return why;
    }
    why.add("likeness " + percent(best.likeness) + " to " + best.other.uri());
    List<String> names = features.sharedLead(best.other);
    if (!names.isEmpty()) {
      why.add("names " + String.join(", ", names));
    }
    if (features.daysApart(best.other) == 0) {
      why.add("same day told");
    }
    int quotations = features.sharedQuotations(best.other);
    if (quotations > 0) {
      why.add("quotations shared " + quotations);
    }
    return why;
  }

  /** What another story shares with this one. */
  private static final class Near {
    long sum;
    int documents;
    String veto;
  }

  private List<StoryGroup.Other> others(String id, int[] group) {
    Map<String, Near> near = new HashMap<>();
    for (int slot : group) {
      graph.edges(
          slot,
          (to, likeness) -> {
            String other = shelf.at(to).story;
            if (close(likeness) && other != null && !other.equals(id)) {
              Near its = near.computeIfAbsent(other, key -> new Near());
              its.sum += Math.abs(likeness);
              its.documents++;
              if (likeness < 0) {
                String veto = Likeness.veto(shelf.features(slot), shelf.features(to));
                its.veto = its.veto == null || veto.compareTo(its.veto) < 0 ? veto : its.veto;
              }
            }
          });
    }
    double least = CLOSE * CLOSE * threshold * group.length;
    return near.entrySet().stream()
        .filter(each -> each.getValue().veto != null || each.getValue().sum >= least)
        .sorted(
            Comparator.comparing((Map.Entry<String, Near> each) -> -each.getValue().sum)
                .thenComparing(Map.Entry::getKey))
        .limit(OTHERS)
        .map(each -> new StoryGroup.Other(each.getKey(), why(each.getValue())))
        .toList();
  }

  private static String why(Near near) {
    return near.veto != null
        ? near.veto
        : "likeness "
            + percent(near.sum / near.documents)
            + " on the mean of alike pairs, and"
            + " documents within a story are more alike";
  }

  private static String percent(double likeness) {
    return String.format(Locale.ROOT, "%.2f", likeness / Likeness.ONE);
  }
}
