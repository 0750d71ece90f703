package io.rapporteur.streams.admit;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is remembered of a document: which version is in force and which routes it is on.
 *
 * @param position of the version in force; null when only a withdrawal was ever seen
 * @param withdrawn whether the document is withdrawn
 * @param withdrawnAt milliseconds since the epoch: what was created up to then is covered by the
 *     withdrawal; {@link #NEVER} when no null record ever withdrew it
 * @param brought the record that made this state
 * @param routes the routes the document is on, each with the ids of the rules that put it there
 * @param left the routes it left with this state, so that a record processed once more after a
 *     crash takes it off them once more
 */
public record VersionState(
    VersionPosition position,
    boolean withdrawn,
    long withdrawnAt,
    Brought brought,
    SortedMap<String, SortedSet<String>> routes,
    SortedSet<String> left) {

  /** The {@link #withdrawnAt} of a document that was never withdrawn by a null record. */
  public static final long NEVER = Long.MIN_VALUE;

  /** No record's offset. */
  private static final long ELSEWHERE = -1;

  /**
   * The record that brought something.
   *
   * @param timestamp milliseconds since the epoch; the state is forgotten one retention period
   *     after
   * @param offset in its partition
   * @param inbox where intake had it from; null when it came without intake
   */
  public record Brought(long timestamp, long offset, InboxPlace inbox) {
    /** One that came without intake. */
    public Brought(long timestamp, long offset) {
      this(timestamp, offset, null);
    }
  }

  public VersionState {
    routes = Collections.unmodifiableSortedMap(new TreeMap<>(routes));
    left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
  }

  /**
   * A version in force.
   *
   * @param before routes the document was on, or had just left, before this version
   */
  public static VersionState inForce(
      VersionPosition position,
      Brought brought,
      SortedMap<String, SortedSet<String>> routes,
      Set<String> before) {
    TreeSet<String> left = new TreeSet<>(before);
    left.removeAll(routes.keySet());
    return new VersionState(position, false, NEVER, brought, routes, left);
  }

  /** A withdrawn document: off every route. */
  static VersionState gone(
      VersionPosition position, long withdrawnAt, Brought brought, Set<String> before) {
    return new VersionState(
        position, true, withdrawnAt, brought, new TreeMap<>(), new TreeSet<>(before));
  }

  /** The same, with the version's position moved on by a repeat of its content. */
  VersionState movedTo(VersionPosition later, long timestamp) {
    Brought moved =
        new Brought(Math.max(brought.timestamp(), timestamp), brought.offset(), brought.inbox());
    return new VersionState(later, withdrawn, withdrawnAt, moved, routes, left);
  }

  /** The same in another partition, in which offsets count other records. */
  public VersionState movedElsewhere() {
    Brought elsewhere = new Brought(brought.timestamp(), ELSEWHERE, brought.inbox());
    VersionPosition moved = position == null ? null : position.movedElsewhere();
    return new VersionState(moved, withdrawn, withdrawnAt, elsewhere, routes, left);
  }

  /**
   * Whether a later record than this made the state, so that this one was processed before. Both
   * clocks have to say so: offsets begin anew with a topic that was made again.
   */
  boolean isMadeAfter(Brought record) {
    return record.offset() < brought.offset() && record.timestamp() <= brought.timestamp();
  }

  /** Whether what made the state came later to the inbox: intake wrote this one once more. */
  boolean isSentAfter(Brought record) {
    InboxPlace now = brought.inbox();
    return now != null && record.inbox() != null && now.isAfter(record.inbox());
  }

  /** The routes to take the document off when it goes: those it is on, and those just left. */
  Set<String> routesBefore(Brought record) {
    TreeSet<String> before = new TreeSet<>(routes.keySet());
    if (brought.offset() == record.offset()) {
      before.addAll(left);
    }
    return before;
  }

  /** The same, on some more routes for some more rules. */
  public VersionState alsoOn(Map<String, ? extends Set<String>> rulesByRoute) {
    TreeMap<String, SortedSet<String>> all = new TreeMap<>(routes);
    rulesByRoute.forEach(
        (route, rules) -> {
          TreeSet<String> both = new TreeSet<>(rules);
          both.addAll(all.getOrDefault(route, new TreeSet<>()));
          all.put(route, both);
        });
    TreeSet<String> off = new TreeSet<>(left);
    off.removeAll(all.keySet());
    return new VersionState(position, withdrawn, withdrawnAt, brought, all, off);
  }

  /** The same without the contributions of some rules to some routes; routes left empty go. */
  public VersionState without(Map<String, Set<String>> rulesByRoute) {
    TreeMap<String, SortedSet<String>> kept = new TreeMap<>();
    TreeSet<String> gone = new TreeSet<>(left);
    routes.forEach(
        (route, rules) -> {
          TreeSet<String> remaining = new TreeSet<>(rules);
          remaining.removeAll(rulesByRoute.getOrDefault(route, Set.of()));
          if (remaining.isEmpty()) {
            gone.add(route);
          } else {
            kept.put(route, remaining);
          }
        });
    return new VersionState(position, withdrawn, withdrawnAt, brought, kept, gone);
  }

  /**
   * Whether the state has outlived the retention period.
   *
   * @param streamTime highest record timestamp seen by the task, milliseconds since the epoch
   * @param retention milliseconds
   */
  public boolean expired(long streamTime, long retention) {
    return brought.timestamp() < streamTime - retention;
  }
}
