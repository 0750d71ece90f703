package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.FigureStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * The dated occasions of a document that figures belong to wherever they stand: the day of the
 * vote, the days of a poll, the day of the fire, the year of a forecast.
 */
final class Occasions {
  private static final int BEFORE = 9;
  private static final int AFTER = 4;

  /** Days that a vote or a poll may take. */
  private static final int LONGEST = 31;

  private final List<Occasion> all = new ArrayList<>();

  /**
   * An occasion.
   *
   * @param atom where its date stands
   */
  private record Occasion(int atom, String kind, TimeTold time) {}

  Occasions(
      Atoms atoms,
      Sentences sentences,
      ToldDates dates,
      TimeReader times,
      DatesOfTelling tellings) {
    for (int k = 0; k < dates.size(); k++) {
      String kind = kind(atoms, sentences, dates, k);
      if (kind != null && !tellings.has(k)) {
        TimeTold time = times.read(k);
        if (kind.equals("forecast") ? !time.isNone() : time.isWithin(LONGEST)) {
          all.add(new Occasion(dates.from(k), kind, time));
        }
      }
    }
  }

  private static String kind(Atoms atoms, Sentences sentences, ToldDates dates, int k) {
    int sentence = sentences.at(dates.from(k));
    int first = Math.max(sentences.start(sentence), dates.from(k) - BEFORE);
    boolean asked = false;
    for (int i = dates.from(k) - 1; i >= first; i--) {
      asked |= atoms.is(i, SlotWords.ASKED);
      String kind = atoms.value(i, SlotWords.OCCASION);
      if (kind != null && (asked || !kind.equals("poll"))) {
        return kind;
      }
    }
    int last = Math.min(sentences.end(sentence), dates.to(k) + AFTER);
    for (int i = dates.to(k); i < last; i++) {
      String kind = atoms.value(i, SlotWords.OCCASION);
      if (kind != null && !kind.equals("poll") && atoms.isApostrophe(dates.to(k))) {
        return kind;
      }
    }
    return null;
  }

  /** The time of the occasion that a figure of an event belongs to; none when there is none. */
  TimeTold of(FigureContext context) {
    boolean forecast = context.figure().getStatus() == FigureStatus.forecast;
    String kind = forecast ? "forecast" : kind(context.figure().getEvent());
    TimeTold found = kind == null ? TimeTold.NONE : last(kind, context.from());
    return found.isNone() && "vote".equals(kind) ? last("poll", context.from()) : found;
  }

  /** The last before a figure, else the first after it. */
  private TimeTold last(String kind, int atom) {
    TimeTold found = TimeTold.NONE;
    for (Occasion occasion : all) {
      if (occasion.kind.equals(kind)) {
        if (occasion.atom > atom) {
          return found.isNone() ? occasion.time : found;
        }
        found = occasion.time;
      }
    }
    return found;
  }

  private static String kind(String event) {
    return switch (event) {
      case "voting", "elected" -> "vote";
      case "supporting", "opposing", "believing" -> "poll";
      case "killed",
          "injured",
          "missing",
          "rescued",
          "evacuated",
          "trapped",
          "homeless",
          "hospitalised",
          "destroyed",
          "damaged" ->
          "harm";
      default -> null;
    };
  }
}
