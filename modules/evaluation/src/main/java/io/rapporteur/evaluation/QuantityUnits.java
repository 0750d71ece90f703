package io.rapporteur.evaluation;

import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Our units and changes in the words of the NewsQuant set: lower-case singular English names. */
final class QuantityUnits {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("%", "percentage"),
          Map.entry("USD", "dollar"),
          Map.entry("EUR", "euro"),
          Map.entry("GBP", "pound sterling"),
          Map.entry("JPY", "japanese yen"),
          Map.entry("CNY", "chinese yuan"),
          Map.entry("HKD", "hong kong dollar"),
          Map.entry("AUD", "australian dollar"),
          Map.entry("CAD", "canadian dollar"),
          Map.entry("SGD", "singapore dollar"),
          Map.entry("NZD", "new zealand dollar"),
          Map.entry("TWD", "new taiwan dollar"),
          Map.entry("ILS", "shekel"),
          Map.entry("INR", "indian rupee"),
          Map.entry("PKR", "pakistani rupee"),
          Map.entry("RUB", "russian ruble"),
          Map.entry("MYR", "malaysian ringgit"),
          Map.entry("DKK", "danish krone"),
          Map.entry("SEK", "swedish krona"),
          Map.entry("NOK", "norwegian krone"),
          Map.entry("CHF", "swiss franc"),
          Map.entry("KRW", "south korean won"),
          Map.entry("THB", "thai baht"),
          Map.entry("TRY", "turkish lira"),
          Map.entry("ZAR", "south african rand"),
          Map.entry("MXN", "mexican peso"),
          Map.entry("BRL", "brazilian real"),
          Map.entry("NGN", "nigerian naira"),
          Map.entry("time", "count"),
          Map.entry("pound foot", "foot pound-force"),
          Map.entry("tonne", "metric ton"),
          Map.entry("gigatonne", "gigaton"),
          Map.entry("megatonne", "megaton"),
          Map.entry("kilotonne", "kiloton"));

  private static final Map<String, String> PERIODS =
      Map.of(
          "PT1S", "second",
          "PT1M", "minute",
          "PT1H", "hour",
          "P1D", "day",
          "P1W", "week",
          "P1M", "month",
          "P3M", "quarter",
          "P1Y", "year",
          "P10Y", "decade");

  /** Words of a part: {@code half}, {@code two-thirds}, {@code one in five}. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\bhal(f|ves)\\b|\\b(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b"
              + "|\\b(in|out of)\\b|[/⁄½¼¾⅓⅔]");

  private static final Pattern HUNDREDTHS = Pattern.compile("(?i)%|per ?cent|\\bpct\\b");

  private static final Pattern CENT = Pattern.compile("(?i)\\bcents?\\b|¢");

  private static final Pattern PENNY = Pattern.compile("(?i)\\b(pence|penn(y|ies))\\b|\\dp\\b");

  private QuantityUnits() {}

  /** Whether hundredths were told as a part of one: the sets have the part. */
  static boolean isPart(Figure figure) {
    String exact = figure.getSpan().getExact();
    return figure.getUnit().equals("%")
        && PART.matcher(exact).find()
        && !HUNDREDTHS.matcher(exact).find();
  }

  /** The values of a part as the sets have them. */
  static List<Double> parts(Figure figure) {
    return isPart(figure)
        ? figure.getValues().stream().map(value -> value / 100).toList()
        : figure.getValues();
  }

  /** The values as the sets of quantities have them: cents as told, and not as dollars. */
  static List<Double> values(Figure figure) {
    return minor(figure) == null
        ? parts(figure)
        : figure.getValues().stream().map(value -> Math.rint(value * 1e6) / 1e4).toList();
  }

  /** The minor unit an amount was told in, by the name that the sets have; null when in none. */
  private static String minor(Figure figure) {
    String unit = figure.getUnit();
    int per = unit.indexOf(" per ");
    String exact = figure.getSpan().getExact();
    boolean money = (per < 0 ? unit : unit.substring(0, per)).matches("[A-Z]{3}");
    if (!money) {
      return null;
    }
    return CENT.matcher(exact).find() ? "cent" : PENNY.matcher(exact).find() ? "penny" : null;
  }

  static String name(Figure figure) {
    if (isPart(figure)) {
      return "-";
    }
    String unit = figure.getUnit();
    String below = "";
    int per = unit.indexOf(" per ");
    String minor = minor(figure);
    if (per > 0 && (minor != null || NAMES.containsKey(unit.substring(0, per)))) {
      below = unit.substring(per);
      unit = unit.substring(0, per);
    }
    unit = minor == null ? unit : minor;
    String period = per(figure);
    return base(figure, unit) + below + (period == null ? "" : " per " + period);
  }

  /** The unit of time of a rate, or null when the figure is no rate. */
  static String per(Figure figure) {
    return figure.getPeriod() == null ? null : PERIODS.get(figure.getPeriod());
  }

  /** The name of a unit that stands alone, as of a conversion. */
  static String name(String unit) {
    return NAMES.getOrDefault(unit, unit);
  }

  /** The sets have the words before the noun in its unit, and people by that name. */
  private static String base(Figure figure, String unit) {
    if (unit.isEmpty()) {
      return figure.getComparator() == Comparator.multiple ? "count" : "-";
    }
    if (unit.equals("person") && figure.getSpan().getExact().endsWith("people")) {
      return qualified(figure, "people");
    }
    return NAMES.getOrDefault(unit, qualified(figure, unit));
  }

  private static String qualified(Figure figure, String unit) {
    return figure.getQualifiers().isEmpty() ? unit : figure.getQualifiers() + " " + unit;
  }

  /** The two ends of a change as one: up or down, unless a bound or nearness is told. */
  static String change(Figure figure, double from, double to) {
    String change = change(figure);
    return change.equals("=") && from != to ? (from < to ? "up" : "down") : change;
  }

  /**
   * The set has one mark for each quantity: a bound goes before nearness, that before direction.
   */
  static String change(Figure figure) {
    return switch (figure.getChange()) {
      case more_than -> ">";
      case less_than -> "<";
      case up -> figure.getApproximate() ? "~" : "up";
      case down -> figure.getApproximate() ? "~" : "down";
      default -> figure.getApproximate() ? "~" : "=";
    };
  }
}
