package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateType;
import java.time.LocalDate;
import java.util.List;

/** Gives times of day their day: one named beside them, or the document's. */
final class ClockDays {
  private static final int REACH = 4;

  private final Sentences sentences;
  private final TenseFinder tenses;
  private final LocalDate document;

  ClockDays(Sentences sentences, TenseFinder tenses, LocalDate document) {
    this.sentences = sentences;
    this.tenses = tenses;
    this.document = document;
  }

  ResolvedDate resolve(List<Timex> found, ResolvedDate[] resolved, int k) {
    Timex clock = found.get(k);
    String time = "T" + clock.time + clock.zone;
    ResolvedDate beside = beside(found, resolved, k);
    if (beside != null && isOfSeveral(found, resolved, k)) {
      return null;
    }
    if (beside != null) {
      return new ResolvedDate(
          beside.begin() + time, beside.begin(), beside.end(), DateBasis.context);
    }
    if (!Character.isDigit(clock.time.charAt(0)) && clock.mod == null) {
      // In the evening, with no day told: of any day.
      return null;
    }
    ResolvedDate told = told(found, resolved, k);
    if (told != null) {
      return new ResolvedDate(told.begin() + time, told.begin(), told.end(), DateBasis.context);
    }
    if (document == null) {
      return ResolvedDate.bare("XXXX-XX-XX" + time, DateBasis.unresolved);
    }
    return new ResolvedDate(document + time, document, document, DateBasis.document_date);
  }

  /**
   * {@code She was hit at 10 p.m. on Friday. At 11 p.m. she died}: the day that the sentence before
   * tells in the same paragraph, unless one of them is to come and the other is not; null when it
   * tells none.
   */
  private ResolvedDate told(List<Timex> found, ResolvedDate[] resolved, int k) {
    Timex clock = found.get(k);
    int sentence = sentences.at(clock.from);
    // Without a verb it is a line of a programme, whose day may stand anywhere.
    Tense tense = tenses.of(clock);
    if (tense == Tense.NONE || sentences.opensParagraph(sentence)) {
      return null;
    }
    for (int j = k - 1; j >= 0 && sentences.at(found.get(j).from) >= sentence - 1; j--) {
      if (isDay(found, resolved, j) && found.get(j).type != DateType.set) {
        boolean ahead = document != null && resolved[j].begin().isAfter(document);
        return ahead == (tense == Tense.FUTURE) ? resolved[j] : null;
      }
    }
    return null;
  }

  /** Whether the expression before is nearer than the one after it. */
  private static boolean isNearer(List<Timex> found, int k, int distance) {
    if (k < distance || k + distance >= found.size()) {
      return k >= distance;
    }
    int before = found.get(k).from - found.get(k - distance).to;
    return before <= found.get(k + distance).from - found.get(k).to;
  }

  /** The expression of the day that a time of day is told with; -1 when there is none. */
  private static int ownDay(List<Timex> found, int k) {
    if (found.get(k).link == Timex.Link.SAME_DAY) {
      return k - 1;
    }
    int next = k + 1 < found.size() && found.get(k + 1).link == Timex.Link.CLOSES ? k + 2 : k + 1;
    return next < found.size() && found.get(next).link == Timex.Link.SAME_DAY ? next : -1;
  }

  /** {@code 16 bis 17 Uhr}: the second of two times of one day. */
  private static boolean goesOn(List<Timex> found, int k) {
    return k > 0
        && found.get(k).direction == Timex.NEAREST
        && found.get(k - 1).form == Form.CLOCK
        && found.get(k).from - found.get(k - 1).to == 1;
  }

  /** {@code on 3 and 4 May, 5 pm}: of each of the days right before it, and so of none. */
  private static boolean isOfSeveral(List<Timex> found, ResolvedDate[] resolved, int k) {
    return k > 1
        && ownDay(found, k) < 0
        && isDay(found, resolved, k - 1)
        && isDay(found, resolved, k - 2)
        && found.get(k - 1).link != Timex.Link.CLOSES
        && found.get(k - 1).from - found.get(k - 2).to == 1
        && found.get(k).from - found.get(k - 1).to <= REACH;
  }

  private static boolean isDay(List<Timex> found, ResolvedDate[] resolved, int k) {
    return found.get(k).form != Form.CLOCK && resolved[k] != null && resolved[k].isDay();
  }

  private ResolvedDate beside(List<Timex> found, ResolvedDate[] resolved, int k) {
    Timex clock = found.get(k);
    int own = ownDay(found, k);
    if (own >= 0 && resolved[own] != null && resolved[own].isDay()) {
      return resolved[own];
    }
    int sentence = sentences.at(clock.from);
    if (goesOn(found, k) && resolved[k - 1] != null && resolved[k - 1].begin() != null) {
      return resolved[k - 1];
    }
    for (int distance = 1; distance <= REACH; distance++) {
      boolean back = clock.direction == Timex.NEAREST && isNearer(found, k, distance);
      int first = back ? k - distance : k + distance;
      for (int j : new int[] {first, k + k - first}) {
        boolean usable =
            j >= 0
                && j < resolved.length
                && resolved[j] != null
                && resolved[j].isDay()
                && found.get(j).form != Form.CLOCK
                && found.get(j).type != DateType.set;
        if (usable && sentences.at(found.get(j).from) == sentence) {
          return resolved[j];
        }
      }
    }
    return null;
  }
}
