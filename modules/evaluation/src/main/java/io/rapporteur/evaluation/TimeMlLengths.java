package io.rapporteur.evaluation;

import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Stretches of the calendar in the notation of TimeML. What TIMEX3 has no name for, so many months
 * ({@code the first nine months}) and a year that does not begin in January ({@code the year ended
 * 30 June}), is written there by its length, with its ends beside it. Our records have them as
 * dates with a first and a last day.
 */
final class TimeMlLengths {
  /** The words count months or quarters and name nothing by itself. */
  private static final Pattern COUNTED = Pattern.compile("(?i).*\\b(months|quarters)\\b.*");

  private static final Pattern ONE_YEAR = Pattern.compile("(?i).*\\byear");

  private TimeMlLengths() {}

  /** The length as TIMEX3 has it; null for a date that TimeML writes as we do. */
  static String of(DateReference date) {
    if (date.getType() != DateType.date || date.getBegin() == null) {
      return null;
    }
    String words = date.getSpan().getExact();
    LocalDate begin = LocalDate.parse(date.getBegin());
    LocalDate after = LocalDate.parse(date.getEnd()).plusDays(1);
    long months = ChronoUnit.MONTHS.between(begin, after);
    boolean whole = months > 0 && begin.plusMonths(months).equals(after);
    boolean nameless = date.getValue().indexOf('/') > 0;
    if (whole && nameless && COUNTED.matcher(words).matches()) {
      return "P" + months + "M";
    }
    boolean shifted = whole && months == 12 && begin.getDayOfYear() > 1;
    return shifted && ONE_YEAR.matcher(words).matches() ? "P1Y" : null;
  }
}
