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
 * @param flaw what was wrong, without any text of the feed, which its health may quote; null when
 *     nothing was
 */
record Round(
    FeedSpec feed,
    FeedHealth health,
    List<Output> outputs,
    Map<String, Seen> seen,
    List<String> forgotten,
    String flaw) {

  /** One of which nothing comes. */
  static Round without(FeedSpec feed, FeedHealth health, String flaw) {
    return new Round(feed, health, List.of(), Map.of(), List.of(), flaw);
  }

  /** A record to write. */
  record Output(String topic, String key, byte[] value, Map<String, String> headers) {}
}
