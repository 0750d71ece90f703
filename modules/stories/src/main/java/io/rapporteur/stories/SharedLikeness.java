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

  /** Of a small one, by number of the other, all 0 between calls; and which are not. */
  private long[] sums = new long[0];

  private long[] pairs = new long[0];
  private int[] others = new int[16];

  /** What a story shares with others, by their numbers. */
  private static final class Sums {
    final IntSums likeness = new IntSums();

    /** Counts of pairs, as {@link #pairs} has them. */
    final IntSums pairs = new IntSums();

    void add(int story, int value) {
      likeness.add(story, Math.abs(value));
      pairs.add(story, count(value));
    }

    void take(int story, int value) {
      likeness.add(story, -Math.abs(value));
      if (pairs.add(story, -count(value)) == 0) {
        likeness.remove(story);
        pairs.remove(story);
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
    if (sums.length < shelf.storyNumbers()) {
      sums = new long[shelf.storyNumbers() * 2];
      pairs = new long[sums.length];
    }
    int size = 0;
    for (int slot : group) {
      for (int i = graph.degree(slot) - 1; i >= 0; i--) {
        int value = graph.likeness(slot, i);
        int other = storyOf(slot, i, value);
        if (other >= 0 && other != story) {
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
    for (int i = 0; i < size; i++) {
      int other = others[i];
      give(other, sums[other], pairs[other], shares);
      sums[other] = 0;
      pairs[other] = 0;
    }
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
      Sums sums = new Sums();
      for (int slot : group) {
        for (int i = graph.degree(slot) - 1; i >= 0; i--) {
          int value = graph.likeness(slot, i);
          int other = storyOf(slot, i, value);
          if (other >= 0 && other != story) {
            sums.add(other, value);
          }
        }
      }
      kept[story] = sums;
    }
    return kept[story];
  }

  @Override
  public void moved(int slot, int from, int to) {
    Sums its = kept(from);
    Sums now = kept(to);
    for (int i = graph.degree(slot) - 1; i >= 0; i--) {
      int value = graph.likeness(slot, i);
      int story = storyOf(slot, i, value);
      if (story >= 0) {
        move(story, value, from, its, to, now);
      }
    }
  }

  private void move(int story, int value, int from, Sums its, int to, Sums now) {
    Sums other = kept(story);
    if (from >= 0 && story != from) {
      if (its != null) {
        its.take(story, value);
      }
      if (other != null) {
        other.take(from, value);
      }
    }
    if (to >= 0 && story != to) {
      if (now != null) {
        now.add(story, value);
      }
      if (other != null) {
        other.add(to, value);
      }
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
