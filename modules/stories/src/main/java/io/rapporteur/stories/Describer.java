package io.rapporteur.stories;

import io.rapporteur.stories.DocumentShelf.Kept;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.stories.grouping.Graph;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** Describes groups of documents as stories: id, headline, times, and why each member is in it. */
final class Describer {
  private static final Comparator<StoryFeatures> EARLIEST =
      Comparator.comparing((StoryFeatures each) -> !each.dated())
          .thenComparingLong(StoryFeatures::published)
          .thenComparing(StoryFeatures::uri);

  private final DocumentShelf shelf;
  private final Graph graph;
  private final OtherStories others;

  Describer(DocumentShelf shelf, Graph graph, double threshold) {
    this.shelf = shelf;
    this.graph = graph;
    others = new OtherStories(shelf, graph, threshold);
  }

  /** The id of a group: of its earliest member, those without a date last, then by uri. */
  String id(int[] group) {
    StoryFeatures earliest = shelf.features(group[0]);
    for (int slot : group) {
      StoryFeatures each = shelf.features(slot);
      if (EARLIEST.compare(each, earliest) < 0) {
        earliest = each;
      }
    }
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
    return others.close(likeness);
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
    List<StoryGroup.Member> members = new ArrayList<>(group.length);
    for (int slot : group) {
      StoryFeatures features = shelf.features(slot);
      Best best = best(slot);
      if (best.sum > nearest) {
        nearest = best.sum;
        centre = features;
      }
      if (features.dated()) {
        begin = Math.min(begin, features.published());
        end = Math.max(end, features.published());
      }
      members.add(member(shelf.at(slot), best));
    }
    boolean dated = begin <= end;
    return new StoryGroup(
        id,
        centre.headline(),
        centre.language(),
        dated ? Instant.ofEpochMilli(begin) : null,
        dated ? Instant.ofEpochMilli(end) : null,
        members,
        others.of(group));
  }

  /** Begins: what is disturbed counts from here. */
  void begin() {
    others.clear();
  }

  /**
   * Whether a story may have to name one that was described since the beginning, or names one that
   * is not as it was.
   *
   * @param changed tells that by id
   */
  boolean disturbed(int story, Predicate<String> changed) {
    return others.disturbed(story) || others.namesOneOf(story, changed);
  }

  /**
   * A story whose documents are as they were, and others around it may not be.
   *
   * @param changed whether a story is not as it was, by id
   */
  StoryGroup describeOthers(StoryGroup story, int[] group, Predicate<String> changed) {
    return new StoryGroup(
        story.id(),
        story.headline(),
        story.language(),
        story.begin(),
        story.end(),
        story.members(),
        others.again(group, changed));
  }

  /** The nearest other document of the story, and the sum of all likenesses within. */
  private Best best(int slot) {
    Best best = new Best();
    int story = shelf.storyNumber(slot);
    for (int i = graph.degree(slot) - 1; i >= 0; i--) {
      int to = graph.to(slot, i);
      if (shelf.storyNumber(to) == story) {
        best.offer(shelf.at(to), graph.likeness(slot, i));
      }
    }
    return best;
  }

  private static final class Best {
    Kept other;
    int likeness;
    long sum;

    void offer(Kept candidate, int its) {
      sum += Math.max(0, its);
      if (its > likeness
          || its == likeness
              && other != null
              && candidate.features.uri().compareTo(other.features.uri()) < 0) {
        likeness = its;
        other = candidate;
      }
    }
  }

  /** The member that a document is, told anew only when another is likest now. */
  private static StoryGroup.Member member(Kept document, Best best) {
    if (document.member == null
        || document.likest != best.other
        || document.likeness != best.likeness) {
      document.likest = best.other;
      document.likeness = best.likeness;
      document.member =
          new StoryGroup.Member(document.features.uri(), why(document.features, best));
    }
    return document.member;
  }

  private static List<String> why(StoryFeatures features, Best best) {
    List<String> why = new ArrayList<>();
    if (best.other == null) {
      return why;
    }
    StoryFeatures other = best.other.features;
    why.add("likeness " + OtherStories.percent(best.likeness) + " to " + other.uri());
    List<String> names = features.sharedLead(other);
    if (!names.isEmpty()) {
      why.add("names " + String.join(", ", names));
    }
    if (features.daysApart(other) == 0) {
      why.add("same day told");
    }
    int quotations = features.sharedQuotations(other);
    if (quotations > 0) {
      why.add("quotations shared " + quotations);
    }
    return why;
  }
}
