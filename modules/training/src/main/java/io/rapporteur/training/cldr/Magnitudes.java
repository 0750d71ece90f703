package io.rapporteur.training.cldr;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;

/**
 * Words for thousand, million, milliard and so on in every number and case, and their short forms:
 * lists {@code magnitude} and {@code magnitude-short}.
 */
final class Magnitudes {
  private static final double[] COUNTS = {1, 2, 5, 1.5};
  private static final long[] SIZES = {1_000L, 1_000_000L, 1_000_000_000L, 1_000_000_000_000L};

  private Magnitudes() {}

  static void add(PackTable table) {
    Spellout spellout = new Spellout(table);
    for (long size : SIZES) {
      for (double count : COUNTS) {
        add(table, "magnitude", CompactStyle.LONG, size, count);
      }
      for (long count = 1; count <= 5; count++) {
        for (String form : spellout.forms(size * count, Spellout::isCardinal)) {
          int blank = form.lastIndexOf(' ');
          if (blank > 0 && form.indexOf(' ') == blank) {
            table.add("magnitude", form.substring(blank + 1), Long.toString(size));
          }
        }
      }
    }
    for (long size : SIZES) {
      for (double count : COUNTS) {
        add(table, "magnitude-short", CompactStyle.SHORT, size, count);
      }
    }
  }

  private static void add(
      PackTable table, String list, CompactStyle style, long size, double count) {
    String written = CompactDecimalFormat.getInstance(table.locale(), style).format(count * size);
    String number = written.replaceAll("[^0-9.,]", "").replaceAll("[.,]$", "").replace(',', '.');
    if (!number.isEmpty() && Double.parseDouble(number) != count) {
      return; // 1000 millones: a word of another size
    }
    String words = table.fold(written.replaceAll("[0-9]+([.,][0-9]+)?", ""));
    String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    if (table.value("magnitude", bare) == null) {
      table.add(list, bare, Long.toString(size));
    }
  }
}
