package io.rapporteur.console.index;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what each rule matched: in all, and in each of the last 24 hours. */
public final class RuleHours extends SimpleCollector {
  /** Hours that are told apart. */
  public static final int HOURS = 24;

  private static final long HOUR = 3_600_000;

  private final long end;
  private final Map<String, int[]> sums = new HashMap<>();
  private SortedSetDocValues rules;
  private NumericDocValues arrived;
  private int[][] counts;

  RuleHours(Instant now) {
    this.end = now.toEpochMilli();
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    addUp();
    rules = DocValues.getSortedSet(context.reader(), Facet.RULE.field());
    arrived = DocValues.getNumeric(context.reader(), Names.ARRIVED);
    counts = new int[(int) rules.getValueCount()][];
  }

  @Override
  public void collect(int document) throws IOException {
    if (!rules.advanceExact(document)) {
      return;
    }
    long ago = arrived.advanceExact(document) ? (end - arrived.longValue()) / HOUR : HOURS;
    for (int n = rules.docValueCount(); n > 0; n--) {
      int rule = (int) rules.nextOrd();
      if (counts[rule] == null) {
        counts[rule] = new int[HOURS + 1];
      }
      counts[rule][HOURS]++;
      if (ago >= 0 && ago < HOURS) {
        counts[rule][HOURS - 1 - (int) ago]++;
      }
    }
  }

  private void addUp() throws IOException {
    for (int rule = 0; counts != null && rule < counts.length; rule++) {
      if (counts[rule] != null) {
        int[] sum =
            sums.computeIfAbsent(rules.lookupOrd(rule).utf8ToString(), id -> new int[HOURS + 1]);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += counts[rule][i];
        }
      }
    }
    counts = null;
  }

  /** By rule: matches in each of the last 24 hours, the oldest first, and last in all. */
  public Map<String, int[]> sums() throws IOException {
    addUp();
    return sums;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
