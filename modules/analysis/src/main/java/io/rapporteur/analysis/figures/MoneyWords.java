package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;

/** Signs and words of money: {@code money.txt}. */
final class MoneyWords {
  /** Sign of a currency; value: ISO 4217. */
  static final WordClass SIGN = WordClass.of("currency-sign");

  /** Capitals beside the sign of the dollar; value: whose dollar it is. */
  static final WordClass DOLLAR_LETTERS = WordClass.of("dollar-letters");

  /** Capitals right before a number; value: ISO 4217. */
  static final WordClass LETTERS = WordClass.of("currency-letters");

  /** Abbreviation before a number; value: ISO 4217. */
  static final WordClass ABBREVIATION = WordClass.of("currency-abbreviation");

  /** Word that is a currency only where money is spoken of. */
  static final WordClass DOUBTFUL = WordClass.of("doubtful-currency");

  /** Word that tells that money is spoken of. */
  static final WordClass CONTEXT = WordClass.of("money-context");

  /** Word that tells so of the number right after it. */
  static final WordClass TOLD = WordClass.of("told-of-money");

  /** Word or sign for a hundredth of a currency; value: ISO 4217. */
  static final WordClass MINOR = WordClass.of("minor-unit");

  /** The same, right after the number. */
  static final WordClass MINOR_SYMBOL = WordClass.of("minor-symbol");

  /** What has a price each. */
  static final WordClass PRICED = WordClass.of("priced");

  /** Codes of currencies in small letters; value: ISO 4217. */
  static final WordList CODE = LanguagePacks.root().list("currency-code");

  /** Letter before a code that is a magnitude; value: how many. */
  static final WordList CODE_MAGNITUDE = LanguagePacks.root().list("code-magnitude");

  /** By a currency, all that are called the same. */
  static final WordList SAME_NAME = LanguagePacks.root().list("same-name");

  /** By a currency, all that are called the same and told by the countries a text speaks of. */
  static final WordList SHARED_NAME = LanguagePacks.root().list("shared-name");

  /** By the currency that a minor unit stands for alone, all that have one of the name. */
  static final WordList SAME_MINOR = LanguagePacks.root().list("same-minor");

  /** Code that is one in small letters, too. */
  static final WordClass LOWER_CODE = WordClass.of("lower-code");

  private MoneyWords() {}
}
