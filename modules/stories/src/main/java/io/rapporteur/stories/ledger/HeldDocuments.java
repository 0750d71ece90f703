package io.rapporteur.stories.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * In what order the documents of a story are held beside each other, by uri. Those that say
 * something of their own come before those that repeat them, and of each the earlier first, so that
 * a document that is added later changes little of what was found before it.
 *
 * @param core of which each is held against each
 * @param blocks further witnesses, by time
 * @param carriers further documents that repeat others, by time
 */
record HeldDocuments(List<String> core, List<List<String>> blocks, List<String> carriers) {
  /** Documents of a story of which each is held against each. */
  static final int CORE = 48;

  /** The last blocks are held, {@link #CORE} documents each: what lies between is not. */
  static final int MOST_BLOCKS = 10;

  /** Nor are more carriers than these, the latest. */
  private static final int MOST_CARRIERS = MOST_BLOCKS * CORE;

  /**
   * The documents that are held, in the order in which they are.
   *
   * @param byTime documents that have figures, the earliest first
   */
  static HeldDocuments of(Collection<String> byTime, UnaryOperator<String> witness) {
    List<String> witnesses = new ArrayList<>();
    List<String> carriers = new ArrayList<>();
    byTime.forEach(uri -> (witness.apply(uri).equals(uri) ? witnesses : carriers).add(uri));
    List<String> core = taken(witnesses, CORE);
    core.addAll(taken(carriers, CORE - core.size()));
    List<List<String>> blocks = new ArrayList<>();
    while (!witnesses.isEmpty()) {
      blocks.add(taken(witnesses, CORE));
    }
    return new HeldDocuments(core, last(blocks, MOST_BLOCKS), last(carriers, MOST_CARRIERS));
  }

  private static List<String> taken(List<String> documents, int most) {
    List<String> head = documents.subList(0, Math.min(most, documents.size()));
    List<String> taken = new ArrayList<>(head);
    head.clear();
    return taken;
  }

  private static <T> List<T> last(List<T> all, int most) {
    return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
  }

  /** All that are held. */
  List<String> all() {
    List<String> all = new ArrayList<>(core);
    blocks.forEach(all::addAll);
    all.addAll(carriers);
    return all;
  }
}
