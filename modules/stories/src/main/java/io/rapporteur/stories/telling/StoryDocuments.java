package io.rapporteur.stories.telling;

import io.rapporteur.stories.copies.CopyText;
import io.rapporteur.stories.ledger.LedgerFigure;
import io.rapporteur.stories.quotations.Statement;
import java.util.List;

/** The documents of a story while it is told: of each its brief, and more where it is asked for. */
interface StoryDocuments {
  Brief brief(String uri);

  /** Its figures, the same objects for as long as they are held. */
  List<LedgerFigure> figures(Brief brief);

  List<Statement> statements(Brief brief);

  CopyText text(Brief brief);

  Dossier dossier(String uri);
}
