package io.rapporteur.streams.topology;

import io.rapporteur.rules.RuleSet;
import io.rapporteur.streams.admit.VersionState;
import io.rapporteur.streams.admit.VersionStateCodec;
import io.rapporteur.streams.live.RouteClaims;
import io.rapporteur.streams.ops.Meters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
 *
 * <p>Without exactly-once a crash may keep a state and lose the tombstones that went with it. So a
 * stretch notes first which states it is about to change, and the sweep after a start tells their
 * tombstones once more; {@code commit} sees to it that no more than one stretch is in doubt.
 */
final class Sweeper {
  /** States looked at in one tick: a few milliseconds of the stream thread. */
  static final int STRETCH = 1_000;

  private static final int SWEEPS_PER_RETENTION = 20;
  private static final long SOON_MILLIS = 30_000;

  private final KeyValueStore<String, byte[]> versions;
  private final Dispatcher dispatcher;
  private final Meters meters;
  private final Runnable commit;
  private final Router router;
  private final long retention;

  private boolean sweeping;
  private String from;
  private String sweptFor;
  private long sweptAt = Long.MIN_VALUE;
  private InDoubt inDoubt;

  /** When to sweep whether or not anything has changed, wall clock; 0 for never. */
  private long due;

  /** A document that leaves routes: what is left to remember, and the routes. */
  private record Leaving(String uri, VersionState kept, Collection<String> routes) {}

  Sweeper(
      AnnotateParts parts,
      KeyValueStore<String, byte[]> versions,
      Dispatcher dispatcher,
      Meters meters,
      Runnable commit) {
    this.versions = versions;
    this.dispatcher = dispatcher;
    this.meters = meters;
    this.commit = commit;
    this.router = new Router(parts.topics(), parts.directory());
    this.retention = parts.limits().retention().toMillis();
  }

  /** Sweeps again after a while, in which a rule that is on its way will have come. */
  void soon(long now) {
    due = due == 0 ? now + SOON_MILLIS : due;
  }

  /**
   * Does one stretch of work, if there is any.
   *
   * @param streamTime highest record timestamp the task has seen, milliseconds since the epoch
   * @param now wall clock, milliseconds since the epoch
   */
  void tick(RuleSet rules, long streamTime, long now) {
    if (!sweeping && !begins(rules, streamTime, now)) {
      return;
    }
    List<Leaving> leaving = new ArrayList<>();
    from = stretch(rules, streamTime, leaving);
    sweeping = from != null;
    if (!leaving.isEmpty()) {
      InDoubt.note(versions, leaving.get(0).uri(), leaving.get(leaving.size() - 1).uri());
      leaving.forEach(one -> takeOff(one, now));
      commit.run();
    }
  }

  private boolean begins(RuleSet rules, long streamTime, long now) {
    boolean first = sweptAt == Long.MIN_VALUE;
    boolean aged = first || streamTime - sweptAt > retention / SWEEPS_PER_RETENTION;
    boolean asked = due != 0 && now >= due;
    if (!aged && !asked && rules.version().equals(sweptFor)) {
      return false;
    }
    due = asked ? 0 : due;
    inDoubt = first ? InDoubt.read(versions) : null;
    from = null;
    sweptFor = rules.version();
    sweptAt = streamTime;
    return true;
  }

  /** Looks at some states; returns where to go on, null at the end. */
  private String stretch(RuleSet rules, long streamTime, List<Leaving> leaving) {
    int looked = 0;
    try (KeyValueIterator<String, byte[]> states = versions.range(from, null)) {
      while (states.hasNext()) {
        if (looked++ >= STRETCH) {
          return states.peekNextKey();
        }
        KeyValue<String, byte[]> entry = states.next();
        if (!entry.key.equals(InDoubt.KEY)) {
          visit(entry.key, VersionStateCodec.decode(entry.value), rules, streamTime, leaving);
        }
      }
    }
    return null;
  }

  private void visit(
      String uri, VersionState state, RuleSet rules, long streamTime, List<Leaving> leaving) {
    if (state.expired(streamTime, retention)) {
      versions.delete(uri);
      return;
    }
    VersionState kept = state.without(unjustified(state, rules));
    Set<String> off = new HashSet<>(kept.left());
    if (inDoubt == null || !inDoubt.holds(uri)) {
      off.removeAll(state.left());
    }
    if (!off.isEmpty() || !kept.equals(state)) {
      leaving.add(new Leaving(uri, kept, off));
    }
  }

  private void takeOff(Leaving one, long now) {
    versions.put(one.uri(), VersionStateCodec.encode(one.kept()));
    for (String route : one.routes()) {
      router
          .takeOff(route, one.uri(), new RecordHeaders())
          .ifPresent(output -> dispatcher.forward(output, now));
    }
    meters.takenOff(one.routes().size());
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
