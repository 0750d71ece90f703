package io.rapporteur.streams.alert;

import io.rapporteur.model.AlertSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts the events of one window, earliest first, as far as it makes a difference. */
final class EventTally {
  /** Documents and sources listed in an alert; more are counted towards it and not listed. */
  static final int LISTED = 1_000;

  /** Characters of them listed, so that the alert fits into the smallest record allowed, 1 MiB. */
  private static final int LISTED_CHARS = 200_000;

  private final AlertSpec spec;
  private final Set<String> counted = new HashSet<>();
  private final TreeSet<String> documents = new TreeSet<>();
  private final TreeSet<String> sources = new TreeSet<>();
  private int count;
  private int chars;
  private boolean full;

  EventTally(AlertSpec spec) {
    this.spec = spec;
  }

  /** Counts an event; false when no further one can change what the alert says. */
  boolean add(MatchedEvent event) {
    count++;
    // who supplied it nobody says: it may be any of the others
    if (!event.source().isEmpty() && counted.size() < sourcesWanted(spec)) {
      counted.add(event.source());
    }
    list(event);
    return !full || !isEnough();
  }

  private void list(MatchedEvent event) {
    chars += event.uri().length() + event.source().length();
    // the earliest are listed, so that a long list stays as it is while more come
    full |= documents.size() == LISTED || chars > LISTED_CHARS;
    if (!full) {
      documents.add(event.uri());
      if (!event.source().isEmpty()) {
        sources.add(event.source());
      }
    }
  }

  boolean isEnough() {
    return isEnough(spec, count, counted.size());
  }

  /** Whether so many documents of so many sources raise an alert. */
  static boolean isEnough(AlertSpec spec, int documents, int sources) {
    return documents >= Math.max(1, spec.getThreshold()) && sources >= sourcesWanted(spec);
  }

  /** One source is as good as none named. */
  private static int sourcesWanted(AlertSpec spec) {
    return spec.getSources() <= 1 ? 0 : spec.getSources();
  }

  /** The alert of what was counted. */
  RaisedAlert raised(long start, long end) {
    return new RaisedAlert(start, end, List.copyOf(documents), List.copyOf(sources));
  }
}
