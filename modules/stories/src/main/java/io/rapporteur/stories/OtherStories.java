package io.rapporteur.stories;

import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.likeness.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the stories that look like a story and are others. */
final class OtherStories {
  /** Part of the threshold from which a pair of documents makes their stories look alike. */
  private static final double CLOSE = .5;

  private final DocumentShelf shelf;
  private final SharedLikeness shared;
  private final Vetoes vetoes;
  private final double threshold;

  /** By number of story: those most alike. */
  private final List<MostAlike> alike = new ArrayList<>();

  /** Their bounds, asked for at every story that one shares something with. */
  private long[] bounds = new long[0];

  /** At each story those described since {@link #clear} that it may have to name. */
  private final Disturbances disturbed = new Disturbances();

  OtherStories(DocumentShelf shelf, Graph graph, double threshold) {
    this.shelf = shelf;
    this.threshold = threshold;
    int close = (int) Math.ceil(CLOSE * threshold);
    shared = new SharedLikeness(shelf, graph, close);
    vetoes = new Vetoes(shelf, graph, close);
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
   * The same for a story whose documents are as they were. Those kept that nobody touched share
   * with it what they did, and nobody comes between but those described since {@link #clear}. Only
   * when too few are left are its own likenesses gone through.
   *
   * @param changed whether a story is not as it was
   */
  List<StoryGroup.Other> again(int[] group, MostAlike.Stale changed) {
    int mine = shelf.storyNumber(group[0]);
    MostAlike its = alike.get(mine);
    its.remove(changed);
    disturbed.each(
        mine, (story, sum, pairs, forbidden) -> offer(its, story, sum, pairs, forbidden));
    return its.isEnough() ? tell(group, mine, its) : search(group, false);
  }

  private List<StoryGroup.Other> search(int[] group, boolean disturbs) {
    int mine = shelf.storyNumber(group[0]);
    if (bounds.length < shelf.storyNumbers()) {
      bounds = Arrays.copyOf(bounds, shelf.storyNumbers() * 2);
    }
    double least = least(group.length);
    MostAlike its = new MostAlike();
    shared.of(
        mine,
        group,
        (story, sum, pairs, forbidden) -> {
          if (forbidden || sum >= least) {
            offer(its, story, sum, pairs, forbidden);
          }
          if (disturbs && sum >= bounds[story]) {
            disturb(story, mine, sum, pairs, forbidden);
          }
        });
    return tell(group, mine, its);
  }

  /** Notes at a story that it may have to name one. */
  private void disturb(int story, int mine, long sum, int pairs, boolean forbidden) {
    if (forbidden || sum >= least(shelf.storySize(story))) {
      disturbed.note(story, mine, sum, pairs, forbidden);
    }
  }

  private void offer(MostAlike its, int story, long sum, int pairs, boolean forbidden) {
    if (its.isOpen(sum)) {
      its.offer(new MostAlike.Near(shelf.storyId(story), story, sum, pairs, forbidden));
    } else {
      its.pass(sum);
    }
  }

  private List<StoryGroup.Other> tell(int[] group, int mine, MostAlike its) {
    while (alike.size() <= mine) {
      alike.add(null);
    }
    alike.set(mine, its);
    bounds[mine] = its.bound();
    List<StoryGroup.Other> told = new ArrayList<>();
    its.named().replaceAll(each -> each.told() == null ? each.told(why(group, each)) : each);
    its.named().forEach(each -> told.add(each.told()));
    return told;
  }

  private String why(int[] group, MostAlike.Near near) {
    return near.forbidden()
        ? vetoes.between(group, near.number())
        : "likeness "
            + percent(near.sum() / near.pairs())
            + " on the mean of alike pairs, and"
            + " documents within a story are more alike";
  }

  private double least(int documents) {
    return CLOSE * CLOSE * threshold * documents;
  }

  /**
   * Whether one of the stories described since {@link #clear} may now be among those most alike to
   * a story.
   */
  boolean disturbed(int story) {
    return disturbed.at(story);
  }

  /**
   * Whether one of those most alike to a story is not as it was.
   *
   * @param changed tells that
   */
  boolean keepsOneOf(int story, MostAlike.Stale changed) {
    return alike.get(story).any(changed);
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
