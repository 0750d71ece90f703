package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** One field of a document in Lucene's in-memory index, made from the words already cut. */
final class LuceneField {
  private final IndexSearcher searcher;

  private LuceneField(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Indexes a field.
   *
   * @param only words to be indexed, by the document's number; null for all. What a query does not
   *     ask for cannot change its answer, and positions stay as they are.
   */
  static LuceneField of(DocumentIndex document, Field field, boolean[] only) {
    MemoryIndex index = new MemoryIndex();
    index.addField(field.label(), new Cut(document, field, only));
    return new LuceneField(index.createSearcher());
  }

  boolean matches(Query query) {
    try {
      return searcher.count(query) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("searching in memory cannot fail", e);
    }
  }

  /** The tokens of a field as a stream. */
  private static final class Cut extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Tokens tokens;
    private final List<Word> words;
    private final boolean[] only;
    private final int end;
    private int next;
    private int last = -1;

    Cut(DocumentIndex document, Field field, boolean[] only) {
      this.tokens = document.tokens();
      this.words = document.words();
      this.only = only;
      this.next = document.first(field);
      this.end = document.end(field);
    }

    @Override
    public boolean incrementToken() {
      while (next < end && only != null && !only[tokens.word[next]]) {
        next++;
      }
      if (next >= end) {
        return false;
      }
      clearAttributes();
      term.setEmpty().append(words.get(tokens.word[next]).text());
      // A field that begins after another does not begin at nought; only distances matter.
      step.setPositionIncrement(last < 0 ? 1 : tokens.position[next] - last);
      last = tokens.position[next++];
      return true;
    }
  }
}
