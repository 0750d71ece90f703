package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.model.Bound;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Direction;
import java.util.ArrayList;
import java.util.List;

/** A figure while it is being read; positions are atoms. */
final class Quantity {
  /** First atom of the number, sign or currency mark. */
  int from;

  /** Atom just past number, unit and rate. */
  int to;

  double low;
  double high;

  /** Unit as the record gives it, of things counted the head noun; empty when none. */
  String unit = "";

  /** Words of the phrase counted before its head noun: {@code new} of {@code 14 new homes}. */
  String qualifiers = "";

  /** The unit is one of measure, and neither of time nor a percent nor a thing counted. */
  boolean measured;

  /** Told on a scale named before the number: {@code magnitude 4.6}. */
  boolean onScale;

  /** The same quantity in other units, as brackets after it give it. */
  final List<Quantity> alsoAs = new ArrayList<>(0);

  /** TIMEX3 duration of a rate's unit of time, or null. */
  String period;

  Comparator comparator = Comparator.absolute;
  Change change = Change.none;
  boolean approximate;

  /** Whether it tells by how much something changed, or where a change arrived. */
  Direction direction = Direction.none;

  /** {@code no more than 40}, {@code not fewer than 40}: the bound is the other one. */
  boolean turned;

  /** How exact it claims to be. */
  Bound bound = Bound.none;

  /** The noun phrase counted, when the number counts one: first atom and past the last. */
  int countedFrom = -1;

  int countedTo = -1;

  /** The phrase counted goes on past the unit: {@code 100-person mission}. */
  boolean attributive;

  boolean money;

  /** Told in hundredths of a currency that is not named; the values are whole ones already. */
  boolean minor;

  /** Its clause has no verb and no unit of its own. */
  boolean gapped;

  /** The number itself was written in words. */
  boolean words;

  /** Only its order of magnitude is given. */
  boolean vague;

  /** The value of a number, and how it is written. */
  static Quantity of(Numeral numeral) {
    Quantity quantity = new Quantity();
    quantity.from = numeral.from();
    quantity.to = numeral.to();
    quantity.low = numeral.low();
    quantity.high = numeral.high();
    quantity.words = numeral.kind() != Numeral.Kind.DIGITS;
    return quantity;
  }

  boolean isRange() {
    return high != low;
  }

  /** One value, or the two ends of a range. */
  List<Double> values() {
    return isRange() ? List.of(low, high) : List.of(low);
  }

  /** Takes the unit of another figure, and what it counts. */
  void borrow(Quantity other) {
    unit = other.unit;
    qualifiers = other.qualifiers;
    money = other.money;
    countedFrom = other.countedFrom;
    countedTo = other.countedTo;
  }

  boolean isPercent() {
    return unit.equals("%") || unit.equals("percentage point") || unit.equals("basis point");
  }
}
