package io.rapporteur.console.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers when documents arrived. */
final class Arrivals extends SimpleCollector {
  private long[] times = new long[64];
  private int count;
  private NumericDocValues arrived;

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    arrived = DocValues.getNumeric(context.reader(), Names.ARRIVED);
  }

  @Override
  public void collect(int document) throws IOException {
    if (arrived.advanceExact(document)) {
      if (count == times.length) {
        times = Arrays.copyOf(times, count * 2);
      }
      times[count++] = arrived.longValue();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  long[] times() {
    return Arrays.copyOf(times, count);
  }
}
