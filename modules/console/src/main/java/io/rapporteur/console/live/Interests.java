package io.rapporteur.console.live;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.rules.RuleSet;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The queries of open streams, as rules, so that a document is held against all of them in one
 * pass. A query stays for a while after its last client, for one that comes back.
 */
final class Interests {
  private static final long STAY_NANOS = Duration.ofMinutes(2).toNanos();

  private static final class One {
    final String id;

    /** The last document told before this query was there. */
    final long since;

    int clients;
    long left;

    One(String id, long since) {
      this.id = id;
      this.since = since;
    }
  }

  private final Map<String, One> byQuery = new HashMap<>();
  private final RuleBook book = new RuleBook();
  private int made;

  /** Which of the queries a document satisfies, by id. */
  Set<String> of(AnnotatedDocument document) {
    RuleSet now = book.current();
    return now.size() == 0
        ? Set.of()
        : now.tag(document).matches().stream()
            .map(RuleMatch::getRule)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Adds a client of a query; returns the query's id. */
  synchronized String enter(String query, long now) {
    One one = byQuery.get(query);
    if (one == null) {
      one = new One("q" + ++made, now);
      byQuery.put(query, one);
      Rule rule = Rule.newBuilder().setId(one.id).setQuery(query).build();
      book.apply(Map.of(one.id, rule));
    }
    one.clients++;
    return one.id;
  }

  /** Whether documents told after a number were all held against a query. */
  synchronized boolean covers(String query, long number) {
    One one = byQuery.get(query);
    return one != null && one.since <= number;
  }

  synchronized void leave(String query) {
    One one = byQuery.get(query);
    one.clients--;
    one.left = System.nanoTime();
  }

  /** Lets go of queries that nobody came back for. */
  synchronized void tidy() {
    Map<String, Rule> gone = new HashMap<>();
    byQuery
        .values()
        .removeIf(
            one -> {
              boolean old = one.clients == 0 && System.nanoTime() - one.left > STAY_NANOS;
              if (old) {
                gone.put(one.id, null);
              }
              return old;
            });
    book.apply(gone);
  }
}
