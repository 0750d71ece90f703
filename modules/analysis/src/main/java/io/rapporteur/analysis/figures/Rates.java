package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** What a figure is counted over: a time, or another unit. */
final class Rates {
  private Rates() {}

  /** {@code per week}, {@code for each share}, {@code a barrel}, {@code an hour}, {@code /MWh}. */
  static void read(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    int word = atoms.isDash(at) ? at + 1 : at;
    boolean forEach = atoms.is(word, FigureWords.FOR) && atoms.is(word + 1, FigureWords.EACH);
    word = forEach ? word + 1 : word;
    boolean per =
        forEach || atoms.is(word, FigureWords.RATE) || atoms.isMark(at, '/') && atoms.glued(at);
    boolean article = atoms.is(word, CommonWords.ARTICLE);
    if (!per && !article || atoms.afterBreak(at)) {
      return;
    }
    int noun = atoms.isDash(word + 1) ? word + 2 : word + 1;
    String period = UnitReader.period(atoms, noun);
    if (period != null && atoms.is(noun + 1, FigureWords.TIME_SHIFT)) {
      return;
    }
    if (period != null && (!atoms.is(noun, CommonWords.ORDINAL) || per)) {
      quantity.period = period;
      quantity.comparator = Comparator.rate;
      quantity.to = noun + 1;
      return;
    }
    boolean unit =
        quantity.money
            && (per || atoms.is(noun, CommonWords.UNIT) || atoms.is(noun, MoneyWords.PRICED));
    if (unit && atoms.isWord(noun) && !atoms.is(noun, CommonWords.STOP)) {
      below(atoms, quantity, noun);
    } else if (!quantity.money
        && atoms.is(word, CommonWords.PER)
        && atoms.isWord(noun)
        && !quantity.unit.isEmpty()) {
      below(atoms, quantity, noun);
    }
  }

  private static void below(Atoms atoms, Quantity quantity, int noun) {
    UnitReader.Match unit = UnitReader.at(atoms, noun, 1);
    String name = unit == null ? EnglishNouns.singular(atoms, noun) : unit.name();
    quantity.unit = quantity.unit + " per " + name;
    quantity.comparator = Comparator.rate;
    quantity.to = unit == null ? noun + 1 : unit.to();
  }
}
