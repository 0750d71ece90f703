package io.rapporteur.streams.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.streams.stores.TimedKeys;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What was told of each document, or of each story: under the letter R and its key, and, when it is
 * to be forgotten one day, once more in order of time: under the letter T, the timestamp (8 bytes,
 * big endian, never negative) and the key.
 */
public final class ToldBook {
  private static final TimedKeys KEYS = new TimedKeys('R');
  private static final byte[] NOTHING = {};

  private final KeyValueStore<Bytes, byte[]> store;
  private final boolean keepsStanding;
  private long sweptTo;

  /**
   * @param keepsStanding whether what has rows is never forgotten, because its records are kept for
   *     good as well
   */
  public ToldBook(KeyValueStore<Bytes, byte[]> store, boolean keepsStanding) {
    this.store = store;
    this.keepsStanding = keepsStanding;
  }

  /** What was told of a key. */
  public ToldRows get(String key) {
    ToldRows told = ToldRowsCodec.decode(store.get(KEYS.entry(key)));
    return told == null ? ToldRows.NOTHING : told;
  }

  /** Remembers; the time first, so that a sweep finds whatever is there. */
  public void put(String key, ToldRows told) {
    ToldRows before = get(key);
    if (forgettable(told)) {
      store.put(KEYS.timed(told.at(), key), NOTHING);
      sweptTo = Math.min(sweptTo, told.at());
    }
    store.put(KEYS.entry(key), ToldRowsCodec.encode(told));
    if (forgettable(before) && !(forgettable(told) && before.at() == told.at())) {
      store.delete(KEYS.timed(before.at(), key));
    }
  }

  private boolean forgettable(ToldRows told) {
    return told != ToldRows.NOTHING && !(keepsStanding && !told.rows().isEmpty());
  }

  /**
   * Forgets, the oldest first.
   *
   * @param oldest what was told before it, milliseconds since the epoch
   * @param most so many
   * @return how many
   */
  public int forget(long oldest, int most) {
    int forgotten = 0;
    try (KeyValueIterator<Bytes, byte[]> entries =
        store.range(KEYS.timed(sweptTo, ""), KEYS.timed(Math.max(sweptTo, oldest), ""))) {
      while (forgotten < most && entries.hasNext()) {
        byte[] entry = entries.next().key.get();
        long time = TimedKeys.time(entry);
        String key = new String(TimedKeys.name(entry), UTF_8);
        ToldRows told = get(key);
        if (forgettable(told) && told.at() == time) {
          store.delete(KEYS.entry(key));
        }
        store.delete(KEYS.timed(time, key));
        sweptTo = time;
        forgotten++;
      }
    }
    return forgotten;
  }

  /** The value of an entry for a partition in which offsets count other records. */
  public static byte[] movedElsewhere(byte[] value) {
    return value.length == 0
        ? value
        : ToldRowsCodec.encode(ToldRowsCodec.decode(value).movedElsewhere());
  }
}
