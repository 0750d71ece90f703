package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.TextAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * A document as Lucene's in-memory index sees it: the yardstick of the differential tests and a
 * peer of the benchmarks.
 */
public final class LuceneDocument {
  private final IndexSearcher searcher;

  private LuceneDocument(MemoryIndex index) {
    this.searcher = index.createSearcher();
  }

  /** Indexes every field of a document. */
  public static LuceneDocument of(AnnotatedDocument document) {
    return new LuceneDocument(index(document));
  }

  /** The index itself, for those who search it in their own way. */
  public static MemoryIndex index(AnnotatedDocument document) {
    MemoryIndex index = new MemoryIndex();
    IndexedFields.of(
        document,
        new IndexedFields.Sink() {
          @Override
          public void text(Field field, String text) {
            TokenStream stream = TextAnalysis.of(field).tokenStream(field.label(), text);
            index.addField(field.label(), stream, IndexedFields.GAP, 1);
          }

          @Override
          public void number(Field field, double value) {
            index.addField(new DoublePoint(field.label(), value), null);
          }
        });
    index.freeze();
    return index;
  }

  /** Whether the document satisfies a query. */
  public boolean matches(Query query) {
    try {
      return searcher.count(query) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("searching in memory cannot fail", e);
    }
  }
}
