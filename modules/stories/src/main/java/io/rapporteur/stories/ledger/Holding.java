package io.rapporteur.stories.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds the documents of a story beside each other.
 *
 * <ul>
 *   <li>Of the first {@link HeldDocuments#CORE} each two: their figures make the first measures.
 *   <li>Further witnesses against these, so that their figures join the measures that are there.
 *       Then, by blocks, the figures that joined none against each other: what the second day has
 *       news of makes measures of its own. These are open to later blocks as long as the documents
 *       that made them are among the last {@link HeldDocuments#CORE} or so that made any.
 *   <li>A document that repeats another follows it: a figure that it has from there goes where it
 *       went there. What else it has is held as a witness's is, but makes no measure.
 * </ul>
 *
 * <p>So each document is held against so many others and no more.
 */
final class Holding {
  private final PairLinks linker;
  private final List<FigureLink> kept = new ArrayList<>();

  /** What a slot keeps apart, what is least alike first. */
  private final Queue<FigureLink> unlike =
      new PriorityQueue<>(
          Comparator.comparingInt(FigureLink::score).thenComparing(FigureLink.ORDER.reversed()));

  /** The documents that made later measures which are open, of each block those, oldest first. */
  private final Deque<List<List<LedgerFigure>>> open = new ArrayDeque<>();

  private final List<List<LedgerFigure>> core;
  private final MeasureGroups measures;

  /** Figures of the core that repeat others. */
  private final Map<LedgerFigure, LedgerFigure> copied = new IdentityHashMap<>();

  /**
   * The documents of the core are held beside each other, as far as they repeat none.
   *
   * @param original from the uri of a document to the figures of the one it repeats; to null where
   *     it repeats none
   */
  Holding(
      List<List<LedgerFigure>> core,
      Function<String, List<LedgerFigure>> original,
      PairLinks linker) {
    this.linker = linker;
    this.core = core;
    for (List<LedgerFigure> document : core) {
      copied.putAll(Copied.of(document, original.apply(Ledger.uri(document))));
    }
    List<FigureLink> same = new ArrayList<>();
    eachTwo(core, link -> isOwn(link.first()) && isOwn(link.second()), same);
    measures = MeasureGroups.of(same);
    follow(copied);
    keep(same);
  }

  private boolean isOwn(LedgerFigure figure) {
    return !copied.containsKey(figure);
  }

  /** In order: what is grouped does not depend on where the objects lie. */
  private void follow(Map<LedgerFigure, LedgerFigure> copies) {
    copies.keySet().stream().sorted().forEach(copy -> measures.follow(copy, copies.get(copy)));
  }

  /** Holds further witnesses against what is there, then against each other. */
  void block(List<List<LedgerFigure>> documents) {
    documents.forEach(this::join);
    List<FigureLink> same = new ArrayList<>();
    eachTwo(documents, link -> !measures.has(link.first()) && !measures.has(link.second()), same);
    measures.adopt(MeasureGroups.of(same));
    keep(same);
    List<List<LedgerFigure>> makers =
        documents.stream().filter(its -> its.stream().anyMatch(measures::measures)).toList();
    if (!makers.isEmpty()) {
      open.add(makers);
    }
    while (open.stream().mapToInt(List::size).sum() > HeldDocuments.CORE) {
      open.remove();
    }
  }

  /**
   * Lets a document follow the one that it repeats.
   *
   * @param witness that document; null when it has no figures
   */
  void carrier(List<LedgerFigure> carrier, List<LedgerFigure> witness) {
    follow(Copied.of(carrier, witness));
    if (witness != null) {
      String uri = Ledger.uri(carrier);
      for (FigureLink link : linker.between(carrier, witness)) {
        if (link.relation() == ValueRelation.SAME && link.conflict() == null) {
          measures.follow(link.of(uri), link.beside(uri));
        }
      }
    }
    if (!carrier.stream().allMatch(measures::has)) {
      join(carrier);
    }
  }

  /** The readings of each measure that two documents or more tell. */
  List<List<LedgerFigure>> groups() {
    return measures.groups();
  }

  /** The links that hold two readings of one measure apart, and those that a slot makes. */
  Collection<FigureLink> links() {
    List<FigureLink> links = new ArrayList<>(kept);
    links.addAll(unlike);
    return links;
  }

  /** Lets those figures of a document that are in no measure join those that are there. */
  private void join(List<LedgerFigure> document) {
    List<FigureLink> same = new ArrayList<>();
    core.forEach(other -> hold(document, other, this::isOwn, same));
    for (List<List<LedgerFigure>> makers : open) {
      makers.forEach(other -> hold(document, other, measures::measures, same));
    }
    measures.attach(Ledger.uri(document), same);
    keep(same);
  }

  private void hold(
      List<LedgerFigure> document,
      List<LedgerFigure> other,
      Predicate<LedgerFigure> against,
      List<FigureLink> same) {
    String uri = Ledger.uri(document);
    for (FigureLink link : linker.between(document, other)) {
      if (!measures.has(link.of(uri)) && against.test(link.beside(uri))) {
        take(link, same);
      }
    }
  }

  private void eachTwo(
      List<List<LedgerFigure>> documents, Predicate<FigureLink> which, List<FigureLink> same) {
    for (int i = 0; i < documents.size(); i++) {
      for (int k = i + 1; k < documents.size(); k++) {
        for (FigureLink link : linker.between(documents.get(i), documents.get(k))) {
          if (which.test(link)) {
            take(link, same);
          }
        }
      }
    }
  }

  private void take(FigureLink link, List<FigureLink> same) {
    if (link.conflict() == null) {
      same.add(link);
      return;
    }
    unlike.add(link);
    if (unlike.size() > Ledger.MOST_UNLIKE) {
      unlike.remove();
    }
  }

  private void keep(List<FigureLink> same) {
    for (FigureLink link : same) {
      if (link.relation() == ValueRelation.APART
          && measures.together(link.first(), link.second())) {
        kept.add(link);
      }
    }
  }
}
