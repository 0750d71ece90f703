package io.rapporteur.stories.ledger;

import io.rapporteur.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Crowds of which two sides give two numbers: {@code 80,000 by the union's count, 25,000 by that of
 * the police}. A report that has both is taken for no conflict with another that has both, as two
 * values of one report are of two measures; and alone they are too far apart to be held against
 * each other. But where one report says them in one breath, each after its giver, they are two
 * counts of one crowd.
 */
final class Contested {
  private static final Set<String> CROWD = Set.of("attending", "protesting");

  /** Code points between two numbers that are told in one breath. */
  private static final int NEAR = 160;

  private static final double LEAST = 1.2;
  private static final double MOST = 10;

  private final Map<LedgerFigure, Integer> groupOf = new TreeMap<>();
  private final List<List<LedgerFigure>> groups = new ArrayList<>();
  private final List<FigureLink> links = new ArrayList<>();

  /** Of each group the one that it is part of; itself for one that is part of none. */
  private final List<Integer> into = new ArrayList<>();

  /**
   * @param measures the readings of each measure
   * @param documents the figures of each document
   */
  Contested(List<List<LedgerFigure>> measures, Collection<List<LedgerFigure>> documents) {
    measures.forEach(this::enter);
    for (List<LedgerFigure> document : documents) {
      List<LedgerFigure> crowds = document.stream().filter(Contested::isCrowd).toList();
      for (int i = 1; i < crowds.size(); i++) {
        if (isContested(crowds.get(i - 1), crowds.get(i))) {
          join(crowds.get(i - 1), crowds.get(i));
        }
      }
    }
  }

  private int enter(List<LedgerFigure> readings) {
    readings.forEach(reading -> groupOf.put(reading, groups.size()));
    into.add(groups.size());
    groups.add(readings);
    return groups.size() - 1;
  }

  /** The readings of each measure, the counts of a contested crowd together. */
  List<List<LedgerFigure>> groups() {
    Map<Integer, Set<LedgerFigure>> joined = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      joined.computeIfAbsent(root(i), root -> new TreeSet<>()).addAll(groups.get(i));
    }
    // a figure that was looked at and not joined is of no measure yet
    return joined.values().stream()
        .filter(readings -> readings.size() > 1)
        .<List<LedgerFigure>>map(ArrayList::new)
        .toList();
  }

  /** The pairs that are held against each other besides. */
  List<FigureLink> links() {
    return links;
  }

  private void join(LedgerFigure one, LedgerFigure other) {
    int a = root(group(one));
    int b = root(group(other));
    if (a == b || !isToldTwice(a, b)) {
      return;
    }
    for (LedgerFigure first : all(a)) {
      for (LedgerFigure second : all(b)) {
        if (ValueRelation.of(first, second) == ValueRelation.APART) {
          boolean turned = first.compareTo(second) > 0;
          LedgerFigure low = turned ? second : first;
          LedgerFigure high = turned ? first : second;
          links.add(new FigureLink(low, high, ValueRelation.APART, 1, null));
        }
      }
    }
    into.set(Math.max(a, b), Math.min(a, b));
  }

  /** Whether more than one document tells of the two. */
  private boolean isToldTwice(int a, int b) {
    Set<String> uris = new TreeSet<>();
    all(a).forEach(reading -> uris.add(reading.uri()));
    all(b).forEach(reading -> uris.add(reading.uri()));
    return uris.size() > 1;
  }

  private List<LedgerFigure> all(int root) {
    List<LedgerFigure> all = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (root(i) == root) {
        all.addAll(groups.get(i));
      }
    }
    return all;
  }

  private int group(LedgerFigure figure) {
    Integer known = groupOf.get(figure);
    return known == null ? enter(List.of(figure)) : known;
  }

  private int root(int group) {
    int root = group;
    while (into.get(root) != root) {
      root = into.get(root);
    }
    return root;
  }

  private static boolean isCrowd(LedgerFigure figure) {
    return CROWD.contains(figure.event())
        && figure.figure().getGiver() != null
        && !figure.part()
        && !figure.telling().part()
        && !figure.interval().vague();
  }

  /** Whether two givers say in one breath how many there were. */
  private static boolean isContested(LedgerFigure a, LedgerFigure b) {
    double ratio = PairFeatures.ratio(a, b);
    return ValueRelation.of(a, b) == ValueRelation.APART
        && ratio >= LEAST
        && ratio <= MOST
        && b.figure().getSpan().getStart() - a.figure().getSpan().getEnd() <= NEAR
        && !sameGiver(a, b)
        && (a.head().equals(b.head()) || a.head().isEmpty() || b.head().isEmpty())
        && Slots.conflict(a, b) == null
        && !a.telling().where().apart(b.telling().where());
  }

  private static boolean sameGiver(LedgerFigure a, LedgerFigure b) {
    Span one = a.figure().getGiver();
    Span other = b.figure().getGiver();
    return one.getStart() == other.getStart()
        || !Collections.disjoint(
            BodyWords.stems(one.getExact()), BodyWords.stems(other.getExact()));
  }
}
