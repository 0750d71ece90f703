package io.rapporteur.stories;

import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.likeness.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds the stories that look like a story and are others. */
final class OtherStories {
  /** Look-alikes named for a story. */
  private static final int MOST = 3;

  /** Part of the threshold from which a pair of documents makes their stories look alike. */
  private static final double CLOSE = .5;

  private final DocumentShelf shelf;
  private final Graph graph;
  private final double threshold;

  /** By number of story, all 0 between calls. */
  private long[] sums = new long[0];

  private int[] documents = new int[0];
  private boolean[] forbidden = new boolean[0];

  /** What each story shares with the last that it names; 0 when it would name another as well. */
  private long[] last = new long[0];

  private final BitSet disturbed = new BitSet();

  OtherStories(DocumentShelf shelf, Graph graph, double threshold) {
    this.shelf = shelf;
    this.graph = graph;
    this.threshold = threshold;
  }

  /** Whether a pair is enough to name one's story among the look-alikes of the other's. */
  boolean close(int likeness) {
    return Math.abs(likeness) >= CLOSE * threshold;
  }

  /**
   * The others of a story, most alike first.
   *
   * @param group its documents
   */
  List<StoryGroup.Other> of(int[] group) {
    int[] near = near(group);
    double least = least(group.length);
    List<Integer> named = new ArrayList<>();
    for (int story : near) {
      if (forbidden[story] || sums[story] >= least) {
        int place = named.size();
        while (place > 0 && before(story, named.get(place - 1))) {
          place--;
        }
        if (place < MOST) {
          named.add(place, story);
          named.subList(Math.min(MOST, named.size()), named.size()).clear();
        }
      }
      boolean mayNameIt = forbidden[story] || sums[story] >= least(shelf.storySize(story));
      if (mayNameIt && sums[story] >= last[story]) {
        disturbed.set(story);
      }
    }
    last[shelf.storyNumber(group[0])] = named.size() < MOST ? 0 : sums[named.get(MOST - 1)];
    List<StoryGroup.Other> others =
        named.stream()
            .map(story -> new StoryGroup.Other(shelf.storyId(story), why(group, story)))
            .toList();
    for (int story : near) {
      sums[story] = 0;
      documents[story] = 0;
      forbidden[story] = false;
    }
    return others;
  }

  private boolean before(int one, int other) {
    int order = Long.compare(sums[other], sums[one]);
    return order == 0 ? shelf.storyId(one).compareTo(shelf.storyId(other)) < 0 : order < 0;
  }

  private double least(int documents) {
    return CLOSE * CLOSE * threshold * documents;
  }

  /**
   * Whether one of the stories described since {@link #clear} may now be among those that a story
   * names.
   */
  boolean disturbed(int story) {
    return disturbed.get(story);
  }

  void clear() {
    disturbed.clear();
  }

  /** Sums up what other stories share with one, and returns which. */
  private int[] near(int[] group) {
    if (sums.length < shelf.storyNumbers()) {
      sums = new long[shelf.storyNumbers() * 2];
      documents = new int[sums.length];
      forbidden = new boolean[sums.length];
      last = Arrays.copyOf(last, sums.length);
    }
    int mine = shelf.storyNumber(group[0]);
    int[] near = new int[16];
    int size = 0;
    for (int slot : group) {
      for (int i = graph.degree(slot) - 1; i >= 0; i--) {
        int likeness = graph.likeness(slot, i);
        int story = close(likeness) ? shelf.storyNumber(graph.to(slot, i)) : -1;
        if (story >= 0 && story != mine) {
          if (documents[story]++ == 0) {
            if (size == near.length) {
              near = Arrays.copyOf(near, size * 2);
            }
            near[size++] = story;
          }
          sums[story] += Math.abs(likeness);
          forbidden[story] |= likeness < 0;
        }
      }
    }
    return Arrays.copyOf(near, size);
  }

  private String why(int[] group, int story) {
    if (forbidden[story]) {
      return veto(group, story);
    }
    return "likeness "
        + percent(sums[story] / documents[story])
        + " on the mean of alike pairs, and"
        + " documents within a story are more alike";
  }

  /** Of all reasons that forbid a pair the first. */
  private String veto(int[] group, int story) {
    String first = null;
    for (int slot : group) {
      for (int i = graph.degree(slot) - 1; i >= 0; i--) {
        int likeness = graph.likeness(slot, i);
        int to = graph.to(slot, i);
        if (likeness < 0 && close(likeness) && shelf.storyNumber(to) == story) {
          String veto = Likeness.veto(shelf.features(slot), shelf.features(to));
          first = first == null || veto.compareTo(first) < 0 ? veto : first;
        }
      }
    }
    return first;
  }

  /** A likeness with two decimals. */
  static String percent(long likeness) {
    long hundredths = (likeness * 100 + Likeness.ONE / 2) / Likeness.ONE;
    String decimals = Long.toString(100 + hundredths % 100).substring(1);
    return hundredths / 100 + "." + decimals;
  }
}
