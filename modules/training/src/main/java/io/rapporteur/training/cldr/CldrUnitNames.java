package io.rapporteur.training.cldr;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of units in every number and case: lists {@code time-unit} and {@code time-unit-plural}
 * (value as in the dates package), {@code unit} (value: the English name, as records have it) and
 * the short forms of both.
 */
final class CldrUnitNames {
  /** Numbers that bring out the plurals of all languages. */
  private static final double[] COUNTS = {1, 2, 5, 1.5};

  private static final String TIME_UNIT = "time-unit";
  private static final String PLURAL = "time-unit-plural";

  private static final String[] CASES = {
    "nominative", "genitive", "dative", "accusative", "instrumental", "prepositional", "locative"
  };

  private static final Map<String, String> TIMES = new LinkedHashMap<>();
  private static final Map<String, String> MEASURES = new LinkedHashMap<>();

  static {
    each(
        TIMES, "second=S minute=I hour=H day=D week=W month=M quarter=Q year=Y decade=E century=C");
    each(
        MEASURES,
        "kilometer=kilometre meter=metre decimeter=decimetre centimeter=centimetre"
            + " millimeter=millimetre micrometer=micrometre nanometer=nanometre mile=mile foot=foot"
            + " inch=inch yard=yard nautical-mile=nautical_mile light-year=light-year"
            + " square-kilometer=square_kilometre square-meter=square_metre"
            + " square-centimeter=square_centimetre square-mile=square_mile"
            + " square-foot=square_foot square-inch=square_inch square-yard=square_yard acre=acre"
            + " hectare=hectare cubic-kilometer=cubic_kilometre cubic-meter=cubic_metre"
            + " cubic-centimeter=cubic_centimetre cubic-mile=cubic_mile cubic-foot=cubic_foot"
            + " cubic-inch=cubic_inch cubic-yard=cubic_yard kilogram=kilogram gram=gram"
            + " milligram=milligram microgram=microgram pound=pound-mass ounce=ounce stone=stone"
            + " tonne=tonne ton=ton liter=litre hectoliter=hectolitre deciliter=decilitre"
            + " centiliter=centilitre milliliter=millilitre gallon=gallon pint=pint quart=quart"
            + " barrel=barrel bushel=bushel watt=watt kilowatt=kilowatt megawatt=megawatt"
            + " gigawatt=gigawatt milliwatt=milliwatt kilowatt-hour=kilowatt-hour volt=volt"
            + " ampere=ampere milliampere=milliampere hertz=hertz kilohertz=kilohertz"
            + " megahertz=megahertz gigahertz=gigahertz byte=byte"
            + " kilobyte=kilobyte megabyte=megabyte gigabyte=gigabyte terabyte=terabyte bit=bit"
            + " kilobit=kilobit megabit=megabit gigabit=gigabit"
            + " mile-per-hour=mile_per_hour kilometer-per-hour=kilometre_per_hour"
            + " meter-per-second=metre_per_second knot=knot horsepower=horsepower joule=joule"
            + " kilojoule=kilojoule calorie=calorie kilocalorie=kilocalorie pixel=pixel"
            + " megapixel=megapixel degree=degree celsius=celsius fahrenheit=fahrenheit"
            + " kelvin=kelvin karat=carat carat=carat millisecond=millisecond pascal=pascal"
            + " hectopascal=hectopascal kilopascal=kilopascal bar=bar millibar=millibar"
            + " pound-force-per-square-inch=pound-per-square-inch newton=newton lumen=lumen"
            + " ohm=ohm part-per-1e6=part_per_million part-per-1e9=part_per_billion"
            + " kilometer-per-second=kilometre_per_second foot-per-second=foot_per_second"
            + " newton-meter=newton_metre kilonewton=kilonewton acre-foot=acre_foot"
            + " fluid-ounce=fluid_ounce"
            + " british-thermal-unit=british_thermal_unit mile-per-gallon=mile_per_gallon"
            + " microgram-per-cubic-meter=microgram_per_cubic_metre"
            + " milligram-per-liter=milligram_per_litre microliter=microlitre"
            + " revolution-per-minute=revolution_per_minute lux=lux atmosphere=atmosphere"
            + " sievert=sievert becquerel=becquerel");
    prefixed("volt", "kilo mega");
    prefixed("pascal", "kilo mega giga");
    for (String base : List.of("watt", "watt-hour", "joule", "byte-per-second", "bit-per-second")) {
      prefixed(base, "kilo mega giga tera");
    }
    prefixed("byte", "kilo mega giga tera peta");
  }

  /** The large units of a kind, by prefixes of the SI. */
  private static void prefixed(String base, String prefixes) {
    MEASURES.putIfAbsent(base, base);
    for (String prefix : prefixes.split(" ")) {
      MEASURES.putIfAbsent(prefix + base, prefix + base);
    }
  }

  private CldrUnitNames() {}

  private static void each(Map<String, String> into, String pairs) {
    for (String pair : pairs.split(" ")) {
      int equals = pair.indexOf('=');
      into.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  static void add(PackTable table) {
    TIMES.forEach((unit, value) -> times(table, unit, value));
    if (table.has(PLURAL)) {
      table.takeIn(TIME_UNIT, PLURAL);
    }
    MEASURES.forEach((unit, value) -> forms(table, unit, "unit", value.replace('_', '-')));
  }

  /** The plural has a list of its own: last year is a period, the last years are a length. */
  private static void times(PackTable table, String identifier, String value) {
    MeasureUnit unit = MeasureUnit.forIdentifier(identifier);
    Set<String> one = names(table, unit, 1);
    Set<String> several = names(table, unit, 2);
    several.addAll(names(table, unit, 5));
    if (one.containsAll(several)) {
      several.clear(); // after a number the language has no plural
    }
    one.addAll(names(table, unit, 1.5));
    one.removeAll(several);
    several.forEach(name -> table.add(PLURAL, name, value));
    one.forEach(name -> table.add(TIME_UNIT, name, value));
    shortForms(table, unit, TIME_UNIT, value);
  }

  private static Set<String> names(PackTable table, MeasureUnit unit, double count) {
    Set<String> names = new LinkedHashSet<>();
    for (String grammatical : CASES) {
      names.add(name(table, unit, UnitWidth.FULL_NAME, count, grammatical));
    }
    return names;
  }

  private static void forms(PackTable table, String identifier, String list, String value) {
    MeasureUnit unit = MeasureUnit.forIdentifier(identifier);
    for (double count : COUNTS) {
      for (String grammatical : CASES) {
        table.add(list, name(table, unit, UnitWidth.FULL_NAME, count, grammatical), value);
      }
    }
    shortForms(table, unit, list, value);
  }

  private static void shortForms(PackTable table, MeasureUnit unit, String list, String value) {
    for (double count : COUNTS) {
      String brief = name(table, unit, UnitWidth.SHORT, count, CASES[0]);
      String bare = brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
      if (table.value(list, bare) == null) {
        table.add(list + "-short", bare, value);
      }
    }
  }

  @SuppressWarnings("deprecation") // unitDisplayCase: internal, and the only way to the cases
  private static String name(
      PackTable table, MeasureUnit unit, UnitWidth width, double count, String grammatical) {
    LocalizedNumberFormatter format =
        NumberFormatter.withLocale(table.locale())
            .unit(unit)
            .unitWidth(width)
            .unitDisplayCase(grammatical);
    return format.format(count).toString().replaceFirst("[0-9]+([.,][0-9]+)?", "").strip();
  }
}
