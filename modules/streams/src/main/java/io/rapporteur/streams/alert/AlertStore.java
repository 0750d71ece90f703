package io.rapporteur.streams.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What is kept of one scope: its times, events, the time of each document's event, and alerts. All
 * in one store, since its changelog keeps the order of writes: whoever finds one of them after a
 * crash finds those before it, too.
 */
final class AlertStore implements RuleEvents {
  private final KeyValueStore<Bytes, byte[]> store;
  private final String scope;
  private RuleTimes times;

  AlertStore(KeyValueStore<Bytes, byte[]> store, String scope) {
    this.store = store;
    this.scope = scope;
    this.times = RuleTimes.decode(store.get(AlertKeys.scope(scope)));
  }

  RuleTimes times() {
    return times;
  }

  void put(RuleTimes next) {
    if (!next.equals(times)) {
      store.put(AlertKeys.scope(scope), next.encoded());
      times = next;
    }
  }

  /** When the event of a document is; null when it has none. */
  Long timeOf(String uri) {
    byte[] time = store.get(AlertKeys.document(scope, uri));
    return time == null ? null : ByteBuffer.wrap(time).getLong();
  }

  /** Makes an event the only one of its document. The time that leads to it changes last. */
  void put(MatchedEvent event) {
    Long before = timeOf(event.uri());
    if (before != null && before != event.time()) {
      store.delete(AlertKeys.event(scope, before, event.uri()));
    }
    store.put(AlertKeys.event(scope, event.time(), event.uri()), event.source().getBytes(UTF_8));
    byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(event.time()).array();
    store.put(AlertKeys.document(scope, event.uri()), time);
  }

  void removeEventOf(String uri) {
    Long time = timeOf(uri);
    if (time != null) {
      store.delete(AlertKeys.event(scope, time, uri));
      store.delete(AlertKeys.document(scope, uri));
    }
  }

  void put(ToldAlert told) {
    store.put(AlertKeys.alert(scope, told.alert().start()), told.encoded());
  }

  /** All that was told and is kept, by start of the window. */
  List<ToldAlert> told() {
    List<ToldAlert> told = new ArrayList<>();
    try (KeyValueIterator<Bytes, byte[]> entries =
        store.range(
            AlertKeys.alert(scope, times.alertsFrom()), AlertKeys.alert(scope, Long.MAX_VALUE))) {
      entries.forEachRemaining(entry -> told.add(ToldAlert.decode(entry.value)));
    }
    return told;
  }

  @Override
  public void visit(long from, long to, Predicate<MatchedEvent> visitor) {
    long first = Math.max(times.eventsFrom(), from);
    if (first >= to) {
      return;
    }
    try (KeyValueIterator<Bytes, byte[]> entries =
        store.range(AlertKeys.event(scope, first, ""), AlertKeys.event(scope, to, ""))) {
      boolean goesOn = true;
      while (goesOn && entries.hasNext()) {
        KeyValue<Bytes, byte[]> entry = entries.next();
        MatchedEvent event = AlertKeys.eventOf(scope, entry.key, entry.value);
        goesOn = event.time() < to && visitor.test(event);
      }
    }
  }

  /**
   * Forgets what is past, the oldest first.
   *
   * @param before events from before this time
   * @param toldBefore alerts whose windows ended before {@code before} and that were told before
   *     this time of the wall clock
   * @param most so many events, and so many alerts
   * @return whether all of it is forgotten
   */
  boolean forget(long before, long toldBefore, int most) {
    List<MatchedEvent> old = new ArrayList<>();
    visit(0, before, event -> old.add(event) && old.size() < most);
    for (MatchedEvent event : old) {
      Long now = timeOf(event.uri());
      if (now != null && now == event.time()) {
        store.delete(AlertKeys.document(scope, event.uri()));
      }
      store.delete(AlertKeys.event(scope, event.time(), event.uri()));
    }
    boolean all = old.size() < most;
    long eventsFrom = all ? before : old.get(old.size() - 1).time();
    List<ToldAlert> past = told().stream().takeWhile(told -> told.alert().end() <= before).toList();
    List<ToldAlert> forgotten =
        past.stream().takeWhile(told -> told.at() < toldBefore).limit(most).toList();
    long alertsFrom = times.alertsFrom();
    for (ToldAlert told : forgotten) {
      alertsFrom = told.alert().start();
      store.delete(AlertKeys.alert(scope, alertsFrom));
    }
    put(
        new RuleTimes(
            times.latest(),
            times.horizon(),
            Math.max(times.eventsFrom(), eventsFrom),
            alertsFrom,
            times.touched()));
    return all && forgotten.size() == past.size();
  }

  /** Forgets the scope itself, once nothing else is left of it. */
  void forgetScope() {
    store.delete(AlertKeys.scope(scope));
  }
}
