package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.WordClass;

/** Words that say whose, where, when and how sure: {@code events.txt}. */
final class SlotWords {
  /** Before where something is: in, at, across. */
  static final WordClass IN_PLACE = WordClass.of("scope-in");

  /** Before where something goes. */
  static final WordClass TO_PLACE = WordClass.of("scope-to");

  /** Before where something comes from. */
  static final WordClass FROM_PLACE = WordClass.of("scope-from");

  /** Before who does it. */
  static final WordClass BY_WHOM = WordClass.of("scope-by");

  /** Verb whose subject tells a figure, and does not have it. */
  static final WordClass TELLING = WordClass.of("figure-telling-verb");

  /** Of those, verb that a hearer follows. */
  static final WordClass TO_HEARER = WordClass.of("hearer-verb");

  /** Of those, form that is more often a noun. */
  static final WordClass VERB_OR_NOUN = WordClass.of("cue-noun");

  /** Noun of what tells figures: poll, report; whoever it belongs to gives the figure. */
  static final WordClass TELLING_NOUN = WordClass.of("figure-telling-noun");

  /** Before who tells. */
  static final WordClass SOURCE = WordClass.of("source-phrase");

  /** Between a name and its own figure: A at 5 percent, B with 7. */
  static final WordClass HOLDS = WordClass.of("scope-holds");

  /** Each of several has its own of several figures, in order. */
  static final WordClass RESPECTIVELY = WordClass.of("respectively");

  /** Word that ends what a figure is part of, and begins another statement. */
  static final WordClass CLAUSE_START = WordClass.of("scope-clause-start");

  /** Pronoun or possessive for one person. */
  static final WordClass PERSON_PRONOUN = WordClass.of("scope-person-pronoun");

  /** Participle of what is published: the day beside it is that of telling. */
  static final WordClass PUBLISHED = WordClass.of("published-participle");

  /** Before the date from which something is so. */
  static final WordClass SINCE = WordClass.of("time-since");

  /** Before the date until or by which something is so. */
  static final WordClass BY_THEN = WordClass.of("time-by");

  /** Between a length of time and the day it ends on: the year ended March 31. */
  static final WordClass ENDED = WordClass.of("time-ended");

  /** After a length of time: so long before or after. */
  static final WordClass SHIFT = WordClass.of("time-shift");

  /** Before a year: what sort of year it is. */
  static final WordClass YEAR_KIND = WordClass.of("year-kind");

  /** Before the first of two dates. */
  static final WordClass OPENS_RANGE = WordClass.of("time-range-lead");

  /** Between two dates. */
  static final WordClass RANGE_JOINT = WordClass.of("range-joint");

  /** Before a length of time at the beginning of a longer one. */
  static final WordClass FIRST_PART = WordClass.of("time-first-part");

  /** Before a length of time at the end of a longer one, or up to now. */
  static final WordClass LAST_PART = WordClass.of("time-last-part");

  /** After degrees: no name. */
  static final WordClass TEMPERATURE = WordClass.of("temperature-scale");

  /** Percent, in words. */
  static final WordClass PERCENT = WordClass.of("percent");

  /** Before a unit of time: next year. */
  static final WordClass NEAR_TIME = WordClass.of("time-direction");

  /** Before what a figure is compared with. */
  static final WordClass COMPARES = WordClass.of("figure-compares");

  /** Noun of an occasion whose day holds for its figures; the value is its kind. */
  static final WordClass OCCASION = WordClass.of("occasion");

  /** Verb of asking people in a poll. */
  static final WordClass ASKED = WordClass.of("poll-taking-verb");

  /** The first or highest of all: since a date, which is not its own. */
  static final WordClass BEST = WordClass.of("best-since");

  /** Before what each of several has. */
  static final WordClass EACH = WordClass.of("each");

  /** Noun of how much there is of something in a unit of time. */
  static final WordClass NUMBER_NOUN = WordClass.of("rate-noun");

  /** Verb between a unit and its price. */
  static final WordClass PRICING = WordClass.of("pricing-verb");

  /** After what is counted over persons. */
  static final WordClass PER_HEAD = WordClass.of("per-head");

  /** Small word within a name. */
  static final WordClass NAME_PARTICLE = WordClass.of("name-particle");

  /** Before what money is for. */
  static final WordClass FOR_WHAT = WordClass.of("scope-for");

  /** Verb of a body that counts what it does not have. */
  static final WordClass COUNTING = WordClass.of("scope-counting-verb");

  /** Verb between winner and loser. */
  static final WordClass CONTEST = WordClass.of("scope-contest-verb");

  /** Possessive of a thing or of several. */
  static final WordClass OWN = WordClass.of("scope-own");

  /** What a body named before may be called. */
  static final WordClass BODY_NOUN = WordClass.of("organisation-kind");

  /** Those, who are asked. */
  static final WordClass THOSE = WordClass.of("demonstrative");

  /** The whole world. */
  static final WordClass WORLD = WordClass.of("scope-world");

  /** Known partners as a group, in the plural. */
  static final WordClass GROUP_NOUN = WordClass.of("scope-group");

  /** Before such a group. */
  static final WordClass GROUP_AFTER = WordClass.of("scope-group-after");

  /** Both. */
  static final WordClass BOTH = WordClass.of("scope-both");

  /** Noun for the place that a document is about. */
  static final WordClass PLACE_NOUN = WordClass.of("scope-place-noun");

  /** Before a sort of money: $4m in new taxes. */
  static final WordClass IN_SORT = WordClass.of("sort-of-money");

  /** Opens a sentence with what it is about. */
  static final WordClass TOPIC = WordClass.of("topic-opener");

  /** Before a sort of money: it is all of it. */
  static final WordClass IN_ALL = WordClass.of("sum-adjective");

  /** After a number: or so. */
  static final WordClass OR_SO = WordClass.of("approximate-after");

  /** Opens a clause that tells what happened at the time named before it: when. */
  static final WordClass WHEN = WordClass.of("clause-of-time");

  private SlotWords() {}
}
