package io.rapporteur.console.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/**
 * A document as the index keeps it.
 *
 * @param bytes the record as it lay on the topic
 * @param content of the header {@code rapporteur-content}
 * @param row as {@link Row#json}
 */
public record Stored(byte[] bytes, String content, String row) {
  private static final Set<String> FIELDS = Set.of(Names.RECORD, Names.CONTENT);

  static Stored of(IndexSearcher searcher, int document) throws IOException {
    Document stored = searcher.storedFields().document(document, FIELDS);
    BytesRef bytes = stored.getBinaryValue(Names.RECORD);
    return new Stored(
        Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length),
        stored.get(Names.CONTENT),
        row(searcher, document));
  }

  /** The row of a document. */
  static String row(IndexSearcher searcher, int document) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues rows = leaf.reader().getBinaryDocValues(Names.ROW);
    if (rows == null || !rows.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("the index holds a document without its row");
    }
    return rows.binaryValue().utf8ToString();
  }

  /** Hands on every document that a query finds. */
  static void each(IndexSearcher searcher, Query query, Consumer<Stored> sink) throws IOException {
    SingleCollector.collect(
        searcher,
        query,
        new SimpleCollector() {
          private int base;

          @Override
          protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
          }

          @Override
          public void collect(int document) {
            try {
              sink.accept(of(searcher, base + document));
            } catch (IOException e) {
              throw new UncheckedIOException("the index cannot be read", e);
            }
          }

          @Override
          public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
          }
        });
  }
}
