package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.scan.Atoms;

/** Reads slots, each once at an atom: many patterns ask for the same slot at the same place. */
final class SlotReader {
  private static final int SLOTS = Slot.values().length;

  /** Atoms kept at a time, a power of two; patterns are shorter. */
  private static final int KEPT = 32;

  private final Atoms atoms;
  private final Taken[] known = new Taken[SLOTS * KEPT];
  private final int[] places = new int[SLOTS * KEPT];

  SlotReader(Atoms atoms) {
    this.atoms = atoms;
  }

  Atoms atoms() {
    return atoms;
  }

  /** What a slot takes at an atom, or null. */
  Taken at(Slot slot, int i) {
    int at = slot.ordinal() * KEPT + (i & KEPT - 1);
    if (places[at] != i + 1) {
      places[at] = i + 1;
      known[at] = slot.at(atoms, i);
    }
    return known[at];
  }
}
