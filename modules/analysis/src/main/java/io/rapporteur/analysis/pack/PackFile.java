package io.rapporteur.analysis.pack;

import java.util.Locale;

/** The files of a pack, each with the layer of the record that is partial without it. */
public enum PackFile {
  /**
   * Classes of words that many rules ask for: articles, prepositions, conjunctions, auxiliaries.
   */
  WORDS("sentences"),
  /** Where sentences end and do not: abbreviations, words that begin one. */
  SEGMENTING("sentences"),
  /** Residue of pages and agencies: share lines, junk phrases, openers of captions. */
  CLEANING("clean"),
  /** Months, weekdays, seasons, eras, feasts. */
  CALENDAR("dates"),
  /** What goes before, after and between the parts of a date, and words for times. */
  TIME("dates"),
  /** How the parts of a date stand together; no lists, see the package of date patterns. */
  DATE_PATTERNS("dates"),
  /** Number words and magnitudes. */
  NUMBERS("figures"),
  /** Units of measure. */
  UNITS("figures"),
  /** Currencies. */
  MONEY("figures"),
  /** Words beside figures: bounds, change, measures, what is no figure. */
  FIGURES("figures"),
  /** What happens to what is counted, and what is measured: classes of events. */
  EVENTS("figures"),
  /** Treaties and statements by kind. */
  INSTRUMENTS("instruments"),
  /** Words in and beside names. */
  NAMES("mentions"),
  /** Titles of persons. */
  TITLES("mentions"),
  /** Words of organisations: kinds of firms and bodies. */
  ORGANISATIONS("mentions"),
  /** Offices and occupations. */
  ROLES("entities"),
  /** Verbs and phrases of speech. */
  CUES("quotations"),
  /** Verbs that stand beside words in marks and who says them; in place of cues. */
  SPEECH("quotations");

  private final String layer;

  PackFile(String layer) {
    this.layer = layer;
  }

  /** The layer that is partial in a language whose pack lacks this file. */
  public String layer() {
    return layer;
  }

  /** Whether the file holds lists of words. */
  boolean hasLists() {
    return this != DATE_PATTERNS;
  }

  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
