package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordEndings;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a language says of kinds of instruments and of their names. */
final class InstrumentForms {
  private static final Map<LanguagePack, InstrumentForms> OF_PACK = new ConcurrentHashMap<>();

  private final WordList kinds;
  private final WordList everyday;
  private final WordList press;
  private final WordList general;
  private final WordList ofPlace;
  private final WordList resuming;
  private final WordList fillers;
  private final WordEndings pastEndings;
  private final WordEndings demonymEndings;
  private final MessageFormat dated;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  private InstrumentForms(LanguagePack pack) {
    kinds = pack.list(CommonWords.INSTRUMENT);
    everyday = pack.list(InstrumentWords.EVERYDAY_KIND);
    press = pack.list(InstrumentWords.PRESS_KIND);
    general = pack.list(InstrumentWords.GENERAL_KIND);
    ofPlace = pack.list(InstrumentWords.KIND_OF_PLACE);
    resuming = pack.list(InstrumentWords.RESUMING_ADJECTIVE);
    fillers = pack.list(InstrumentWords.NAME_FILLER);
    pastEndings = WordEndings.of(pack, CommonWords.PAST_ENDING);
    demonymEndings = WordEndings.of(pack, InstrumentWords.DEMONYM_ENDING);
    dated = new MessageFormat(pack.property("instrument-name", "{0}, {1}"), pack.locale());
    day = formatter(pack, "instrument-day", "uuuu-MM-dd");
    month = formatter(pack, "instrument-month", "uuuu-MM");
  }

  private static DateTimeFormatter formatter(LanguagePack pack, String key, String otherwise) {
    return DateTimeFormatter.ofPattern(pack.property(key, otherwise), pack.locale());
  }

  static InstrumentForms of(LanguagePack pack) {
    return OF_PACK.computeIfAbsent(pack, InstrumentForms::new);
  }

  /** A kind that is an everyday word too: a motion's resolution. */
  boolean isEveryday(String kind) {
    return everyday.has(kind);
  }

  /** A kind that a spokesman makes every day. */
  boolean isPress(String kind) {
    return press.has(kind);
  }

  /** A kind that any other may be called. */
  boolean isGeneral(String kind) {
    return general.has(kind);
  }

  /** A kind that is named by a place after it. */
  boolean isOfPlace(String kind) {
    return ofPlace.has(kind);
  }

  /** An adjective by which a general kind takes up another. */
  boolean resumes(String adjective) {
    return resuming.has(adjective);
  }

  /** Whether a word in lower case names a kind, in the singular or plural. */
  boolean names(String word, String kind) {
    return kind.equals(kinds.value(word));
  }

  /** Whether a word in lower case tells one instrument of a kind from another. */
  boolean tellsApart(String word, String kind) {
    return !word.isEmpty() && !names(word, kind) && !fillers.has(word);
  }

  /** A regular past form that is no adjective of instruments. */
  boolean isRegularPast(Atoms atoms, int i) {
    return pastEndings.at(atoms, i) && !atoms.is(i, InstrumentWords.ADJECTIVE);
  }

  /** An adjective of a people, by its ending. */
  boolean isDemonym(Atoms atoms, int i) {
    return demonymEndings.at(atoms, i);
  }

  /**
   * The name of an instrument that is told from others by its date.
   *
   * @param date ISO day, month or year, or a part of a year
   */
  String named(String name, String date) {
    String told =
        switch (date.length()) {
          case 10 -> LocalDate.parse(date).format(day);
          case 7 -> isMonth(date) ? YearMonth.parse(date).format(month) : date;
          default -> date;
        };
    return ((MessageFormat) dated.clone()).format(new Object[] {name, told});
  }

  private static boolean isMonth(String date) {
    return Character.isDigit(date.charAt(5)) && Character.isDigit(date.charAt(6));
  }
}
