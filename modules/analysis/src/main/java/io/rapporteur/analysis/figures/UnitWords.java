package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;

/** Words and marks of units: {@code units.txt}. */
final class UnitWords {
  /** Percent and its points; value: the unit. */
  static final WordClass PERCENT = WordClass.of("percent");

  /** Percent, when it stands right after the number. */
  static final WordClass GLUED_PERCENT = WordClass.of("glued-percent");

  /** Mark right after a number; value: the unit. */
  static final WordClass UNIT_MARK = WordClass.of("unit-mark");

  /** Mark of degrees. */
  static final WordClass DEGREE_SIGN = WordClass.of("degree-sign");

  /** Letter after the mark of degrees; value: the unit. */
  static final WordClass TEMPERATURE_LETTER = WordClass.of("temperature-letter");

  /** Scale of temperature after degrees; value: the unit. */
  static final WordClass TEMPERATURE_SCALE = WordClass.of("temperature-scale");

  /** Word before a unit that is part of it; value: as in the unit's name. */
  static final WordClass UNIT_MODIFIER = WordClass.of("unit-modifier");

  /** Symbol of one letter that may be a capital. */
  static final WordClass CAPITAL_SYMBOL = WordClass.of("capital-symbol");

  /** Symbol that is a unit only in small letters. */
  static final WordClass LOWER_SYMBOL = WordClass.of("lower-symbol");

  /** Symbol that is a unit only right after its number. */
  static final WordClass GLUED_SYMBOL = WordClass.of("glued-symbol");

  /** Symbol or short name of a unit that may be a word as well; value: the unit. */
  static final WordClass SHORT = WordClass.of("unit-short");

  /** Unit of time that a number other than one does not take. */
  static final WordClass SINGULAR_TIME_UNIT = WordClass.of("singular-time-unit");

  /** Symbol of a unit of time below a stroke; value: the unit. */
  static final WordClass TIME_SYMBOL = WordClass.of("time-symbol");

  /** Name of a scale before its number; value: the unit. */
  static final WordClass SCALE = WordClass.of("scale");

  /** What makes a length of time an age. */
  static final WordClass OF_AGE = WordClass.of("of-age");

  /** Names of units that are a speed when told per hour or second. */
  static final WordList SPEED = LanguagePacks.root().list("speed");

  /** Names of units of length that may be raised. */
  static final WordList LENGTH = LanguagePacks.root().list("length");

  /** By the name of a unit the smaller one told with it, and how many of it are one: inch/12. */
  static final WordList SMALLER = LanguagePacks.root().list("smaller-unit");

  /** Raised numbers as digits; value: the word before the unit. */
  static final WordList POWER = LanguagePacks.root().list("power");

  /** Symbols that mean another unit in exactly these letters; value: the unit. */
  static final WordList BY_CASE = LanguagePacks.root().list("unit-by-case");

  private UnitWords() {}
}
