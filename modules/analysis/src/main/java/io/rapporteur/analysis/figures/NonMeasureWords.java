package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.WordClass;

/** Words beside numbers that measure nothing: {@code figures.txt}. */
final class NonMeasureWords {
  /** Word before the number of a part of a law or standard, which may have parts itself. */
  static final WordClass NUMBERED_PART = WordClass.of("numbered-part");

  /** What bears a number. */
  static final WordClass NUMBERED = WordClass.of("numbered");

  /** What bears a number when it is a capital. */
  static final WordClass NUMBERED_CAPITAL = WordClass.of("numbered-capital");

  /** Nouns that stand after the year they are of. */
  static final WordClass YEARLY = WordClass.of("yearly");

  /** Before {@code one of}: it tells what a thing is. */
  static final WordClass MEMBER_AFTER = WordClass.of("member-after");

  /** Between such a word and {@code one of}. */
  static final WordClass MEMBER_ADVERB = WordClass.of("member-adverb");

  /** Before the place where things are counted. */
  static final WordClass BEFORE_PLACE = WordClass.of("before-place");

  /** Kind of street, after its name. */
  static final WordClass STREET = WordClass.of("street");

  /** Joined to a number by a hyphen, and no name. */
  static final WordClass NUMBER_PREFIX = WordClass.of("number-prefix");

  /** Joined to a number by a hyphen it names those of an age. */
  static final WordClass AGE_GROUP = WordClass.of("age-group");

  /** After a number of degrees: a direction from the equator or from a meridian. */
  static final WordClass BEARING = WordClass.of("bearing");

  /** Joined to a number by a hyphen: so many at least. */
  static final WordClass PLUS = WordClass.of("plus-after");

  /** Joined to a number by a hyphen: so many people. */
  static final WordClass STRONG = WordClass.of("strong");

  /** Ending of an ordinal number in digits. */
  static final WordClass ORDINAL_SUFFIX = WordClass.of("ordinal-suffix");

  /** Half of the day, after a time in digits. */
  static final WordClass HALF_DAY = WordClass.of("half-of-day");

  /** Abbreviation before a year of birth or death. */
  static final WordClass LIFE_DATE = WordClass.of("life-date");

  /** Letter after the number of a generation. */
  static final WordClass GENERATION = WordClass.of("generation");

  /** Ending of a decade in digits. */
  static final WordClass DECADE_SUFFIX = WordClass.of("decade-suffix");

  /** What such a decade follows. */
  static final WordClass BEFORE_DECADE = WordClass.of("before-decade");

  /** Before one: it is a pronoun. */
  static final WordClass ONE_AFTER = WordClass.of("one-after");

  /** After one: it is an idiom. */
  static final WordClass ONE_BEFORE = WordClass.of("one-before");

  /** The other of {@code from one to another}. */
  static final WordClass ANOTHER = WordClass.of("another");

  /** Adjective of praise, in {@code one of the key topics}. */
  static final WordClass WEIGHTY = WordClass.of("weighty");

  /** Opens a time and no amount: until about 1640. */
  static final WordClass YEAR_OPENER = WordClass.of("year-opener");

  private NonMeasureWords() {}
}
