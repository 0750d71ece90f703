package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import java.util.List;

/** Weighs which cue of its sentence a quoted stretch belongs to. */
final class CueCosts {
  /** A cue that costs more than this is no better than what goes before. */
  private static final double LIMIT = 30;

  /** Cues further off, in tokens, are not looked at: this bounds the work on endless sentences. */
  private static final int NEAR = 100;

  private final Scene scene;

  CueCosts(Scene scene) {
    this.scene = scene;
  }

  /** The cheapest cue of a stretch; null when all cost too much. */
  Cue best(Stretch stretch, List<Cue> cues) {
    Cue best = null;
    double lowest = LIMIT;
    for (int c = firstNear(stretch, cues); c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.words().first() > stretch.endToken() + NEAR) {
        break;
      }
      double cost = cost(stretch, cue);
      if (cost < lowest) {
        lowest = cost;
        best = cue;
      }
    }
    return best;
  }

  /** Position of the first cue that is not too far before: cues are in order of position. */
  private static int firstNear(Stretch stretch, List<Cue> cues) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (cues.get(mid).words().first() < stretch.firstToken() - NEAR) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private double cost(Stretch stretch, Cue cue) {
    double cost = cue.weak() ? 3 : 0;
    cost += cue.kind() == Cue.Kind.PARTICIPLE ? 1 : cue.kind() == Cue.Kind.POSSESSIVE ? 5 : 0;
    if (cue.kind() == Cue.Kind.GUESS) {
      return 7;
    }
    cost += cue.speaker() == null ? 4 : 0;
    if (cue.words().first() >= stretch.endToken()) {
      int from = stretch.endToken();
      int to =
          cue.speaker() != null && cue.speaker().first() >= from
              ? cue.first()
              : cue.words().first();
      cost += distance(from, to);
      cost += stretch.last() == '.' ? 6 : stretch.last() == ',' ? -3 : 0;
      boolean apart = to - from > 1 && !scene.is(to - 1, ",") && stretch.last() != ',';
      int turns = TokenClasses.SUBORDINATOR | TokenClasses.CONJUNCTION | TokenClasses.PREPOSITION;
      boolean goesOn = from < to && scene.narrated(from) && scene.is(from, turns);
      return apart || goesOn ? cost + 6 : cost;
    }
    int from =
        cue.speaker() != null && cue.speaker().first() >= stretch.endToken()
            ? cue.words().end()
            : Math.min(cue.end(), stretch.firstToken());
    double gap = distance(from, stretch.firstToken()) * .5;
    int next = cue.words().end();
    boolean governs =
        next < scene.size() && (scene.is(next, GrammarWords.COMPLEMENTIZER) || scene.is(next, ":"));
    if (governs && gap > 4) {
      gap = 4 + (gap - 4) * .2;
    }
    cost += gap;
    cost += stretch.last() == ',' ? 2 : 0;
    return cost;
  }

  /** Tokens between, quotations counted as a few. */
  private double distance(int from, int to) {
    double n = 0;
    int i = from;
    while (i < to) {
      int s = scene.stretchOf(i);
      if (s >= 0) {
        n += 4;
        i = Math.max(i + 1, scene.stretch(s).endToken());
      } else {
        n += scene.is(i, TokenClasses.PUNCTUATION) ? .2 : 1;
        i++;
      }
    }
    return n;
  }
}
