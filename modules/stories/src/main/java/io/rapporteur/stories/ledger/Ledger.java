package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Groups the figures of a story by what they measure. Of a story of {@link HeldDocuments#CORE}
 * documents or fewer each two are held against each other; of a larger one as {@link Holding} says,
 * so that the work grows with the number of documents, and not with its square.
 */
public final class Ledger {
  /** Pairs that a slot keeps apart that a ledger lists: those that are most alike. */
  static final int MOST_UNLIKE = 60;

  /** Figures of one document alone that a ledger lists. */
  static final int MOST_SINGLE = 60;

  private static final Comparator<ComparedReadings> ORDER =
      Comparator.comparing((ComparedReadings entry) -> entry.readings().get(0))
          .thenComparing(entry -> entry.readings().get(1));

  private static final Comparator<List<LedgerFigure>> BY_TIME =
      Comparator.comparing(
              (List<LedgerFigure> document) -> document.get(0).published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Ledger::uri);

  private Ledger() {}

  /**
   * The entries: those of two readings or more in order of their first readings, then figures that
   * one document alone tells, those that say most first.
   *
   * @param documents the figures of each document of the story, as {@link LedgerFigure#all} gives
   *     them
   */
  public static List<ComparedReadings> of(Collection<List<LedgerFigure>> documents) {
    SortedMap<String, List<LedgerFigure>> byUri = new TreeMap<>();
    for (List<LedgerFigure> document : documents) {
      if (!document.isEmpty()) {
        byUri.put(uri(document), document);
      }
    }
    List<String> byTime = byUri.values().stream().sorted(BY_TIME).map(Ledger::uri).toList();
    return of(byTime, byUri::get, new FigureLinks(), uri -> uri);
  }

  /**
   * The same with links that are remembered, of documents some of which repeat others.
   *
   * @param byTime uris of the documents that have figures, the earliest first
   * @param figures gives those of a document; it is asked for those that are held, once
   * @param linker gives what {@link FigureLinks} gives
   * @param witness from the uri of a document to that of the document it repeats; to itself for a
   *     witness
   */
  public static List<ComparedReadings> of(
      Collection<String> byTime,
      Function<String, List<LedgerFigure>> figures,
      PairLinks linker,
      UnaryOperator<String> witness) {
    HeldDocuments held = HeldDocuments.of(byTime, witness);
    Map<String, List<LedgerFigure>> byUri = new HashMap<>();
    held.all().forEach(uri -> byUri.put(uri, figures.apply(uri)));
    Function<String, List<LedgerFigure>> original =
        uri -> witness.apply(uri).equals(uri) ? null : byUri.get(witness.apply(uri));
    Holding holding = new Holding(all(held.core(), byUri), original, linker);
    held.blocks().forEach(block -> holding.block(all(block, byUri)));
    held.carriers().forEach(uri -> holding.carrier(byUri.get(uri), byUri.get(witness.apply(uri))));
    List<List<LedgerFigure>> told = all(held.all(), byUri);
    Contested contested = new Contested(holding.groups(), told);
    List<FigureLink> links = new ArrayList<>(holding.links());
    links.addAll(contested.links());
    List<ComparedReadings> entries = entries(contested.groups(), links);
    entries.addAll(Singles.of(told, entries));
    return entries;
  }

  private static List<List<LedgerFigure>> all(
      List<String> uris, Map<String, List<LedgerFigure>> byUri) {
    return uris.stream().map(byUri::get).toList();
  }

  static String uri(List<LedgerFigure> document) {
    return document.get(0).uri();
  }

  private static List<ComparedReadings> entries(
      List<List<LedgerFigure>> groups, Collection<FigureLink> links) {
    Map<LedgerFigure, List<FigureLink>> apart = new TreeMap<>();
    for (FigureLink link : links) {
      if (link.conflict() == null && link.relation() == ValueRelation.APART) {
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
    Unlike.of(links, groups).stream()
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
