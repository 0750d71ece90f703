package io.rapporteur.training.cldr;

/**
 * Words for 0 to 99 (list {@code cardinal}) and for the hundreds that are one word ({@code
 * hundreds}). A number whose words add up to it, {@code двадцать один}, is left to whoever reads
 * numbers.
 */
final class CldrNumberWords {
  static final String CARDINAL = "cardinal";

  private CldrNumberWords() {}

  static void add(PackTable table) {
    Spellout spellout = new Spellout(table);
    for (int number = 0; number < 100; number++) {
      for (String form : spellout.forms(number, Spellout::isCardinal)) {
        if (!addsUp(table, form, number, CARDINAL)) {
          table.add(CARDINAL, form, number);
        }
      }
    }
    for (int number = 100; number < 1000; number += 100) {
      for (String form : spellout.forms(number, Spellout::isCardinal)) {
        if (form.indexOf(' ') < 0 && form.indexOf('-') < 0) {
          table.add("hundreds", form, number);
        }
      }
    }
  }

  /** Whether the words before the last are cardinals, the last is of a list, and all add up. */
  static boolean addsUp(PackTable table, String form, int number, String lastList) {
    String[] words = form.split("[ -]");
    int sum = 0;
    for (int i = 0; i < words.length; i++) {
      String value = table.value(i == words.length - 1 ? lastList : CARDINAL, words[i]);
      // A word between tens and ones: y, e, et, and.
      boolean joins = value == null && i > 0 && i < words.length - 1 && words[i].length() <= 3;
      if (value == null && !joins) {
        return false;
      }
      sum += value == null ? 0 : Integer.parseInt(value);
    }
    return words.length > 1 && sum == number;
  }
}
