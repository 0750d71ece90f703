package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.scan.Sentences;
import java.time.LocalDate;

/**
 * The day a story has arrived at. Days told without their year carry the story on; a day with its
 * year is mostly a look back, and holds only for the sentence after it.
 */
final class NarratedDay {
  /** How many sentences a year told of governs the dates that follow without one. */
  private static final int REACH = 2;

  /** Years back from which a year told of is history and not a comparison with last year. */
  private static final int HISTORY = 5;

  private final Sentences sentences;
  private final LocalDate document;
  private LocalDate told;
  private LocalDate dated;
  private int datedSentence = -9;
  private int year;
  private int yearSentence = -9;

  NarratedDay(Sentences sentences, LocalDate document) {
    this.sentences = sentences;
    this.document = document;
  }

  void tell(Timex timex, ResolvedDate resolved) {
    int sentence = sentences.at(timex.from);
    if (resolved == null || resolved.begin() == null) {
      return;
    }
    boolean calendar = timex.form == Form.CALENDAR && timex.year > 0;
    if (calendar) {
      year = timex.year;
      yearSentence = sentence;
    }
    if (resolved.isDay() && calendar) {
      dated = resolved.begin();
      datedSentence = sentence;
    } else if (resolved.isDay()) {
      told = resolved.begin();
    }
  }

  /** The day reckoned from; the document's own when none was told; null when there is none. */
  LocalDate day(Timex timex) {
    int sentence = sentences.at(timex.from);
    boolean goesOn = sentence == datedSentence + 1 && !sentences.opensParagraph(sentence);
    if (sentence == datedSentence || goesOn) {
      return dated;
    }
    return told != null ? told : dated != null ? dated : document;
  }

  /** The year of a passage of history that a date without a year stands in; 0 for the present. */
  int yearToldOf(Timex timex) {
    int sentence = sentences.at(timex.from);
    boolean near = sentence - yearSentence <= REACH && sentence >= yearSentence;
    boolean past = document != null && year < document.getYear() - HISTORY;
    return near && past && timex.direction == Timex.OPEN ? year : 0;
  }
}
