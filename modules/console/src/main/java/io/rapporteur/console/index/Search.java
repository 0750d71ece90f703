package io.rapporteur.console.index;

import io.rapporteur.rules.query.QueryException;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the documents held. A query means what it means as a rule, whoever searches. Thread-safe.
 */
public interface Search {
  /**
   * Finds documents.
   *
   * @throws QueryException when the query does not parse
   */
  FoundDocuments find(Asked asked) throws QueryException;

  /**
   * When the documents arrived that are found, milliseconds since the epoch, in no order.
   *
   * @throws QueryException when the query does not parse
   */
  long[] arrivals(Asked asked) throws QueryException;

  /** A document as it is kept. */
  Optional<Stored> document(String uri);

  /**
   * What each rule matched as documents passed, by id: in each of the last {@link RuleHours#HOURS},
   * the oldest first, and last in all.
   */
  Map<String, int[]> ruleHours();

  /** How many documents there are. */
  int size();
}
