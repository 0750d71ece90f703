package io.rapporteur.streams.facts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rows were told of a document or a story.
 *
 * @param at the latest timestamp of a record that led to it, milliseconds since the epoch
 * @param offset of the last record that led to it; -1 before the first
 * @param rows those that stand, each with a digest of its bytes
 * @param left the latest of those that were taken back, so that a record that is processed once
 *     more after a crash takes them back once more
 */
public record ToldRows(long at, long offset, SortedMap<FactId, Long> rows, Set<FactId> left) {
  /** Of which nothing was told. */
  public static final ToldRows NOTHING = new ToldRows(0, -1, new TreeMap<>(), Set.of());

  /** Rows remembered that were taken back, some 200 KB. */
  private static final int MOST_LEFT = 10_000;

  /** What is told after the next record. */
  public ToldRows next(SortedMap<FactId, Long> now, long timestamp, long by) {
    Set<FactId> gone = new LinkedHashSet<>(left);
    // what goes again counts as late
    gone.removeAll(rows.keySet());
    gone.addAll(rows.keySet());
    gone.removeAll(now.keySet());
    return new ToldRows(Math.max(at, timestamp), by, now, latest(gone));
  }

  /**
   * The rows that a record takes back.
   *
   * @param now those that stand after it
   * @param by its offset
   */
  public Collection<FactId> gone(SortedMap<FactId, Long> now, long by) {
    Set<FactId> gone = new LinkedHashSet<>(again(by) ? left : Set.of());
    gone.addAll(rows.keySet());
    gone.removeAll(now.keySet());
    return gone;
  }

  /** Whether a row need not be written: it was told, by an earlier record, and is the same. */
  public boolean stands(Map.Entry<FactId, Long> row, long by) {
    return !again(by) && row.getValue().equals(rows.get(row.getKey()));
  }

  /** The same in a partition in which offsets count other records. */
  ToldRows movedElsewhere() {
    return new ToldRows(at, -1, rows, Set.of());
  }

  private boolean again(long by) {
    return by <= offset;
  }

  private static Set<FactId> latest(Set<FactId> gone) {
    if (gone.size() <= MOST_LEFT) {
      return gone;
    }
    return gone.stream()
        .skip(gone.size() - MOST_LEFT)
        .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
  }
}
