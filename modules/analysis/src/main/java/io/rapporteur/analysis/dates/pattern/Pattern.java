package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.Timex;
import java.util.List;

/**
 * A pattern of a pack whose first element is not optional.
 *
 * @param elements its parts in order
 * @param meanings what each of its expressions means
 */
record Pattern(List<Element> elements, List<ExpressionMeaning> meanings) {

  /** The atom past the pattern at {@code from}, with what it took; -1 when it does not stand. */
  int match(SlotReader slots, int from, Captured[] taken) {
    Element first = elements.get(0);
    boolean begins =
        first.slot() == null
            ? first.wordsEnd(slots.atoms(), from) >= 0
            : slots.at(first.slot(), from) != null;
    if (!begins) {
      return -1;
    }
    for (int k = 0; k < meanings.size(); k++) {
      taken[k].clear();
    }
    return match(slots, from, from, 0, 0, taken);
  }

  private int match(SlotReader slots, int from, int i, int next, int part, Captured[] taken) {
    if (next == elements.size()) {
      return i;
    }
    Element element = elements.get(next);
    if (i == from || !slots.atoms().afterBreak(i)) {
      int end = with(slots, from, i, next, part, taken);
      if (end >= 0) {
        return end;
      }
    }
    if (!element.optional()) {
      return -1;
    }
    // An expression begins and ends with what stands, whatever of it is left out.
    Captured captured = taken[part];
    int oldFrom = captured.from;
    int oldTo = captured.to;
    captured.from = element.opens() ? i : oldFrom;
    captured.to = element.closes() ? Math.max(captured.solid, captured.from) : oldTo;
    int end = match(slots, from, i, next + 1, element.closes() ? part + 1 : part, taken);
    if (end < 0) {
      captured.from = oldFrom;
      captured.to = oldTo;
    }
    return end;
  }

  private int with(SlotReader slots, int from, int i, int next, int part, Captured[] taken) {
    Element element = elements.get(next);
    Captured captured = taken[part];
    int to;
    if (element.slot() == null) {
      to = element.wordsEnd(slots.atoms(), i);
    } else {
      Taken found = slots.at(element.slot(), i);
      to = found == null ? -1 : found.to();
      if (found != null) {
        captured.take(element.slot(), found);
      }
    }
    if (to < 0) {
      return -1;
    }
    int oldFrom = captured.from;
    int oldTo = captured.to;
    captured.from = element.opens() ? i : oldFrom;
    captured.to = element.closes() ? to : oldTo;
    int oldSolid = captured.solid;
    captured.solid = element.slot() != null || !element.optional() ? to : oldSolid;
    int end = match(slots, from, to, next + 1, element.closes() ? part + 1 : part, taken);
    if (end < 0) {
      captured.from = oldFrom;
      captured.to = oldTo;
      captured.solid = oldSolid;
      if (element.slot() != null) {
        captured.release(element.slot());
      }
    }
    return end;
  }

  /** The expressions of a match, or null when its values make none. */
  Timex[] expressions(Captured[] taken) {
    Timex[] made = new Timex[meanings.size()];
    for (int k = meanings.size() - 2; k >= 0; k--) {
      share(taken[k], taken[k + 1]);
    }
    for (int k = 0; k < made.length; k++) {
      made[k] = meanings.get(k).timex(taken[k]);
      if (made[k] == null && !meanings.get(k).isNone()) {
        return null;
      }
    }
    for (int k = 0; k + 1 < made.length; k++) {
      if (made[k] != null && made[k + 1] != null && isTurnOfYear(made[k], made[k + 1])) {
        made[k].year--;
      }
    }
    return made;
  }

  /** From December to January: the year stands with the later end. */
  private static boolean isTurnOfYear(Timex first, Timex second) {
    return first.year > 0
        && first.year == second.year
        && first.month > second.month
        && second.month > 0;
  }

  /** {@code from 5 to 6 pm}: the first hour is of the half of the day that the second tells. */
  private static void shareHalf(Captured first, Captured second) {
    int hour = first.number(Slot.HOUR);
    boolean afternoon =
        first.has(Slot.HOUR)
            && SlotNumbers.AFTERNOON.equals(second.code(Slot.TIME))
            && hour < 12
            && (hour + 12) * 3600 < second.number(Slot.TIME);
    if (afternoon) {
      first.release(Slot.HOUR);
      first.take(Slot.HOUR, Taken.of(first.to, hour + 12));
    }
  }

  /** The ends of a range give each other what only one of them says. */
  private static void share(Captured first, Captured second) {
    if (second.has(Slot.DATE) && !first.has(Slot.DATE)) {
      int whole = second.number(Slot.DATE);
      first.share(Slot.YEAR, whole / 10_000);
      if (!first.has(Slot.DAYMONTH)) {
        first.share(Slot.MM, whole / 100 % 100);
      }
    }
    if (second.has(Slot.DAYMONTH) && !first.has(Slot.DAYMONTH)) {
      first.share(Slot.MM, second.number(Slot.DAYMONTH) % 100);
    }
    first.share(Slot.YEARWORD, second);
    boolean year = second.has(Slot.YEAR) || second.has(Slot.YY);
    first.share(Slot.MONTH, second);
    first.share(Slot.MON, second);
    second.share(Slot.MONTH, first);
    second.share(Slot.MON, first);
    if (year && !first.has(Slot.YEAR) && !first.has(Slot.YY)) {
      first.share(Slot.YEAR, second);
      first.share(Slot.YY, second);
    }
    first.share(Slot.UNIT, second);
    first.share(Slot.RELATIVE, second);
    second.share(Slot.RELATIVE, first);
    shareHalf(first, second);
    if (first.has(Slot.HOUR)) {
      first.share(Slot.DAYPART, second);
    }
  }
}
