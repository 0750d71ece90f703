package io.rapporteur.streams.alert;

import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which alerts of one rule stand, after one of its events came or went. Pure.
 *
 * <p>A window begins with an event and is as long as the rule says, so that no burst is cut in two
 * by the clock. The first window with enough documents from enough sources raises an alert, and is
 * fixed from then on: an event in it updates the alert and cannot raise another. Under its
 * threshold the alert is revoked, and its events are free to make another with their neighbours.
 */
final class AlertWindows {
  /**
   * A longer window or grace is as good as this one, and times can still be added up: 1,000 years.
   */
  private static final long LONGEST = 365_250L * 86_400_000;

  /** What became of an alert. */
  record Change(AlertStatus status, RaisedAlert alert) {}

  private final AlertSpec spec;
  private final RuleEvents events;
  private final long horizon;
  private final List<RaisedAlert> raised;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param horizon events before it raise no alert; those that an alert holds still count for it
   * @param raised the alerts that stand, by start; changed in place
   */
  AlertWindows(AlertSpec spec, RuleEvents events, long horizon, List<RaisedAlert> raised) {
    this.spec = spec;
    this.events = events;
    this.horizon = horizon;
    this.raised = raised;
  }

  /** Length of a rule's window, milliseconds. */
  static long window(AlertSpec spec) {
    return Math.max(1, Math.min(spec.getWindowMillis(), LONGEST));
  }

  /** Event time before which nothing counts any more when an event of some time was seen. */
  static long horizon(AlertSpec spec, long latest) {
    return latest - window(spec) - Math.max(0, Math.min(spec.getGraceMillis(), LONGEST));
  }

  /** Settles what an event at some time has changed; all changes so far. */
  List<Change> settle(long time) {
    long window = window(spec);
    RaisedAlert standing = raised.stream().filter(r -> r.holds(time)).findFirst().orElse(null);
    if (standing == null) {
      search(time - window + 1, time + window);
    } else {
      recount(standing, window);
    }
    return changes;
  }

  private void recount(RaisedAlert standing, long window) {
    EventTally tally = new EventTally(spec);
    events.visit(standing.start(), standing.end(), tally::add);
    if (tally.isEnough()) {
      RaisedAlert now = tally.raised(standing.start(), standing.end());
      if (!now.equals(standing)) {
        raised.set(raised.indexOf(standing), now);
        changes.add(new Change(AlertStatus.updated, now));
      }
      return;
    }
    raised.remove(standing);
    changes.add(new Change(AlertStatus.revoked, standing.emptied()));
    search(standing.start() - window + 1, standing.end() + window);
  }

  /** Looks for windows with enough among the events of a stretch that no alert holds. */
  private void search(long from, long to) {
    List<MatchedEvent> free =
        events.between(Math.max(horizon, from), to).stream()
            .filter(event -> raised.stream().noneMatch(r -> r.holds(event.time())))
            .toList();
    Map<String, Integer> sources = new HashMap<>();
    int first = 0;
    int end = 0;
    while (first < free.size()) {
      long start = free.get(first).time();
      long close = closing(start);
      for (; end < free.size() && free.get(end).time() < close; end++) {
        count(sources, free.get(end), 1);
      }
      if (EventTally.isEnough(spec, end - first, sources.size())) {
        raise(start, close, free.subList(first, end));
        sources.clear();
        first = end;
      } else {
        count(sources, free.get(first), -1);
        first++;
      }
    }
  }

  private static void count(Map<String, Integer> sources, MatchedEvent event, int one) {
    if (!event.source().isEmpty()) {
      sources.merge(event.source(), one, (a, b) -> a + b == 0 ? null : a + b);
    }
  }

  private void raise(long start, long end, List<MatchedEvent> members) {
    EventTally tally = new EventTally(spec);
    members.stream().allMatch(tally::add);
    RaisedAlert found = tally.raised(start, end);
    raised.add(found);
    raised.sort(Comparator.comparingLong(RaisedAlert::start));
    changes.add(new Change(AlertStatus.raised, found));
  }

  /** The end of a window: at its full length, or where an alert that stands begins. */
  private long closing(long start) {
    long close = start + window(spec);
    for (RaisedAlert standing : raised) {
      if (standing.start() > start) {
        close = Math.min(close, standing.start());
      }
    }
    return close;
  }
}
