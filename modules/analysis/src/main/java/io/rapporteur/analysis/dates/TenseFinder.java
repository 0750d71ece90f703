package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.analysis.scan.WordEndings;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells which way the clause of an expression looks: by the words that lead it ({@code since},
 * {@code until}), else by the nearest words that show a tense.
 */
final class TenseFinder {
  private static final int REACH = 14;

  /** So many words at most open a sentence before the time that it is set in. */
  private static final int SETTING_REACH = 2;

  /** So many words before a day what is awaited then is led, or its verb stands. */
  static final int AWAITED_REACH = 4;

  /** Between a verb and the date that goes with it. */
  private static final ClassSet BEFORE_DATE =
      ClassSet.of(ClauseWords.PREPOSITION, CommonWords.DEFINITE, CommonWords.WEEKDAY);

  /** Before a participle that describes a noun. */
  private static final ClassSet BEFORE_ATTRIBUTE =
      ClassSet.of(
          CommonWords.DETERMINER,
          CommonWords.CARDINAL,
          CommonWords.MAGNITUDE,
          ClauseWords.PREPOSITION);

  private final Reading reading;
  private final Atoms atoms;
  private final Sentences sentences;
  private final Terms terms;
  private final Map<LanguagePack, VerbEndings> endings = new HashMap<>(2);

  TenseFinder(Reading reading, Atoms atoms, Sentences sentences) {
    this.reading = reading;
    this.atoms = atoms;
    this.sentences = sentences;
    this.terms = new Terms(atoms);
  }

  Tense of(Timex timex) {
    return lean(timex).tense();
  }

  /** The tense of an expression's clause, and whether what tells it goes with the expression. */
  Lean lean(Timex timex) {
    int lead = atoms.is(timex.from - 1, CommonWords.DEFINITE) ? timex.from - 2 : timex.from - 1;
    if (atoms.is(lead, ClauseWords.SINCE)) {
      return Lean.DIRECT_PAST;
    }
    if (terms.isAwaited(lead)
        || terms.isCalledFor(lead, timex)
        || atoms.is(timex.to, ClauseWords.DEADLINE_NOUN)) {
      return Lean.DIRECT_FUTURE;
    }
    Lean clause = ofClause(timex);
    boolean term =
        atoms.is(lead, ClauseWords.TERM_PREPOSITION)
            || atoms.is(lead, ClauseWords.DEADLINE_PREPOSITION)
            || atoms.is(lead, ClauseWords.TERM_BEFORE) && terms.isDeferred(lead)
            || atoms.is(lead, ClauseWords.LASTING) && isState(timex);
    // Two weeks to go until then, the papers said: what follows tells nothing of the term.
    boolean opens = sentences.start(sentences.at(timex.from)) == lead;
    boolean over =
        clause.tense() == Tense.PAST && (!clause.follows() || opens) && !(term && isState(timex));
    boolean due =
        terms.isDeferred(lead) || timex.form == Timex.Form.WEEKDAY && terms.isOrdered(lead);
    return term && !(over && !due) ? Lean.DIRECT_FUTURE : clause;
  }

  /** {@code is closed until Friday}, {@code until Friday it stays shut}: no past of a verb. */
  private boolean isState(Timex timex) {
    int first = sentences.start(sentences.at(timex.from));
    int end = sentences.end(sentences.at(timex.from));
    VerbEndings verbs = verbs(timex);
    for (int i = timex.from - 1; i > first && i > timex.from - REACH; i--) {
      if (at(i, verbs, first) != Tense.NONE) {
        return isStated(i);
      }
    }
    for (int i = timex.to; i < end && i < timex.to + REACH; i++) {
      if (at(i, verbs, first) != Tense.NONE) {
        return isStated(i);
      }
    }
    return false;
  }

  private boolean isStated(int participle) {
    return atoms.is(beforeAdverbs(participle), ClauseWords.PRESENT_STATE);
  }

  /** {@code In 2012, they}, {@code But in 2012 they}: a time that all of a sentence is set in. */
  boolean isSetting(Timex timex) {
    boolean opens = timex.from - sentences.start(sentences.at(timex.from)) <= SETTING_REACH;
    return opens && atoms.is(timex.from - 1, ClauseWords.SETTING_PREPOSITION);
  }

  /** {@code over the weekend}. */
  boolean isThroughout(Timex timex) {
    int lead = atoms.is(timex.from, CommonWords.DEFINITE) ? timex.from : timex.from - 1;
    return atoms.is(lead - 1, ClauseWords.THROUGHOUT) || atoms.is(lead, ClauseWords.THROUGHOUT);
  }

  /** {@code will be published on 5 July}: the verb of a date itself, in the future. */
  boolean isWilled(Timex timex) {
    for (int i = timex.from - 1; i > timex.from - AWAITED_REACH - 1 && atoms.isWord(i); i--) {
      if (atoms.is(i, ClauseWords.SURE_FUTURE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause of an expression, whatever leads it, tells of what is to come. */
  boolean isPlanned(Timex timex) {
    return ofClause(timex).tense() == Tense.FUTURE;
  }

  /** Whether something lasts from then until now. */
  boolean isBeginning(Timex timex) {
    return atoms.is(timex.from - 1, ClauseWords.SINCE)
        || atoms.phraseStart(timex.from - 1, ClauseWords.LOOK_BACK) >= 0;
  }

  private VerbEndings verbs(Timex timex) {
    return endings.computeIfAbsent(reading.packAt(atoms.start(timex.from)), VerbEndings::of);
  }

  private Lean ofClause(Timex timex) {
    LanguagePack pack = reading.packAt(atoms.start(timex.from));
    VerbEndings verbs = verbs(timex);
    int sentence = sentences.at(timex.from);
    int first = sentences.start(sentence);
    int start = Math.max(first, timex.from - REACH);
    int governor = governor(timex.from);
    if (terms.isScheduled(governor, pack)
        || terms.isUnderWay(governor, timex)
        || terms.isOn(governor, timex)) {
      return new Lean(Tense.FUTURE, true, false, false);
    }
    boolean described = false;
    for (int i = timex.from - 1; i >= start && !atoms.isAnyMark(i, ";\"”“"); i--) {
      Tense before = at(i, verbs, first);
      if (before == Tense.PAST && terms.wasToCome(i, timex) || terms.isUndertaken(i, timex)) {
        return new Lean(Tense.FUTURE, false, false, false);
      }
      if (before == Tense.PAST && i < governor && isAttribute(i)) {
        described = true;
      } else if (before != Tense.NONE) {
        // A day that had been planned for may lie ahead all the same.
        boolean direct = i >= governor && !isLapsed(i);
        return new Lean(before, direct, atoms.is(i, ClauseWords.OPEN_FUTURE), false);
      }
    }
    if (described) {
      return new Lean(Tense.PAST, false, false, false);
    }
    int end = Math.min(sentences.end(sentence), timex.to + REACH);
    for (int i = timex.to; i < end; i++) {
      Tense after = at(i, verbs, first);
      if (after != Tense.NONE) {
        return new Lean(after, false, atoms.is(i, ClauseWords.OPEN_FUTURE), true);
      }
    }
    return Lean.NONE;
  }

  /** The word that a date goes with: {@code ended} before {@code on Friday, 5 May}. */
  private int governor(int from) {
    int at = from - 1;
    while (at > from - 4 && (atoms.isOneOf(at, BEFORE_DATE) || atoms.isMark(at, ','))) {
      at--;
    }
    return at;
  }

  /** {@code the scheduled vote}: a participle that tells of a noun, no verb of the clause. */
  private boolean isAttribute(int i) {
    boolean noun = atoms.isWord(i + 1) && !atoms.is(i + 1, CommonWords.STOP);
    return noun && (atoms.isNumber(i - 1) || atoms.isOneOf(i - 1, BEFORE_ATTRIBUTE));
  }

  private Tense at(int i, VerbEndings verbs, int first) {
    if (!atoms.isWord(i)) {
      return Tense.NONE;
    }
    if (atoms.is(i, ClauseWords.PERFECT_MODAL) && hasHaveAfter(i)) {
      return Tense.PAST;
    }
    boolean name = atoms.capitalised(i) && i > first;
    if (!name && atoms.is(i, CommonWords.FUTURE)) {
      return ofFutureWord(i);
    }
    if (leadsInfinitive(i)) {
      return Tense.FUTURE;
    }
    if (atoms.is(i - 1, ClauseWords.NON_FINITE_BE) || isBare(i)) {
      return Tense.NONE;
    }
    if (atoms.is(i, CommonWords.PAST)
        || atoms.is(i, ClauseWords.TENSE_PAST)
        || !atoms.capitalised(i) && isRegular(i, verbs.past())) {
      return Tense.PAST;
    }
    // A verb may open its sentence where it needs no pronoun.
    return !name && isRegular(i, verbs.future()) ? Tense.FUTURE : Tense.NONE;
  }

  /** The word before another, but for adverbs and negations between them. */
  private int beforeAdverbs(int i) {
    int before = i - 1;
    while (atoms.is(before, ClauseWords.NEGATION) || atoms.is(before, GrammarWords.ADVERB)) {
      before--;
    }
    return before;
  }

  /** {@code will cut}, {@code to soon shut}: not its past, though it is spelled so. */
  private boolean isBare(int i) {
    int before = beforeAdverbs(i);
    return atoms.is(before, ClauseWords.BARE_OPENER)
        || atoms.is(before, ClauseWords.INFINITIVE_MARK);
  }

  /** {@code may have heard}, {@code should not have gone}. */
  private boolean hasHaveAfter(int i) {
    return atoms.is(i + 1, CommonWords.HAVE)
        || atoms.is(i + 1, ClauseWords.NEGATION) && atoms.is(i + 2, CommonWords.HAVE);
  }

  /** {@code is to open}, {@code to be held}, {@code they hope to sell it}. */
  private boolean leadsInfinitive(int i) {
    if (atoms.is(i, ClauseWords.INFINITIVE_MARK)) {
      return atoms.is(i + 1, ClauseWords.INFINITIVE_BE)
          || atoms.is(i - 1, ClauseWords.INTENT)
              && atoms.isWord(i + 1)
              && !atoms.is(i + 1, CommonWords.STOP)
              && !atoms.is(i + 1, CommonWords.HAVE);
    }
    return atoms.is(i, ClauseWords.PRESENT_COPULA)
        && atoms.is(i + 1, ClauseWords.INFINITIVE_MARK)
        && atoms.isWord(i + 2)
        && !atoms.is(i + 2, CommonWords.STOP);
  }

  /** {@code the plans} tell nothing; {@code set} is past, {@code set to} is to come. */
  private Tense ofFutureWord(int i) {
    boolean article = atoms.is(i - 1, CommonWords.ARTICLE) || atoms.is(i - 1, CommonWords.DEFINITE);
    if (article && atoms.is(i, ClauseWords.FUTURE_NOUN) || isComparison(i)) {
      return Tense.NONE;
    }
    if (isLapsed(i)) {
      return Tense.PAST;
    }
    boolean past = atoms.is(i, CommonWords.PAST) && !atoms.is(i + 1, ClauseWords.FUTURE_LINK);
    if (past && isBare(i)) {
      return Tense.NONE;
    }
    return past ? Tense.PAST : Tense.FUTURE;
  }

  /** {@code had been scheduled}, {@code had been due to expire}: a plan of the past. */
  private boolean isLapsed(int i) {
    int plan = atoms.is(i - 1, ClauseWords.INFINITIVE_MARK) ? i - 2 : i;
    return atoms.is(plan - 1, ClauseWords.PERFECT_BE)
        && atoms.is(plan - 2, CommonWords.HAVE)
        && atoms.is(plan - 2, CommonWords.PAST);
  }

  /** {@code as planned}, {@code as previously scheduled}. */
  private boolean isComparison(int i) {
    int as = atoms.is(i - 1, ClauseWords.FORMERLY) ? i - 2 : i - 1;
    return atoms.is(as, ClauseWords.LIKEWISE) && !atoms.is(i, CommonWords.MODAL);
  }

  private boolean isRegular(int i, WordEndings endings) {
    return endings.at(atoms, i) && !atoms.is(i, ClauseWords.NO_PAST);
  }

  /** Endings of a language's verbs that tell their tense. */
  private record VerbEndings(WordEndings past, WordEndings future) {

    static VerbEndings of(LanguagePack pack) {
      return new VerbEndings(
          WordEndings.of(pack, CommonWords.PAST_ENDING),
          WordEndings.of(pack, ClauseWords.FUTURE_ENDING));
    }
  }
}
