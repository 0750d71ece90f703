package io.rapporteur.streams.live;

/**
 * One change on a compacted topic.
 *
 * @param key of the entry
 * @param value its new value; null removes it
 * @param batch what it belongs to; null when it stands alone
 */
record Change<V>(String key, V value, Batch batch) {

  /**
   * Several changes that take effect together.
   *
   * @param id unique among batches in flight
   * @param size how many changes it has
   */
  record Batch(String id, int size) {}
}
