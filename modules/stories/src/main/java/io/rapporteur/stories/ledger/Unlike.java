package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a slot keeps apart, as far as a reader is to be told. */
final class Unlike {
  private static final Comparator<FigureLink> LIKEST_FIRST =
      Comparator.comparingInt(FigureLink::score).reversed().thenComparing(FigureLink.ORDER);

  private Unlike() {}

  /**
   * The links of which a slot says something else, likest first: none within a measure, which says
   * already that both are of it, none that no reader would take for one, and of two measures one.
   *
   * @param groups the readings of each measure
   */
  static List<FigureLink> of(Collection<FigureLink> links, List<List<LedgerFigure>> groups) {
    Map<LedgerFigure, Object> measures = new IdentityHashMap<>();
    groups.forEach(group -> group.forEach(reading -> measures.put(reading, group)));
    Map<Object, Integer> numbers = new IdentityHashMap<>();
    Set<List<Integer>> told = new HashSet<>();
    List<FigureLink> unlike = new ArrayList<>();
    for (FigureLink link : links.stream().sorted(LIKEST_FIRST).toList()) {
      Object one = measures.getOrDefault(link.first(), link.first());
      Object other = measures.getOrDefault(link.second(), link.second());
      if (link.conflict() != null && one != other && Conflicts.worthTelling(link)) {
        int a = numbers.computeIfAbsent(one, measure -> numbers.size());
        int b = numbers.computeIfAbsent(other, measure -> numbers.size());
        if (told.add(List.of(Math.min(a, b), Math.max(a, b)))) {
          unlike.add(link);
        }
      }
    }
    return unlike;
  }
}
