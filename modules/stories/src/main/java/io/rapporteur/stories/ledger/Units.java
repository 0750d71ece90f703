package io.rapporteur.stories.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Units by the unit they are compared in. */
final class Units {
  /**
   * A unit as compared.
   *
   * @param name of the unit of comparison
   * @param factor into it
   */
  record Base(String name, double factor) {}

  /** The unit of all that counts people. */
  static final String PERSON = "person";

  /** The unit of shares. */
  static final String SHARE = "%";

  /** The unit of ages. */
  static final String AGE = "year of age";

  /** The unit of areas. */
  static final String AREA = "square metre";

  /** The unit of lengths of time. */
  static final String TIME = "second";

  /** The unit of what says how many times as much: {@code six times as likely}. */
  static final String MULTIPLE = "multiple";

  /** Seconds of the mean month. */
  private static final double MONTH = 2_629_746;

  private static final Map<String, Base> BASES =
      Map.ofEntries(
          base("millimetre", "metre", .001),
          base("centimetre", "metre", .01),
          base("kilometre", "metre", 1000),
          base("inch", "metre", .0254),
          base("foot", "metre", .3048),
          base("yard", "metre", .9144),
          base("mile", "metre", 1609.344),
          base("nautical mile", "metre", 1852),
          base("gram", "kilogram", .001),
          base("tonne", "kilogram", 1000),
          base("ton", "kilogram", 1000),
          base("pound", "kilogram", .45359237),
          base("ounce", "kilogram", .028349523),
          base("millilitre", "litre", .001),
          base("gallon", "litre", 3.785411784),
          base("hectare", AREA, 10_000),
          base("acre", AREA, 4046.8564),
          base("square kilometre", AREA, 1e6),
          base("square mile", AREA, 2_589_988.1),
          base("square foot", AREA, .09290304),
          base("kilometre per hour", "metre per second", 1 / 3.6),
          base("mile per hour", "metre per second", .44704),
          base("knot", "metre per second", .514444),
          base("minute", TIME, 60),
          base("hour", TIME, 3600),
          base("day", TIME, 86_400),
          base("week", TIME, 604_800),
          base("month", TIME, MONTH),
          base("year", TIME, 12 * MONTH),
          base("decade", TIME, 120 * MONTH));

  /** Of measure and of share: never to be taken for the noun of what is counted. */
  private static final Set<String> FIXED =
      Set.of(
          "metre",
          "kilogram",
          "litre",
          AREA,
          "metre per second",
          TIME,
          MULTIPLE,
          SHARE,
          "percentage point",
          AGE);

  private static final int CURRENCY_CODE = 3;

  private Units() {}

  private static Map.Entry<String, Base> base(String unit, String name, double factor) {
    return Map.entry(unit, new Base(name, factor));
  }

  static Base of(String unit) {
    Base base = BASES.get(unit);
    return base == null ? new Base(unit, 1) : base;
  }

  /** Whether it is money, a measure or a share, and not a noun that is counted. */
  static boolean fixed(String base) {
    return FIXED.contains(base) || money(base);
  }

  /** Whether it is a currency by its code. */
  static boolean money(String base) {
    return base.length() == CURRENCY_CODE && base.equals(base.toUpperCase(Locale.ROOT));
  }
}
