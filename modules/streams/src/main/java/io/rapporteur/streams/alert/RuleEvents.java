package io.rapporteur.streams.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The events of one rule, as far as they are kept. */
interface RuleEvents {

  /**
   * Visits those of a stretch of time in order, until the visitor has seen enough.
   *
   * @param from inclusive, milliseconds since the epoch
   * @param to exclusive
   * @param visitor says whether to go on
   */
  void visit(long from, long to, Predicate<MatchedEvent> visitor);

  /** All of a stretch of time, first inclusive, last exclusive, in order. */
  default List<MatchedEvent> between(long from, long to) {
    List<MatchedEvent> events = new ArrayList<>();
    visit(from, to, events::add);
    return events;
  }
}
