package io.rapporteur.analysis.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as pages write them. A time without an offset is taken as UTC. */
final class PageDates {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .appendPattern("HH:mm[:ss]")
          .optionalStart()
          .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .optionalStart()
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private static final List<DateTimeFormatter> WORDS =
      List.of(
          english("MMM d, uuuu"),
          english("MMMM d, uuuu"),
          english("d MMM uuuu"),
          english("d MMMM uuuu"),
          english("uuuu/MM/dd"),
          english("dd.MM.uuuu"),
          english("uuuuMMdd"));

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[/-]((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\\d|3[01])(?:[/-]|$)");

  private PageDates() {}

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /**
   * The instant, as exact as a record holds it; null when the text is none or lies outside the
   * years of the web.
   */
  static Instant parse(String value) {
    if (value == null || value.isBlank() || value.length() > 60) {
      return null;
    }
    Instant found = instant(value.strip());
    int year = found == null ? 0 : found.atOffset(ZoneOffset.UTC).getYear();
    return year >= 1990 && year < 2100 ? found.truncatedTo(ChronoUnit.MILLIS) : null;
  }

  private static Instant instant(String value) {
    String iso =
        value.length() > 10 && value.charAt(10) == ' '
            ? value.substring(0, 10) + 'T' + value.substring(11).replace(" ", "")
            : value;
    try {
      return ISO.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)
              instanceof OffsetDateTime time
          ? time.toInstant()
          : local(ISO.parseBest(iso, LocalDateTime::from, LocalDate::from));
    } catch (DateTimeException e) {
      return words(value);
    }
  }

  private static Instant local(java.time.temporal.TemporalAccessor time) {
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : LocalDate.from(time).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant words(String value) {
    try {
      return DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
    } catch (DateTimeException e) {
      // tried below
    }
    for (DateTimeFormatter format : WORDS) {
      try {
        return LocalDate.parse(value, format).atStartOfDay(ZoneOffset.UTC).toInstant();
      } catch (DateTimeException e) {
        // the next one
      }
    }
    return null;
  }

  /** The day in an address of the form {@code /2024/03/05/…}; null when there is none. */
  static Instant inAddress(String address) {
    if (address == null) {
      return null;
    }
    Matcher matcher = ADDRESS.matcher(address);
    return matcher.find()
        ? parse(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3))
        : null;
  }
}
