package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.Morphology;
import io.rapporteur.analysis.scan.Atoms;

/** Noun phrases that stand right beside a figure and may say what it measures. */
final class PhrasesBeside {
  /** Words of a phrase. */
  private static final int LONGEST = 6;

  private static final int TOPIC = 8;
  private static final int NUMBER = 16;

  /** A stretch of atoms. */
  record Phrase(int from, int to) {}

  private final Atoms atoms;
  private final NameMentions names;

  PhrasesBeside(Atoms atoms, NameMentions names) {
    this.atoms = atoms;
    this.names = names;
  }

  /** {@code a 40 percent collapse}, {@code the 700-km Amber River}: the nouns it is set before. */
  Phrase attributive(FigureContext context) {
    int article = context.from() - 1;
    for (int n = 0; n < 2 && isAdjective(article); n++) {
      article--;
    }
    boolean opened = atoms.is(article, CommonWords.DETERMINER);
    int from = context.to() + (atoms.isDash(context.to()) && atoms.glued(context.to()) ? 1 : 0);
    int to = opened && !atoms.afterBreak(from) ? nouns(from, context.end()) : from;
    NameMention name = names.at(from);
    int noun = name == null ? from : nouns(name.to(), context.end());
    if (name != null && opened && noun > name.to() && !atoms.capitalised(name.to())) {
      return new Phrase(name.to(), noun);
    }
    if (name != null && opened) {
      // A river and a bridge are named by what they are.
      return name.to() - name.from() > 1 && !atoms.glued(name.to() - 1)
          ? new Phrase(name.to() - 1, name.to())
          : null;
    }
    return to > from ? new Phrase(from, to) : null;
  }

  /** {@code $64m worth of carpets}. */
  Phrase worthOf(FigureContext context) {
    boolean worth =
        EventSearch.WORTH.equals(atoms.value(context.to(), EventWords.STATE_WORD))
            && atoms.is(context.to() + 1, CommonWords.OF);
    return worth ? after(context.to() + 2, context.end()) : null;
  }

  /** {@code $8bn ($7bn) in currently frozen or available funds}. */
  Phrase sort(int to, int end) {
    Phrase phrase =
        atoms.is(to, SlotWords.IN_SORT) && !isArticle(to + 1) ? after(to + 1, end) : null;
    // In support of it, in exchange for it: prepositions of two words.
    boolean preposition =
        phrase != null
            && phrase.to() - phrase.from() == 1
            && (atoms.is(phrase.to(), CommonWords.OF)
                || atoms.is(phrase.to(), GrammarWords.PREPOSITION)
                    && !atoms.is(phrase.from(), CommonWords.PLURAL));
    return preposition ? null : phrase;
  }

  /** {@code asked for $5m for a new roof}. */
  Phrase purpose(int to, int end) {
    return atoms.is(to, SlotWords.FOR_WHAT) ? after(to + 1, end) : null;
  }

  /** {@code As for the fleet, it shrank to 40}: what a clause with a pronoun is about. */
  Phrase topic(FigureContext context) {
    int opener = atoms.phraseEnd(context.start(), SlotWords.TOPIC);
    if (opener < 0) {
      return null;
    }
    Phrase phrase = after(opener, Math.min(context.from(), opener + TOPIC));
    boolean pronoun =
        phrase != null
            && atoms.isMark(phrase.to(), ',')
            && atoms.is(phrase.to() + 1, SlotWords.OWN);
    return pronoun ? phrase : null;
  }

  /** {@code edged up its forecast by 1 percent}: what is changed, after the verb. */
  Phrase changed(int verb, int end) {
    int from = verb + 1;
    if (atoms.is(from, CommonWords.UP) || atoms.is(from, CommonWords.DOWN)) {
      from++;
    }
    boolean object =
        atoms.is(from, CommonWords.DETERMINER) || atoms.is(from, CommonWords.POSSESSIVE);
    return object ? after(from, end) : null;
  }

  /** {@code the number of crews saw a rise from 40 to 60}: the crews. */
  Phrase number(FigureContext context) {
    for (int i = context.from() - 1; i >= Math.max(context.start(), context.from() - NUMBER); i--) {
      if (atoms.isNumber(i)) {
        return null;
      }
      if (atoms.is(i, CommonWords.OF) && atoms.is(i - 1, SlotWords.NUMBER_NOUN)) {
        return after(i + 1, context.from());
      }
    }
    return null;
  }

  /** {@code the forecast for the economy to grow 4 percent}: the economy. */
  Phrase subjectOfInfinitive(int noun, int end) {
    boolean lead = atoms.is(noun, SlotWords.TELLING_NOUN) && atoms.is(noun + 1, SlotWords.FOR_WHAT);
    Phrase phrase = lead ? after(noun + 2, end) : null;
    return phrase != null && atoms.is(phrase.to(), GrammarWords.INFINITIVE_MARK) ? phrase : null;
  }

  /** A noun phrase of no name, with what it is of left out; null when there is none. */
  private Phrase after(int at, int end) {
    int from = at;
    while (from < end && (isArticle(from) || isLoose(from) || atoms.is(from, SlotWords.IN_ALL))) {
      from++;
    }
    int to = from;
    int last = from;
    while (to < end && to < from + LONGEST && isInside(to)) {
      to++;
      last = isModifier(to - 1) ? to : last;
    }
    boolean name = last > from && names.at(from) != null && names.at(from).to() >= last;
    boolean time =
        last > from
            && (atoms.is(last - 1, CommonWords.MONTH) || atoms.is(last - 1, SlotWords.YEAR_KIND));
    return last == from || name || time || atoms.is(last, CommonWords.TIME_UNIT)
        ? null
        : new Phrase(from, last);
  }

  private boolean isInside(int i) {
    if (atoms.afterBreak(i)) {
      return false;
    }
    boolean joins = atoms.is(i, CommonWords.OR) || atoms.is(i, CommonWords.AND);
    return isModifier(i)
        || isLoose(i)
        || joins && isModifier(i - 1)
        || atoms.is(i, CommonWords.PAST) && (isModifier(i + 1) || atoms.is(i + 1, CommonWords.OR));
  }

  /** {@code currently}, {@code total}. */
  private boolean isLoose(int i) {
    return atoms.is(i, GrammarWords.ADVERB) || endsAsAdverb(i);
  }

  private boolean endsAsAdverb(int i) {
    return atoms.isWord(i)
        && !atoms.is(i, GrammarWords.NOUN_LIKE_ADVERB)
        && !atoms.capitalised(i)
        && atoms.pack(i).morphology().isAdverb(atoms.text(i));
  }

  private int nouns(int from, int end) {
    int to = from;
    while (to < end
        && to < from + 3
        && isModifier(to)
        && !atoms.afterBreak(to)
        && !(to > from && isParticiple(to))) {
      to++;
    }
    return to;
  }

  /** {@code a 15-foot whale washed ashore}. */
  private boolean isParticiple(int i) {
    Morphology morphology = atoms.pack(i).morphology();
    String text = atoms.text(i);
    return morphology.isPast(text) || morphology.isProgressive(text);
  }

  private boolean isAdjective(int i) {
    return isModifier(i) && !atoms.capitalised(i);
  }

  boolean isArticle(int i) {
    return atoms.is(i, CommonWords.DETERMINER);
  }

  /** A word that may stand in a noun phrase. */
  boolean isModifier(int i) {
    return atoms.isWord(i)
            && !atoms.is(i, CommonWords.STOP)
            && !atoms.is(i, CommonWords.COPULA)
            && !atoms.is(i, CommonWords.HAVE)
            && !atoms.is(i, CommonWords.PAST)
            && !atoms.is(i, CommonWords.MODAL)
            && !atoms.is(i, CommonWords.TIME_UNIT)
            && !atoms.is(i, GrammarWords.PREPOSITION)
            && !atoms.is(i, GrammarWords.SUBORDINATOR)
            && !atoms.is(i, CommonWords.CARDINAL)
        || atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1);
  }
}
