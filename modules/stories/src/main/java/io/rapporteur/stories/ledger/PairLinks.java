package io.rapporteur.stories.ledger;

import java.util.List;

/** Gives the links of two documents: see {@link FigureLinks#between}. */
@FunctionalInterface
public interface PairLinks {
  /** The links of two documents in order of their figures, whichever document comes first. */
  List<FigureLink> between(List<LedgerFigure> one, List<LedgerFigure> other);
}
