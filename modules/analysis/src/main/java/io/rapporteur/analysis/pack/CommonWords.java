package io.rapporteur.analysis.pack;

/** Classes of words that the rules of several layers ask for. */
public final class CommonWords {
  /** Noun of what goods are counted by, which says nothing of them: bags. */
  public static final WordClass AMOUNT_NOUN = WordClass.of("amount-noun");

  /** Number word below a hundred; value: the number. */
  public static final WordClass CARDINAL = WordClass.of("cardinal");

  /** Hundred, million, lakh; value: the number. */
  public static final WordClass MAGNITUDE = WordClass.of("magnitude");

  /** Dozens, thousands; value: the number one of them stands for. */
  public static final WordClass VAGUE = WordClass.of("vague");

  /** First to thirty-first; value: the number. */
  public static final WordClass ORDINAL = WordClass.of("ordinal");

  /** Parts in words; value: the divisor. */
  public static final WordClass FRACTION = WordClass.of("fraction");

  /** Month; value: 1 to 12. */
  public static final WordClass MONTH = WordClass.of("month");

  /** Day of the week; value: 1 (Monday) to 7. */
  public static final WordClass WEEKDAY = WordClass.of("weekday");

  /** Season; value: its TIMEX3 code. */
  public static final WordClass SEASON = WordClass.of("season");

  /** Unit of time; value: its code, see {@code TimeUnit} in the dates package. */
  public static final WordClass TIME_UNIT = WordClass.of("time-unit");

  /** Part of a day; value: its TIMEX3 code. */
  public static final WordClass DAY_PART = WordClass.of("day-part");

  /** Word for the present, past or future: value {@code PRESENT_REF} and so on. */
  public static final WordClass REFERENCE = WordClass.of("reference");

  /** Adverb of frequency; value: the duration that recurs. */
  public static final WordClass FREQUENCY = WordClass.of("frequency");

  /** Word that puts its clause in the future. */
  public static final WordClass FUTURE = WordClass.of("future");

  /** Past form of a verb that does not end in -ed. */
  public static final WordClass PAST = WordClass.of("past");

  /** Ending of regular past forms; value: letters before it at least. */
  public static final WordClass PAST_ENDING = WordClass.of("past-ending");

  /** Word that ends a noun phrase: determiner, preposition, pronoun, auxiliary, adverb. */
  public static final WordClass STOP = WordClass.of("stop");

  /** Preposition that goes on with a noun phrase's complement. */
  public static final WordClass COMPLEMENT = WordClass.of("complement");

  /** Definite article. */
  public static final WordClass DEFINITE = WordClass.of("definite");

  /** Between the ends of a stretch of time. */
  public static final WordClass INTERVAL_JOINT = WordClass.of("interval-joint");

  /** What may stand before a day: an article, the word for day. */
  public static final WordClass DATE_ARTICLE = WordClass.of("date-article");

  /** Possessive determiner. */
  public static final WordClass POSSESSIVE = WordClass.of("possessive");

  /** Article or possessive: what begins a noun phrase. */
  public static final WordClass DETERMINER = WordClass.of("determiner");

  /** What joins a noun to the noun it belongs to. */
  public static final WordClass OF = WordClass.of("of");

  /** What joins the last of several. */
  public static final WordClass AND = WordClass.of("and");

  /** What joins the other of two. */
  public static final WordClass OR = WordClass.of("or");

  /** For each unit of what follows. */
  public static final WordClass PER = WordClass.of("per");

  /** Form of to be, as the verb of a clause. */
  public static final WordClass COPULA = WordClass.of("copula");

  /** Form of to have before a participle. */
  public static final WordClass HAVE = WordClass.of("have");

  /** Modal verb. */
  public static final WordClass MODAL = WordClass.of("modal");

  /** Verb of rising. */
  public static final WordClass UP = WordClass.of("up");

  /** Verb of falling. */
  public static final WordClass DOWN = WordClass.of("down");

  /** Noun of rising. */
  public static final WordClass RISE = WordClass.of("rise");

  /** Noun of falling. */
  public static final WordClass FALL = WordClass.of("fall");

  /** Word for nearness before a number. */
  public static final WordClass APPROXIMATE = WordClass.of("approximate");

  /** Currency in words; value: ISO 4217. */
  public static final WordClass CURRENCY = WordClass.of("currency");

  /** Unit of measure; value: its name in the singular. */
  public static final WordClass UNIT = WordClass.of("unit");

  /** Plural that does not end in -s; value: the singular. */
  public static final WordClass PLURAL = WordClass.of("plural");

  /** Singular noun that ends in -s. */
  public static final WordClass SINGULAR = WordClass.of("singular");

  /** Verb, as against a noun, where both would do. */
  public static final WordClass VERB = WordClass.of("verb");

  /** Indefinite article, which begins {@code a hundred}. */
  public static final WordClass ARTICLE = WordClass.of("article");

  /** Conjunction between what is compared. */
  public static final WordClass COMPARISON = WordClass.of("comparison");

  /** Half, as noun or adjective. */
  public static final WordClass HALF = WordClass.of("half");

  /** Kind of treaty or statement; value: the kind in the singular. */
  public static final WordClass INSTRUMENT = WordClass.of("instrument");

  private CommonWords() {}
}
