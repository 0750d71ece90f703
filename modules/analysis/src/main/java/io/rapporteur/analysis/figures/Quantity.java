package io.rapporteur.analysis.figures;

import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;

/** A figure while it is being read; positions are atoms. */
final class Quantity {
  /** First atom of the number, sign or currency mark. */
  int from;

  /** Atom just past number, unit and rate. */
  int to;

  double low;
  double high;

  /** Unit as the record gives it; empty when none. */
  String unit = "";

  /** TIMEX3 duration of a rate's unit of time, or null. */
  String period;

  Comparator comparator = Comparator.absolute;
  Change change = Change.none;
  boolean approximate;

  /** The noun phrase counted, when the number counts one: first atom and past the last. */
  int countedFrom = -1;

  int countedTo = -1;

  /** The phrase counted goes on past the unit: {@code 100-person mission}. */
  boolean attributive;

  boolean money;

  /** The number itself was written in words. */
  boolean words;

  /** Only its order of magnitude is given. */
  boolean vague;

  boolean isRange() {
    return high != low;
  }

  boolean isPercent() {
    return unit.equals("%") || unit.equals("percentage point") || unit.equals("basis point");
  }
}
