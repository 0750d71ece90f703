package io.rapporteur.analysis.scan;

/** Classes of words that the rules for dates and figures ask for. */
public enum WordClass {
  /** Number word below a hundred; value: the number. */
  CARDINAL,
  /** Hundred, million, lakh; value: the number. */
  MAGNITUDE,
  /** Dozens, thousands; value: the number one of them stands for. */
  VAGUE,
  /** First to thirty-first; value: the number. */
  ORDINAL,
  /** Parts in words; value: the divisor. */
  FRACTION,
  /** Month; value: 1 to 12. */
  MONTH,
  /** Day of the week; value: 1 (Monday) to 7. */
  WEEKDAY,
  /** Season; value: its TIMEX3 code. */
  SEASON,
  /** Unit of time; value: its code, see {@code TimeUnit} in the dates package. */
  TIMEUNIT,
  /** Part of a day; value: its TIMEX3 code. */
  DAYPART,
  /** Word for the present, past or future: value {@code PRESENT_REF} and so on. */
  REFERENCE,
  /** Adverb of frequency; value: the duration that recurs. */
  FREQUENCY,
  /** Word that puts its clause in the future. */
  FUTURE,
  /** Word that puts its clause in the present. */
  PRESENT,
  /** Past form of a verb that does not end in -ed. */
  PAST,
  /** Word that ends a noun phrase: determiner, preposition, pronoun, auxiliary, adverb. */
  STOP,
  /** Preposition that goes on with a noun phrase's complement. */
  COMPLEMENT,
  /** Verb of rising. */
  UP,
  /** Verb of falling. */
  DOWN,
  /** Noun of rising. */
  RISE,
  /** Noun of falling. */
  FALL,
  /** Word for nearness before a number. */
  APPROXIMATE,
  /** Currency in words; value: ISO 4217. */
  CURRENCY,
  /** Unit of measure; value: its name in the singular. */
  UNIT,
  /** Plural that does not end in -s; value: the singular. */
  PLURAL,
  /** Singular noun that ends in -s. */
  SINGULAR,
  /** Verb, as against a noun, where both would do. */
  VERB,
  /** Word at which a rule may begin and that has no other class. */
  TRIGGER,
  /** Indefinite article, which begins {@code a hundred}. */
  ARTICLE,
  /** Kind of treaty or statement; value: the kind in the singular. */
  INSTRUMENT
}
