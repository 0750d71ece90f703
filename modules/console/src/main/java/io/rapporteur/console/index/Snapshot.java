package io.rapporteur.console.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

/** All days at one moment, to be closed by whoever took it. */
final class Snapshot implements AutoCloseable {
  private final IndexSearcher searcher;

  /**
   * @param days readers held by the caller, which this snapshot takes over
   */
  Snapshot(List<DirectoryReader> days) throws IOException {
    // It holds each for itself, so that what the caller holds can be given back at once.
    MultiReader all = new MultiReader(days.toArray(IndexReader[]::new), false);
    for (DirectoryReader day : days) {
      day.decRef();
    }
    this.searcher = new IndexSearcher(all);
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Takes it once more; false when it has gone already. */
  boolean hold() {
    return searcher.getIndexReader().tryIncRef();
  }

  @Override
  public void close() {
    try {
      searcher.getIndexReader().decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("a reader could not be closed", e);
    }
  }
}
