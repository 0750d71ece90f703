package io.rapporteur.analysis.verify;

import java.util.regex.Pattern;

/**
 * The shapes a TIMEX3 value may have (ISO 8601 with X for what is not known); a stretch is its
 * first and last date with a stroke between.
 */
final class TimexSyntax {
  private static final String YEAR = "(?:BC|FY)?[0-9X]{4}";
  private static final String CLOCK =
      "T(?:[0-9X]{2}(?::[0-9X]{2}(?::[0-9X]{2}(?:\\.\\d{1,3})?)?)?|MO|AF|EV|NI|DT|MI|PM)"
          + "(?:Z|[+-]\\d{2}(?::?\\d{2})?)?";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:BC)?[0-9X]{2,3}"
              + "|"
              + YEAR
              + "(?:-(?:[0-9X]{2}(?:-[0-9X]{2}(?:"
              + CLOCK
              + ")?)?|W[0-9X]{2}(?:-(?:[1-7X]|WE))?(?:"
              + CLOCK
              + ")?|Q[1-4X]|H[12X]|SP|SU|FA|AU|WI))?"
              + "|"
              + CLOCK);

  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=[0-9XT])(?:(?:\\d+(?:\\.\\d+)?|X+)(?:CE|DE|ML|QU|SP|SU|FA|WI|WE|[YQMWDECL]))*"
              + "(?:T(?:(?:\\d+(?:\\.\\d+)?|X+)(?:[HMS]|MO|AF|EV|NI))+)?");

  private static final Pattern REFERENCE = Pattern.compile("(?:PAST|PRESENT|FUTURE)_REF");

  private TimexSyntax() {}

  static boolean isValue(String value) {
    int stroke = value.indexOf('/');
    if (stroke > 0) {
      return DATE.matcher(value.substring(0, stroke)).matches()
          && DATE.matcher(value.substring(stroke + 1)).matches();
    }
    return value.length() <= 40
        && (DATE.matcher(value).matches()
            || DURATION.matcher(value).matches()
            || REFERENCE.matcher(value).matches());
  }
}
