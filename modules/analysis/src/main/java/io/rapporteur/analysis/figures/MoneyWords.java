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

  /** What has a price each. */
  static final WordClass PRICED = WordClass.of("priced");

  /** By a currency, all that are called the same. */
  static final WordList SAME_NAME = LanguagePacks.root().list("same-name");

  /** By a currency, all that are called the same and told by the countries a text speaks of. */
  static final WordList SHARED_NAME = LanguagePacks.root().list("shared-name");

  private MoneyWords() {}
}
