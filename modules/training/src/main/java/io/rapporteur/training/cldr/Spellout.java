package io.rapporteur.training.cldr;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Number words of a language, in every gender and case that CLDR has rules for. */
final class Spellout {
  private final PackTable table;
  private final RuleBasedNumberFormat format;

  Spellout(PackTable table) {
    this.table = table;
    this.format = new RuleBasedNumberFormat(table.locale(), RuleBasedNumberFormat.SPELLOUT);
  }

  /**
   * Whether the rules are the language's own: where CLDR has none, ICU gives those of the language
   * that the JVM runs in, and a pack would read English words for numbers.
   */
  static boolean isOwn(RuleBasedNumberFormat format, ULocale language) {
    ULocale actual = format.getLocale(ULocale.ACTUAL_LOCALE);
    return actual != null && actual.getLanguage().equals(language.getLanguage());
  }

  /** The forms of a number by the sets of rules whose name is wanted. */
  Set<String> forms(long number, Predicate<String> wanted) {
    Set<String> forms = new LinkedHashSet<>();
    if (!isOwn(format, table.locale())) {
      return forms;
    }
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
