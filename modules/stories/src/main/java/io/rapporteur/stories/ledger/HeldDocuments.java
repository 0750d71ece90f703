package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * In what order the documents of a story are held beside each other. Those that say something of
 * their own come before those that repeat them, and of each the earlier first, so that a document
 * that is added later changes little of what was found before it.
 *
 * @param core of which each is held against each
 * @param blocks further witnesses, by time
 * @param carriers further documents that repeat others, by time
 */
record HeldDocuments(
    List<List<LedgerFigure>> core,
    List<List<List<LedgerFigure>>> blocks,
    List<List<LedgerFigure>> carriers) {
  /** Documents of a story of which each is held against each. */
  static final int CORE = 48;

  /** The last blocks are held, {@link #CORE} documents each: what lies between is not. */
  static final int MOST_BLOCKS = 20;

  private static final Comparator<List<LedgerFigure>> BY_TIME =
      Comparator.comparing(
              (List<LedgerFigure> document) -> document.get(0).published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Ledger::uri);

  /** The documents, none of them without figures, in the order in which they are held. */
  static HeldDocuments of(
      SortedMap<String, List<LedgerFigure>> byUri, UnaryOperator<String> witness) {
    List<List<LedgerFigure>> witnesses = new ArrayList<>();
    List<List<LedgerFigure>> carriers = new ArrayList<>();
    byUri.forEach(
        (uri, document) -> (witness.apply(uri).equals(uri) ? witnesses : carriers).add(document));
    witnesses.sort(BY_TIME);
    carriers.sort(BY_TIME);
    List<List<LedgerFigure>> core = taken(witnesses, CORE);
    core.addAll(taken(carriers, CORE - core.size()));
    List<List<List<LedgerFigure>>> blocks = new ArrayList<>();
    while (!witnesses.isEmpty()) {
      blocks.add(taken(witnesses, CORE));
    }
    int first = Math.max(0, blocks.size() - MOST_BLOCKS);
    return new HeldDocuments(core, blocks.subList(first, blocks.size()), carriers);
  }

  private static List<List<LedgerFigure>> taken(List<List<LedgerFigure>> documents, int most) {
    List<List<LedgerFigure>> head = documents.subList(0, Math.min(most, documents.size()));
    List<List<LedgerFigure>> taken = new ArrayList<>(head);
    head.clear();
    return taken;
  }

  /** All that are held. */
  Collection<List<LedgerFigure>> all() {
    List<List<LedgerFigure>> all = new ArrayList<>(core);
    blocks.forEach(all::addAll);
    all.addAll(carriers);
    return all;
  }
}
