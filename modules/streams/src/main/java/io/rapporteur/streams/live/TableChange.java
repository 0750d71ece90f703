package io.rapporteur.streams.live;

import java.util.Map;

/**
 * One change on a compacted topic.
 *
 * @param key of the entry
 * @param value its new value; null removes it
 * @param problem why its new value cannot be read; null when it can
 * @param batch what it belongs to; null when it stands alone
 */
record TableChange<V>(String key, V value, String problem, Batch batch) {

  /**
   * Several changes that take effect together.
   *
   * @param id unique among batches in flight
   * @param size how many changes it has
   */
  record Batch(String id, int size) {}

  static <V> TableChange<V> of(String key, V value, Batch batch) {
    return new TableChange<>(key, value, null, batch);
  }

  static <V> TableChange<V> unreadable(String key, String problem, Batch batch) {
    return new TableChange<>(key, null, problem, batch);
  }

  /**
   * Changes that take effect together.
   *
   * @param values the last readable value of each key; null removes
   * @param problems what is wrong with keys whose last value cannot be read
   */
  record Taken<V>(Map<String, V> values, Map<String, String> problems) {
    boolean isEmpty() {
      return values.isEmpty() && problems.isEmpty();
    }
  }
}
