package io.rapporteur.stories.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Parts documents into groups: best first, the two groups of the highest mean likeness over all
 * their pairs are joined, until none reaches the threshold. Single strong pairs do not chain, since
 * pairs without a likeness count as 0.
 *
 * <p>Two groups that have some documents each must, besides, be nearly as like each other as each
 * is within itself. Look-alike events pass the threshold and not this. For one use.
 */
final class Linkage {
  /** Documents with a text in both groups from which the likeness within them says something. */
  private static final int ENOUGH = 3;

  private final double threshold;
  private final double cohesion;
  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Join> queue = new PriorityQueue<>();

  /** A join of two groups, void when either has grown since; {@code one} has the lower first. */
  private record Join(double mean, Group one, int oneSize, Group other, int otherSize)
      implements Comparable<Join> {
    boolean stands() {
      return one.members != null
          && other.members != null
          && one.members.size() == oneSize
          && other.members.size() == otherSize;
    }

    /** The highest mean first, then canonical order. */
    @Override
    public int compareTo(Join that) {
      int order = Double.compare(that.mean, mean);
      if (order == 0) {
        order = Integer.compare(one.first, that.one.first);
      }
      return order == 0 ? Integer.compare(other.first, that.other.first) : order;
    }
  }

  /** A group while it grows, known by the first of its members in canonical order. */
  private static final class Group {
    final int first;
    List<Integer> members = new ArrayList<>();
    int texts;
    long within;

    /** Sums of likenesses to other groups, by their first members. */
    IntSums between = new IntSums();

    Group(int first, boolean text) {
      this.first = first;
      members.add(first);
      texts = text ? 1 : 0;
    }

    double pairs() {
      return members.size() * (members.size() - 1.0) / 2;
    }
  }

  /**
   * @param threshold mean likeness, in the graph's units
   * @param cohesion share of the likeness within that the likeness between must reach
   */
  Linkage(double threshold, double cohesion) {
    this.threshold = threshold;
    this.cohesion = cohesion;
  }

  /**
   * The groups, each in canonical order, in canonical order of their first members.
   *
   * @param texts for each document, in canonical order, whether it has a text and is no headline
   *     alone
   * @param edges pairs of places in that order with their likeness, each pair once
   */
  List<List<Integer>> groups(boolean[] texts, List<int[]> edges) {
    for (int i = 0; i < texts.length; i++) {
      groups.add(new Group(i, texts[i]));
    }
    for (int[] edge : edges) {
      Group one = groups.get(edge[0]);
      Group other = groups.get(edge[1]);
      one.between.add(other.first, edge[2]);
      other.between.add(one.first, edge[2]);
    }
    for (int[] edge : edges) {
      offer(groups.get(edge[0]), groups.get(edge[1]));
    }
    while (!queue.isEmpty()) {
      Join join = queue.poll();
      if (join.stands()) {
        join(join.one, join.other);
      }
    }
    return groups.stream()
        .filter(group -> group.members != null)
        .map(group -> group.members.stream().sorted().toList())
        .toList();
  }

  private void join(Group one, Group other) {
    one.within += other.within + one.between.remove(other.first);
    one.members.addAll(other.members);
    one.texts += other.texts;
    other.members = null;
    other.between.each(
        (first, sum) -> {
          if (first != one.first) {
            Group third = groups.get(first);
            third.between.remove(other.first);
            third.between.add(one.first, sum);
            one.between.add(first, sum);
          }
        });
    other.between = null;
    one.between.keys(first -> offer(one, groups.get(first)));
  }

  private void offer(Group one, Group other) {
    double pairs = (double) one.members.size() * other.members.size();
    double mean = one.between.get(other.first) / pairs;
    if (mean >= threshold && coheres(one, other, mean)) {
      Group low = one.first < other.first ? one : other;
      Group high = low == one ? other : one;
      queue.add(new Join(mean, low, low.members.size(), high, high.members.size()));
    }
  }

  private boolean coheres(Group one, Group other, double mean) {
    if (Math.min(one.texts, other.texts) < ENOUGH) {
      return true;
    }
    double within = Math.sqrt(one.within / one.pairs() * (other.within / other.pairs()));
    return mean >= cohesion * within;
  }
}
