package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups the figures of a story by what they measure. Each two of the first {@link #CORE} documents
 * by time are held against each other; those of further documents are held against these, and join
 * the measures that are found there. So the work grows with the number of documents, not with its
 * square, and a story within the bound is compared in full.
 */
public final class Ledger {
  /** Documents of a story of which each is held against each. */
  static final int CORE = 48;

  /** Pairs that a slot keeps apart that a ledger lists: those that are most alike. */
  static final int MOST_UNLIKE = 60;

  /** Figures of one document alone that a ledger lists. */
  static final int MOST_SINGLE = 60;

  private static final Comparator<ComparedReadings> ORDER =
      Comparator.comparing((ComparedReadings entry) -> entry.readings().get(0))
          .thenComparing(entry -> entry.readings().get(1));

  /** The earliest first: a document that is added later moves none out of the core. */
  private static final Comparator<List<LedgerFigure>> BY_TIME =
      Comparator.comparing(
              (List<LedgerFigure> document) -> document.get(0).published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(document -> document.get(0).uri());

  private Ledger() {}

  /**
   * The entries: those of two readings or more in order of their first readings, then figures that
   * one document alone tells, those that say most first.
   *
   * @param documents the figures of each document of the story, as {@link LedgerFigure#all} gives
   *     them
   */
  public static List<ComparedReadings> of(Collection<List<LedgerFigure>> documents) {
    return of(documents, new FigureLinks());
  }

  /**
   * The same with links that are remembered.
   *
   * @param linker gives what {@link FigureLinks} gives
   */
  public static List<ComparedReadings> of(
      Collection<List<LedgerFigure>> documents, PairLinks linker) {
    SortedMap<String, List<LedgerFigure>> byUri = new TreeMap<>();
    for (List<LedgerFigure> document : documents) {
      if (!document.isEmpty()) {
        byUri.put(document.get(0).uri(), document);
      }
    }
    List<List<LedgerFigure>> sorted = byUri.values().stream().sorted(BY_TIME).toList();
    List<List<LedgerFigure>> core = sorted.subList(0, Math.min(CORE, sorted.size()));
    List<FigureLink> links = new ArrayList<>();
    for (int i = 0; i < core.size(); i++) {
      for (int k = i + 1; k < core.size(); k++) {
        links.addAll(linker.between(core.get(i), core.get(k)));
      }
    }
    MeasureGroups measures = MeasureGroups.of(same(links));
    for (List<LedgerFigure> document : sorted.subList(core.size(), sorted.size())) {
      List<FigureLink> its = new ArrayList<>();
      for (List<LedgerFigure> other : core) {
        its.addAll(linker.between(other, document));
      }
      measures.attach(document, same(its));
      links.addAll(its);
    }
    List<ComparedReadings> entries = entries(measures.groups(), links);
    entries.addAll(Singles.of(sorted, entries));
    return entries;
  }

  /**
   * The entries of two readings or more from links that are known.
   *
   * @param links what {@link FigureLinks} gives for each pair of documents, in any order
   */
  public static List<ComparedReadings> ofLinks(Collection<FigureLink> links) {
    return entries(MeasureGroups.of(same(links)).groups(), links);
  }

  private static List<FigureLink> same(Collection<FigureLink> links) {
    return links.stream().filter(link -> link.conflict() == null).toList();
  }

  private static List<ComparedReadings> entries(
      List<List<LedgerFigure>> groups, Collection<FigureLink> links) {
    Map<LedgerFigure, List<FigureLink>> apart = new TreeMap<>();
    for (FigureLink link : same(links)) {
      if (link.relation() == ValueRelation.APART) {
        apart.computeIfAbsent(link.first(), figure -> new ArrayList<>()).add(link);
      }
    }
    List<ComparedReadings> entries = new ArrayList<>();
    for (List<LedgerFigure> readings : groups) {
      Set<LedgerFigure> members = new TreeSet<>(readings);
      entries.add(
          new ComparedReadings(
              readings,
              readings.stream()
                  .flatMap(reading -> apart.getOrDefault(reading, List.of()).stream())
                  .filter(link -> members.contains(link.second()))
                  .sorted(FigureLink.ORDER)
                  .toList(),
              null));
    }
    links.stream()
        .filter(link -> link.conflict() != null)
        .sorted(
            Comparator.comparingInt(FigureLink::score).reversed().thenComparing(FigureLink.ORDER))
        .limit(MOST_UNLIKE)
        .map(
            link ->
                new ComparedReadings(
                    List.of(link.first(), link.second()), List.of(), link.conflict()))
        .forEach(entries::add);
    entries.sort(ORDER);
    return entries;
  }
}
