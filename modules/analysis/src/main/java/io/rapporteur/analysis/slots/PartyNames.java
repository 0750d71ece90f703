package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Finds whose votes, seats and shares are told where no name was found: a capitalised noun after an
 * article that opens a clause, {@code the Liberals won 12 seats}.
 */
final class PartyNames {
  /** Words of such a name at most. */
  private static final int LONGEST = 5;

  private final Atoms atoms;
  private final ScopePhrases phrases;

  PartyNames(Atoms atoms, ScopePhrases phrases) {
    this.atoms = atoms;
    this.phrases = phrases;
  }

  /** The name before a figure's first atom or bracket; null when there is none. */
  NameMention of(FigureContext context, int before, FigureReach reach) {
    return switch (context.figure().getEvent()) {
      case "elected", "voting", "supporting" -> subject(before, reach.left());
      default -> null;
    };
  }

  private NameMention subject(int before, int left) {
    int from = phrases.startBefore(before, left);
    while (from < before && (!atoms.isWord(from) || atoms.is(from, GrammarWords.CONJUNCTION))) {
      from++;
    }
    if (!atoms.is(from, CommonWords.DEFINITE)) {
      return null;
    }
    int to = from + 1;
    while (to < before && to <= from + LONGEST && atoms.capitalised(to)) {
      to++;
    }
    boolean verb = to == before || SharedVerb.isVerb(atoms, to);
    return to > from + 1 && verb ? new NameMention(from + 1, to, null) : null;
  }
}
