package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups the figures of a story by what they measure. */
public final class Ledger {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.readings().get(0))
          .thenComparing(entry -> entry.readings().get(1));

  private Ledger() {}

  /**
   * The entries of two readings or more, in order of their first readings.
   *
   * @param documents the figures of each document of the story, as {@link LedgerFigure#all} gives
   *     them
   */
  public static List<Entry> of(Collection<List<LedgerFigure>> documents) {
    FigureLinks linker = new FigureLinks();
    SortedMap<String, List<LedgerFigure>> byUri = new TreeMap<>();
    for (List<LedgerFigure> document : documents) {
      if (!document.isEmpty()) {
        byUri.put(document.get(0).uri(), document);
      }
    }
    List<List<LedgerFigure>> sorted = List.copyOf(byUri.values());
    List<FigureLink> links = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int k = i + 1; k < sorted.size(); k++) {
        links.addAll(linker.between(sorted.get(i), sorted.get(k)));
      }
    }
    return ofLinks(links);
  }

  /**
   * The same from links that are known.
   *
   * @param links what {@link FigureLinks} gives for each pair of documents, in any order
   */
  public static List<Entry> ofLinks(Collection<FigureLink> links) {
    List<FigureLink> same = links.stream().filter(link -> link.conflict() == null).toList();
    List<Entry> entries = new ArrayList<>();
    for (List<LedgerFigure> readings : Measures.of(same)) {
      Set<LedgerFigure> members = new TreeSet<>(readings);
      entries.add(
          new Entry(
              readings,
              same.stream()
                  .filter(link -> link.relation() == ValueRelation.APART)
                  .filter(link -> members.contains(link.first()) && members.contains(link.second()))
                  .sorted(FigureLink.ORDER)
                  .toList(),
              null));
    }
    for (FigureLink link : links) {
      if (link.conflict() != null) {
        entries.add(new Entry(List.of(link.first(), link.second()), List.of(), link.conflict()));
      }
    }
    entries.sort(ORDER);
    return entries;
  }
}
