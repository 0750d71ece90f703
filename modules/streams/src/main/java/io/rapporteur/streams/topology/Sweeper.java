package io.rapporteur.streams.topology;

import io.rapporteur.rules.RuleSet;
import io.rapporteur.streams.admit.VersionState;
import io.rapporteur.streams.admit.VersionStateCodec;
import io.rapporteur.streams.live.RouteClaims;
import io.rapporteur.streams.ops.Meters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Goes through a task's version store, a bounded stretch each tick: takes documents off routes that
 * no rule sends them to any more, and forgets what is past its retention.
 *
 * <p>A sweep starts when the rule set has changed since the last one began, once after a start, and
 * when stream time has gone on by a twentieth of the retention. A rule set that changes during a
 * sweep sweeps again after it.
 */
final class Sweeper {
  /** States looked at in one tick: a few milliseconds of the stream thread. */
  static final int STRETCH = 1_000;

  private static final int SWEEPS_PER_RETENTION = 20;

  private final AnnotateParts parts;
  private final KeyValueStore<String, byte[]> versions;
  private final Dispatcher dispatcher;
  private final Meters meters;
  private final Router router;
  private final long retention;

  private boolean sweeping;
  private String from;
  private String sweptFor;
  private long sweptAt = Long.MIN_VALUE;

  Sweeper(
      AnnotateParts parts,
      KeyValueStore<String, byte[]> versions,
      Dispatcher dispatcher,
      Meters meters) {
    this.parts = parts;
    this.versions = versions;
    this.dispatcher = dispatcher;
    this.meters = meters;
    this.router = new Router(parts.topics(), parts.directory());
    this.retention = parts.limits().retention().toMillis();
  }

  /**
   * Does one stretch of work, if there is any.
   *
   * @param streamTime highest record timestamp the task has seen, milliseconds since the epoch
   * @param now wall clock, milliseconds since the epoch
   */
  void tick(RuleSet rules, long streamTime, long now) {
    if (!sweeping) {
      boolean aged =
          sweptAt == Long.MIN_VALUE || streamTime - sweptAt > retention / SWEEPS_PER_RETENTION;
      if (!aged && rules.version().equals(sweptFor)) {
        return;
      }
      sweeping = true;
      from = null;
      sweptFor = rules.version();
      sweptAt = streamTime;
    }
    int looked = 0;
    try (KeyValueIterator<String, byte[]> states = versions.range(from, null)) {
      while (states.hasNext()) {
        if (looked++ >= STRETCH) {
          from = states.peekNextKey();
          return;
        }
        KeyValue<String, byte[]> entry = states.next();
        visit(entry.key, VersionStateCodec.decode(entry.value), rules, streamTime, now);
      }
    }
    sweeping = false;
  }

  private void visit(String uri, VersionState state, RuleSet rules, long streamTime, long now) {
    if (state.expired(streamTime, retention)) {
      versions.delete(uri);
      return;
    }
    Map<String, Set<String>> gone = unjustified(state, rules);
    if (gone.isEmpty()) {
      return;
    }
    VersionState kept = state.without(gone);
    int takenOff = 0;
    for (String route : gone.keySet()) {
      if (!kept.routes().containsKey(route)) {
        router
            .takeOff(route, uri, new RecordHeaders())
            .ifPresent(output -> dispatcher.forward(output, now));
        takenOff++;
      }
    }
    versions.put(uri, VersionStateCodec.encode(kept));
    meters.takenOff(takenOff);
  }

  private static Map<String, Set<String>> unjustified(VersionState state, RuleSet rules) {
    Map<String, Set<String>> gone = new HashMap<>();
    state
        .routes()
        .forEach(
            (route, ids) -> {
              for (String id : ids) {
                if (!RouteClaims.holds(rules, id, route)) {
                  gone.computeIfAbsent(route, r -> new HashSet<>()).add(id);
                }
              }
            });
    return gone;
  }
}
