package io.rapporteur.analysis.text;

/** How names are written in bylines. */
public final class BylineNames {
  /** A pattern of one name, of two to four words: {@code Ada Poe}. */
  public static final String NAME = "\\p{Lu}[\\p{L}'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){1,3}";

  private BylineNames() {}
}
