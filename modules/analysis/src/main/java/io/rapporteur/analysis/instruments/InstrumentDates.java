package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import java.util.List;

/** The dates of a text that may date an instrument, by atom, and which of them dates which. */
final class InstrumentDates {
  /**
   * How far a date may stand after the kind: {@code statements of the leaders of A, B and C of}.
   */
  private static final int REACH = 22;

  private final Reading reading;
  private final Atoms atoms;
  private final Sentences sentences;
  private final List<DateReference> dates;
  private final int[] dateAt;

  InstrumentDates(Reading reading, Atoms atoms, Sentences sentences) {
    this.reading = reading;
    this.atoms = atoms;
    this.sentences = sentences;
    this.dates = reading.result().getDates();
    this.dateAt = new int[atoms.size() + 1];
    for (int k = 0; k < dates.size(); k++) {
      if (usable(dates.get(k))) {
        dateAt[atoms.at(reading.toChar(dates.get(k).getSpan().getStart()))] = k + 1;
      }
    }
  }

  /** Written with figures, so that it dates the instrument and not the news of it. */
  private static boolean usable(DateReference date) {
    if (date.getType() != DateType.date) {
      return false;
    }
    String exact = date.getSpan().getExact();
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < exact.length(); i++) {
      digits += Character.isDigit(exact.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(exact.charAt(i)) ? 1 : 0;
    }
    return digits > 0 && letters < 14;
  }

  /** Number of the date that begins at an atom, from 1; 0 where none does. */
  int at(int atom) {
    return dateAt[atom];
  }

  /** The date of a number. */
  DateReference get(int number) {
    return dates.get(number - 1);
  }

  /** The atom of the date that goes on a list before an atom; -1 when none does. */
  int nextOfList(int i) {
    int at = i;
    while (at < i + 4 && (atoms.isMark(at, ',') || atoms.is(at, InstrumentWords.DATE_JOINT))) {
      at++;
    }
    return at > i && at < atoms.size() && dateAt[at] > 0 && !atoms.afterBreak(at) ? at : -1;
  }

  /** {@code the 9 November trilateral statement}, {@code the 1991 X declaration}. */
  int before(int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      if (dateAt[i] > 0) {
        int end = reading.toChar(dates.get(dateAt[i] - 1).getSpan().getEnd());
        return end == atoms.end(from - 1) && !atoms.afterBreak(from) ? dateAt[i] : 0;
      }
    }
    return 0;
  }

  /** The atom of the date that the words after the kind lead to; -1 when they do not. */
  int after(int from, int noun, InstrumentForms forms) {
    int sentence = sentences.at(noun);
    int end = Math.min(sentences.end(sentence), noun + REACH);
    for (int i = from; i < end; i++) {
      if (i > noun && atoms.is(i, CommonWords.INSTRUMENT)) {
        return -1;
      }
      if (dateAt[i] > 0) {
        boolean led = atoms.is(i - 1, InstrumentWords.DATE_LEAD) || atoms.isMark(i - 1, '(');
        return led ? i : -1;
      }
      boolean list =
          atoms.is(noun, InstrumentWords.PLURAL_KIND) && atoms.is(i, InstrumentWords.DATE_FILLER);
      if (atoms.isAnyMark(i, ".;:!?“”\"") || !list && isClause(i, forms)) {
        return -1;
      }
    }
    return -1;
  }

  /** A verb ends the phrase, except those of signing. */
  private boolean isClause(int i, InstrumentForms forms) {
    if (atoms.is(i, InstrumentWords.SIGNING_WORD)) {
      return false;
    }
    return atoms.is(i, CommonWords.PAST)
        || atoms.is(i, InstrumentWords.CLAUSE_WORD)
        || forms.isRegularPast(atoms, i) && !atoms.capitalised(i);
  }

  /** {@code This document was signed on …}: the date, told in the sentence after. */
  DateReference signedNext(int noun) {
    int sentence = sentences.at(noun) + 1;
    if (sentence >= sentences.size()) {
      return null;
    }
    int start = sentences.start(sentence);
    boolean refers =
        atoms.is(start, InstrumentWords.RESUMPTION)
            && (atoms.is(start + 1, InstrumentWords.RESUMED)
                || atoms.is(start + 1, CommonWords.INSTRUMENT));
    if (!refers) {
      return null;
    }
    boolean signed = false;
    for (int i = start + 1; i < Math.min(start + 8, sentences.end(sentence)); i++) {
      signed |= atoms.is(i, InstrumentWords.SIGNING_PARTICIPLE);
      if (signed && dateAt[i] > 0) {
        return dates.get(dateAt[i] - 1);
      }
    }
    return null;
  }
}
