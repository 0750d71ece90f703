package io.rapporteur.stories;

import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.grouping.IntSums;
import java.util.Arrays;

/**
 * What stories share: the likenesses of the alike pairs between each two, summed up. A small
 * story's pairs are gone through when it is asked for. A large one's are too many to be gone
 * through whenever a document comes to it: its sums are kept from the first time on, and follow the
 * documents that move.
 */
final class SharedLikeness implements DocumentShelf.Moves {
  /** A story of so many documents is large. */
  private static final int LARGE = 16;

  private final DocumentShelf shelf;
  private final Graph graph;

  /** The least likeness of a pair that is alike. */
  private final int alike;

  /** Of the large stories, by number; null for others. */
  private Sums[] kept = new Sums[0];

  /** What is added up at once, by number of the other, all 0 between calls; and which are not. */
  private long[] sums = new long[0];

  private long[] pairs = new long[0];
  private int[] others = new int[16];
  private int size;

  /** What a story shares with others, by their numbers. */
  private static final class Sums {
    final IntSums likeness = new IntSums();

    /** Counts of pairs, as {@link #pairs} has them. */
    final IntSums pairs = new IntSums();

    void add(int story, long sum, long counted) {
      likeness.add(story, sum);
      pairs.add(story, counted);
    }

    void take(int story, long sum, long counted) {
      if (pairs.add(story, -counted) == 0) {
        likeness.remove(story);
        pairs.remove(story);
      } else {
        likeness.add(story, -sum);
      }
    }

    void each(Shares shares) {
      likeness.each((story, sum) -> give(story, sum, pairs.get(story), shares));
    }
  }

  /** A pair, counted in the lower half; one that is forbidden in the upper half as well. */
  private static long count(int value) {
    return value < 0 ? 1L << Integer.SIZE | 1 : 1;
  }

  private static void give(int story, long sum, long pairs, Shares shares) {
    shares.with(story, sum, (int) pairs, pairs >>> Integer.SIZE != 0);
  }

  /** Takes what a story shares with another. */
  @FunctionalInterface
  interface Shares {
    /**
     * @param sum of the likenesses of alike pairs
     * @param pairs how many these are
     * @param forbidden whether one of them is forbidden one story
     */
    void with(int story, long sum, int pairs, boolean forbidden);
  }

  /**
   * @param alike the least likeness of a pair that counts
   */
  SharedLikeness(DocumentShelf shelf, Graph graph, int alike) {
    this.shelf = shelf;
    this.graph = graph;
    this.alike = alike;
    shelf.follow(this);
  }

  /** Gives all that a story shares with others, in no order. */
  void of(int story, int[] group, Shares shares) {
    if (group.length >= LARGE) {
      kept(story, group).each(shares);
      return;
    }
    for (int slot : group) {
      addUp(slot);
    }
    for (int i = 0; i < size; i++) {
      if (others[i] != story) {
        give(others[i], sums[others[i]], pairs[others[i]], shares);
      }
    }
    clear();
  }

  /** Adds up a document's likenesses to each story. */
  private void addUp(int slot) {
    if (sums.length < shelf.storyNumbers()) {
      sums = Arrays.copyOf(sums, shelf.storyNumbers() * 2);
      pairs = Arrays.copyOf(pairs, sums.length);
    }
    for (int i = graph.degree(slot) - 1; i >= 0; i--) {
      int value = graph.likeness(slot, i);
      int other = storyOf(slot, i, value);
      if (other >= 0) {
        if (pairs[other] == 0) {
          if (size == others.length) {
            others = Arrays.copyOf(others, size * 2);
          }
          others[size++] = other;
        }
        sums[other] += Math.abs(value);
        pairs[other] += count(value);
      }
    }
  }

  private void clear() {
    for (int i = 0; i < size; i++) {
      sums[others[i]] = 0;
      pairs[others[i]] = 0;
    }
    size = 0;
  }

  /** The story at the other end of a pair; -1 for none, or when the two are not alike. */
  private int storyOf(int slot, int edge, int value) {
    return Math.abs(value) >= alike ? shelf.storyNumber(graph.to(slot, edge)) : -1;
  }

  private Sums kept(int story, int[] group) {
    if (story >= kept.length) {
      kept = Arrays.copyOf(kept, shelf.storyNumbers() * 2);
    }
    if (kept[story] == null) {
      Sums its = new Sums();
      for (int slot : group) {
        addUp(slot);
      }
      for (int i = 0; i < size; i++) {
        if (others[i] != story) {
          its.add(others[i], sums[others[i]], pairs[others[i]]);
        }
      }
      clear();
      kept[story] = its;
    }
    return kept[story];
  }

  @Override
  public void moved(int slot, int from, int to) {
    Sums its = kept(from);
    Sums now = kept(to);
    addUp(slot);
    for (int i = 0; i < size; i++) {
      int story = others[i];
      Sums other = kept(story);
      if (from >= 0 && story != from) {
        take(its, story, story);
        take(other, from, story);
      }
      if (to >= 0 && story != to) {
        add(now, story, story);
        add(other, to, story);
      }
    }
    clear();
  }

  /** Adds what is added up of a story to what is kept of another, which may be null. */
  private void add(Sums its, int story, int of) {
    if (its != null) {
      its.add(story, sums[of], pairs[of]);
    }
  }

  private void take(Sums its, int story, int of) {
    if (its != null) {
      its.take(story, sums[of], pairs[of]);
    }
  }

  private Sums kept(int story) {
    return story < 0 || story >= kept.length ? null : kept[story];
  }

  @Override
  public void ended(int story) {
    if (kept(story) != null) {
      kept[story] = null;
    }
  }
}
