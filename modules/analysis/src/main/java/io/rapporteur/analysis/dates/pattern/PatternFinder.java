package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.DateFinder;
import io.rapporteur.analysis.dates.timex.DateOrder;
import io.rapporteur.analysis.dates.timex.NumericDates;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/**
 * Reads the expressions of time of a language whose pack says by patterns how they are made. At
 * each place the longest pattern stands, of two equally long ones the first of the file. Linear
 * time: a pattern is short, and there are so many of them whatever the text.
 */
public final class PatternFinder implements DateFinder {
  @Override
  public boolean reads(LanguagePack pack) {
    return pack.has(PackFile.DATE_PATTERNS);
  }

  @Override
  public void find(
      Atoms atoms, int from, int to, LanguagePack pack, List<Timex> into, Runnable pulse) {
    DatePatternIndex index = pack.derived(DatePatternIndex.class, DatePatternIndex::new);
    new PatternScan(atoms, index, pack, into).read(from, to, pulse);
  }

  private static final class PatternScan {
    private final Atoms atoms;
    private final SlotReader slots;
    private final DatePatternIndex index;
    private final DateOrder order;
    private final EventBefore events;
    private final List<Timex> into;
    private Captured[] taken;
    private Captured[] best;
    private Pattern found;
    private int foundEnd;

    PatternScan(Atoms atoms, DatePatternIndex index, LanguagePack pack, List<Timex> into) {
      this.atoms = atoms;
      this.slots = new SlotReader(atoms);
      this.index = index;
      this.order = DateOrder.of(pack);
      this.events = pack.derived(EventBefore.class, EventBefore::of);
      this.into = into;
      this.taken = captured(index.mostExpressions());
      this.best = captured(index.mostExpressions());
    }

    private static Captured[] captured(int count) {
      // One more takes what a pattern asks for behind its last expression.
      Captured[] made = new Captured[count + 1];
      for (int k = 0; k <= count; k++) {
        made[k] = new Captured();
      }
      return made;
    }

    void read(int from, int to, Runnable pulse) {
      int i = from;
      while (i < to) {
        Timex numeric = atoms.isNumber(i) ? NumericDates.at(atoms, i, order) : null;
        if (numeric != null) {
          add(numeric);
          i = numeric.to;
          pulse.run();
        } else {
          i = matched(i, pulse);
        }
      }
    }

    /** Reads what stands at an atom; the atom to go on from. */
    private int matched(int i, Runnable pulse) {
      found = null;
      foundEnd = i;
      if (!isInsideNumber(i)) {
        look(index.byWord(atoms, i), i);
        look(index.byKind(atoms, i), i);
      }
      if (found == null) {
        return i + 1;
      }
      int begin = best[0].from;
      if (begin > i) {
        // What stands before an expression must not hide a longer one.
        Timex numeric = atoms.isNumber(begin) ? NumericDates.at(atoms, begin, order) : null;
        if (numeric != null) {
          return begin;
        }
        look(index.byWord(atoms, begin), begin);
        look(index.byKind(atoms, begin), begin);
      }
      pulse.run();
      int past = i + 1;
      Timex[] made = found.expressions(best);
      if (made == null) {
        return past;
      }
      if (YearBeside.isPartOfNumber(atoms, made)) {
        return foundEnd;
      }
      YearBeside.take(atoms, made);
      for (Timex timex : made) {
        if (timex == null
            || PartOfAnother.isOfCompound(atoms, timex)
            || PartOfAnother.isEndOfDay(timex)
            || events.isOf(atoms, timex)
            || PartOfAnother.isEndOfHours(atoms, timex, made.length)) {
          return foundEnd;
        }
        if (timex.to > timex.from) {
          add(timex);
          past = Math.max(past, timex.to);
        }
      }
      return past;
    }

    /**
     * Adds an expression; a weekday right before a day is the day's: {@code Monday, 12/01/2016}.
     */
    private void add(Timex timex) {
      Timex last = into.isEmpty() ? null : into.get(into.size() - 1);
      Timex whole = last == null ? null : WeekdayBeside.joined(atoms, last, timex);
      if (whole == null) {
        into.add(timex);
      } else {
        into.set(into.size() - 1, whole);
      }
    }

    /** Figures that belong to a sum, a score or a number before them. */
    private boolean isInsideNumber(int i) {
      return atoms.isNumber(i)
          && atoms.glued(i)
          && (atoms.isAnyMark(i - 1, ":.,$€£₽₺#@+") || atoms.isWord(i - 1));
    }

    private void look(Pattern[] patterns, int i) {
      for (Pattern pattern : patterns) {
        int end = pattern.match(slots, i, taken);
        boolean longer = end > foundEnd && !PartOfAnother.isCut(atoms, end);
        if (longer && pattern.expressions(taken) != null) {
          found = pattern;
          foundEnd = end;
          Captured[] spare = best;
          best = taken;
          taken = spare;
        }
      }
    }
  }
}
