package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import java.util.List;

/** Weighs which cue of its sentence a quoted passage belongs to. */
final class CueCosts {
  /** A cue that costs more than this is no better than what goes before. */
  private static final double LIMIT = 30;

  /** Cues further off, in tokens, are not looked at: this bounds the work on endless sentences. */
  private static final int NEAR = 100;

  private final QuotedDocument doc;

  CueCosts(QuotedDocument doc) {
    this.doc = doc;
  }

  /** The cheapest cue of a passage; null when all cost too much. */
  Cue best(QuotedPassage passage, List<Cue> cues) {
    Cue best = null;
    double lowest = LIMIT;
    for (int c = firstNear(passage, cues); c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.words().first() > passage.endToken() + NEAR) {
        break;
      }
      double cost = governs(passage, cue, cues, c) ? that(cue) : cost(passage, cue);
      if (cost < lowest) {
        lowest = cost;
        best = cue;
      }
    }
    return best;
  }

  /** Position of the first cue that is not too far before: cues are in order of position. */
  private static int firstNear(QuotedPassage passage, List<Cue> cues) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (cues.get(mid).words().first() < passage.firstToken() - NEAR) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /**
   * Whether quoted words behind a bare {@code that} are those of a verb: the last one before them,
   * however weak it is, and not the one of the clause around it.
   */
  private boolean governs(QuotedPassage passage, Cue cue, List<Cue> cues, int c) {
    int that = passage.firstToken() - 1;
    return cue.kind() == Cue.Kind.VERB
        && cue.speaker() != null
        && cue.end() <= that
        && doc.narrated(that)
        && doc.is(that, GrammarWords.COMPLEMENTIZER)
        && (c + 1 == cues.size() || cues.get(c + 1).words().first() > that);
  }

  private static double that(Cue cue) {
    return cue.weak() ? 1 : 0;
  }

  private double cost(QuotedPassage passage, Cue cue) {
    double cost = cue.weak() ? 3 : 0;
    cost += cue.kind() == Cue.Kind.PARTICIPLE ? 1 : cue.kind() == Cue.Kind.POSSESSIVE ? 5 : 0;
    if (cue.kind() == Cue.Kind.GUESS) {
      return 7;
    }
    cost += cue.speaker() == null ? 4 : 0;
    if (cue.words().first() >= passage.endToken()) {
      int from = passage.endToken();
      int to =
          cue.speaker() != null && cue.speaker().first() >= from
              ? cue.first()
              : cue.words().first();
      cost += distance(from, to);
      cost += passage.last() == '.' ? 6 : passage.last() == ',' ? -3 : 0;
      boolean apart = to - from > 1 && !doc.is(to - 1, ",") && passage.last() != ',';
      int turns = TokenClasses.SUBORDINATOR | TokenClasses.CONJUNCTION | TokenClasses.PREPOSITION;
      boolean goesOn = from < to && doc.narrated(from) && doc.is(from, turns);
      return apart || goesOn ? cost + 6 : cost;
    }
    int from =
        cue.speaker() != null && cue.speaker().first() >= passage.endToken()
            ? cue.words().end()
            : Math.min(cue.end(), passage.firstToken());
    double gap = distance(from, passage.firstToken()) * .5;
    int next = cue.words().end();
    boolean governs =
        next < doc.size() && (doc.is(next, GrammarWords.COMPLEMENTIZER) || doc.is(next, ":"));
    if (governs && gap > 4) {
      gap = 4 + (gap - 4) * .2;
    }
    cost += gap;
    cost += passage.last() == ',' ? 2 : 0;
    // "Dismissed by Ada Poe as "a stunt", the plan went ahead": the verb of judgement governs.
    boolean judged =
        doc.is(cue.words().first(), QuotationWords.JUDGING_VERB)
            && doc.narrated(passage.firstToken() - 1)
            && doc.is(passage.firstToken() - 1, QuotationWords.LIKENING)
            && cue.end() == passage.firstToken() - 1;
    return judged ? cost - 3 : cost;
  }

  /** Tokens between, quotations counted as a few. */
  private double distance(int from, int to) {
    double n = 0;
    int i = from;
    while (i < to) {
      int s = doc.passageOf(i);
      if (s >= 0) {
        n += 4;
        i = Math.max(i + 1, doc.passage(s).endToken());
      } else {
        n += doc.is(i, TokenClasses.PUNCTUATION) ? .2 : 1;
        i++;
      }
    }
    return n;
  }
}
