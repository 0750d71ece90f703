package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordEndings;

/** Words that make a date one to come, though the verb of its clause be in the past. */
final class Terms {
  /** So many words before a term it is given: {@code gave the two sides until Friday}. */
  private static final int GIVEN_REACH = 5;

  /** So many words before the term of an order what is ordered begins. */
  private static final int ORDER_REACH = 8;

  /** So many words between an order and what is ordered: who is to do it. */
  private static final int WHO_REACH = 4;

  /** So many words before the day it is for something is called. */
  private static final int CALLED_REACH = 6;

  private final Atoms atoms;

  Terms(Atoms atoms) {
    this.atoms = atoms;
  }

  /** {@code ahead of Monday's vote}, {@code ahead of the vote on Monday}. */
  boolean isAwaited(int lead) {
    for (int i = lead; i > lead - TenseFinder.AWAITED_REACH; i--) {
      if (atoms.phraseStart(i, ClauseWords.AHEAD) >= 0) {
        return true;
      }
      if (!atoms.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code have been put off until}, {@code has until}: what is put off or left lies ahead. */
  boolean isDeferred(int preposition) {
    if (atoms.is(preposition - 1, CommonWords.HAVE)
        && !atoms.is(preposition - 1, CommonWords.PAST)) {
      return true;
    }
    for (int i = preposition - 1; i >= preposition - GIVEN_REACH; i--) {
      boolean near = i >= preposition - 2;
      if (near && atoms.is(i, ClauseWords.DEFERRAL) || atoms.is(i, ClauseWords.TERM_GIVING)) {
        return true;
      }
      if (!atoms.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code were told to leave by Wednesday}: the term of an order, by a weekday alone. */
  boolean isOrdered(int preposition) {
    int mark = preposition - 1;
    while (mark > preposition - ORDER_REACH && !atoms.is(mark, ClauseWords.INFINITIVE_MARK)) {
      mark--;
    }
    for (int i = mark - 1; i >= mark - WHO_REACH && atoms.isWord(i); i--) {
      if (atoms.is(i, ClauseWords.ORDER) && !atoms.is(i - 2, CommonWords.HAVE)) {
        return atoms.is(mark, ClauseWords.INFINITIVE_MARK);
      }
    }
    return false;
  }

  /**
   * {@code applications close on 30 May}, {@code the board meets Monday}: the verb of a plural, or
   * one that shows that it is none, in the present.
   */
  boolean isScheduled(int verb, LanguagePack pack) {
    boolean ofPlural =
        atoms.is(verb, ClauseWords.SCHEDULE)
            && WordEndings.of(pack, ClauseWords.PLURAL_ENDING).at(atoms, verb - 1);
    boolean verbal =
        ofPlural
            || atoms.is(verb, ClauseWords.SCHEDULE_SINGULAR)
            || atoms.phraseStart(verb, ClauseWords.SCHEDULE_PHRASE) >= 0;
    return verbal && !atoms.capitalised(verb);
  }

  /** {@code were to meet Thursday}: by a weekday alone, one that news still waits for. */
  boolean wasToCome(int i, Timex timex) {
    return timex.form == Timex.Form.WEEKDAY
        && atoms.is(i, ClauseWords.PAST_COPULA)
        && atoms.is(i + 1, ClauseWords.INFINITIVE_MARK)
        && atoms.isWord(i + 2)
        && !atoms.is(i + 2, CommonWords.HAVE);
  }

  /** {@code agreed to meet Friday}: what was undertaken, by a weekday alone, still lies ahead. */
  boolean isUndertaken(int i, Timex timex) {
    return timex.form == Timex.Form.WEEKDAY
        && timex.direction == Timex.OPEN
        && atoms.is(i, ClauseWords.INFINITIVE_MARK)
        && atoms.is(i - 1, ClauseWords.UNDERTAKING)
        && !atoms.is(i - 2, CommonWords.HAVE)
        && atoms.isWord(i + 1)
        && !atoms.is(i + 1, CommonWords.HAVE);
  }

  /** {@code the deadline is Friday}: what is on a day that is named lies ahead. */
  boolean isOn(int verb, Timex timex) {
    return isBareWeekday(timex)
        && atoms.is(verb, ClauseWords.PRESENT_COPULA)
        && !atoms.is(verb + 1, ClauseWords.SINCE);
  }

  /** {@code set a hearing for Friday}: what was called for a day that is named lies ahead. */
  boolean isCalledFor(int lead, Timex timex) {
    if (!isBareWeekday(timex) || !atoms.is(lead, ClauseWords.PURPOSE_PREPOSITION)) {
      return false;
    }
    for (int i = lead - 1; i >= lead - CALLED_REACH && atoms.isWord(i); i--) {
      if (atoms.is(i, ClauseWords.CALLING)) {
        return !atoms.is(i - 1, CommonWords.HAVE) && !atoms.is(i - 1, ClauseWords.PERFECT_BE);
      }
    }
    return false;
  }

  /** With no word that goes on: {@code Friday's}, {@code the Friday vote}. */
  private boolean isBareWeekday(Timex timex) {
    return timex.form == Timex.Form.WEEKDAY
        && timex.direction == Timex.OPEN
        && (!atoms.isWord(timex.to) || atoms.is(timex.to, CommonWords.STOP))
        && !atoms.isApostrophe(timex.to);
  }

  /** {@code are leaving Sunday}: what is under way on a day that is named lies ahead. */
  boolean isUnderWay(int verb, Timex timex) {
    return isBareWeekday(timex)
        && atoms.is(verb - 1, ClauseWords.PRESENT_COPULA)
        && atoms.isWord(verb)
        && atoms.pack(verb).morphology().isProgressive(atoms.text(verb));
  }
}
