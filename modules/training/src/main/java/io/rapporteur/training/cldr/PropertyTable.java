package io.rapporteur.training.cldr;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * Marks and orders of a language: {@code decimal}, {@code grouping}, {@code date-order} (of dates
 * in figures: {@code DMY}), {@code quotation} (outer pair, inner pair), {@code percent} ({@code #}
 * stands for the number).
 */
final class PropertyTable {
  private PropertyTable() {}

  static String of(ULocale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    LocaleData data = LocaleData.getInstance(locale);
    return "name="
        + locale.getDisplayLanguage(ULocale.ENGLISH)
        + "\ndecimal="
        + symbols.getDecimalSeparatorString()
        + "\ngrouping="
        + escaped(symbols.getGroupingSeparatorString())
        + "\ndate-order="
        + order(locale)
        + "\nquotation="
        + data.getDelimiter(LocaleData.QUOTATION_START)
        + data.getDelimiter(LocaleData.QUOTATION_END)
        + data.getDelimiter(LocaleData.ALT_QUOTATION_START)
        + data.getDelimiter(LocaleData.ALT_QUOTATION_END)
        + "\npercent="
        + percent(locale)
        + "\n";
  }

  private static String order(ULocale locale) {
    String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("yMd");
    return pattern.replaceAll("[^yMd]", "").replaceAll("(.)\\1+", "$1").toUpperCase(Locale.ROOT);
  }

  private static String percent(ULocale locale) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    String pattern = ((DecimalFormat) format).toPattern().replaceAll("[#0,.]+", "#");
    return escaped(pattern.replace('\u00a0', ' '));
  }

  /** As a file of properties has it: what is no plain letter or blank inside, by its number. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(Character.isSpaceChar(c) && c != ' ' ? String.format("\\u%04x", (int) c) : "" + c);
    }
    return out.toString();
  }
}
