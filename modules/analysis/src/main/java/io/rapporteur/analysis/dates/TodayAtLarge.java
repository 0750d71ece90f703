package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import java.time.LocalDate;
import java.util.List;

/**
 * Today as against times long past: {@code Founded in 1950. Today it makes cars}. That is the
 * present at large and no day; so it is throughout a long text that names no other day. For
 * languages that are read by patterns; the rules of English look at the clause.
 */
final class TodayAtLarge {
  /** So many years back at least is a time long past. */
  private static final int LONG_PAST = 5;

  /** So many expressions to each side are looked at. */
  private static final int REACH = 4;

  /** So many characters at least has a text whose today would be told beside other days. */
  private static final int ESSAY = 2_500;

  private final Atoms atoms;
  private final Sentences sentences;
  private final List<Timex> found;
  private final int year;

  private TodayAtLarge(Atoms atoms, Sentences sentences, List<Timex> found, LocalDate document) {
    this.atoms = atoms;
    this.sentences = sentences;
    this.found = found;
    this.year = document.getYear();
  }

  /** Puts the present in the place of such days. */
  static void settle(
      Reading reading, Atoms atoms, Sentences sentences, TenseFinder tenses, List<Timex> found) {
    LocalDate document = reading.referenceDate();
    if (document == null) {
      return;
    }
    TodayAtLarge today = new TodayAtLarge(atoms, sentences, found, document);
    boolean dayless =
        atoms.text().length() > ESSAY && found.stream().noneMatch(TodayAtLarge::isDay);
    for (int k = 0; k < found.size(); k++) {
      Timex timex = found.get(k);
      boolean large =
          today.isToday(timex)
              && reading.packAt(atoms.start(timex.from)).has(PackFile.DATE_PATTERNS)
              && !today.isEnd(timex)
              && (dayless || today.isContrast(k))
              && tenses.of(timex) != Tense.PAST;
      if (large) {
        found.set(k, Timex.reference(timex.from, timex.to, "PRESENT_REF"));
      }
    }
  }

  private boolean isToday(Timex timex) {
    return timex.form == Form.PERIOD
        && timex.unit == TimeUnit.DAY
        && timex.direction == 0
        && timex.time == null
        && !timex.timed
        && timex.link == Timex.Link.NONE
        && isWord(timex);
  }

  private boolean isWord(Timex timex) {
    return timex.to == timex.from + (atoms.isApostrophe(timex.from + 1) ? 3 : 1);
  }

  /** Whether it ends its sentence, as what is new does: {@code The hour comes today.} */
  private boolean isEnd(Timex timex) {
    return atoms.isAnyMark(timex.to, ".!");
  }

  /** Whether a time long past is told nearby, and no other day beside it. */
  private boolean isContrast(int k) {
    int sentence = sentences.at(found.get(k).from);
    boolean opens = sentences.start(sentence) == found.get(k).from;
    boolean contrast = false;
    for (int i = Math.max(0, k - REACH); i < Math.min(found.size(), k + REACH + 1); i++) {
      Timex other = found.get(i);
      int distance = sentences.at(other.from) - sentence;
      if (i != k && distance == 0 && isOfDay(other)) {
        return false;
      }
      contrast |= distance <= 1 && distance >= (opens ? -2 : -1) && isLongPast(other);
    }
    return contrast;
  }

  /** Whether it names a day other than today; times of day and lengths do not. */
  private static boolean isDay(Timex timex) {
    boolean day =
        timex.form == Form.PERIOD
            && timex.unit == TimeUnit.DAY
            && (timex.direction != 0 || timex.timed || timex.time != null);
    return day || timex.form == Form.WEEKDAY || timex.form == Form.FEAST || timex.day > 0;
  }

  private static boolean isOfDay(Timex timex) {
    return timex.day > 0 || timex.form == Form.WEEKDAY || timex.form == Form.CLOCK;
  }

  private boolean isLongPast(Timex timex) {
    return switch (timex.form) {
      case CALENDAR -> timex.month == 0 && timex.year > 0 && timex.year <= year - LONG_PAST;
      case DECADE, CENTURY -> timex.year <= year - LONG_PAST;
      default -> false;
    };
  }
}
