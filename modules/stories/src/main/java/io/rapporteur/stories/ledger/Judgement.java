package io.rapporteur.stories.ledger;

import io.rapporteur.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the readings of an entry stand to each other.
 *
 * @param verdict of the entry
 * @param caveats what was not stated and taken to agree, sorted
 * @param why in a sentence
 */
record Judgement(Verdict verdict, Set<String> caveats, String why) {
  /** Readings of an entry that are held against each other. */
  private static final int MOST = 200;

  /** Of these, how many of one value. */
  private static final int OF_A_VALUE = 8;

  /**
   * The judgement of an entry: the strongest verdict that stands between two of its witnesses. What
   * a copy changes, and what one speaker says at another time, is no disagreement of two.
   */
  static Judgement of(ComparedReadings entry, Witnesses witnesses) {
    if (entry.slot() != null) {
      return new Judgement(Verdict.NOT_COMPARABLE, Set.of(), "another " + entry.slot().name());
    }
    Verdict strongest = Verdict.SINGLE;
    LedgerFigure one = null;
    LedgerFigure other = null;
    Set<String> caveats = new TreeSet<>();
    List<LedgerFigure> readings = judged(entry, witnesses);
    Set<LedgerFigure> changed = witnesses.changed(entry.readings());
    Set<LedgerFigure> mended = mended(readings);
    for (int i = 0; i < readings.size(); i++) {
      for (int k = i + 1; k < readings.size(); k++) {
        LedgerFigure a = readings.get(i);
        LedgerFigure b = readings.get(k);
        boolean mends = mends(a, b);
        boolean same = witnesses.of(a).equals(witnesses.of(b)) && !mends;
        boolean over = !mends && apart(a, b) && (mended.contains(a) || mended.contains(b));
        if (changed.contains(a) || changed.contains(b) || same || over) {
          continue;
        }
        caveats.addAll(Slots.caveats(a, b));
        Verdict verdict = entry.between(a, b);
        if (rank(verdict) > rank(strongest)) {
          strongest = verdict;
          one = a;
          other = b;
        }
      }
    }
    return new Judgement(strongest, caveats, why(strongest, one, other));
  }

  /** Those that their own source has corrected: nobody disagrees with them any more. */
  private static Set<LedgerFigure> mended(List<LedgerFigure> readings) {
    Set<LedgerFigure> mended = new TreeSet<>();
    for (LedgerFigure right : readings) {
      for (LedgerFigure wrong : right.telling().corrects() ? readings : List.<LedgerFigure>of()) {
        if (mends(right, wrong)) {
          mended.add(wrong);
        }
      }
    }
    return mended;
  }

  /** Whether one corrects the other. */
  private static boolean mends(LedgerFigure a, LedgerFigure b) {
    return a.telling().mends(b.telling()) && apart(a, b);
  }

  private static boolean apart(LedgerFigure a, LedgerFigure b) {
    return ValueRelation.of(a, b) == ValueRelation.APART;
  }

  /**
   * The readings that are held against each other: all, or of very many so many of each value, so
   * that the work is bounded and no value is passed over.
   */
  private static List<LedgerFigure> judged(ComparedReadings entry, Witnesses witnesses) {
    if (entry.readings().size() <= MOST) {
      return entry.readings();
    }
    Map<String, Integer> told = new HashMap<>();
    Set<LedgerFigure> linked = new TreeSet<>();
    for (FigureLink link : entry.links()) {
      linked.add(link.first());
      linked.add(link.second());
    }
    List<LedgerFigure> judged = new ArrayList<>();
    for (LedgerFigure reading : entry.readings()) {
      String value = reading.interval() + reading.unit();
      boolean fresh = told.merge(value + witnesses.of(reading), 1, Integer::sum) == 1;
      if (fresh
          && told.merge(value + linked.contains(reading), 1, Integer::sum) <= OF_A_VALUE
          && judged.size() < MOST) {
        judged.add(reading);
      }
    }
    return judged;
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case DISAGREE -> 4;
      case UPDATE -> 3;
      case ROUNDING -> 2;
      case AGREE -> 1;
      case SINGLE, NOT_COMPARABLE -> 0;
    };
  }

  private static String why(Verdict verdict, LedgerFigure one, LedgerFigure other) {
    return switch (verdict) {
      case SINGLE, NOT_COMPARABLE -> "one witness";
      case AGREE -> "one value";
      case ROUNDING -> text(one) + " and " + text(other) + " can both be said of one value";
      case UPDATE -> text(one) + " and " + text(other) + " are counts of two times";
      case DISAGREE -> text(one) + " and " + text(other) + " cannot both be right";
    };
  }

  private static String text(LedgerFigure figure) {
    return figure.figure().getSpan().getExact();
  }
}
