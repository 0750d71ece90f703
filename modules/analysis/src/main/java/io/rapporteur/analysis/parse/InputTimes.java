package io.rapporteur.analysis.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as inputs state them. */
public final class InputTimes {
  private static final DateTimeFormatter LENIENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffset("+HH:MM:ss", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHmm", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private InputTimes() {}

  /**
   * An ISO 8601 time with an offset ({@code Z}, {@code +00:00}, {@code +0000} or {@code +00}), as
   * exact as a record holds it: to the millisecond. A bare day means its beginning, UTC. The year
   * has four digits, as in RFC 3339: one of more comes of a clock read in the wrong unit, and may
   * not even fit into a record.
   *
   * @throws DateTimeException when it is none
   */
  public static Instant parse(String text) {
    String value = text.strip().replace(' ', 'T');
    OffsetDateTime time =
        value.length() == 10
            ? LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC)
            : OffsetDateTime.parse(value, LENIENT);
    int year = time.withOffsetSameInstant(ZoneOffset.UTC).getYear();
    if (year < 1 || year > 9999) {
      throw new DateTimeException("the year " + year + " has no four digits");
    }
    return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
  }
}
