package io.rapporteur.stories.telling;

import io.rapporteur.stories.ledger.FigureLink;
import io.rapporteur.stories.ledger.FigureLinks;
import io.rapporteur.stories.ledger.LedgerFigure;
import io.rapporteur.stories.ledger.PairLinks;
import java.util.List;
import java.util.Map;

/**
 * Remembers which figures of two documents measure the same: a story is told again with every
 * document that comes, and two documents stay what they are to each other. Not for several threads.
 */
final class Linking implements PairLinks {
  /** Two lists by what they are, not by what is in them: they hold all that a document tells. */
  private record Pair(List<LedgerFigure> one, List<LedgerFigure> other) {
    @Override
    public boolean equals(Object that) {
      return that instanceof Pair pair && pair.one == one && pair.other == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(one) * 31 + System.identityHashCode(other);
    }
  }

  private final FigureLinks links = new FigureLinks();
  private final Map<Pair, List<FigureLink>> known;

  /**
   * @param remembered pairs of documents
   */
  Linking(int remembered) {
    known = new Recent<>(remembered);
  }

  @Override
  public List<FigureLink> between(List<LedgerFigure> one, List<LedgerFigure> other) {
    return known.computeIfAbsent(
        new Pair(one, other), pair -> List.copyOf(links.between(one, other)));
  }
}
