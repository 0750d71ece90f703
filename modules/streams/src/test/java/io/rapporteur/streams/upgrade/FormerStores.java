package io.rapporteur.streams.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.streams.upgrade.FormerState.FormerRecord;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * Holds the formats of stores to those of recordings: what former versions kept is read, and what
 * the newest recording has is written again, entry by entry, as it stands there.
 */
public final class FormerStores {
  /** Reads one entry, and puts what it says into another store. */
  public interface Rewriting {
    void rewrite(Bytes key, byte[] value, KeyValueStore<Bytes, byte[]> into);
  }

  private FormerStores() {}

  /**
   * Fails when the store cannot be read any more, or is not what this version would write.
   *
   * @param store as in its changelog's name: {@code alert-matched}
   */
  public static void assertFormatIsKept(String store, Rewriting rewriting) {
    for (FormerState former : FormerState.all()) {
      SortedMap<Bytes, byte[]> kept = entries(former, store);
      assertThat(kept).as("entries of %s in recording %s", store, former).isNotEmpty();
      KeyValueStore<Bytes, byte[]> again = empty(store);
      try {
        kept.forEach((key, value) -> rewriting.rewrite(key, value, again));
      } catch (RuntimeException e) {
        throw new AssertionError(changed(store, former), e);
      }
      if (former.version().equals(FormerState.newest().version())) {
        assertThat(hexed(all(again))).as(changed(store, former)).isEqualTo(hexed(kept));
      }
    }
  }

  /** What to do when a format is another. */
  public static String changed(String what, FormerState former) {
    return "the format of "
        + what
        + " is not that of version "
        + former
        + ", which may run elsewhere. If that is meant: read both formats, as docs/topics.md says"
        + " (When state changes), commit, and add a recording of this version by"
        + " `modules/streams/record COMMIT`; the former recordings stay and are still read";
  }

  private static SortedMap<Bytes, byte[]> entries(FormerState former, String store) {
    SortedMap<Bytes, byte[]> entries = new TreeMap<>();
    for (FormerRecord record : former.records(store + "-changelog")) {
      if (record.value() == null) {
        entries.remove(Bytes.wrap(record.key()));
      } else {
        entries.put(Bytes.wrap(record.key()), record.value());
      }
    }
    return entries;
  }

  private static KeyValueStore<Bytes, byte[]> empty(String name) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "formats");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
    properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.BytesSerde.class);
    properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
    KeyValueStore<Bytes, byte[]> store = Stores.inMemoryKeyValueStore(name).get();
    store.init(new MockProcessorContext<>(properties).getStateStoreContext(), store);
    return store;
  }

  private static SortedMap<Bytes, byte[]> all(KeyValueStore<Bytes, byte[]> store) {
    SortedMap<Bytes, byte[]> all = new TreeMap<>();
    try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
      while (entries.hasNext()) {
        KeyValue<Bytes, byte[]> entry = entries.next();
        all.put(entry.key, entry.value);
      }
    }
    return all;
  }

  private static SortedMap<String, String> hexed(Map<Bytes, byte[]> entries) {
    SortedMap<String, String> hexed = new TreeMap<>();
    entries.forEach((key, value) -> hexed.put(key.toString(), Bytes.wrap(value).toString()));
    return hexed;
  }
}
