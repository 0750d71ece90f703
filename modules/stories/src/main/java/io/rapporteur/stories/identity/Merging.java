package io.rapporteur.stories.identity;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Merges nodes into identities. Strongest relations first; at each strength a pair of groups is
 * merged when every member fits every other, and when whatever else fits one of the two fits the
 * other as well: a surname alone goes to its one bearer, and to none of two.
 */
final class Merging {
  private static final Comparator<Edge> ORDER =
      Comparator.comparing((Edge edge) -> edge.relation().strength())
          .thenComparing(edge -> edge.relation().code())
          .thenComparingInt(Edge::a)
          .thenComparingInt(Edge::b);

  private final List<EntityNode> nodes;
  private final List<int[]> pairs;

  /** Of related pairs. */
  private final Map<Long, Relation> relations = new HashMap<>();

  private final List<List<Integer>> groups = new ArrayList<>();
  private final int[] groupOf;
  private final List<List<String>> why = new ArrayList<>();

  /** A relation between a node of one group and a node of another. */
  private record Edge(int a, int b, Relation relation) {}

  /**
   * @param nodes sorted by type and uri
   */
  Merging(List<EntityNode> nodes) {
    this.nodes = nodes;
    this.groupOf = new int[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      groupOf[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
      why.add(new ArrayList<>());
    }
    this.pairs = pairs();
    for (Relation.Strength strength : Relation.Strength.values()) {
      merge(strength);
    }
  }

  /** The groups, each sorted; those merged into others are empty. */
  List<List<Integer>> groups() {
    groups.forEach(Collections::sort);
    return groups;
  }

  List<String> why(int group) {
    return why.get(group);
  }

  /** The pairs that are related, in order. */
  private List<int[]> pairs() {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (String key : nodes.get(i).keys()) {
        byKey.computeIfAbsent(nodes.get(i).type + key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> alike : byKey.values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (int k = i + 1; k < alike.size(); k++) {
          Relation relation = nodes.get(alike.get(i)).to(nodes.get(alike.get(k)));
          if (relation != null) {
            relations.put(pair(alike.get(i), alike.get(k)), relation);
          }
        }
      }
    }
    return relations.keySet().stream()
        .sorted()
        .map(pair -> new int[] {(int) (pair / nodes.size()), (int) (pair % nodes.size())})
        .toList();
  }

  private long pair(int a, int b) {
    return (long) Math.min(a, b) * nodes.size() + Math.max(a, b);
  }

  /** How two are related; null for those that are not, or whose names have no key in common. */
  private Relation relation(int a, int b) {
    return relations.get(pair(a, b));
  }

  private void merge(Relation.Strength strength) {
    SortedMap<Integer, SortedMap<Integer, Edge>> near = near(strength);
    List<Edge> edges = new ArrayList<>();
    near.forEach(
        (a, others) ->
            others.forEach(
                (b, edge) -> {
                  if (a < b && !isContested(near, a, b) && isAllowed(edge, a, b)) {
                    edges.add(edge);
                  }
                }));
    edges.sort(ORDER);
    for (Edge edge : edges) {
      int a = groupOf[edge.a()];
      int b = groupOf[edge.b()];
      if (a != b && fit(a, b)) {
        join(Math.min(a, b), Math.max(a, b), edge);
      }
    }
  }

  /** The strongest edges between groups that fit each other, both ways. */
  private SortedMap<Integer, SortedMap<Integer, Edge>> near(Relation.Strength strength) {
    SortedMap<Integer, SortedMap<Integer, Edge>> near = new TreeMap<>();
    for (int[] pair : pairs) {
      Relation relation = relation(pair[0], pair[1]);
      int a = groupOf[pair[0]];
      int b = groupOf[pair[1]];
      if (a != b && relation.strength().compareTo(strength) <= 0) {
        Edge edge = new Edge(pair[0], pair[1], relation);
        keep(near, a, b, edge);
        keep(near, b, a, edge);
      }
    }
    near.forEach((a, others) -> others.keySet().removeIf(b -> !fit(a, b)));
    return near;
  }

  private static void keep(
      SortedMap<Integer, SortedMap<Integer, Edge>> near, int a, int b, Edge edge) {
    near.computeIfAbsent(a, k -> new TreeMap<>())
        .merge(b, edge, (x, y) -> ORDER.compare(x, y) <= 0 ? x : y);
  }

  /** Whether another fits one of two groups and not the other. */
  private boolean isContested(SortedMap<Integer, SortedMap<Integer, Edge>> near, int a, int b) {
    return hasOther(near, a, b) || hasOther(near, b, a);
  }

  private boolean hasOther(SortedMap<Integer, SortedMap<Integer, Edge>> near, int a, int b) {
    return near.get(a).entrySet().stream()
        .anyMatch(
            other ->
                other.getKey() != b
                    && !near.get(other.getKey()).containsKey(b)
                    && !isNoRival(other.getValue(), a));
  }

  /** A given name alone is no rival of the surname alone. */
  private boolean isNoRival(Edge edge, int group) {
    return edge.relation().code().equals(LatinPersonName.CALLED)
        && groups.get(group).stream().anyMatch(node -> nodes.get(node).whole());
  }

  /** A document that has two names apart knows better, unless they are one name or letters. */
  private boolean isAllowed(Edge edge, int a, int b) {
    if (edge.relation().code().equals(LatinPersonName.CALLED) || isInPassing(edge, a, b)) {
      return false;
    }
    boolean mayStandBeside =
        edge.relation().strength() == Relation.Strength.NAME
            || edge.relation().code().equals("acronym")
            || edge.relation().code().equals("initials");
    return mayStandBeside
        || groups.get(a).stream()
            .noneMatch(
                x -> groups.get(b).stream().anyMatch(y -> nodes.get(x).besides(nodes.get(y))));
  }

  /** A surname alone presumes a bearer whom readers know, and nobody named once in passing. */
  private boolean isInPassing(Edge edge, int a, int b) {
    return edge.relation().strength() == Relation.Strength.PART
        && nodes.get(edge.a()).type == EntityType.person
        && isInPassing(a)
        && isInPassing(b);
  }

  private boolean isInPassing(int group) {
    return groups.get(group).stream().map(nodes::get).allMatch(EntityNode::inPassing);
  }

  private boolean fit(int a, int b) {
    for (int x : groups.get(a)) {
      for (int y : groups.get(b)) {
        if (relation(x, y) == null && !nodes.get(x).fits(nodes.get(y))) {
          return false;
        }
      }
    }
    return true;
  }

  private void join(int into, int from, Edge edge) {
    groups.get(into).addAll(groups.get(from));
    groups.get(from).forEach(node -> groupOf[node] = into);
    groups.get(from).clear();
    why.get(into).addAll(why.get(from));
    why.get(from).clear();
    String one = nodes.get(edge.a()).name();
    String other = nodes.get(edge.b()).name();
    String code = one.equalsIgnoreCase(other) ? "exact" : edge.relation().code();
    boolean turned = one.compareTo(other) > 0;
    String names = (turned ? other : one) + " = " + (turned ? one : other);
    why.get(into).add(code + ':' + names);
  }
}
