package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.FigureStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dated occasions of a document that figures belong to wherever they stand: the day of the
 * vote, the days of a poll, the day of the fire, the year of a forecast.
 */
final class Occasions {
  private static final int BEFORE = 9;
  private static final int BEFORE_POLL = 25;
  private static final int AFTER = 4;

  /** Days that a vote or a poll may take. */
  private static final int LONGEST = 31;

  /** Years that a poll is back at most. */
  private static final int YEARS = 5;

  private final Map<String, List<Occasion>> byKind = new HashMap<>(8);

  /**
   * An occasion.
   *
   * @param atom where its date stands
   */
  private record Occasion(int atom, TimeTold time) {}

  Occasions(
      Atoms atoms,
      Sentences sentences,
      ToldDates dates,
      TimeReader times,
      DatesOfTelling tellings,
      LocalDate today) {
    for (int k = 0; k < dates.size(); k++) {
      String kind = kind(atoms, sentences, dates, k);
      if (kind != null && !tellings.has(k)) {
        TimeTold time = times.read(k);
        boolean told = kind.equals("poll") && today != null && time.isDay(today);
        boolean past = !told && (today == null || !time.isAfter(today));
        if (kind.equals("poll") && today != null && time.isBefore(today.minusYears(YEARS))) {
          // No poll of long ago is what a text of today tells the figures of.
          continue;
        }
        if (kind.equals("forecast") ? !time.isNone() : past && time.isWithin(LONGEST)) {
          byKind
              .computeIfAbsent(kind, each -> new ArrayList<>())
              .add(new Occasion(dates.from(k), time));
        }
      }
    }
  }

  private static String kind(Atoms atoms, Sentences sentences, ToldDates dates, int k) {
    int sentence = sentences.at(dates.from(k));
    int near = dates.from(k) - BEFORE;
    int first = Math.max(sentences.start(sentence), dates.from(k) - BEFORE_POLL);
    boolean asked = false;
    for (int i = dates.from(k) - 1; i >= first; i--) {
      asked |= atoms.is(i, SlotWords.ASKED);
      String kind = atoms.value(i, SlotWords.OCCASION);
      if (kind != null && (kind.equals("poll") ? asked : i >= near)) {
        return kind;
      }
    }
    int last = Math.min(sentences.end(sentence), dates.to(k) + AFTER);
    for (int i = dates.to(k); i < last; i++) {
      String kind = atoms.value(i, SlotWords.OCCASION);
      boolean owned = atoms.isApostrophe(dates.to(k));
      if (kind != null && (kind.equals("poll") ? i <= dates.to(k) + 1 && !owned : owned)) {
        return kind;
      }
    }
    return null;
  }

  /** The time of the occasion that a figure of an event belongs to; none when there is none. */
  TimeTold of(FigureContext context) {
    boolean percent = context.figure().getUnit().equals("%");
    int atom = context.from();
    switch (context.figure().getEvent()) {
      case "elected":
        return last("vote", atom);
      case "voting":
      case "supporting":
      case "opposing":
      case "believing":
      case "share":
        // In a text about a poll the day of the vote is still to come.
        TimeTold poll = percent ? last("poll", atom) : TimeTold.NONE;
        boolean cast = poll.isNone() && context.figure().getEvent().equals("voting");
        return cast ? last("vote", atom) : poll;
      case "killed":
      case "injured":
      case "missing":
      case "rescued":
      case "evacuated":
      case "trapped":
      case "homeless":
      case "hospitalised":
      case "destroyed":
      case "damaged":
        return last("harm", atom);
      default:
        boolean forecast = context.figure().getStatus() == FigureStatus.forecast;
        return forecast ? last("forecast", atom) : TimeTold.NONE;
    }
  }

  /** The last before a figure, else the first after it. */
  private TimeTold last(String kind, int atom) {
    List<Occasion> told = byKind.getOrDefault(kind, List.of());
    int low = 0;
    int high = told.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (told.get(mid).atom() <= atom) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return told.isEmpty() ? TimeTold.NONE : told.get(Math.max(0, low - 1)).time();
  }
}
