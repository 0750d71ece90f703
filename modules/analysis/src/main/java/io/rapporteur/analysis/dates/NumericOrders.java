package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.DateOrder;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.reading.Reading;
import java.net.URI;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which goes first in {@code 03/04/2021}, where the language alone does not tell: the order of the
 * document's other dates, else that of the country its publisher declares or whose domain it has,
 * else the month.
 */
final class NumericOrders {
  private static final Set<Locale> KNOWN = Set.of(Locale.getAvailableLocales());

  private NumericOrders() {}

  /** Turns round the dates that are written with their day first. */
  static void settle(Reading reading, List<Timex> found) {
    boolean doubtful = false;
    int dayFirst = 0;
    for (Timex timex : found) {
      doubtful |= timex.reversible;
      dayFirst += timex.order == DateOrder.DMY ? 1 : timex.order == DateOrder.MDY ? -1 : 0;
    }
    if (!doubtful || dayFirst < 0 || dayFirst == 0 && !isDayFirst(reading)) {
      return;
    }
    for (Timex timex : found) {
      if (timex.reversible) {
        int month = timex.day;
        timex.day = timex.month;
        timex.month = month;
      }
    }
  }

  private static boolean isDayFirst(Reading reading) {
    String declared = reading.result().getLanguage().getDeclared();
    String country =
        declared == null ? "" : Locale.forLanguageTag(declared.replace('_', '-')).getCountry();
    if (country.isEmpty()) {
      country = ofDomain(reading.result().getCanonicalUrl());
    }
    if (country.isEmpty()) {
      country = ofDomain(reading.result().getUri());
    }
    return !country.isEmpty() && isDayFirst(country);
  }

  /** The country of a web address; empty for one of no country. */
  private static String ofDomain(String address) {
    try {
      String host = address == null ? null : URI.create(address).getHost();
      String end = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
      String country = end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT);
      return country.length() == 2 ? country : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** As a country writes English; one that has no English of its own goes by most of the world. */
  private static boolean isDayFirst(String country) {
    Locale english = new Locale("en", country);
    if (!KNOWN.contains(english)) {
      return true;
    }
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, english);
    return pattern.startsWith("d");
  }
}
