package io.rapporteur.streams.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.streams.stores.TimedKeys;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What is known of each document: under the letter D and its uri, and once more in order of time,
 * under the letter T, the timestamp of the last record that led to it (8 bytes, big endian, never
 * negative) and its uri.
 */
public final class MatchedDocuments {
  private static final TimedKeys KEYS = new TimedKeys('D');
  private static final byte[] NOTHING = {};

  private final KeyValueStore<Bytes, byte[]> store;

  /** Nothing is kept under a time before this one: where the next sweep begins. */
  private long sweptTo;

  public MatchedDocuments(KeyValueStore<Bytes, byte[]> store) {
    this.store = store;
  }

  /**
   * What is remembered of a document; null when nothing is.
   *
   * @param oldest what was brought before is forgotten, whether or not a sweep has come by: replays
   *     agree
   */
  public MatchedDocument get(String uri, long oldest) {
    MatchedDocument matched = MatchedDocument.decode(store.get(KEYS.entry(uri)));
    return matched == null || matched.at() < oldest ? null : matched;
  }

  /** Remembers a document; its time first, so that a sweep finds whatever is there. */
  public void put(MatchedDocument matched) {
    String uri = matched.event().uri();
    MatchedDocument before = MatchedDocument.decode(store.get(KEYS.entry(uri)));
    long time = matched.at();
    store.put(KEYS.timed(time, uri), NOTHING);
    store.put(KEYS.entry(uri), matched.encoded());
    if (before != null && before.at() != time) {
      store.delete(KEYS.timed(before.at(), uri));
    }
    sweptTo = Math.min(sweptTo, time);
  }

  /**
   * Forgets documents, the oldest first.
   *
   * @param oldest those brought before it
   * @param most so many
   * @return how many
   */
  public int forget(long oldest, int most) {
    int forgotten = 0;
    try (KeyValueIterator<Bytes, byte[]> entries =
        store.range(KEYS.timed(sweptTo, ""), KEYS.timed(Math.max(sweptTo, oldest), ""))) {
      while (forgotten < most && entries.hasNext()) {
        byte[] key = entries.next().key.get();
        long time = TimedKeys.time(key);
        if (time >= oldest) {
          break;
        }
        forget(time, new String(TimedKeys.name(key), UTF_8));
        sweptTo = time;
        forgotten++;
      }
    }
    return forgotten;
  }

  private void forget(long time, String uri) {
    MatchedDocument matched = MatchedDocument.decode(store.get(KEYS.entry(uri)));
    if (matched != null && matched.at() == time) {
      store.delete(KEYS.entry(uri));
    }
    store.delete(KEYS.timed(time, uri));
  }
}
