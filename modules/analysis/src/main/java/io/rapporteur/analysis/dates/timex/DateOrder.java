package io.rapporteur.analysis.dates.timex;

import io.rapporteur.analysis.pack.LanguagePack;

/** In which order a language writes the parts of a date in figures. */
public enum DateOrder {
  /** Month, day, year. */
  MDY,
  /** Day, month, year. */
  DMY,
  /** Year, month, day. */
  YMD,
  /** The pack does not say: a date that two orders read is none. */
  UNKNOWN;

  /** As the property {@code date-order} of a pack has it. */
  public static DateOrder of(LanguagePack pack) {
    String order = pack.property("date-order", "");
    return order.isEmpty() ? UNKNOWN : valueOf(order);
  }
}
