package io.rapporteur.stories;

import io.rapporteur.stories.DocumentShelf.Kept;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.stories.grouping.Graph;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Describes groups of documents as stories: id, headline, times, and why each member is in it. */
final class Describer {
  /** UTF-16 units; what is longer is a sentence, or the head of a transcript. */
  private static final int LONGEST_HEADLINE = 120;

  private final DocumentShelf shelf;
  private final NearestWithin nearest;
  private final StoryOrder order;
  private final OtherStories others;

  Describer(DocumentShelf shelf, Graph graph, double threshold) {
    this.shelf = shelf;
    nearest = new NearestWithin(shelf, graph);
    order = new StoryOrder(shelf);
    others = new OtherStories(shelf, graph, threshold);
  }

  /** The id of a group: of its earliest member, those without a date last, then by uri. */
  String id(int[] group) {
    int earliest = group[0];
    for (int slot : group) {
      if (isBefore(slot, earliest)) {
        earliest = slot;
      }
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(shelf.features(earliest).uri().getBytes(StandardCharsets.UTF_8));
      return "story:" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private boolean isBefore(int slot, int other) {
    long mine = shelf.published(slot);
    long its = shelf.published(other);
    if (mine == its) {
      return shelf.order(slot, other) < 0;
    }
    return its == StoryFeatures.UNKNOWN || mine != StoryFeatures.UNKNOWN && mine < its;
  }

  /** Whether a pair is enough to name one's story among the look-alikes of the other's. */
  boolean close(int likeness) {
    return others.close(likeness);
  }

  /**
   * A group as a story.
   *
   * @param group slots, which the shelf has in this story already, and no others
   */
  StoryGroup describe(String id, int[] group) {
    int[] ordered = order.of(group);
    StoryFeatures centre = shelf.features(centre(ordered));
    long begin = Long.MAX_VALUE;
    long end = Long.MIN_VALUE;
    List<StoryGroup.Member> members = new ArrayList<>(group.length);
    for (int slot : ordered) {
      long published = shelf.published(slot);
      if (published != StoryFeatures.UNKNOWN) {
        begin = Math.min(begin, published);
        end = Math.max(end, published);
      }
      members.add(member(slot));
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

  /**
   * The document whose headline the story has: the one most alike to all, of those in the language
   * that most of them are in, and with a headline that is no paragraph, if there are such.
   */
  private int centre(int[] group) {
    Map<String, Integer> languages = new HashMap<>();
    for (int slot : group) {
      languages.merge(shelf.features(slot).language(), 1, Integer::sum);
    }
    int centre = -1;
    for (int slot : group) {
      if (centre < 0 || compare(slot, centre, languages) > 0) {
        centre = slot;
      }
    }
    return centre;
  }

  private int compare(int slot, int other, Map<String, Integer> languages) {
    StoryFeatures mine = shelf.features(slot);
    StoryFeatures its = shelf.features(other);
    int by = Integer.compare(languages.get(mine.language()), languages.get(its.language()));
    by = by == 0 ? Boolean.compare(isHeadline(mine), isHeadline(its)) : by;
    return by == 0 ? Long.compare(nearest.sum(slot), nearest.sum(other)) : by;
  }

  private static boolean isHeadline(StoryFeatures features) {
    return features.headline().length() <= LONGEST_HEADLINE;
  }

  /** Begins: what is disturbed counts from here. */
  void begin() {
    others.clear();
  }

  /**
   * Whether a story may have to name one that was described since the beginning, or has one that is
   * not as it was among those most alike.
   *
   * @param changed tells that
   */
  boolean disturbed(int story, MostAlike.Stale changed) {
    return others.disturbed(story) || others.keepsOneOf(story, changed);
  }

  /**
   * A story whose documents are as they were, and others around it may not be.
   *
   * @param changed whether a story is not as it was
   */
  StoryGroup describeOthers(StoryGroup story, int[] group, MostAlike.Stale changed) {
    return new StoryGroup(
        story.id(),
        story.headline(),
        story.language(),
        story.begin(),
        story.end(),
        story.members(),
        others.again(group, changed));
  }

  /** The member that a document is, told anew only when another is likest now. */
  private StoryGroup.Member member(int slot) {
    Kept document = shelf.at(slot);
    int likest = nearest.likest(slot);
    Kept other = likest < 0 ? null : shelf.at(likest);
    int likeness = nearest.likeness(slot);
    if (document.member == null || document.likest != other || document.likeness != likeness) {
      document.likest = other;
      document.likeness = likeness;
      document.member =
          new StoryGroup.Member(document.features.uri(), why(document.features, other, likeness));
    }
    return document.member;
  }

  private static List<String> why(StoryFeatures features, Kept likest, int likeness) {
    List<String> why = new ArrayList<>();
    if (likest == null) {
      return why;
    }
    StoryFeatures other = likest.features;
    why.add("likeness " + OtherStories.percent(likeness) + " to " + other.uri());
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
