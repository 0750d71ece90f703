package io.rapporteur.console.index;

import io.rapporteur.console.index.FoundDocuments.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of facets over all that is found: exactly, not over a sample. */
final class FacetCounter extends SimpleCollector {
  private final Facet[] facets;
  private final SortedSetDocValues[] values;
  private final int[][] counts;
  private final Map<Facet, Map<String, Integer>> sums = new EnumMap<>(Facet.class);
  private int total;

  FacetCounter(Collection<Facet> counted) {
    facets = counted.toArray(Facet[]::new);
    values = new SortedSetDocValues[facets.length];
    counts = new int[facets.length][];
    counted.forEach(facet -> sums.put(facet, new HashMap<>()));
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    addUp();
    for (int i = 0; i < facets.length; i++) {
      values[i] = DocValues.getSortedSet(context.reader(), facets[i].field());
      counts[i] = new int[(int) values[i].getValueCount()];
    }
  }

  @Override
  public void collect(int document) throws IOException {
    total++;
    for (int i = 0; i < facets.length; i++) {
      SortedSetDocValues own = values[i];
      if (own.advanceExact(document)) {
        for (int n = own.docValueCount(); n > 0; n--) {
          counts[i][(int) own.nextOrd()]++;
        }
      }
    }
  }

  private void addUp() throws IOException {
    for (int i = 0; i < facets.length; i++) {
      for (int value = 0; counts[i] != null && value < counts[i].length; value++) {
        if (counts[i][value] > 0) {
          String text = values[i].lookupOrd(value).utf8ToString();
          sums.get(facets[i]).merge(text, counts[i][value], Integer::sum);
        }
      }
      counts[i] = null;
    }
  }

  int total() {
    return total;
  }

  /** The most frequent values of each facet, at most so many. */
  Map<Facet, List<Count>> top(int most) throws IOException {
    addUp();
    Map<Facet, List<Count>> top = new EnumMap<>(Facet.class);
    sums.forEach(
        (facet, of) -> {
          List<Count> all = new ArrayList<>(of.size());
          of.forEach((value, count) -> all.add(new Count(value, count)));
          all.sort(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value));
          top.put(facet, List.copyOf(all.subList(0, Math.min(most, all.size()))));
        });
    return top;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
