package io.rapporteur.training.cldr;

import com.ibm.icu.text.RuleBasedNumberFormat;

/**
 * First to thirty-first and the tens up to a hundred (list {@code ordinal}), and what stands behind
 * the figures of an ordinal: {@code er}, {@code º}, {@code го} ({@code ordinal-mark}).
 */
final class OrdinalWords {
  private static final String ORDINAL = "ordinal";

  private OrdinalWords() {}

  static void add(PackTable table) {
    Spellout spellout = new Spellout(table);
    for (int number = 1; number <= 100; number += number < 31 ? 1 : number == 31 ? 9 : 10) {
      for (String form : spellout.forms(number, Spellout::isOrdinal)) {
        boolean isFigures = form.chars().anyMatch(Character::isDigit);
        if (!isFigures && !CldrNumberWords.addsUp(table, form, number, ORDINAL)) {
          table.add(ORDINAL, form, number);
        }
      }
    }
    RuleBasedNumberFormat figures =
        new RuleBasedNumberFormat(table.locale(), RuleBasedNumberFormat.ORDINAL);
    if (!Spellout.isOwn(figures, table.locale())) {
      return;
    }
    for (String rules : figures.getRuleSetNames()) {
      for (int number = 1; number <= 31; number++) {
        String mark = figures.format(number, rules).replaceAll("[0-9.\\-]", "");
        table.add("ordinal-mark", mark, "");
      }
    }
  }
}
