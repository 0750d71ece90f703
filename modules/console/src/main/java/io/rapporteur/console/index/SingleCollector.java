package io.rapporteur.console.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Runs one collector over all that a query finds, on the calling thread. */
final class SingleCollector {
  private SingleCollector() {}

  static void collect(IndexSearcher searcher, Query query, Collector collector) throws IOException {
    searcher.search(
        query,
        new CollectorManager<Collector, Void>() {
          @Override
          public Collector newCollector() {
            return collector;
          }

          @Override
          public Void reduce(Collection<Collector> all) {
            return null;
          }
        });
  }
}
