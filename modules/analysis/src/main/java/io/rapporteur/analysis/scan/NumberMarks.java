package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.LanguagePack;

/**
 * The marks that a language writes in numbers.
 *
 * @param decimal between whole and part; 0 when it is not known
 * @param grouping between groups of three digits; a blank stands for every kind of space
 * @param regional some who write the language have the decimal mark and the point or comma among
 *     the grouping marks the other way round
 */
record NumberMarks(char decimal, String grouping, boolean regional) {

  /** From {@code decimal}, {@code grouping}, {@code decimal-elsewhere} of a pack's properties. */
  static NumberMarks of(LanguagePack pack) {
    String decimal = pack.property("decimal", "");
    return new NumberMarks(
        decimal.isEmpty() ? 0 : decimal.charAt(0),
        pack.property("grouping", ""),
        !pack.property("decimal-elsewhere", "").isEmpty());
  }

  /**
   * Whether one such mark before three digits may mean either: {@code 1.200} where neither is
   * known, {@code 1,200} where some read it as 1200.
   */
  boolean isAmbiguous(char mark) {
    return mark == decimal ? regional : !isGrouping(mark);
  }

  boolean isGrouping(char mark) {
    return grouping.indexOf(mark) >= 0;
  }
}
