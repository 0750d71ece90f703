package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Change;

/** Nearness and bounds that stand before or after a figure. */
final class BoundPatterns {
  private static final int MOST = 3;

  private final Atoms atoms;
  private final PackWords words;

  BoundPatterns(Atoms atoms, PackWords words) {
    this.atoms = atoms;
    this.words = words;
  }

  void apply(PatternFigure figure) {
    int at = figure.from;
    for (int k = 0; k < MOST && at > 0; k++) {
      PackWords.Match near = PackWords.before(PatternWords.APPROXIMATE, atoms, at);
      PackWords.Match more = PackWords.before(PatternWords.MORE_THAN, atoms, at);
      PackWords.Match less = PackWords.before(PatternWords.LESS_THAN, atoms, at);
      PackWords.Match found = near != null ? near : more != null ? more : less;
      if (found == null) {
        break;
      }
      figure.approximate |= near != null;
      if (near == null) {
        figure.change = more != null ? Change.more_than : Change.less_than;
      }
      at = found.from();
    }
    after(figure, pastCaseEnding(figure.to));
  }

  private void after(PatternFigure figure, int at) {
    if (atoms.isMark(at, '+') && atoms.glued(at)
        || PackWords.at(PatternWords.OR_MORE, atoms, at) != null) {
      figure.change = Change.more_than;
    } else if (PackWords.at(PatternWords.OR_LESS, atoms, at) != null) {
      figure.change = Change.less_than;
    } else if (PackWords.at(PatternWords.APPROXIMATE_AFTER, atoms, at) != null) {
      figure.approximate = true;
    }
  }

  /** {@code 500 $'dan fazla}: the case of a number or sign, set off by an apostrophe. */
  private int pastCaseEnding(int at) {
    boolean ending =
        atoms.isAnyMark(at, "'’") && atoms.glued(at) && atoms.isWord(at + 1) && atoms.glued(at + 1);
    return ending ? at + 2 : at;
  }
}
