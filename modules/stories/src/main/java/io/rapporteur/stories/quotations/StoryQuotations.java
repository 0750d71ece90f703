package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.WordWeights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Draws a story's quotations together. Every result depends on the set of statements alone, and on
 * no order: pairs are pure functions of two statements, groups are what pairs connect, and reported
 * speech joins the one group it is most like and connects nothing.
 */
public final class StoryQuotations {
  private final WordWeights weights;
  private final SpeakerIdentity speakers;
  private final QuotationMatcher matcher;

  /** Draws together with the weights that ship, weighing words in common. */
  public StoryQuotations(WordWeights weights) {
    this(weights, SpeakerIdentity.byNames());
  }

  /**
   * The same, knowing who is who over the documents of the story.
   *
   * @param speakers with what gives an entity of a document its identity in the story
   */
  public StoryQuotations(WordWeights weights, SpeakerIdentity speakers) {
    this.weights = weights;
    this.speakers = speakers;
    this.matcher = new QuotationMatcher(weights, speakers);
  }

  /**
   * All pairs of statements of two documents that are renderings of one, in order. Their number
   * grows with the square of the carriers: {@link #groups} is what a story keeps.
   */
  public List<StatementLink> links(Collection<Statement> statements) {
    Renderings renderings = new Renderings(statements, matcher, weights);
    List<StatementLink> links = new ArrayList<>();
    for (int i = 0; i < renderings.size(); i++) {
      List<Statement> same = renderings.of(i);
      for (int k = 0; renderings.own(i) != null && k < same.size(); k++) {
        link(same.subList(k, k + 1), same.subList(k + 1, same.size()), renderings.own(i), links);
      }
    }
    for (Renderings.Edge edge : renderings.edges()) {
      link(renderings.of(edge.first()), renderings.of(edge.second()), edge.match(), links);
    }
    links.sort(Comparator.comparing(StatementLink::first).thenComparing(StatementLink::second));
    return links;
  }

  private static void link(
      List<Statement> some,
      List<Statement> others,
      StatementMatch match,
      List<StatementLink> links) {
    for (Statement a : some) {
      for (Statement b : others) {
        if (!a.uri().equals(b.uri())) {
          links.add(
              a.compareTo(b) < 0
                  ? new StatementLink(a, b, match)
                  : new StatementLink(b, a, match.turned()));
        }
      }
    }
  }

  /** The statements that two documents or more carry, by their fullest rendering's place. */
  public List<QuotationGroup> groups(Collection<Statement> statements) {
    Renderings renderings = new Renderings(statements, matcher, weights);
    int[] root = connected(renderings);
    TreeMap<Integer, List<Statement>> members = new TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      if (root[i] >= 0) {
        members.computeIfAbsent(root[i], r -> new ArrayList<>()).addAll(renderings.of(i));
      }
    }
    return members.values().stream()
        .filter(group -> group.stream().map(Statement::uri).distinct().count() > 1)
        .map(group -> Grouping.of(group, matcher, speakers))
        .sorted(Comparator.comparing(QuotationGroup::fullest))
        .toList();
  }

  /**
   * For each wording the least number of those it is connected with; -1 for one that says nothing.
   */
  private static int[] connected(Renderings renderings) {
    int[] root = new int[renderings.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    Renderings.Edge[] likest = new Renderings.Edge[root.length];
    for (Renderings.Edge edge : renderings.edges()) {
      boolean first = renderings.isReported(edge.first());
      if (first || renderings.isReported(edge.second())) {
        int reported = first ? edge.first() : edge.second();
        Renderings.Edge before = likest[reported];
        if (before == null || edge.match().score() > before.match().score()) {
          likest[reported] = edge;
        }
      } else {
        int a = find(root, edge.first());
        int b = find(root, edge.second());
        root[Math.max(a, b)] = Math.min(a, b);
      }
    }
    int[] of = new int[root.length];
    for (int i = 0; i < root.length; i++) {
      if (renderings.isReported(i)) {
        Renderings.Edge edge = likest[i];
        of[i] = edge == null ? -1 : find(root, edge.first() == i ? edge.second() : edge.first());
      } else {
        of[i] = renderings.own(i) == null ? -1 : find(root, i);
      }
    }
    return of;
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
