package io.rapporteur.stories;

import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.likeness.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds the stories that look like a story and are others. */
final class OtherStories {
  /** Look-alikes named for a story. */
  private static final int MOST = 3;

  /** Part of the threshold from which a pair of documents makes their stories look alike. */
  private static final double CLOSE = .5;

  private final DocumentShelf shelf;
  private final SharedLikeness shared;
  private final Vetoes vetoes;
  private final double threshold;

  /** What each story shares with the last that it names; 0 when it would name another as well. */
  private long[] last = new long[0];

  /** By number of story: the others that it names, as last told. */
  private final List<List<Near>> named = new ArrayList<>();

  /** At each story those described since {@link #clear} that it may have to name. */
  private final Disturbances disturbed = new Disturbances();

  /**
   * A story beside another.
   *
   * @param number of the story, good until it is told
   * @param told why it is another; null until it is told
   */
  private record Near(
      String id, int number, long sum, int pairs, boolean forbidden, StoryGroup.Other told) {}

  OtherStories(DocumentShelf shelf, Graph graph, double threshold) {
    this.shelf = shelf;
    this.threshold = threshold;
    int alike = (int) Math.ceil(CLOSE * threshold);
    shared = new SharedLikeness(shelf, graph, alike);
    vetoes = new Vetoes(shelf, graph, alike);
  }

  /** Whether a pair is enough to name one's story among the look-alikes of the other's. */
  boolean close(int likeness) {
    return Math.abs(likeness) >= CLOSE * threshold;
  }

  /**
   * The others of a story that was parted anew, most alike first.
   *
   * @param group its documents
   */
  List<StoryGroup.Other> of(int[] group) {
    return search(group, true);
  }

  /**
   * The same for a story whose documents are as they were. Those that it named and nobody touched
   * share with it what they did. Where the others of them share no less, nobody comes between but
   * those described since {@link #clear}, and its own likenesses need not be gone through.
   *
   * @param changed whether a story is not as it was, by id
   */
  List<StoryGroup.Other> again(int[] group, Predicate<String> changed) {
    int mine = shelf.storyNumber(group[0]);
    List<Near> alike = new ArrayList<>();
    for (Near one : named.get(mine)) {
      if (!changed.test(one.id)) {
        alike.add(one);
      } else if (!disturbed.any(mine, each -> shelf.storyId(each).equals(one.id), one.sum)) {
        return search(group, false);
      }
    }
    disturbed.each(
        mine, (story, sum, pairs, forbidden) -> offer(alike, story, sum, pairs, forbidden));
    return tell(group, mine, alike);
  }

  private List<StoryGroup.Other> search(int[] group, boolean disturbs) {
    int mine = shelf.storyNumber(group[0]);
    if (last.length < shelf.storyNumbers()) {
      last = Arrays.copyOf(last, shelf.storyNumbers() * 2);
    }
    double least = least(group.length);
    List<Near> alike = new ArrayList<>();
    shared.of(
        mine,
        group,
        (story, sum, pairs, forbidden) -> {
          if (forbidden || sum >= least) {
            offer(alike, story, sum, pairs, forbidden);
          }
          if (disturbs && sum >= last[story]) {
            disturb(story, mine, sum, pairs, forbidden);
          }
        });
    return tell(group, mine, alike);
  }

  /** Notes at a story that it may have to name one. */
  private void disturb(int story, int mine, long sum, int pairs, boolean forbidden) {
    if (forbidden || sum >= least(shelf.storySize(story))) {
      disturbed.note(story, mine, sum, pairs, forbidden);
    }
  }

  /** Puts a story in its place among those most alike. */
  private void offer(List<Near> alike, int story, long sum, int pairs, boolean forbidden) {
    int place = alike.size();
    while (place > 0 && before(story, sum, alike.get(place - 1))) {
      place--;
    }
    if (place < MOST) {
      alike.add(place, new Near(shelf.storyId(story), story, sum, pairs, forbidden, null));
      if (alike.size() > MOST) {
        alike.remove(MOST);
      }
    }
  }

  private boolean before(int story, long sum, Near other) {
    return sum == other.sum ? shelf.storyId(story).compareTo(other.id) < 0 : sum > other.sum;
  }

  private List<StoryGroup.Other> tell(int[] group, int mine, List<Near> alike) {
    alike.replaceAll(each -> each.told == null ? told(group, each) : each);
    while (named.size() <= mine) {
      named.add(List.of());
    }
    named.set(mine, List.copyOf(alike));
    last[mine] = alike.size() < MOST ? 0 : alike.get(MOST - 1).sum;
    return alike.stream().map(Near::told).toList();
  }

  private Near told(int[] group, Near near) {
    String why =
        near.forbidden
            ? vetoes.between(group, near.number)
            : "likeness "
                + percent(near.sum / near.pairs)
                + " on the mean of alike pairs, and"
                + " documents within a story are more alike";
    StoryGroup.Other other = new StoryGroup.Other(near.id, why);
    return new Near(near.id, near.number, near.sum, near.pairs, near.forbidden, other);
  }

  private double least(int documents) {
    return CLOSE * CLOSE * threshold * documents;
  }

  /**
   * Whether one of the stories described since {@link #clear} may now be among those that a story
   * names.
   */
  boolean disturbed(int story) {
    return disturbed.at(story);
  }

  /**
   * Whether one of those that a story names is not as it was.
   *
   * @param changed tells that by id
   */
  boolean namesOneOf(int story, Predicate<String> changed) {
    for (Near each : named.get(story)) {
      if (changed.test(each.id)) {
        return true;
      }
    }
    return false;
  }

  void clear() {
    disturbed.clear();
  }

  /** A likeness with two decimals. */
  static String percent(long likeness) {
    long hundredths = (likeness * 100 + Likeness.ONE / 2) / Likeness.ONE;
    String decimals = Long.toString(100 + hundredths % 100).substring(1);
    return hundredths / 100 + "." + decimals;
  }
}
