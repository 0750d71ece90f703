package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.WordClass;

/** Words right before and after a number: {@code figures.txt}. */
final class FigureWords {
  /** Before each one that a price is paid for. */
  static final WordClass FOR = WordClass.of("purpose-preposition");

  /** One by one. */
  static final WordClass EACH = WordClass.of("each-one");

  /** Noun for a person, as one who speaks. */
  static final WordClass PERSON_NOUN = WordClass.of("person-noun");

  /** Noun for who holds an office or has an occupation. */
  static final WordClass ROLE_NOUN = WordClass.of("role-noun");

  /** The figure is more than the number that follows. */
  static final WordClass MORE_THAN = WordClass.of("more-than");

  /** The figure is less than the number that follows. */
  static final WordClass LESS_THAN = WordClass.of("less-than");

  /** The figure is more than the number before. */
  static final WordClass OR_MORE = WordClass.of("or-more");

  /** The figure is less than the number before. */
  static final WordClass OR_LESS = WordClass.of("or-less");

  /** The figure is near the number before. */
  static final WordClass APPROXIMATE_AFTER = WordClass.of("approximate-after");

  /** Before a bound they turn it round. */
  static final WordClass BOUND_NEGATION = WordClass.of("bound-negation");

  /** Adverb before a bound. */
  static final WordClass BOUND_ADVERB = WordClass.of("bound-adverb");

  /** Part of a bound, or what stands beside one. */
  static final WordClass BOUND_WORD = WordClass.of("bound-word");

  /** Before a length of time: in the course of it. */
  static final WordClass IN_COURSE_OF = WordClass.of("in-course-of");

  /** Before {@link #IN_COURSE_OF} they make it a bound. */
  static final WordClass BEFORE_LENGTH = WordClass.of("before-length");

  /** Article and the like right before a number. */
  static final WordClass AMOUNT_ARTICLE = WordClass.of("amount-article");

  /** What such an article may follow. */
  static final WordClass AMOUNT_OPENING = WordClass.of("amount-opening");

  /** What stands between a verb of change and its amount. */
  static final WordClass AMOUNT_FILLER = WordClass.of("amount-filler");

  /** An amount that follows is an upper end. */
  static final WordClass AS_MUCH_AS = WordClass.of("as-much-as");

  /** Before {@code of} an amount. */
  static final WordClass AVERAGE = WordClass.of("average");

  /** Before what something changed by. */
  static final WordClass BY = WordClass.of("by");

  /** Before what something changed from, or where a range begins. */
  static final WordClass FROM = WordClass.of("from");

  /** Before what something changed to, or where a range ends; also before an infinitive. */
  static final WordClass TO = WordClass.of("to");

  /** Before what something is in. */
  static final WordClass IN = WordClass.of("in");

  /** Between a verb of change and the amount. */
  static final WordClass CHANGE_JOINT = WordClass.of("change-joint");

  /** Before the two ends of a range. */
  static final WordClass BETWEEN = WordClass.of("between");

  /** Before what something fell to. */
  static final WordClass FALLEN_TO = WordClass.of("fallen-to");

  /** The number that follows is below zero. */
  static final WordClass MINUS = WordClass.of("minus");

  /** Before a magnitude: so many of it, up to ten. */
  static final WordClass SEVERAL = WordClass.of("several");

  /** Between a part and the whole it is of. */
  static final WordClass OUT_OF = WordClass.of("out-of");

  /** Before such a whole. */
  static final WordClass EVERY = WordClass.of("every");

  /** Before a number: a share of one in so many. */
  static final WordClass ONE_IN = WordClass.of("one-in");

  /** After a percentage: it is one of growth. */
  static final WordClass HIGHER = WordClass.of("higher");

  /** After a percentage: it is one of decline. */
  static final WordClass LOWER = WordClass.of("lower");

  /** Adverb of rising or falling, never a noun. */
  static final WordClass DIRECTION_ADVERB = WordClass.of("direction-adverb");

  /** Past forms that tell a change where "from" follows at once: gone from. */
  static final WordClass MOVED = WordClass.of("moved");

  /** Verb of changing by a multiple. */
  static final WordClass MULTIPLYING = WordClass.of("multiplying");

  /** Verb of moving, before up or down. */
  static final WordClass MOVING = WordClass.of("moving");

  /** Verb of rising that, before money, says it was got together. */
  static final WordClass COLLECTING = WordClass.of("collecting");

  /** To add. */
  static final WordClass ADDING = WordClass.of("adding");

  /** Multiple in one word; value: how many times. */
  static final WordClass MULTIPLE = WordClass.of("multiple");

  /** Times. */
  static final WordClass TIMES = WordClass.of("times");

  /** Times, joined to the number by a hyphen. */
  static final WordClass TIMES_SUFFIX = WordClass.of("times-suffix");

  /** Times, as a letter glued to the number. */
  static final WordClass TIMES_SIGN = WordClass.of("times-sign");

  /** After times they compare. */
  static final WordClass COMPARES = WordClass.of("compares");

  /** Before what something is counted over. */
  static final WordClass RATE = WordClass.of("rate");

  /** The same, and articles. */
  static final WordClass TIMES_RATE = WordClass.of("times-rate");

  /** After a length of time: so long before or after. */
  static final WordClass TIME_SHIFT = WordClass.of("time-shift");

  /** Before the years of an age. */
  static final WordClass AGE_BEFORE = WordClass.of("age-before");

  /** Verb between a person and an age. */
  static final WordClass AGE_VERB = WordClass.of("age-verb");

  /** Pronoun for a person. */
  static final WordClass PERSON_PRONOUN = WordClass.of("person-pronoun");

  /** After a hundred percent: it only stresses. */
  static final WordClass WHOLLY = WordClass.of("wholly");

  /** To agree. */
  static final WordClass AGREEING = WordClass.of("agreeing");

  /** Object of {@link #AGREEING}. */
  static final WordClass AGREED_WITH = WordClass.of("agreed-with");

  /** Before the amount that one is compared with. */
  static final WordClass COMPARED_WITH = WordClass.of("compared-with");

  /** Before a figure that takes its noun from the one before. */
  static final WordClass LINKED_FIGURE = WordClass.of("linked-figure");

  /** Stop word that ends an amount. */
  static final WordClass AMOUNT_END = WordClass.of("amount-end");

  /** Before a date that is only the end of a time. */
  static final WordClass TIME_END = WordClass.of("time-end");

  /** Stop word that is a name when in capitals. */
  static final WordClass ACRONYM = WordClass.of("acronym");

  /** Letter for a magnitude; value: the number. */
  static final WordClass MAGNITUDE_LETTER = WordClass.of("magnitude-letter");

  /** Before the greater of two numbers with one unit. */
  static final WordClass EVEN = WordClass.of("even");

  /** Verb that with "down" says what is done to what follows: shoot down. */
  static final WordClass FELLING = WordClass.of("felling-verb");

  /** Verb that with "up" says what something consists of, or what is done to it. */
  static final WordClass COMPOSING = WordClass.of("composing-verb");

  /** Between people and the age that they are under or over. */
  static final WordClass AGE_LIMIT = WordClass.of("age-limit");

  /** Those. */
  static final WordClass THOSE = WordClass.of("demonstrative");

  /** Noun of a person who is counted. */
  static final WordClass PERSON = WordClass.of("counted-person");

  /** Before a length that is a time: the last three months. */
  static final WordClass PERIOD_ADJECTIVE = WordClass.of("period-adjective");

  /** After such a length, before what it ends or begins with: the three months to September. */
  static final WordClass PERIOD_END = WordClass.of("period-end");

  /** Before "the past", where a length says when: in, over. */
  static final WordClass PERIOD_PREPOSITION = WordClass.of("period-preposition");

  /**
   * Hours, which with "in the past" are the day or two before a report and no length of anything.
   */
  static final WordClass HOUR = WordClass.of("hour-word");

  private FigureWords() {}
}
