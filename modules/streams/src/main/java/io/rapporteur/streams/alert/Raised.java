package io.rapporteur.streams.alert;

import java.util.List;

/**
 * An alert.
 *
 * @param start of its window, event time, milliseconds since the epoch, inclusive; fixed once
 *     raised
 * @param end of its window, exclusive
 * @param documents uris counted, sorted; the earliest, at most {@link Tally#LISTED}
 * @param sources distinct sources counted, sorted; at most {@link Tally#LISTED}
 */
record Raised(long start, long end, List<String> documents, List<String> sources) {
  Raised {
    documents = List.copyOf(documents);
    sources = List.copyOf(sources);
  }

  boolean holds(long time) {
    return start <= time && time < end;
  }

  /** The same window with nothing in it. */
  Raised emptied() {
    return new Raised(start, end, List.of(), List.of());
  }
}
