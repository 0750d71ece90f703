package io.rapporteur.evaluation;

import io.rapporteur.model.Figure;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which figures of a record the set of slots asks for. Its guide leaves out what a desk would not
 * put in a ledger and what the record has all the same: lengths of time and ages, one of many,
 * partners known already ({@code the two countries}), and orders of magnitude ({@code dozens}).
 */
final class SlotFigures {
  private static final Set<String> TIMES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "weekend",
          "fortnight",
          "month",
          "quarter",
          "year",
          "decade",
          "century");

  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)\\b(the|both|all|these|those|its|their|our|other|previous|opening|last)\\s+$");

  /** Partners are two or three. */
  private static final double MOST_PARTNERS = 3;

  /** Chars before a figure in which the word before it stands. */
  private static final int BEFORE = 12;

  private SlotFigures() {}

  static boolean wanted(String body, Figure figure) {
    return !isTime(figure.getUnit()) && !isAside(body, figure);
  }

  private static boolean isTime(String unit) {
    return TIMES.contains(unit) || unit.endsWith(" of age");
  }

  private static boolean isAside(String body, Figure figure) {
    List<Double> values = figure.getValues();
    boolean words = Character.isLetter(figure.getSpan().getExact().codePointAt(0));
    boolean counted = !figure.getUnit().isEmpty() && figure.getUnit().length() > 1;
    double value = values.get(0);
    boolean order = words && values.size() == 2 && values.get(1) == value * 10;
    boolean one = value == 1 && counted;
    boolean partners =
        value > 1
            && value <= MOST_PARTNERS
            && counted
            && KNOWN.matcher(before(body, figure)).find();
    return order || words && values.size() == 1 && (one || partners);
  }

  private static String before(String body, Figure figure) {
    int start = body.offsetByCodePoints(0, figure.getSpan().getStart());
    return body.substring(Math.max(0, start - BEFORE), start);
  }
}
