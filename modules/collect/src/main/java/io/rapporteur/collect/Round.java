package io.rapporteur.collect;

import java.util.List;
import java.util.Map;

/**
 * What asking one feed once came to.
 *
 * @param feed which
 * @param health how it is now
 * @param outputs documents and pages to write, in the order of the feed
 * @param seen what was sent with them, by the hash of an entry's id
 * @param forgotten entries that are not remembered any longer
 */
record Round(
    FeedSpec feed,
    FeedHealth health,
    List<Output> outputs,
    Map<String, Seen> seen,
    List<String> forgotten) {

  /** A record to write. */
  record Output(String topic, String key, byte[] value, Map<String, String> headers) {}
}
