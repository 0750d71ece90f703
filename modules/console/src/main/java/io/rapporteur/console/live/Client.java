package io.rapporteur.console.live;

import io.rapporteur.console.index.Row;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.json.Raw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One open stream. Documents wait here, at most 500 of them; each time there is room the newest 50
 * go out and the others are counted. What is no document of the wire is never left out.
 */
final class Client {
  private static final int BUFFERED = 500;
  private static final int SHOWN = 50;
  private static final int URGENT = 10_000;

  private final Wanted wanted;
  private final Outlet outlet;

  /** Id of the query among {@link Interests}; null when all documents are wanted. */
  private final String query;

  private final Deque<ToldDocument> waiting = new ArrayDeque<>();
  private final List<String> urgent = new ArrayList<>();
  private final Map<String, String> stories = new LinkedHashMap<>();
  private long matched;
  private long shown;
  private long skipped;
  private long lost;
  private long counted = -1;
  private boolean resync;

  Client(Wanted wanted, Outlet outlet, String query) {
    this.wanted = wanted;
    this.outlet = outlet;
    this.query = query;
  }

  Wanted wanted() {
    return wanted;
  }

  Outlet outlet() {
    return outlet;
  }

  /**
   * Takes a document if it is wanted.
   *
   * @param place among others, as far as is known
   */
  synchronized void offer(ToldDocument one, Row.Place place) {
    if (!wanted.has("wire")
        || !wanted.story().isEmpty() && !wanted.story().equals(place.story())
        || wanted.folded() && place.repeats() != null
        || query != null && !one.queries().contains(query)
        || !wanted.chooses(one.row().values())) {
      return;
    }
    matched++;
    if (waiting.size() == BUFFERED) {
      waiting.removeFirst();
      lost++;
    }
    waiting.addLast(one);
  }

  synchronized void urgent(String event) {
    if (urgent.size() < URGENT) {
      urgent.add(event);
    } else {
      urgent.clear();
      resync = true;
    }
  }

  synchronized void story(String id, String event) {
    stories.remove(id);
    stories.put(id, event);
  }

  synchronized void withdrawn(String uri, String event) {
    // It matched, and is not shown: counted as skipped, so that the sum holds.
    int before = waiting.size();
    waiting.removeIf(one -> one.row().uri().equals(uri));
    skipped += before - waiting.size();
    urgent(event);
  }

  synchronized void resync() {
    resync = true;
  }

  /** What is to be sent now, empty for nothing. */
  synchronized String flush(Function<String, Row.Place> places, Counts counts) {
    StringBuilder out = new StringBuilder();
    if (resync) {
      resync = false;
      waiting.clear();
      out.append(StreamEvents.of("resync", Json.object("reason", "more was missed than is kept")));
    }
    urgent.forEach(out::append);
    urgent.clear();
    stories.values().forEach(out::append);
    stories.clear();
    if (lost > 0) {
      out.append(StreamEvents.of("gap", Json.object("skipped", lost)));
      skipped += lost;
      lost = 0;
    }
    if (!waiting.isEmpty()) {
      out.append(rows(places));
    }
    if (counts.due() && counted != matched) {
      counted = matched;
      out.append(
          StreamEvents.of(
              "counts",
              Json.object(
                  "rate", counts.rate(),
                  "matched", matched,
                  "shown", shown,
                  "skipped", skipped,
                  "behind", counts.behind())));
    }
    return out.toString();
  }

  private String rows(Function<String, Row.Place> places) {
    int left = Math.max(0, waiting.size() - SHOWN);
    for (int i = 0; i < left; i++) {
      waiting.removeFirst();
    }
    List<Raw> rows = new ArrayList<>();
    long last = 0;
    for (ToldDocument one : waiting) {
      rows.add(Row.with(one.row().json(), places.apply(one.row().uri())));
      last = one.number();
    }
    waiting.clear();
    skipped += left;
    shown += rows.size();
    return StreamEvents.of(
        last, "rows", Json.object("rows", rows, "skipped", left, "total", matched));
  }

  synchronized long shown() {
    return shown;
  }

  synchronized long skipped() {
    return skipped;
  }

  /**
   * What is told of the pace.
   *
   * @param due whether it is to be told now
   * @param rate documents a second, all
   * @param behind records not yet taken
   */
  record Counts(boolean due, double rate, long behind) {}
}
