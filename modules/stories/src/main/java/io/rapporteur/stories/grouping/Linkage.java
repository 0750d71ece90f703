package io.rapporteur.stories.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;

/**
 * Parts documents into groups: best first, the two groups of the highest mean likeness over all
 * their pairs are joined, until none reaches the threshold. Single strong pairs do not chain, since
 * pairs without a likeness count as 0.
 *
 * <p>Two groups that have some documents each must, besides, be nearly as like each other as each
 * is within itself. Look-alike events pass the threshold and not this.
 *
 * <p>What was linked before is not linked again, and yet comes out as if it were. The joins of the
 * last time are gone through in their order. Groups that stand as they stood then have no better
 * pair among them than the next of these joins, so only groups that are new since have to be
 * compared with all around them. Where a join of the last time is to come and one of its groups is
 * not there any more, the other has to look for another, and is new as well from there on.
 */
final class Linkage {
  /** Documents with a text in both groups from which the likeness within them says something. */
  private static final int ENOUGH = 3;

  private final Graph graph;
  private final double threshold;
  private final double cohesion;
  private final Places places = new Places();

  /** By places, as are all groups here but in histories, which outlast the piece. */
  private final Groups groups;

  private final Tally tally = new Tally();
  private final PriorityQueue<Join> queue = new PriorityQueue<>();
  private History done;

  /** A join of two groups, void when either has grown since. */
  private final class Join implements Comparable<Join> {
    final double mean;
    final int one;
    final int other;
    final int oneSize;
    final int otherSize;
    final int oneFirst;
    final int otherFirst;

    Join(int one, int other, long sum) {
      this.one = one;
      this.other = other;
      mean = sum / groups.pairs(one, other);
      oneSize = groups.size(one);
      otherSize = groups.size(other);
      oneFirst = groups.first(one);
      otherFirst = groups.first(other);
    }

    boolean isVoid() {
      return !groups.stands(one)
          || !groups.stands(other)
          || groups.size(one) != oneSize
          || groups.size(other) != otherSize;
    }

    /** The highest mean first, then canonical order. */
    @Override
    public int compareTo(Join that) {
      int by = Double.compare(that.mean, mean);
      if (by != 0) {
        return by;
      }
      // only here are names read, which are scattered over the heap
      boolean mine = groups.compare(oneFirst, otherFirst) < 0;
      boolean its = groups.compare(that.oneFirst, that.otherFirst) < 0;
      by = groups.compare(mine ? oneFirst : otherFirst, its ? that.oneFirst : that.otherFirst);
      return by == 0
          ? groups.compare(mine ? otherFirst : oneFirst, its ? that.otherFirst : that.oneFirst)
          : by;
    }
  }

  /**
   * @param threshold mean likeness, in the graph's units
   * @param cohesion share of the likeness within that the likeness between must reach
   * @param order compares documents by their canonical order
   */
  Linkage(Graph graph, double threshold, double cohesion, IntBinaryOperator order) {
    this.graph = graph;
    this.threshold = threshold;
    this.cohesion = cohesion;
    groups = new Groups((one, other) -> order.applyAsInt(places.slot(one), places.slot(other)));
  }

  /**
   * Links a piece. Until {@link #end} it can be asked what {@link #changed}.
   *
   * @param slots the documents of the piece, ascending
   * @param text whether a document has a text and is no headline alone
   * @param known whether a document and its likenesses to others that are known are as they were in
   *     the linking that a history is of
   * @param before that history
   * @return the history of this linking
   */
  History link(int[] slots, IntPredicate text, IntPredicate known, History before) {
    places.begin(slots, graph.slots());
    groups.reserve(slots.length);
    tally.reserve(slots.length);
    for (int place = 0; place < slots.length; place++) {
      groups.start(place, text.test(slots[place]), known.test(slots[place]));
    }
    done = new History(slots.length);
    for (int place = 0; place < slots.length; place++) {
      if (!groups.isOld(place)) {
        look(place);
      }
    }
    follow(before);
    History history = done.trimmed();
    done = null;
    return history;
  }

  /**
   * The groups that the last linking of the piece did not have, and those that something touched,
   * by slots.
   */
  List<int[]> changed(IntPredicate touched) {
    for (int place = 0; place < places.size(); place++) {
      if (touched.test(places.slot(place))) {
        groups.makeNew(groups.of(place));
      }
    }
    List<int[]> changed = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      if (groups.stands(place) && !groups.isOld(place)) {
        changed.add(Arrays.stream(groups.members(place)).map(places::slot).toArray());
      }
    }
    return changed;
  }

  void end() {
    for (int place = 0; place < places.size(); place++) {
      groups.end(place);
    }
    places.end();
  }

  private void follow(History before) {
    int at = 0;
    while (true) {
      while (!queue.isEmpty() && queue.peek().isVoid()) {
        queue.poll();
      }
      if (at < before.size()) {
        int taker = places.of(before.taker(at));
        int taken = places.of(before.taken(at));
        boolean stands = groups.standsOld(taker) && groups.standsOld(taken);
        if (!stands) {
          renew(taker);
          renew(taken);
          at++;
        } else {
          if (goesBefore(taker, taken, before.between(at), queue.peek())) {
            again(taker, taken, places.of(before.first(at)), before.between(at));
            at++;
          } else {
            join(queue.poll());
          }
        }
      } else if (!queue.isEmpty()) {
        join(queue.poll());
      } else {
        return;
      }
    }
  }

  /** Whether a join comes before another, which may be null. */
  private boolean goesBefore(int one, int other, long sum, Join that) {
    if (that == null) {
      return true;
    }
    // Names are read only where the means are equal, which is rare.
    double mean = sum / groups.pairs(one, other);
    return mean == that.mean ? new Join(one, other, sum).compareTo(that) < 0 : mean > that.mean;
  }

  /** Makes an old group new, when it is there. */
  private void renew(int group) {
    if (groups.standsOld(group)) {
      sum(group);
      groups.sums(group).keys(other -> offer(group, other));
    }
  }

  /** Sums up the likenesses of a new document, each pair of new ones once offered. */
  private void look(int place) {
    sum(place);
    groups
        .sums(place)
        .keys(
            other -> {
              if (groups.isOld(other) || groups.compare(place, other) < 0) {
                offer(place, other);
              }
            });
  }

  /** Sums up the likenesses of a group to all groups, which makes it a new one. */
  private void sum(int group) {
    for (int member = group; member >= 0; member = groups.after(member)) {
      int slot = places.slot(member);
      for (int i = graph.degree(slot) - 1; i >= 0; i--) {
        int to = places.of(graph.to(slot, i));
        int other = to < 0 ? group : groups.of(to);
        if (other != group) {
          tally.add(other, graph.likeness(slot, i));
        }
      }
    }
    IntSums sums = tally.take();
    groups.makeNew(group);
    groups.sums(group, sums);
    sums.keys(
        other -> {
          if (groups.isOld(other)) {
            groups.sums(other).add(group, 0);
          }
        });
  }

  /** Joins two old groups as they were joined before. */
  private void again(int taker, int taken, int first, long between) {
    IntSums beside = groups.hasSums(taken) ? groups.sums(taken) : null;
    unite(taker, taken, first, between);
    if (beside != null) {
      beside.keys(
          other -> {
            if (groups.stands(other) && !groups.isOld(other)) {
              IntSums its = groups.sums(other);
              its.add(taker, its.remove(taken));
              groups.sums(taker).add(other, 0);
            }
          });
    }
    // a union is no nearer to another than the nearer of its two was: the others need no look
    IntSums near = groups.near(taker, taken);
    if (near != null) {
      near.keys(
          other -> {
            if (groups.stands(other) && !groups.isOld(other)) {
              offer(other, taker);
            }
          });
    }
  }

  private void unite(int taker, int taken, int first, long between) {
    groups.join(taker, taken, first, between);
    done.add(places.slot(taker), places.slot(taken), places.slot(first), between);
  }

  private void join(Join join) {
    if (groups.isOld(join.one)) {
      sum(join.one);
    }
    if (groups.isOld(join.other)) {
      sum(join.other);
    }
    IntSums one = groups.sums(join.one);
    IntSums other = groups.sums(join.other);
    boolean more = one.size() >= other.size();
    int taker = more ? join.one : join.other;
    int taken = more ? join.other : join.one;
    IntSums kept = more ? one : other;
    long between = kept.remove(taken);
    int mine = groups.first(taker);
    int its = groups.first(taken);
    unite(taker, taken, groups.compare(mine, its) < 0 ? mine : its, between);
    (more ? other : one)
        .each(
            (third, sum) -> {
              if (third != taker) {
                kept.add(third, sum);
                IntSums beside = groups.sums(third);
                if (groups.isOld(third)) {
                  beside.add(taker, 0);
                } else {
                  beside.add(taker, beside.remove(taken));
                }
              }
            });
    kept.keys(third -> offer(taker, third));
  }

  private void offer(int one, int other) {
    boolean oneIsOld = groups.isOld(one);
    long sum = oneIsOld ? groups.sums(other).get(one) : groups.sums(one).get(other);
    double mean = sum / groups.pairs(one, other);
    if (mean >= threshold) {
      if (oneIsOld || groups.isOld(other)) {
        groups.setNear(oneIsOld ? one : other, oneIsOld ? other : one);
      }
      if (coheres(one, other, mean)) {
        queue.add(new Join(one, other, sum));
      }
    }
  }

  private boolean coheres(int one, int other, double mean) {
    if (Math.min(groups.texts(one), groups.texts(other)) < ENOUGH) {
      return true;
    }
    return mean >= cohesion * Math.sqrt(groups.cohesion(one) * groups.cohesion(other));
  }
}
