package io.rapporteur.training.cldr;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names of units in every number and case: lists {@code time-unit} (value as in the dates package),
 * {@code unit} (value: the English name, as records have it) and the short forms of both.
 */
final class UnitNames {
  /** Numbers that bring out the plurals of all languages. */
  private static final double[] COUNTS = {1, 2, 5, 1.5};

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
            + " ohm=ohm part-per-1e6=part_per_million");
  }

  private UnitNames() {}

  private static void each(Map<String, String> into, String pairs) {
    for (String pair : pairs.split(" ")) {
      int equals = pair.indexOf('=');
      into.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  static void add(Table table) {
    TIMES.forEach((unit, value) -> forms(table, unit, "time-unit", value));
    MEASURES.forEach((unit, value) -> forms(table, unit, "unit", value.replace('_', '-')));
  }

  private static void forms(Table table, String identifier, String list, String value) {
    MeasureUnit unit = MeasureUnit.forIdentifier(identifier);
    for (double count : COUNTS) {
      for (String grammatical : CASES) {
        table.add(list, name(table, unit, UnitWidth.FULL_NAME, count, grammatical), value);
      }
    }
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
      Table table, MeasureUnit unit, UnitWidth width, double count, String grammatical) {
    LocalizedNumberFormatter format =
        NumberFormatter.withLocale(table.locale())
            .unit(unit)
            .unitWidth(width)
            .unitDisplayCase(grammatical);
    return format.format(count).toString().replaceFirst("[0-9]+([.,][0-9]+)?", "").strip();
  }
}
