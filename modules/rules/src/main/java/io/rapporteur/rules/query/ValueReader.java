package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Stretch;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and dates. A date stands for its whole year, month or day, in UTC. */
final class ValueReader {
  private static final Pattern NUMBER =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?(?:e\\d{1,3})?)\\s*(k|mn?|bn?|trn?|%)?");
  private static final Map<String, Double> MAGNITUDES =
      Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "b", 1e9, "bn", 1e9, "tr", 1e12, "trn", 1e12, "%", 1.);

  private ValueReader() {}

  /** First and last value that an expression covers. */
  private record Cover(double first, double last) {}

  static Clause single(Field field, String text, Stretch at, String query) throws QueryException {
    Cover cover = cover(field, text, at, query);
    return new Clause.NumberRange(field, cover.first, cover.last, at);
  }

  static Clause range(
      Field field, String low, String high, boolean withLow, boolean withHigh, Stretch at, String q)
      throws QueryException {
    double from = Double.NEGATIVE_INFINITY;
    double to = Double.POSITIVE_INFINITY;
    if (low != null) {
      Cover cover = cover(field, low, at, q);
      from = withLow ? cover.first : next(field, cover.last, 1);
    }
    if (high != null) {
      Cover cover = cover(field, high, at, q);
      to = withHigh ? cover.last : next(field, cover.first, -1);
    }
    return new Clause.NumberRange(field, from, to, at);
  }

  private static double next(Field field, double value, int step) {
    if (field.kind() == Field.Kind.TIME) {
      return value + step;
    }
    return step > 0 ? Math.nextUp(value) : Math.nextDown(value);
  }

  private static Cover cover(Field field, String text, Stretch at, String query)
      throws QueryException {
    return field.kind() == Field.Kind.TIME
        ? time(field, text.strip(), at, query)
        : number(field, text.strip(), at, query);
  }

  private static Cover number(Field field, String text, Stretch at, String query)
      throws QueryException {
    Matcher matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT).replace("_", ""));
    if (!matcher.matches()) {
      throw new QueryException(
          field.label() + " takes a number such as 24, 2.5 or 4bn, not '" + text + "'",
          query,
          at.begin());
    }
    double value = Double.parseDouble(matcher.group(1));
    if (matcher.group(2) != null) {
      value *= MAGNITUDES.get(matcher.group(2));
    }
    return new Cover(value, value);
  }

  private static Cover time(Field field, String text, Stretch at, String query)
      throws QueryException {
    try {
      if (text.matches("\\d{4}")) {
        return days(Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(text);
        return days(month.atDay(1), month.plusMonths(1).atDay(1));
      }
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        LocalDate day = LocalDate.parse(text);
        return days(day, day.plusDays(1));
      }
      long instant = OffsetDateTime.parse(text).toInstant().toEpochMilli();
      return new Cover(instant, instant);
    } catch (DateTimeException | ArithmeticException e) {
      throw new QueryException(
          field.label()
              + " takes a date such as 2023, 2023-02, 2023-02-28 or \"2023-02-28T09:00:00Z\", not '"
              + text
              + "'",
          query,
          at.begin());
    }
  }

  /** A bound as people read it. */
  static String shown(Clause.NumberRange range, double bound) {
    if (Double.isInfinite(bound)) {
      return "*";
    }
    if (range.field().kind() == Field.Kind.TIME) {
      return Instant.ofEpochMilli((long) bound).toString();
    }
    return bound == Math.rint(bound) && Math.abs(bound) < 1e15
        ? Long.toString((long) bound)
        : Double.toString(bound);
  }

  private static Cover days(LocalDate first, LocalDate end) {
    return new Cover(start(first).toEpochMilli(), start(end).toEpochMilli() - 1);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
