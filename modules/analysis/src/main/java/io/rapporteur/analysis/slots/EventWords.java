package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.WordClass;

/** Words that say what happens to what is counted: {@code events.txt}; each value is a class. */
final class EventWords {
  /** What people do, in a form that after their number is the verb. */
  static final WordClass PERSON_DEED = WordClass.of("deed-of-persons");

  /** Verb of what happens to people or what they do. */
  static final WordClass PEOPLE_VERB = WordClass.of("people-event-verb");

  /** Verb of what happens to things. */
  static final WordClass THING_VERB = WordClass.of("thing-event-verb");

  /** Verb of what is done with money. */
  static final WordClass MONEY_VERB = WordClass.of("money-event-verb");

  /** Noun of what happens to people. */
  static final WordClass PEOPLE_NOUN = WordClass.of("people-event-noun");

  /** Noun of what happens to things. */
  static final WordClass THING_NOUN = WordClass.of("thing-event-noun");

  /** Noun of what is done with money. */
  static final WordClass MONEY_NOUN = WordClass.of("money-event-noun");

  /** Noun of what stands at a level. */
  static final WordClass STATE_NOUN = WordClass.of("state-noun");

  /** Noun of people who are counted, which says what they do when nothing else does. */
  static final WordClass PEOPLE_STATE = WordClass.of("people-state-noun");

  /** Verb of what those think who are asked. */
  static final WordClass OPINION_VERB = WordClass.of("opinion-verb");

  /** Adjective or participle after the noun counted. */
  static final WordClass STATE_WORD = WordClass.of("state-word");

  /** Of those the ones that are said of things and money, too. */
  static final WordClass STATE_OF_THINGS = WordClass.of("state-of-things");

  /** Noun of a count, before those who are counted: the number of dead. */
  static final WordClass COUNT_NOUN = WordClass.of("count-noun");

  /** Verb between those who are counted and their number: the dead include four. */
  static final WordClass COUNT_VERB = WordClass.of("count-verb");

  /** Noun of what years are counted of. */
  static final WordClass AGE_NOUN = WordClass.of("age-noun");

  /** Noun of what is measured by a magnitude. */
  static final WordClass SHAKING = WordClass.of("shaking");

  /** Noun of whoever is ill, in a text about that; elsewhere of a court. */
  static final WordClass SICKNESS_NOUN = WordClass.of("sickness-noun");

  /** Noun of a strike, in a text about workers; elsewhere of an attack. */
  static final WordClass STRIKE_NOUN = WordClass.of("strike-noun");

  /** Tells that a text is about those who work and their unions. */
  static final WordClass LABOUR = WordClass.of("labour-word");

  /** Tells that a text is about an election. */
  static final WordClass ELECTION = WordClass.of("election-word");

  /** Verb of getting votes: a party's percent are of votes. */
  static final WordClass GETTING = WordClass.of("vote-getting-verb");

  /** What is won in elections. */
  static final WordClass WON_IN_VOTES = WordClass.of("won-in-votes");

  /** Where people are, after their number. */
  static final WordClass PLACE_OF_PEOPLE = WordClass.of("place-of-people");

  /** Tells that a text is about it. */
  static final WordClass SICKNESS = WordClass.of("sickness");

  /** Noun of what a drug is tried in, in a text about that; elsewhere of a court. */
  static final WordClass STUDY_NOUN = WordClass.of("study-noun");

  /** Tells that a text is about the testing of a drug. */
  static final WordClass STUDY = WordClass.of("drug-study");

  /** Tells that a text is about a court. */
  static final WordClass COURT = WordClass.of("court-word");

  /** Before whoever does what a participle says: backed by. */
  static final WordClass AGENT = WordClass.of("agent-preposition");

  /** Asks people what they think. */
  static final WordClass SURVEY = WordClass.of("survey");

  /** Unit in the record; the value is the class of a figure of which nothing else is said. */
  static final WordClass UNIT_EVENT = WordClass.of("unit-event");

  /** What is measured where a number counts people: population. */
  static final WordClass PEOPLE_MEASURE = WordClass.of("people-measure");

  /** Noun of an event that is a number itself, and no unit. */
  static final WordClass TALLY = WordClass.of("tally");

  /** Noun of a person who is counted. */
  static final WordClass PERSON = WordClass.of("counted-person");

  /** What to call money, when no noun of the text says what it is; the value is that noun. */
  static final WordClass MONEY_ITSELF = WordClass.of("money-itself");

  /** Verb of buying and selling: what stands at so much per unit is a price. */
  static final WordClass TRADING = WordClass.of("priced-verb");

  /** Of the verbs of people, the ones that are of no things and take no other object. */
  static final WordClass PERSON_VERB = WordClass.of("bare-person-verb");

  /** Verb of opinion of which the passive says what others think: expected. */
  static final WordClass THOUGHT_VERB = WordClass.of("thought-verb");

  /** Form that is a verb only after an auxiliary: close, open, own. */
  static final WordClass DOUBTFUL_VERB = WordClass.of("doubtful-event-verb");

  /** Word of an event that says it only where no plainer one does: made 40 cars. */
  static final WordClass WEAK = WordClass.of("weak-event-verb");

  /** Class of events that do not happen to people. */
  static final WordClass NO_PEOPLE = WordClass.of("no-people-event");

  /** Class of events that do not happen to other things. */
  static final WordClass NO_THING = WordClass.of("no-thing-event");

  /** Class of events that do not happen to money. */
  static final WordClass NO_MONEY = WordClass.of("no-money-event");

  /** Class of events that happen somewhere: where the sentence before was, when nothing is said. */
  static final WordClass DONE_THERE = WordClass.of("done-there-event");

  /** Verb that is a command before an infinitive. */
  static final WordClass COMMAND = WordClass.of("command-verb");

  /** Verb that {@link #OUT} after it makes another one. */
  static final WordClass OUT_VERB = WordClass.of("out-verb");

  /** The particle that does so. */
  static final WordClass OUT = WordClass.of("out-particle");

  /** Head of a compound whose first noun says what it is of: rate, rating. */
  static final WordClass COMPOUND_HEAD = WordClass.of("compound-head");

  /** That first noun; the value is the class. */
  static final WordClass COMPOUND = WordClass.of("compound-event");

  /** Verb of asking people; with a noun for a survey it counts those asked. */
  static final WordClass ASKING = WordClass.of("asking-verb");

  /** What a money noun is of, when it is the head: the value of the requests. */
  static final WordClass HEAD_OF_MONEY = WordClass.of("head-of-money");

  /** Noun of goods bought and sold. */
  static final WordClass TRADING_NOUN = WordClass.of("trading-noun");

  /** Those who are asked, taken together. */
  static final WordClass SAMPLE = WordClass.of("sample-noun");

  /** Between a survey and those asked. */
  static final WordClass SAMPLE_OF = WordClass.of("sample-of");

  /** Verb of being so much of a whole. */
  static final WordClass SHARE_VERB = WordClass.of("share-verb");

  /** Class of events that things in a row do not have together. */
  static final WordClass UNSHARED = WordClass.of("unshared-event");

  private EventWords() {}
}
