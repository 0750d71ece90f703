package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;

/** Finds what a verb or noun of speech reports: the clause after it, or before it up to a comma. */
final class ReportedContents {
  /** A reported clause of fewer words says too little to be one. */
  private static final int SHORTEST = 3;

  private static final int FAR = 16;

  /** What opens a noun phrase. */
  static final int NOUN =
      TokenClasses.NAME
          | TokenClasses.NUMBER
          | TokenClasses.DETERMINER
          | TokenClasses.SPEAKER_NOUN
          | TokenClasses.MEDIUM;

  private final QuotedDocument doc;
  private final NounPhrases phrases;
  private final ThatClauses complements;
  private final ReportEnds ends;

  ReportedContents(QuotedDocument doc) {
    this.doc = doc;
    this.phrases = new NounPhrases(doc);
    this.complements = new ThatClauses(doc);
    this.ends = new ReportEnds(doc);
  }

  /**
   * The content of a cue in its sentence.
   *
   * @param free first token that no other clause holds
   * @param end where the next cue's part begins
   * @return null when the cue reports nothing
   */
  TokenRange of(NarratedSentence sentence, Cue cue, int free, int end) {
    int verb = cue.words().first();
    boolean told = cue.kind() == Cue.Kind.VERB && inRelative(sentence, cue);
    int limit = told ? ends.main(verb + 1, end, false) : end;
    if (cue.kind() == Cue.Kind.NOUN) {
      int from = cue.words().end() + 1;
      return new TokenRange(from, ends.main(from, comma(from, limit), true));
    }
    if (doc.is(verb, QuotationWords.DENYING_VERB) || negated(cue)) {
      return null;
    }
    int after = Math.max(cue.words().end(), cue.kind() == Cue.Kind.VERB ? cue.end() : 0);
    boolean as =
        doc.is(sentence.first(), QuotationWords.LIKENING)
            && verb - sentence.first() < FAR
            && cue.kind() == Cue.Kind.VERB
            && cue.speaker().first() == sentence.first() + 1;
    if (as) {
      int comma = comma(after, limit);
      return comma + 1 < limit ? new TokenRange(comma + 1, limit) : null;
    }
    if (after < limit
        && doc.is(after, QuotationWords.TOLD_BEFORE)
        && (after + 1 >= limit
            || doc.is(after + 1, TokenClasses.PUNCTUATION | TokenClasses.CONJUNCTION))) {
      // "The bank says so, the union says so": what they say was told before.
      return null;
    }
    if (ofRelative(sentence, cue) && goesOn(verb, after, limit)) {
      return new TokenRange(after, comma(after, limit));
    }
    int that = complements.at(verb, after, limit);
    if (that >= 0) {
      return ends.until(new TokenRange(that + 1, limit));
    }
    TokenRange before = before(cue, free, after, limit);
    if (before != null) {
      return before;
    }
    if (after < limit && doc.narrated(after) && doc.is(after, ":")) {
      return new TokenRange(after + 1, limit);
    }
    int clause = told(verb, after, limit);
    if (clause >= 0) {
      return ends.until(new TokenRange(clause, limit));
    }
    // "said a man wounded in the blast": what follows the one who speaks tells of him.
    boolean inverted = cue.speaker().first() > verb;
    return !inverted && clause(verb, after, limit)
        ? ends.until(new TokenRange(after, ends.own(after, limit)))
        : null;
  }

  /** What stands before a cue that closes its sentence: {@code The road is open, the port said}. */
  private TokenRange before(Cue cue, int free, int after, int limit) {
    int verb = cue.words().first();
    int before = cue.kind() == Cue.Kind.PARTICIPLE ? verb : cue.first();
    boolean lost = before - 1 > free && doc.closesLost(before - 1);
    boolean comma = before > free && (!doc.narrated(before - 1) || doc.is(before - 1, ",") || lost);
    boolean apart = comma && cue.kind() == Cue.Kind.VERB && before - free > SHORTEST;
    boolean follows =
        after < limit
            && doc.narrated(after)
            && (doc.is(after, ":")
                || doc.is(after, ",") && after + 1 < limit && !doc.narrated(after + 1));
    if (!apart || follows && doc.narrated(before - 1) || isOccasion(free, before, after, limit)) {
      return null;
    }
    boolean states =
        doc.is(verb, QuotationWords.FIGURE_VERB)
            && (after >= limit || doc.narrated(after) && doc.is(after, "."));
    boolean says = states || !cue.weak() || doc.is(verb, QuotationWords.THINKING_VERB);
    boolean inverted =
        cue.speaker().end() == after
            && cue.speaker().first() > verb
            && after < limit
            && phrases.onlyTellsMore(cue.speaker(), limit);
    boolean last = inverted || closes(verb, after, limit);
    return apart && says && last && isClause(free, before) ? new TokenRange(free, before) : null;
  }

  /** {@code When the ferry came in, he said "run"}: when it was said, and no part of it. */
  private boolean isOccasion(int free, int before, int after, int limit) {
    boolean quoted = after < limit && !doc.narrated(after);
    return quoted
        && doc.narrated(free)
        && doc.narrated(before - 1)
        && doc.is(free, TokenClasses.SUBORDINATOR);
  }

  /** Whether nothing that is said follows a verb: its hearer, a time or a place at most. */
  private boolean closes(int verb, int after, int limit) {
    if (after >= limit || !doc.narrated(after)) {
      return true;
    }
    if (doc.is(after, GrammarWords.INFINITIVE_MARK)) {
      return after + 1 < limit && doc.narrated(after + 1) && doc.is(after + 1, NOUN);
    }
    int ends =
        TokenClasses.PUNCTUATION
            | TokenClasses.PREPOSITION
            | TokenClasses.DAY
            | TokenClasses.SUBORDINATOR
            | TokenClasses.CONJUNCTION;
    if (doc.is(after, ends) || doc.is(after, QuotationWords.TIME_DIRECTION)) {
      return true;
    }
    if (!doc.is(verb, TokenClasses.WITH_HEARER)) {
      return false;
    }
    TokenRange hearer =
        doc.is(after, TokenClasses.HEARER)
            ? new TokenRange(after, after + 1)
            : phrases.right(after, limit);
    return hearer != null
        && (hearer.end() >= limit
            || !doc.narrated(hearer.end())
            || doc.is(hearer.end(), ends)
                && !doc.is(hearer.end(), ":")
                && !doc.is(hearer.end(), GrammarWords.INFINITIVE_MARK));
  }

  /** A stretch with a verb of its own; {@code in a letter in May} is none. */
  private boolean isClause(int from, int end) {
    boolean opener =
        doc.narrated(from)
            && (doc.is(from, TokenClasses.PREPOSITION | TokenClasses.PROGRESSIVE)
                || doc.isProgressive(from) && doc.is(from + 1, TokenClasses.PREPOSITION));
    if (!opener) {
      return true;
    }
    for (int i = from + 1; i < end; i++) {
      if (!doc.narrated(i)
          || doc.is(i, TokenClasses.AUXILIARY)
          || doc.is(i, TokenClasses.PRONOUN) && !doc.is(i, QuotationWords.SINGLING)
          || doc.is(i, ",") && i < end - 1
          || doc.bits(i) == 0 && (doc.isPast(i) || doc.is(i, GrammarWords.IRREGULAR_PAST))) {
        return true;
      }
    }
    return false;
  }

  /** {@code did not say}, {@code never said}. */
  private boolean negated(Cue cue) {
    if (cue.kind() != Cue.Kind.VERB || cue.speaker() == null) {
      return false;
    }
    int i = cue.words().first() - 1;
    while (i >= cue.speaker().end()
        && doc.narrated(i)
        && doc.is(i, TokenClasses.ADVERB | TokenClasses.AUXILIARY | TokenClasses.NEGATION)) {
      if (doc.is(i, TokenClasses.NEGATION)) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** {@code Ada Poe, who said}, {@code Ada Poe, whose father said}: a clause within another. */
  private boolean inRelative(NarratedSentence sentence, Cue cue) {
    int verb = cue.words().first();
    for (int i = verb - 1; i > sentence.first() && verb - i <= 3 && doc.narrated(i); i--) {
      if (doc.is(i, ",")) {
        return false;
      }
      if (doc.is(i, GrammarWords.RELATIVE_PRONOUN) || doc.is(i, QuotationWords.OWNING_RELATIVE)) {
        return doc.narrated(i - 1) && doc.is(i - 1, ",");
      }
    }
    return false;
  }

  /** {@code the ferry, which the port said}: what is said tells of the noun before. */
  private boolean ofRelative(NarratedSentence sentence, Cue cue) {
    int pronoun = cue.speaker().first() - 1;
    return cue.kind() == Cue.Kind.VERB
        && cue.speaker().end() <= cue.words().first()
        && pronoun > sentence.first()
        && doc.narrated(pronoun)
        && doc.is(pronoun, GrammarWords.RELATIVE_PRONOUN)
        && (doc.is(cue.words().first(), QuotationWords.SAYING_VERB)
            || doc.is(cue.words().first(), QuotationWords.THINKING_VERB));
  }

  /** The verb of the clause follows at once: {@code said had carried}, {@code say carried}. */
  private boolean goesOn(int verb, int after, int limit) {
    return after == verb + 1
        && after + 1 < limit
        && doc.narrated(after)
        && (doc.is(after, TokenClasses.AUXILIARY)
            || doc.isPast(after)
            || doc.isThirdPerson(after)
            || doc.is(after, GrammarWords.IRREGULAR_PAST));
  }

  private int comma(int from, int limit) {
    int comma = from;
    while (comma < limit && !(doc.narrated(comma) && doc.is(comma, ","))) {
      comma++;
    }
    return comma;
  }

  /** {@code told reporters the road was open}: where the clause begins; -1 when none does. */
  private int told(int verb, int after, int limit) {
    if (!doc.is(verb, TokenClasses.WITH_HEARER)
        || doc.is(verb, QuotationWords.INVERTED)
        || after >= limit
        || !doc.narrated(after)) {
      return -1;
    }
    TokenRange hearer =
        doc.is(after, TokenClasses.HEARER)
            ? new TokenRange(after, after + 1)
            : phrases.right(after, limit);
    int from = hearer == null ? limit : hearer.end();
    int begins = TokenClasses.NAME | TokenClasses.DETERMINER | TokenClasses.PRONOUN;
    if (from >= limit || !doc.narrated(from) || !doc.is(from, begins)) {
      return -1;
    }
    for (int i = from + 1; i < limit && i - from < FAR && doc.narrated(i); i++) {
      if (doc.is(i, TokenClasses.PUNCTUATION | TokenClasses.PREPOSITION)) {
        return -1;
      }
      if (doc.is(i, TokenClasses.AUXILIARY) && !doc.is(i, GrammarWords.POSSESSIVE_ENDING)) {
        return from;
      }
    }
    return -1;
  }

  /** {@code said the road is open}, {@code noted the role of Oslo}: the content follows at once. */
  private boolean clause(int verb, int after, int limit) {
    if (after >= limit || doc.is(verb, TokenClasses.WITH_HEARER)) {
      return false;
    }
    boolean says = doc.is(verb, QuotationWords.SAYING_VERB);
    boolean starts =
        !doc.narrated(after)
            || doc.bits(after) == 0
            || says && doc.is(after, TokenClasses.ADVERB) && doc.is(after + 1, NOUN)
            || doc.is(after, NOUN | TokenClasses.PRONOUN | TokenClasses.SUBORDINATOR)
            || doc.is(after, TokenClasses.CUE_NOUN) && doc.is(verb, TokenClasses.WITH_OBJECT);
    return starts
        && (says
            || doc.is(verb, TokenClasses.WITH_OBJECT)
            || !doc.narrated(after) && !doc.is(verb, TokenClasses.QUOTING));
  }
}
