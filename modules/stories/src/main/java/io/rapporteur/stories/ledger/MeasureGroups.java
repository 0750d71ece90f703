package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Groups figures into measures, best first: the two groups of the highest mean score over all their
 * pairs are joined until none is over 0. A pair of two documents that is not linked counts against
 * it, so that one strong link chains nothing. Ties go to the group whose first figure comes first.
 */
final class MeasureGroups {
  /** What a pair counts that is not linked, in thousandths. */
  private static final int UNLINKED = -1000;

  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Group> byPlace = new HashMap<>();

  /** The groups of figures by which others are measured: a figure is one object in its list. */
  private final Map<LedgerFigure, Group> core = new IdentityHashMap<>();

  /** The groups of figures that were added to these. */
  private final Map<LedgerFigure, Group> attached = new IdentityHashMap<>();

  private final PriorityQueue<Join> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Join::mean)
              .reversed()
              .thenComparingInt(join -> join.one.first)
              .thenComparingInt(join -> join.other.first));

  private record Join(double mean, Group one, int oneSize, Group other, int otherSize) {
    boolean stands() {
      return one.members != null
          && other.members != null
          && one.members.size() == oneSize
          && other.members.size() == otherSize;
    }
  }

  private static final class Group {
    final int first;

    /** How many of the members, which come first, others are measured by. */
    int core;

    List<LedgerFigure> members = new ArrayList<>();

    /** Sums of scores and numbers of linked pairs, by the first figures of other groups. */
    final Map<Integer, long[]> between = new HashMap<>();

    Group(int first, LedgerFigure figure) {
      this.first = first;
      members.add(figure);
    }
  }

  private MeasureGroups() {}

  /**
   * The groups that links make.
   *
   * @param links that are no conflict, each once
   */
  static MeasureGroups of(Collection<FigureLink> links) {
    MeasureGroups measures = new MeasureGroups();
    measures.group(links);
    return measures;
  }

  private void group(Collection<FigureLink> links) {
    Map<LedgerFigure, Integer> places = places(links);
    for (FigureLink link : links) {
      int one = places.get(link.first());
      int other = places.get(link.second());
      groups.get(one).between.put(other, new long[] {link.score(), 1});
      groups.get(other).between.put(one, new long[] {link.score(), 1});
    }
    for (Group group : groups) {
      for (int other : group.between.keySet()) {
        if (group.first < other) {
          offer(group, groups.get(other));
        }
      }
    }
    while (!queue.isEmpty()) {
      Join join = queue.poll();
      if (join.stands()) {
        join(join.one, join.other);
      }
    }
    for (Group group : groups) {
      if (group.members != null) {
        group.core = group.members.size();
        group.members.forEach(figure -> enter(figure, group));
      }
    }
  }

  /** Begins a group for each figure, in order, and returns the numbers of these. */
  private Map<LedgerFigure, Integer> places(Collection<FigureLink> links) {
    // by identity first: a figure is one object, and stands in as many links as it has partners
    Map<LedgerFigure, Integer> places = new IdentityHashMap<>();
    for (FigureLink link : links) {
      places.put(link.first(), 0);
      places.put(link.second(), 0);
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (LedgerFigure figure : places.keySet().stream().sorted().toList()) {
      int number = numbers.computeIfAbsent(place(figure), place -> groups.size());
      if (number == groups.size()) {
        groups.add(new Group(number, figure));
      }
      places.put(figure, number);
    }
    return places;
  }

  /** The groups of two figures or more, each in order, in order of their first figures. */
  List<List<LedgerFigure>> groups() {
    return groups.stream()
        .filter(group -> group.members != null && group.members.size() > 1)
        .map(group -> group.members.stream().sorted().toList())
        .toList();
  }

  /**
   * Adds each figure of a further document to the group that it is most like by the mean over the
   * figures that others are measured by: what was added before changes nothing.
   *
   * @param uri of the document
   * @param links of it with those that were grouped
   */
  void attach(String uri, Collection<FigureLink> links) {
    Map<LedgerFigure, Map<Group, long[]>> sums = new TreeMap<>();
    for (FigureLink link : links) {
      sums.computeIfAbsent(
              link.of(uri), figure -> new TreeMap<>(Comparator.comparingInt(g -> g.first)))
          .merge(measure(link.beside(uri)), new long[] {link.score(), 1}, MeasureGroups::sum);
    }
    sums.forEach(
        (figure, likeness) -> {
          Group best = null;
          double most = 0;
          for (Map.Entry<Group, long[]> one : likeness.entrySet()) {
            long core = one.getKey().core;
            long[] sum = one.getValue();
            double mean = (sum[0] + UNLINKED * (core - sum[1])) / (double) core;
            if (mean > most) {
              most = mean;
              best = one.getKey();
            }
          }
          if (best != null) {
            add(figure, best);
          }
        });
  }

  /** Adds a figure that has no group to that of another, which begins one where it has none. */
  void follow(LedgerFigure figure, LedgerFigure other) {
    if (groupOf(figure) == null) {
      Group group = groupOf(other);
      add(figure, group == null ? measure(other) : group);
    }
  }

  /** Takes in groups that were made apart from these, by which others are measured from now on. */
  void adopt(MeasureGroups others) {
    for (Group other : others.groups) {
      if (other.members != null && other.members.size() > 1) {
        Group group = new Group(groups.size(), other.members.get(0));
        group.members = other.members;
        group.core = other.core;
        groups.add(group);
        group.members.forEach(figure -> enter(figure, group));
      }
    }
  }

  /** Whether a figure is in a group, be it alone there. */
  boolean has(LedgerFigure figure) {
    return groupOf(figure) != null;
  }

  /** Whether others are measured by a figure. */
  boolean measures(LedgerFigure figure) {
    return core.containsKey(figure);
  }

  /** Whether both are in one group. */
  boolean together(LedgerFigure one, LedgerFigure other) {
    Group group = groupOf(one);
    return group != null && group == groupOf(other);
  }

  private void add(LedgerFigure figure, Group group) {
    group.members.add(figure);
    attached.put(figure, group);
  }

  private void enter(LedgerFigure figure, Group group) {
    byPlace.put(place(figure), group);
    core.put(figure, group);
  }

  private Group groupOf(LedgerFigure figure) {
    Group group = core.get(figure);
    return group == null ? attached.get(figure) : group;
  }

  /** The group of a figure that others are measured by, its own where nothing was like it. */
  private Group measure(LedgerFigure figure) {
    return core.computeIfAbsent(
        figure, its -> byPlace.computeIfAbsent(place(its), place -> alone(its)));
  }

  private Group alone(LedgerFigure figure) {
    Group group = new Group(groups.size(), figure);
    group.core = 1;
    groups.add(group);
    return group;
  }

  private static String place(LedgerFigure figure) {
    return figure.uri()
        + ' '
        + figure.figure().getSpan().getStart()
        + ' '
        + figure.figure().getSpan().getEnd();
  }

  private void join(Group one, Group other) {
    one.between.remove(other.first);
    one.members.addAll(other.members);
    other.members = null;
    other.between.forEach(
        (first, sum) -> {
          if (first != one.first) {
            Group third = groups.get(first);
            third.between.remove(other.first);
            long[] both = one.between.merge(first, sum, MeasureGroups::sum);
            third.between.put(one.first, both);
          }
        });
    other.between.clear();
    one.between.keySet().forEach(first -> offer(one, groups.get(first)));
  }

  private static long[] sum(long[] a, long[] b) {
    return new long[] {a[0] + b[0], a[1] + b[1]};
  }

  private void offer(Group one, Group other) {
    long[] linked = one.between.get(other.first);
    long pairs = 0;
    for (LedgerFigure a : one.members) {
      for (LedgerFigure b : other.members) {
        boolean repeats = a.uri().equals(b.uri()) && a.interval().sameValue(b.interval());
        pairs += repeats ? 0 : 1;
      }
    }
    long sum = linked[0] + UNLINKED * (pairs - linked[1]);
    if (sum > 0) {
      Group low = one.first < other.first ? one : other;
      Group high = low == one ? other : one;
      queue.add(
          new Join(
              sum / (double) Math.max(1, pairs),
              low,
              low.members.size(),
              high,
              high.members.size()));
    }
  }
}
