package io.rapporteur.stories.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Linkage as it is defined, without thrift: all pairs of groups are compared for each join. */
final class Plainly {
  private Plainly() {}

  /**
   * The groups of some documents, each ascending.
   *
   * @param likeness of each pair
   */
  static List<List<Integer>> groups(
      Collection<Integer> documents, int[][] likeness, double threshold, double cohesion) {
    List<List<Integer>> groups = new ArrayList<>();
    documents.stream().sorted().forEach(each -> groups.add(List.of(each)));
    while (true) {
      List<Integer> low = null;
      List<Integer> high = null;
      double best = 0;
      for (List<Integer> one : groups) {
        for (List<Integer> other : groups) {
          double mean = sum(one, other, likeness) / ((double) one.size() * other.size());
          double least =
              Math.min(one.size(), other.size()) < 3
                  ? threshold
                  : Math.max(threshold, cohesion * within(one, other, likeness));
          // groups ascend by their first documents, so of equals the first in order stays
          if (one.get(0) < other.get(0) && mean >= least && mean > best) {
            best = mean;
            low = one;
            high = other;
          }
        }
      }
      if (low == null) {
        return groups;
      }
      groups.set(groups.indexOf(low), Stream.concat(low.stream(), high.stream()).sorted().toList());
      groups.remove(high);
    }
  }

  private static double within(List<Integer> one, List<Integer> other, int[][] likeness) {
    return Math.sqrt(within(one, likeness) * within(other, likeness));
  }

  private static double within(List<Integer> group, int[][] likeness) {
    return sum(group, group, likeness) / 2 / (group.size() * (group.size() - 1.0) / 2);
  }

  private static double sum(List<Integer> one, List<Integer> other, int[][] likeness) {
    double sum = 0;
    for (int mine : one) {
      for (int its : other) {
        sum += likeness[mine][its];
      }
    }
    return sum;
  }
}
