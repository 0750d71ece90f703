package io.rapporteur.streams.alert;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Events in a key-value store, in order: the key is the rule, a zero byte, the time (8 bytes, big
 * endian, never negative) and the uri; the value is the source.
 */
final class EventStore implements Events {
  private final KeyValueStore<Bytes, byte[]> store;
  private final byte[] rule;

  EventStore(KeyValueStore<Bytes, byte[]> store, String rule) {
    this.store = store;
    this.rule = rule.getBytes(StandardCharsets.UTF_8);
  }

  void put(Event event) {
    store.put(key(event.time(), event.uri()), event.source().getBytes(StandardCharsets.UTF_8));
  }

  void remove(Event event) {
    store.delete(key(event.time(), event.uri()));
  }

  /** Forgets what is older. */
  void removeBefore(long time) {
    List<Bytes> old = new ArrayList<>();
    try (KeyValueIterator<Bytes, byte[]> events = store.range(key(0, ""), key(time, ""))) {
      events.forEachRemaining(entry -> old.add(entry.key));
    }
    Bytes end = key(time, "");
    old.stream().filter(key -> key.compareTo(end) < 0).forEach(store::delete);
  }

  void removeAll() {
    removeBefore(Long.MAX_VALUE);
  }

  @Override
  public List<Event> between(long from, long to) {
    List<Event> events = new ArrayList<>();
    try (KeyValueIterator<Bytes, byte[]> entries =
        store.range(key(Math.max(0, from), ""), key(Math.max(0, to), ""))) {
      while (entries.hasNext()) {
        Event event = event(entries.next());
        if (event.time() < to) {
          events.add(event);
        }
      }
    }
    return events;
  }

  private Event event(KeyValue<Bytes, byte[]> entry) {
    ByteBuffer key = ByteBuffer.wrap(entry.key.get());
    key.position(rule.length + 1);
    long time = key.getLong();
    return new Event(
        time,
        StandardCharsets.UTF_8.decode(key).toString(),
        new String(entry.value, StandardCharsets.UTF_8));
  }

  private Bytes key(long time, String uri) {
    byte[] name = uri.getBytes(StandardCharsets.UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(rule.length + 1 + Long.BYTES + name.length)
            .put(rule)
            .put((byte) 0)
            .putLong(time)
            .put(name)
            .array());
  }
}
