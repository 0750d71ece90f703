package io.rapporteur.streams.alert;

import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Decides which alerts of one rule stand, after one of its events came or went. Pure.
 *
 * <p>A window begins with an event and is as long as the rule says, so that no burst is cut in two
 * by the clock. The first window with enough documents from enough sources raises an alert, and is
 * fixed from then on: an event in it updates the alert and cannot raise another. Under its
 * threshold the alert is revoked, and its events are free to make another with their neighbours.
 */
final class AlertWindows {
  /** Documents and sources listed in an alert; more are counted towards it and not listed. */
  static final int LISTED = 1_000;

  /** Characters of them listed, so that the alert fits into the smallest record allowed, 1 MiB. */
  private static final int LISTED_CHARS = 200_000;

  /**
   * A longer window or grace is as good as this one, and times can still be added up: 1,000 years.
   */
  private static final long LONGEST = 365_250L * 86_400_000;

  /** What became of an alert. */
  record Change(AlertStatus status, Raised alert) {}

  private final AlertSpec spec;
  private final Events events;
  private final List<Raised> raised;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param raised the alerts that stand, by start; changed in place
   */
  AlertWindows(AlertSpec spec, Events events, List<Raised> raised) {
    this.spec = spec;
    this.events = events;
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

  /** Settles what an event at some time has changed. */
  List<Change> settle(long time) {
    long window = window(spec);
    Raised standing = raised.stream().filter(r -> r.holds(time)).findFirst().orElse(null);
    if (standing == null) {
      search(time - window + 1, time + window);
    } else {
      recount(standing, window);
    }
    return changes;
  }

  private void recount(Raised standing, long window) {
    List<Event> members = events.between(standing.start(), standing.end());
    if (isEnough(members)) {
      Raised now = of(standing.start(), standing.end(), members);
      if (!now.equals(standing)) {
        raised.set(raised.indexOf(standing), now);
        changes.add(new Change(AlertStatus.updated, now));
      }
      return;
    }
    raised.remove(standing);
    changes.add(
        new Change(
            AlertStatus.revoked,
            new Raised(standing.start(), standing.end(), List.of(), List.of())));
    search(standing.start() - window + 1, standing.end() + window);
  }

  /** Looks for windows with enough among the events of a stretch that no alert holds. */
  private void search(long from, long to) {
    List<Event> free =
        events.between(from, to).stream()
            .filter(event -> raised.stream().noneMatch(r -> r.holds(event.time())))
            .toList();
    int first = 0;
    int end = 0;
    while (first < free.size()) {
      long start = free.get(first).time();
      long close = closing(start);
      end = Math.max(end, first);
      while (end < free.size() && free.get(end).time() < close) {
        end++;
      }
      List<Event> members = free.subList(first, end);
      if (isEnough(members)) {
        Raised found = of(start, close, members);
        raised.add(found);
        raised.sort((a, b) -> Long.compare(a.start(), b.start()));
        changes.add(new Change(AlertStatus.raised, found));
        first = end;
      } else {
        first++;
      }
    }
  }

  /** The end of a window: at its full length, or where an alert that stands begins. */
  private long closing(long start) {
    long close = start + window(spec);
    for (Raised standing : raised) {
      if (standing.start() > start) {
        close = Math.min(close, standing.start());
      }
    }
    return close;
  }

  private boolean isEnough(List<Event> members) {
    return members.size() >= Math.max(1, spec.getThreshold())
        && (spec.getSources() <= 1
            || members.stream()
                    .map(Event::source)
                    // who supplied it nobody says: it may be any of the others
                    .filter(source -> !source.isEmpty())
                    .distinct()
                    .limit(spec.getSources())
                    .count()
                >= spec.getSources());
  }

  private static Raised of(long start, long end, List<Event> members) {
    TreeSet<String> documents = new TreeSet<>();
    TreeSet<String> sources = new TreeSet<>();
    // the earliest are listed, so that a long list stays as it is while more come
    int chars = 0;
    for (Event member : members.subList(0, Math.min(LISTED, members.size()))) {
      chars += member.uri().length() + member.source().length();
      if (chars > LISTED_CHARS) {
        break;
      }
      documents.add(member.uri());
      if (!member.source().isEmpty()) {
        sources.add(member.source());
      }
    }
    return new Raised(start, end, List.copyOf(documents), List.copyOf(sources));
  }
}
