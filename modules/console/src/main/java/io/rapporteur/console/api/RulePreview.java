package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.index.Asked;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.json.Raw;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.query.QueryException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a rule would have caught, against the one in force. */
final class RulePreview {
  private static final Duration USUAL = Duration.ofHours(24);
  private static final int ROWS = 20;
  private static final int MOST_BARS = 24 * 8;
  private static final long HOUR = 3_600_000;

  /** A rule that matches more than this share of all documents tells them apart no more. */
  private static final double NOISE = .2;

  private final Desk desk;
  private final RowsOut rows;

  RulePreview(Desk desk) {
    this.desk = desk;
    this.rows = new RowsOut(desk);
  }

  HttpAnswer answer(Call call) {
    long start = System.nanoTime();
    Map<String, Object> body = call.json();
    Instant from = Call.time("from", Call.text(body, "from"));
    Instant since = from == null ? Instant.now().minus(USUAL) : from;
    Rule rule = RuleTexts.read(body);
    Optional<Rule> before =
        desk.tables().rules().inForce().rule(rule.getId()).filter(Rule::getEnabled);
    try {
      return HttpAnswer.json(preview(rule, before, since, start));
    } catch (QueryException e) {
      throw RowsOut.problem(e);
    }
  }

  private Map<String, Object> preview(Rule rule, Optional<Rule> before, Instant since, long start)
      throws QueryException {
    String now = rule.getQuery();
    long[] matched = arrivals(now, since);
    int of = desk.search().find(Asked.of("", 1).since(since)).total();
    String then = before.map(Rule::getQuery).orElse(null);
    long[] matchedBefore = then == null ? new long[0] : arrivals(then, since);
    String added = then == null ? now : without(now, then);
    String removed = then == null ? null : without(then, now);
    int removedCount = removed == null ? 0 : arrivals(removed, since).length;
    List<Raw> newest = newest(now, since);
    List<Raw> removedRows = removed == null ? List.of() : newest(removed, since);
    return Json.object(
        "took",
        (System.nanoTime() - start) / 1e6,
        "of",
        of,
        "matched",
        matched.length,
        "added",
        then == null ? matched.length : arrivals(added, since).length,
        "removed",
        removedCount,
        "replaces",
        then != null,
        "hours",
        hours(matched, matchedBefore, since),
        "noise",
        noise(matched.length, of),
        "addedRows",
        then == null ? newest : newest(added, since),
        "removedRows",
        removedRows,
        "rows",
        newest);
  }

  /** A query for what one finds and the other does not. */
  private static String without(String query, String other) {
    return "+(" + query + "\n) -(" + other + "\n)";
  }

  private long[] arrivals(String query, Instant since) throws QueryException {
    return desk.search().arrivals(Asked.of(query, 1).since(since));
  }

  private List<Raw> newest(String query, Instant since) throws QueryException {
    return rows.newest(Asked.of(query, ROWS).since(since));
  }

  private static String noise(int matched, int of) {
    if (of == 0) {
      return null;
    }
    if (matched == 0) {
      return "It matches nothing of " + of + " documents: look at its names and codes.";
    }
    double share = (double) matched / of;
    return share < NOISE || of < 10
        ? null
        : String.format(
            Locale.ROOT,
            "It matches %.0f %% of all documents: too much to tell them apart.",
            share * 100);
  }

  private static List<Map<String, Object>> hours(long[] now, long[] before, Instant since) {
    long first = since.toEpochMilli() / HOUR;
    long last = System.currentTimeMillis() / HOUR;
    // Of a longer time the bars are wider, and as many.
    long width = Math.max(1, (last - first) / MOST_BARS + 1);
    int count = (int) ((last - first) / width) + 1;
    int[] counted = bars(now, first, width, count);
    int[] countedBefore = bars(before, first, width, count);
    List<Map<String, Object>> bars = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bars.add(
          Json.object(
              "from", Instant.ofEpochMilli((first + i * width) * HOUR),
              "count", counted[i],
              "before", countedBefore[i]));
    }
    return bars;
  }

  private static int[] bars(long[] times, long first, long width, int count) {
    int[] bars = new int[count];
    for (long time : times) {
      long bar = (time / HOUR - first) / width;
      bars[(int) Math.max(0, Math.min(count - 1, bar))]++;
    }
    return bars;
  }
}
