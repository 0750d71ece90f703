package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Finds the place that {@code the province} takes up. */
final class KnownPlaces {
  private KnownPlaces() {}

  /** {@code 40 people in the province}, where one was named by that word: Porto province. */
  static NameMention of(Atoms atoms, NameMentions names, FigureContext context) {
    for (int i = context.to(); i + 2 < context.end(); i++) {
      if (atoms.isAnyMark(i, ",;:“”\"()") || atoms.is(i, SlotWords.CLAUSE_START)) {
        return null;
      }
      boolean place =
          atoms.is(i, SlotWords.IN_PLACE)
              && atoms.is(i + 1, CommonWords.DEFINITE)
              && atoms.is(i + 2, SlotWords.PLACE_NOUN);
      for (int n = names.first(i) - 1; place && n >= 0; n--) {
        NameMention name = names.get(n);
        if (name.isPlace() && atoms.hash(name.to() - 1) == atoms.hash(i + 2)) {
          return name;
        }
      }
    }
    return null;
  }
}
