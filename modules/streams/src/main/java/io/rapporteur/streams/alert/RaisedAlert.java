package io.rapporteur.streams.alert;

import java.util.List;

/**
 * An alert.
 *
 * @param start of its window, event time, milliseconds since the epoch, inclusive; fixed once
 *     raised
 * @param end of its window, exclusive
 * @param documents uris counted, sorted; the earliest, at most {@link EventTally#LISTED}
 * @param sources distinct sources counted, sorted; at most {@link EventTally#LISTED}
 */
record RaisedAlert(long start, long end, List<String> documents, List<String> sources) {
  RaisedAlert {
    documents = List.copyOf(documents);
    sources = List.copyOf(sources);
  }

  boolean holds(long time) {
    return start <= time && time < end;
  }

  /** The same window with nothing in it. */
  RaisedAlert emptied() {
    return new RaisedAlert(start, end, List.of(), List.of());
  }
}
