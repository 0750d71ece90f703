package io.rapporteur.training.cldr;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Number words of a language, in every gender and case that CLDR has rules for. */
final class Spellout {
  private final Table table;
  private final RuleBasedNumberFormat format;

  Spellout(Table table) {
    this.table = table;
    this.format = new RuleBasedNumberFormat(table.locale(), RuleBasedNumberFormat.SPELLOUT);
  }

  /** The forms of a number by the sets of rules whose name is wanted. */
  Set<String> forms(long number, Predicate<String> wanted) {
    Set<String> forms = new LinkedHashSet<>();
    for (String rules : format.getRuleSetNames()) {
      if (wanted.test(rules)) {
        forms.add(table.fold(format.format(number, rules)));
      }
    }
    return forms;
  }

  static boolean isCardinal(String rules) {
    return rules.contains("cardinal") || rules.equals("%spellout-numbering");
  }

  static boolean isOrdinal(String rules) {
    return rules.contains("ordinal");
  }
}
