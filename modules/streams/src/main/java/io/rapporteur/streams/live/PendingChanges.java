package io.rapporteur.streams.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Changes that arrived and have not taken effect. They are taken in order of arrival and never in
 * the middle of a batch: changes behind an open batch wait for it, so that the last word on a key
 * stays the last.
 *
 * <p>A batch whose end does not come (its writer died, or compaction has eaten some of it) is let
 * go after a while.
 *
 * <p>Safe for use by many threads.
 */
final class PendingChanges<V> {
  private final long quietMillis;
  private final long longestMillis;
  private final long abandonMillis;

  private final Deque<TableChange<V>> changes = new ArrayDeque<>();
  private final Map<String, Integer> arrived = new HashMap<>();
  private long first;
  private long last;

  /**
   * @param quietMillis changes that stand alone take effect once none has come for so long
   * @param longestMillis or at the latest so long after the first
   * @param abandonMillis an open batch is waited for so long after its last change
   */
  PendingChanges(long quietMillis, long longestMillis, long abandonMillis) {
    this.quietMillis = quietMillis;
    this.longestMillis = longestMillis;
    this.abandonMillis = abandonMillis;
  }

  synchronized void add(TableChange<V> change, long now) {
    if (changes.isEmpty()) {
      first = now;
    }
    last = now;
    changes.add(change);
    if (change.batch() != null) {
      arrived.merge(change.batch().id(), 1, Integer::sum);
    }
  }

  /** The changes that are due, the last one of each key; empty when none are. */
  synchronized TableChange.Taken<V> due(long now) {
    if (changes.isEmpty()) {
      return nothing();
    }
    boolean abandoned = now - last >= abandonMillis;
    boolean settled = now - last >= quietMillis || now - first >= longestMillis;
    return settled || abandoned || endsABatch(changes.peekLast())
        ? take(abandoned, now)
        : nothing();
  }

  /** All of them, whatever is open: for the moment when the topic has been read to its end. */
  synchronized TableChange.Taken<V> all() {
    return take(true, last);
  }

  private TableChange.Taken<V> nothing() {
    return new TableChange.Taken<>(Map.of(), Map.of());
  }

  private TableChange.Taken<V> take(boolean open, long now) {
    Map<String, V> values = new LinkedHashMap<>();
    Map<String, String> problems = new LinkedHashMap<>();
    while (!changes.isEmpty() && (open || complete(changes.peek()))) {
      TableChange<V> change = changes.poll();
      if (change.problem() == null) {
        values.put(change.key(), change.value());
        problems.remove(change.key());
      } else {
        problems.put(change.key(), change.problem());
      }
    }
    first = now;
    arrived.keySet().removeIf(id -> !isWaiting(id));
    return new TableChange.Taken<>(values, problems);
  }

  private boolean isWaiting(String batch) {
    return changes.stream().anyMatch(c -> c.batch() != null && c.batch().id().equals(batch));
  }

  private boolean endsABatch(TableChange<V> change) {
    return change.batch() != null && complete(change);
  }

  private boolean complete(TableChange<V> change) {
    return change.batch() == null
        || arrived.getOrDefault(change.batch().id(), 0) >= change.batch().size();
  }
}
