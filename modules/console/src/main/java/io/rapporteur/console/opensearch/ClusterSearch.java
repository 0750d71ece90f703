package io.rapporteur.console.opensearch;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.index.Asked;
import io.rapporteur.console.index.Cursor;
import io.rapporteur.console.index.FoundDocuments;
import io.rapporteur.console.index.Search;
import io.rapporteur.console.index.Stored;
import io.rapporteur.console.index.Withdrawn;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the cluster. What it cannot say as a rule says it is held against the rule here: all that
 * may match, when that is little enough, and otherwise page by page, with counts that are said to
 * be approximate.
 */
final class ClusterSearch implements Search {
  /** Candidates that are held against a rule for one answer. */
  private static final int MOST = 2_000;

  private static final int MOST_ARRIVALS = 50_000;
  private static final int PAGE = 200;
  private static final int BARE_PAGE = 10_000;

  private final ClusterHits hits;
  private final Withdrawn withdrawn;
  private final ClusterMatching matching;

  ClusterSearch(ClusterHits hits, Withdrawn withdrawn, ClusterMatching matching) {
    this.hits = hits;
    this.withdrawn = withdrawn;
    this.matching = matching;
  }

  @Override
  public FoundDocuments find(Asked asked) throws QueryException {
    Set<String> gone = withdrawn.uris();
    if (asked.query().isBlank()) {
      return page(asked, new Asking(asked, null, gone));
    }
    Dsl.Translated translated = Dsl.of(QueryParser.parse(asked.query()));
    if (translated.exact()) {
      Asking asking = new Asking(asked, translated.query(), gone);
      ClusterHits.Page odd =
          hits.page(new Asking(asked, ClusterMatching.ODD, gone).page(0, List.of(), null));
      if (odd.total() == 0) {
        return page(asked, asking);
      }
    }
    Asking wide = new Asking(asked, ClusterMatching.wide(translated.query()), gone);
    long candidates = hits.page(wide.page(0, List.of(), null)).total();
    ClusterMatching.Rule rule = matching.rule(asked.query());
    if (candidates > MOST) {
      return approximate(asked, wide, rule);
    }
    List<String> matched = new ArrayList<>();
    hits.each(wide, PAGE, MOST, hit -> rule.matches(hit).ifPresent(matched::add));
    return page(asked, new Asking(asked, Asking.ids(matched), gone));
  }

  private FoundDocuments page(Asked asked, Asking asking) {
    Map<String, Object> body = asking.page(asked.limit() + 1, List.of("row"), after(asked));
    body.put("aggs", asking.counts());
    ClusterHits.Page page = hits.page(body);
    List<FoundDocuments.Hit> rows = new ArrayList<>();
    Cursor next = null;
    for (ClusterHits.Hit hit : page.hits()) {
      if (rows.size() == asked.limit()) {
        next = page.hits().get(asked.limit() - 1).cursor();
        break;
      }
      rows.add(hit.row());
    }
    return new FoundDocuments(
        (int) page.total(),
        rows,
        page.counts(asked.counted()),
        next,
        page.total() == 0 ? hits.hint(asking) : null,
        page.inexact(asked.counted()));
  }

  private FoundDocuments approximate(Asked asked, Asking wide, ClusterMatching.Rule rule) {
    Map<String, Object> body = wide.page(0, List.of(), null);
    body.put("aggs", wide.counts());
    ClusterHits.Page counted = hits.page(body);
    List<FoundDocuments.Hit> rows = new ArrayList<>();
    List<Long> after = after(asked);
    Cursor next = null;
    for (int looked = 0; looked < MOST && rows.size() < asked.limit(); ) {
      ClusterHits.Page page = hits.page(wide.page(PAGE, ClusterMatching.FIELDS, after));
      next = null;
      for (ClusterHits.Hit hit : page.hits()) {
        looked++;
        next = hit.cursor();
        after = hit.sort();
        if (rule.matches(hit).isPresent()) {
          rows.add(hit.row());
          if (rows.size() == asked.limit()) {
            break;
          }
        }
      }
      if (page.hits().size() < PAGE && rows.size() < asked.limit()) {
        next = null;
        break;
      }
    }
    return new FoundDocuments(
        (int) counted.total(), rows, counted.counts(asked.counted()), next, null, true);
  }

  private static List<Long> after(Asked asked) {
    Cursor after = asked.after();
    return after == null ? null : List.of(after.time(), after.tie());
  }

  @Override
  public long[] arrivals(Asked asked) throws QueryException {
    Set<String> gone = withdrawn.uris();
    Clause clause = asked.query().isBlank() ? null : QueryParser.parse(asked.query());
    Dsl.Translated translated = clause == null ? new Dsl.Translated(Dsl.ALL, true) : Dsl.of(clause);
    boolean exact = translated.exact();
    if (exact && clause != null) {
      exact =
          hits.page(new Asking(asked, ClusterMatching.ODD, gone).page(0, List.of(), null)).total()
              == 0;
    }
    List<Long> times = new ArrayList<>();
    if (exact) {
      Asking asking = new Asking(asked, translated.query(), gone);
      hits.each(asking, BARE_PAGE, Integer.MAX_VALUE, hit -> times.add(hit.cursor().time()));
    } else {
      Asking wide = new Asking(asked, ClusterMatching.wide(translated.query()), gone);
      long candidates = hits.page(wide.page(0, List.of(), null)).total();
      if (candidates > MOST_ARRIVALS) {
        throw new ConsoleException(
            "the cluster cannot count this query: "
                + candidates
                + " documents would have to be read; ask for a shorter time, or without fn: and"
                + " regular expressions");
      }
      ClusterMatching.Rule rule = matching.rule(asked.query());
      hits.each(
          wide,
          PAGE,
          MOST_ARRIVALS,
          hit -> rule.matches(hit).ifPresent(uri -> times.add(hit.cursor().time())));
    }
    return times.stream().mapToLong(Long::longValue).toArray();
  }

  @Override
  public Optional<Stored> document(String uri) {
    return withdrawn.has(uri) ? Optional.empty() : hits.document(uri);
  }

  @Override
  public Map<String, int[]> ruleHours() {
    return hits.ruleHours();
  }

  @Override
  public int size() {
    return hits.size();
  }
}
