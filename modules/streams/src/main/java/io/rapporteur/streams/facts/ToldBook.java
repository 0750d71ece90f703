package io.rapporteur.streams.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What was told of each document, or of each story: under the letter R and its key, and, when it is
 * to be forgotten one day, once more in order of time: under the letter T, the timestamp (8 bytes,
 * big endian, never negative) and the key.
 */
public final class ToldBook {
  private static final byte ROWS = 'R';
  private static final byte TIME = 'T';
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
    ToldRows told = ToldRowsCodec.decode(store.get(rows(key)));
    return told == null ? ToldRows.NOTHING : told;
  }

  /** Remembers; the time first, so that a sweep finds whatever is there. */
  public void put(String key, ToldRows told) {
    ToldRows before = get(key);
    if (forgettable(told)) {
      store.put(time(told.at(), key), NOTHING);
      sweptTo = Math.min(sweptTo, told.at());
    }
    store.put(rows(key), ToldRowsCodec.encode(told));
    if (forgettable(before) && !(forgettable(told) && before.at() == told.at())) {
      store.delete(time(before.at(), key));
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
        store.range(time(sweptTo, ""), time(Math.max(sweptTo, oldest), ""))) {
      while (forgotten < most && entries.hasNext()) {
        ByteBuffer entry = ByteBuffer.wrap(entries.next().key.get());
        entry.get();
        long time = entry.getLong();
        String key = UTF_8.decode(entry).toString();
        ToldRows told = get(key);
        if (forgettable(told) && told.at() == time) {
          store.delete(rows(key));
        }
        store.delete(time(time, key));
        sweptTo = time;
        forgotten++;
      }
    }
    return forgotten;
  }

  /** The document or story that an entry of the store is about, UTF-8 bytes. */
  public static byte[] key(byte[] entry) {
    return Arrays.copyOfRange(entry, entry[0] == ROWS ? 1 : 1 + Long.BYTES, entry.length);
  }

  /** The value of an entry for a partition in which offsets count other records. */
  public static byte[] movedElsewhere(byte[] value) {
    return value.length == 0
        ? value
        : ToldRowsCodec.encode(ToldRowsCodec.decode(value).movedElsewhere());
  }

  private static Bytes rows(String key) {
    byte[] name = key.getBytes(UTF_8);
    return Bytes.wrap(ByteBuffer.allocate(1 + name.length).put(ROWS).put(name).array());
  }

  private static Bytes time(long time, String key) {
    byte[] name = key.getBytes(UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(1 + Long.BYTES + name.length)
            .put(TIME)
            .putLong(time)
            .put(name)
            .array());
  }
}
