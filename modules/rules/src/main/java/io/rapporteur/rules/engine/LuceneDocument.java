package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Span;
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
  /** Positions left free between two values, so that no phrase runs across. */
  static final int GAP = 100;

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
    Facts facts = Facts.of(document);
    MemoryIndex index = new MemoryIndex();
    String headline = document.getHeadline();
    String body = document.getBody();
    add(index, Field.BODY, body);
    add(index, Field.HEADLINE, headline);
    Span repeated = document.getHeadlineSpan();
    if (repeated == null) {
      add(index, Field.TEXT, headline);
    }
    add(index, Field.TEXT, body);
    for (Field field : Field.values()) {
      if (field.ordered()) {
        facts
            .measures(field)
            .forEach(m -> index.addField(new DoublePoint(field.label(), m.value()), null));
      } else if (field.kind() != Field.Kind.TEXT) {
        facts.values(field).forEach(value -> add(index, field, value.text()));
      }
    }
    index.freeze();
    return index;
  }

  private static void add(MemoryIndex index, Field field, String text) {
    String indexed = field.words() ? text : TextAnalysis.whole(text);
    if (!indexed.isEmpty()) {
      TokenStream stream = TextAnalysis.of(field).tokenStream(field.label(), indexed);
      index.addField(field.label(), stream, GAP, 1);
    }
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
