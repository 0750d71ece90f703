package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.analysis.scan.WordEndings;
import java.util.HashMap;
import java.util.Map;

/** Tells the tense of the clause an expression stands in, by the nearest words that show one. */
final class TenseFinder {
  private static final int REACH = 14;

  private final Reading reading;
  private final Atoms atoms;
  private final Sentences sentences;
  private final Map<LanguagePack, WordEndings> pastEndings = new HashMap<>(2);

  TenseFinder(Reading reading, Atoms atoms, Sentences sentences) {
    this.reading = reading;
    this.atoms = atoms;
    this.sentences = sentences;
  }

  Tense of(Timex timex) {
    LanguagePack pack = reading.packAt(atoms.start(timex.from));
    WordEndings past =
        pastEndings.computeIfAbsent(pack, p -> WordEndings.of(p, CommonWords.PAST_ENDING));
    int sentence = sentences.at(timex.from);
    int start = Math.max(sentences.start(sentence), timex.from - REACH);
    for (int i = timex.from - 1; i >= start && !atoms.isAnyMark(i, ";\"”“"); i--) {
      Tense before = at(i, past);
      if (before != Tense.NONE) {
        return before;
      }
    }
    int end = Math.min(sentences.end(sentence), timex.to + REACH);
    for (int i = timex.to; i < end; i++) {
      Tense after = at(i, past);
      if (after != Tense.NONE) {
        return after;
      }
    }
    return Tense.NONE;
  }

  private Tense at(int i, WordEndings past) {
    if (!atoms.isWord(i)) {
      return Tense.NONE;
    }
    if (atoms.is(i, CommonWords.FUTURE)) {
      return ofFutureWord(i);
    }
    if (atoms.is(i, ClauseWords.INFINITIVE_MARK) && atoms.is(i + 1, ClauseWords.INFINITIVE_BE)) {
      return Tense.FUTURE;
    }
    if (atoms.is(i - 1, ClauseWords.NON_FINITE_BE)) {
      return Tense.NONE;
    }
    return atoms.is(i, CommonWords.PAST) || isRegularPast(i, past) ? Tense.PAST : Tense.NONE;
  }

  /** {@code the plans} tell nothing; {@code set} is past, {@code set to} is to come. */
  private Tense ofFutureWord(int i) {
    boolean article = atoms.is(i - 1, CommonWords.ARTICLE) || atoms.is(i - 1, CommonWords.DEFINITE);
    if (article && atoms.is(i, ClauseWords.FUTURE_NOUN)) {
      return Tense.NONE;
    }
    boolean past = atoms.is(i, CommonWords.PAST) && !atoms.is(i + 1, ClauseWords.FUTURE_LINK);
    return past ? Tense.PAST : Tense.FUTURE;
  }

  private boolean isRegularPast(int i, WordEndings past) {
    return !atoms.capitalised(i) && past.at(atoms, i) && !atoms.is(i, ClauseWords.NO_PAST);
  }
}
