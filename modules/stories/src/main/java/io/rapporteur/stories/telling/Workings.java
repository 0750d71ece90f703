package io.rapporteur.stories.telling;

import io.rapporteur.stories.copies.CopyText;
import io.rapporteur.stories.ledger.LedgerFigure;
import io.rapporteur.stories.quotations.Statement;
import java.util.List;

/**
 * What was worked out of readings and is asked for again when their story is told again: each part
 * by itself, since a story of thousands asks for the briefs of all, and for more of few. Not for
 * several threads.
 */
final class Workings {
  /** Bytes of heap for a figure and the words around it, a word of a statement, one of a text. */
  private static final long FIGURE = 2000;

  private static final long STATEMENT = 200;
  private static final long SAID = 60;
  private static final long WORD = 28;

  private final Recent<Key, Brief> briefs;
  private final Recent<Key, List<LedgerFigure>> figures;
  private final Recent<Key, List<Statement>> statements;
  private final Recent<Key, CopyText> texts;

  private record Key(String uri, long content) {
    static Key of(Brief brief) {
      return new Key(brief.uri(), brief.content());
    }
  }

  /** With room for what is remembered, and the stint in which it is worked out. */
  Workings(StoryCaches caches, Stint stint) {
    briefs = new Recent<>(caches.pairs(), Brief::bytes, stint);
    figures = new Recent<>(caches.documents(), list -> FIGURE * list.size(), stint);
    statements = new Recent<>(caches.documents(), Workings::bytes, stint);
    texts = new Recent<>(caches.documents(), text -> WORD * text.allWords(), stint);
  }

  private static long bytes(List<Statement> statements) {
    return statements.stream()
        .mapToLong(statement -> STATEMENT + SAID * statement.wording().size())
        .sum();
  }

  /** The documents of one story. */
  StoryDocuments of(DossierSource source) {
    return new StoryDocuments() {
      @Override
      public Brief brief(String uri) {
        return briefs.of(new Key(uri, source.content(uri)), key -> Brief.of(dossier(uri)));
      }

      @Override
      public List<LedgerFigure> figures(Brief brief) {
        return figures.of(Key.of(brief), key -> dossier(brief.uri()).figures());
      }

      @Override
      public List<Statement> statements(Brief brief) {
        return statements.of(Key.of(brief), key -> dossier(brief.uri()).statements());
      }

      @Override
      public CopyText text(Brief brief) {
        return texts.of(Key.of(brief), key -> dossier(brief.uri()).copyText());
      }

      @Override
      public Dossier dossier(String uri) {
        return source.of(uri);
      }
    };
  }

  /** Forgets all, for good. */
  void release() {
    briefs.release();
    figures.release();
    statements.release();
    texts.release();
  }
}
