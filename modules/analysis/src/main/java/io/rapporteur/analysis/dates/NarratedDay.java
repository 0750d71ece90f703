package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DateBasis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day a story has arrived at. Days told without their year carry the story on; a day with its
 * year is mostly a look back, and holds only for the sentence after it.
 */
final class NarratedDay {
  /** How many sentences a year told of governs the dates that follow without one. */
  private static final int REACH = 2;

  /** How many sentences a quarter told of is the quarter. */
  private static final int FAR_REACH = 12;

  /** Years back from which a year told of is history and not a comparison with last year. */
  private static final int HISTORY = 5;

  private final Sentences sentences;
  private final LocalDate document;
  private LocalDate told;
  private int toldSentence = -9;
  private LocalDate dated;
  private int datedSentence = -9;
  private int history;
  private int historySentence = -9;
  private boolean set;
  private int year;
  private int yearSentence = -9;
  private boolean yearAlone;
  private CalendarPeriod last;
  private int lastSentence = -9;
  private LocalDate month;
  private int monthSentence = -9;
  private CalendarPeriod period;
  private int periodSentence = -9;

  NarratedDay(Sentences sentences, LocalDate document) {
    this.sentences = sentences;
    this.document = document;
  }

  /**
   * Takes in what was told.
   *
   * @param begins whether it is the beginning of what lasts until now, and governs nothing
   * @param setting whether something is set in it, so that it governs the rest of its sentence
   */
  void tell(Timex timex, ResolvedDate resolved, boolean begins, boolean setting) {
    int sentence = sentences.at(timex.from);
    if (resolved == null || resolved.begin() == null) {
      if (isOtherMonths(timex)) {
        period = null;
      }
      return;
    }
    last = new CalendarPeriod(resolved.value(), resolved.begin(), resolved.end());
    lastSentence = sentence;
    if (timex.form == Form.LIKE && resolved.basis() == DateBasis.context) {
      periodSentence = sentence;
    }
    boolean ahead = document != null && resolved.begin().isAfter(document);
    if (isPeriod(timex) && !ahead) {
      // What is to come is forecast; results and what they are held against lie behind.
      period = new CalendarPeriod(resolved.value(), resolved.begin(), resolved.end());
      periodSentence = sentence;
    }
    boolean calendar = timex.form == Form.CALENDAR && timex.year > 0;
    boolean ofUnit = timex.form == Form.PERIOD || timex.form == Form.SHIFT;
    boolean oneYear = ofUnit && timex.unit == TimeUnit.YEAR;
    if ((calendar || oneYear && timex.fromContext) && !begins) {
      history = resolved.begin().getYear();
      historySentence = sentence;
      set = setting && timex.month == 0;
    }
    if ((calendar || oneYear) && !begins) {
      year = resolved.begin().getYear();
      yearSentence = sentence;
      yearAlone = !calendar || timex.month == 0;
    }
    if (timex.month > 0 && timex.form == Form.CALENDAR || ofUnit && timex.unit == TimeUnit.MONTH) {
      month = resolved.begin();
      monthSentence = sentence;
    }
    if (resolved.isDay() && calendar) {
      dated = resolved.begin();
      datedSentence = sentence;
    } else if (resolved.isDay()) {
      told = resolved.begin();
      toldSentence = sentence;
    }
  }

  /** Takes in a stretch of months that two expressions tell together; null for none. */
  void tell(Timex timex, CalendarPeriod stretch) {
    if (stretch != null) {
      period = stretch;
      periodSentence = sentences.at(timex.from);
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

  /**
   * The day that a unit is reckoned from: one in the year, quarter or month told last ({@code in
   * 1987. Two years later}), where one was told nearby; else the {@linkplain #day day}.
   */
  LocalDate base(Timex timex) {
    int sentence = sentences.at(timex.from);
    boolean years = timex.unit == TimeUnit.YEAR || timex.unit == TimeUnit.DECADE;
    if (years && isNear(sentence, yearSentence)) {
      return LocalDate.of(year, 1, 1);
    }
    if (timex.unit == TimeUnit.MONTH && isNear(sentence, monthSentence)) {
      return month;
    }
    CalendarPeriod quarter = timex.unit == TimeUnit.QUARTER ? period(timex) : null;
    return quarter != null ? quarter.begin() : day(timex);
  }

  /** The year or month told last, however far back; null for other units and when none was told. */
  LocalDate farBase(Timex timex) {
    boolean years = timex.unit == TimeUnit.YEAR || timex.unit == TimeUnit.DECADE;
    return years && year > 0
        ? LocalDate.of(year, 1, 1)
        : timex.unit == TimeUnit.MONTH ? month : null;
  }

  /** {@code for the nine months}: results of another stretch than the one told before. */
  private boolean isOtherMonths(Timex timex) {
    boolean told = timex.form == Form.DURATION && timex.unit == TimeUnit.MONTH && timex.ordinal > 0;
    if (!told || period == null) {
      return false;
    }
    return timex.amount != ChronoUnit.MONTHS.between(period.begin(), period.end().plusDays(1));
  }

  private static boolean isPeriod(Timex timex) {
    return switch (timex.form) {
      case QUARTER, HALF, PART -> timex.unit != TimeUnit.DAY && timex.unit != TimeUnit.WEEK;
      case CALENDAR -> timex.month > 0 && timex.day == 0;
      case PERIOD -> timex.unit == TimeUnit.MONTH || timex.unit == TimeUnit.QUARTER;
      default -> false;
    };
  }

  /** Told nearby, and no day told since then in a sentence of its own. */
  private boolean isNear(int sentence, int toldIn) {
    return sentence - toldIn <= REACH && toldIn >= toldSentence;
  }

  /** The year alone that the sentence of an expression tells of before it; 0 for none. */
  int yearOfSentence(Timex timex) {
    int sentence = sentences.at(timex.from);
    return yearAlone && yearSentence == sentence && periodSentence < sentence ? year : 0;
  }

  /** The year told nearby; 0 for none. */
  int yearNear(Timex timex) {
    return isNear(sentences.at(timex.from), yearSentence) ? year : 0;
  }

  /** What was told last, in this sentence or the one before; null when nothing was. */
  CalendarPeriod last(Timex timex) {
    return sentences.at(timex.from) - lastSentence <= 1 ? last : null;
  }

  /** The stretch of months told last, near enough to be meant; null when there is none. */
  CalendarPeriod period(Timex timex) {
    int reach = timex.direction == 0 && timex.year == 0 ? FAR_REACH : REACH + 1;
    boolean near = period != null && sentences.at(timex.from) - periodSentence <= reach;
    return near && isOfUnit(timex.unit) ? period : null;
  }

  private boolean isOfUnit(TimeUnit unit) {
    long days = ChronoUnit.DAYS.between(period.begin(), period.end());
    return unit == TimeUnit.QUARTER ? days > 80 && days < 100 : unit != TimeUnit.MONTH || days < 32;
  }

  /** The year of a passage of history that a date without a year stands in; 0 for the present. */
  int yearToldOf(Timex timex) {
    int sentence = sentences.at(timex.from);
    boolean near = sentence - historySentence <= REACH && sentence >= historySentence;
    // In 2012 they began in April: of that year, however near it is.
    int back = set && sentence == historySentence ? 1 : HISTORY;
    boolean past = document != null && history < document.getYear() - back;
    return near && past && timex.direction == Timex.OPEN ? history : 0;
  }
}
