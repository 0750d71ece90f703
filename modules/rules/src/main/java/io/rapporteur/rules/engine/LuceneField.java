package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** One field of a document in Lucene's in-memory index, made from the words already cut. */
final class LuceneField {
  /** Takes a stretch of tokens. */
  interface Stretches {
    /** From the first to the last, by the document's numbers. */
    void take(int first, int last);
  }

  private final IndexSearcher searcher;
  private final int[] position;
  private final int first;
  private final int end;

  private LuceneField(IndexSearcher searcher, int[] position, int first, int end) {
    this.searcher = searcher;
    this.position = position;
    this.first = first;
    this.end = end;
  }

  /**
   * Indexes a field.
   *
   * @param only words to be indexed, by the document's number; null for all. What a query does not
   *     ask for cannot change its answer, and positions stay as they are.
   */
  static LuceneField of(DocumentIndex document, Field field, boolean[] only) {
    DocumentTokens tokens = document.tokens();
    int end = document.end(field);
    int first = document.first(field);
    while (first < end && only != null && !only[tokens.word[first]]) {
      first++;
    }
    MemoryIndex index = new MemoryIndex();
    index.addField(field.label(), new Cut(document, first, end, only));
    return new LuceneField(index.createSearcher(), tokens.position, first, end);
  }

  boolean matches(Query query) {
    try {
      return searcher.count(query) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("searching in memory cannot fail", e);
    }
  }

  /** Hands on each passage that satisfies a query; says whether there is one. */
  boolean passages(Query query, Stretches stretches) {
    try {
      Weight weight =
          searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      Matches matches = weight.matches(searcher.getIndexReader().leaves().get(0), 0);
      if (matches == null) {
        return false;
      }
      for (String field : matches) {
        MatchesIterator passages = matches.getMatches(field);
        while (passages.next()) {
          stretches.take(token(passages.startPosition()), token(passages.endPosition()));
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("searching in memory cannot fail", e);
    }
  }

  /** The token at a position of the index, which begins at nought with the first one indexed. */
  private int token(int indexed) {
    int wanted = position[first] + indexed;
    int at = Arrays.binarySearch(position, first, end, wanted);
    return at >= 0 ? at : Math.min(-at - 1, end - 1);
  }

  /** The tokens of a field as a stream. */
  private static final class Cut extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final DocumentTokens tokens;
    private final List<SpaceWord> words;
    private final boolean[] only;
    private final int end;
    private int next;
    private int last = -1;

    Cut(DocumentIndex document, int first, int end, boolean[] only) {
      this.tokens = document.tokens();
      this.words = document.words();
      this.only = only;
      this.next = first;
      this.end = end;
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
