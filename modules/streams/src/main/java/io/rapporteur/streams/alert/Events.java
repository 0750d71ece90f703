package io.rapporteur.streams.alert;

import java.util.List;

/** The events of one rule, as far as they are kept. */
interface Events {

  /** Those of a stretch of time, first inclusive, last exclusive, in order. */
  List<Event> between(long from, long to);
}
