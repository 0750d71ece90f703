package io.rapporteur.training.cldr;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;

/**
 * Months and weekdays in the forms they take in a date and alone, quarters and eras. Short forms
 * have lists of their own, for some of them are common words too (Spanish {@code mar}).
 */
final class CalendarNames {
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

  private CalendarNames() {}

  static void add(PackTable table) {
    DateFormatSymbols symbols =
        new DateFormatSymbols(new GregorianCalendar(table.locale()), table.locale());
    for (int context : CONTEXTS) {
      months(table, "month", symbols.getMonths(context, DateFormatSymbols.WIDE));
      weekdays(table, "weekday", symbols.getWeekdays(context, DateFormatSymbols.WIDE));
    }
    for (int context : CONTEXTS) {
      months(table, "month-short", symbols.getMonths(context, DateFormatSymbols.ABBREVIATED));
      weekdays(table, "weekday-short", symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED));
    }
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      String[] quarters = symbols.getQuarters(DateFormatSymbols.FORMAT, width);
      for (int i = 0; i < quarters.length; i++) {
        table.add("quarter-of-year", quarters[i], i + 1);
      }
    }
    for (String[] eras : new String[][] {symbols.getEraNames(), symbols.getEras()}) {
      table.add("era", eras[0], "BC");
      table.add("era", eras[1], "AD");
    }
  }

  private static void months(PackTable table, String list, String[] names) {
    for (int i = 0; i < 12; i++) {
      add(table, list, names[i], i + 1);
    }
  }

  private static void weekdays(PackTable table, String list, String[] names) {
    for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
      add(table, list, names[day], day == Calendar.SUNDAY ? 7 : day - 1);
    }
  }

  private static void add(PackTable table, String list, String name, int value) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String whole = list.replace("-short", "");
    if (table.value(whole, bare) == null || whole.equals(list)) {
      table.add(list, bare, value);
    }
  }
}
