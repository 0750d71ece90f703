package io.rapporteur.console.api;

import io.rapporteur.console.http.Problem;
import io.rapporteur.console.index.Asked;
import io.rapporteur.console.index.FoundDocuments.Hit;
import io.rapporteur.console.index.Row;
import io.rapporteur.console.index.Search;
import io.rapporteur.console.json.Raw;
import io.rapporteur.console.tables.MembershipTable;
import io.rapporteur.rules.query.QueryException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents as rows, with the stories they are of. */
final class RowsOut {
  private final Search search;
  private final MembershipTable memberships;

  RowsOut(Desk desk) {
    this.search = desk.search();
    this.memberships = desk.tables().memberships();
  }

  List<Raw> of(List<Hit> hits) {
    return hits.stream().map(hit -> row(hit.uri(), hit.json())).toList();
  }

  Raw row(String uri, String json) {
    return Row.with(json, memberships.placeOf(uri));
  }

  /** The newest that a query finds. */
  List<Raw> newest(Asked asked) throws QueryException {
    return of(search.find(asked).rows());
  }

  /** Those of some documents that are held, the newest first. */
  List<Raw> of(Collection<String> uris, int most) {
    if (uris.isEmpty()) {
      return List.of();
    }
    try {
      return newest(
          new Asked(
              "", null, null, Map.of(), Set.copyOf(uris), Set.of(), Set.of(), false, null, most));
    } catch (QueryException e) {
      throw problem(e);
    }
  }

  /** What to say of a query that does not parse. */
  static Problem problem(QueryException e) {
    return Problem.unreadable(e.getMessage()).with("line", e.line()).with("column", e.column());
  }
}
