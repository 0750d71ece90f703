package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** What a figure is counted over: a time, or another unit. */
final class Rates {
  private Rates() {}

  /** {@code per week}, {@code a barrel}, {@code an hour}, {@code /MWh}. */
  static void read(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    boolean of = atoms.is(at, "of") && quantity.money;
    if (of) {
      return;
    }
    int word = atoms.isDash(at) ? at + 1 : at;
    boolean per = atoms.isAny(word, "per", "each") || atoms.isMark(at, '/') && atoms.glued(at);
    boolean article = atoms.isAny(word, "a", "an");
    if (!per && !article || atoms.afterBreak(at)) {
      return;
    }
    int noun = atoms.isDash(word + 1) ? word + 2 : word + 1;
    String period = Units.period(atoms, noun);
    boolean shift = atoms.isAny(noun + 1, "ago", "earlier", "later", "before", "after");
    if (period != null && shift) {
      return;
    }
    if (period != null && (!atoms.is(noun, "second") || per)) {
      quantity.period = period;
      quantity.comparator = Comparator.rate;
      quantity.to = noun + 1;
      return;
    }
    boolean unit =
        quantity.money
            && (article
                ? atoms.is(noun, CommonWords.UNIT)
                    || atoms.isAny(
                        noun, "share", "barrel", "unit", "head", "bottle", "ticket", "piece",
                        "night")
                : per);
    if (unit && atoms.isWord(noun) && !atoms.is(noun, CommonWords.STOP)) {
      below(atoms, quantity, noun);
    } else if (per
        && !quantity.money
        && atoms.is(word, "per")
        && atoms.isWord(noun)
        && !quantity.unit.isEmpty()) {
      below(atoms, quantity, noun);
    }
  }

  private static void below(Atoms atoms, Quantity quantity, int noun) {
    Units.Match unit = Units.at(atoms, noun, 1);
    String name = unit == null ? Nouns.singular(atoms, noun) : unit.name();
    quantity.unit = quantity.unit + " per " + name;
    quantity.comparator = Comparator.rate;
    quantity.to = unit == null ? noun + 1 : unit.to();
  }
}
