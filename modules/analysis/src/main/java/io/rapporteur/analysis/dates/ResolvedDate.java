package io.rapporteur.analysis.dates;

import io.rapporteur.model.DateBasis;
import java.time.LocalDate;

/**
 * What an expression came to.
 *
 * @param value TIMEX3 value
 * @param begin first day, or null
 * @param end last day, or null
 * @param basis what it rests on
 */
record ResolvedDate(String value, LocalDate begin, LocalDate end, DateBasis basis) {

  static ResolvedDate of(CalendarPeriod period, DateBasis basis) {
    return new ResolvedDate(period.value(), period.begin(), period.end(), basis);
  }

  static ResolvedDate bare(String value, DateBasis basis) {
    return new ResolvedDate(value, null, null, basis);
  }

  /** True when it is one day. */
  boolean isDay() {
    return begin != null && begin.equals(end);
  }
}
