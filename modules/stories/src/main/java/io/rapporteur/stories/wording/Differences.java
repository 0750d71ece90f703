package io.rapporteur.stories.wording;

import io.rapporteur.stories.wording.AlignmentStep.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what differs within an alignment, and what that carries. */
public final class Differences {
  /** A longer stretch that was left out is a cut, whatever it says. */
  private static final int CUT = 3;

  private static final Set<String> DENYING = Set.of("un", "in", "im", "il", "ir", "dis", "non");

  private final Wording left;
  private final Wording right;

  private Differences(Wording left, Wording right) {
    this.left = left;
    this.right = right;
  }

  /** The differing stretches of an alignment, in order. */
  public static List<Difference> of(Alignment alignment) {
    Differences differences = new Differences(alignment.left(), alignment.right());
    List<Difference> found = new ArrayList<>();
    List<AlignmentStep> open = new ArrayList<>();
    for (AlignmentStep step : alignment.steps()) {
      if (step.kind() == Kind.SAME) {
        differences.close(open, found);
      } else {
        open.add(step);
      }
    }
    differences.close(open, found);
    return found;
  }

  /** What differs between two stretches of which no word is the same. */
  public static Difference between(
      Wording left, int from, int to, Wording right, int otherFrom, int otherTo) {
    return new Differences(left, right).difference(from, to, otherFrom, otherTo, false);
  }

  private void close(List<AlignmentStep> open, List<Difference> found) {
    if (open.isEmpty()) {
      return;
    }
    AlignmentStep first = open.get(0);
    AlignmentStep last = open.get(open.size() - 1);
    boolean spelling = open.stream().allMatch(step -> step.kind() == Kind.NEAR);
    found.add(difference(first.from(), last.to(), first.otherFrom(), last.otherTo(), spelling));
    open.clear();
  }

  private Difference difference(int from, int to, int otherFrom, int otherTo, boolean spelling) {
    List<ComparedWord> mine = said(left, from, to);
    List<ComparedWord> others = said(right, otherFrom, otherTo);
    boolean bracket = bracket(left, from, to) || bracket(right, otherFrom, otherTo);
    return new Difference(
        from,
        to,
        otherFrom,
        otherTo,
        text(left, from, to),
        text(right, otherFrom, otherTo),
        mine.isEmpty() && others.isEmpty() || bracket && (mine.isEmpty() || others.isEmpty()),
        spelling,
        spelling ? MeaningChange.NONE : meaning(mine, others));
  }

  /** Words that count: what is free may be there or not. */
  private static List<ComparedWord> said(Wording wording, int from, int to) {
    return wording.words().subList(from, to).stream().filter(word -> !word.isFree()).toList();
  }

  private static boolean bracket(Wording wording, int from, int to) {
    return wording.words().subList(from, to).stream().anyMatch(ComparedWord::editorial);
  }

  private static String text(Wording wording, int from, int to) {
    return wording.words().subList(from, to).stream()
        .map(ComparedWord::form)
        .collect(Collectors.joining(" "));
  }

  private static MeaningChange meaning(List<ComparedWord> a, List<ComparedWord> b) {
    boolean change = !a.isEmpty() && !b.isEmpty();
    if (!change && a.size() + b.size() > CUT) {
      return MeaningChange.NONE;
    }
    if (negations(a, b) != negations(b, a)) {
      return MeaningChange.NEGATION;
    }
    if (differ(a, b, WordSort.NUMBER)) {
      return MeaningChange.NUMBER;
    }
    if (change && otherName(a, b)) {
      return MeaningChange.NAME;
    }
    return differ(a, b, WordSort.MODAL) ? MeaningChange.MODAL : MeaningChange.NONE;
  }

  /** Negations of one side, a prefix before a word of the other side being one: unsafe, safe. */
  private static long negations(List<ComparedWord> some, List<ComparedWord> others) {
    return some.stream()
        .filter(
            word ->
                word.sort() == WordSort.NEGATION
                    || others.stream().anyMatch(other -> isDenied(word.form(), other.form())))
        .count();
  }

  private static boolean isDenied(String word, String other) {
    return word.length() > other.length()
        && word.endsWith(other)
        && DENYING.contains(word.substring(0, word.length() - other.length()));
  }

  /**
   * Whether one side has a name that the other lacks. A capital at the beginning of a sentence is a
   * name's when the other side has a name.
   */
  private static boolean otherName(List<ComparedWord> a, List<ComparedWord> b) {
    boolean name = Stream.concat(a.stream(), b.stream()).anyMatch(w -> w.sort() == WordSort.NAME);
    return name
        && a.stream().anyMatch(ComparedWord::capital)
        && b.stream().anyMatch(ComparedWord::capital)
        && (lacks(a, b) || lacks(b, a));
  }

  /** Whether a word with a capital has none on the other side that is like it. */
  private static boolean lacks(List<ComparedWord> a, List<ComparedWord> b) {
    return b.stream()
        .filter(ComparedWord::capital)
        .anyMatch(
            w -> a.stream().noneMatch(v -> v.form().equals(w.form()) || WordLikeness.near(v, w)));
  }

  /** Whether one side has a word of the sort that the other lacks. */
  private static boolean differ(List<ComparedWord> a, List<ComparedWord> b, WordSort sort) {
    TreeMap<String, Integer> count = new TreeMap<>();
    a.stream().filter(w -> w.sort() == sort).forEach(w -> count.merge(w.form(), 1, Integer::sum));
    b.stream().filter(w -> w.sort() == sort).forEach(w -> count.merge(w.form(), -1, Integer::sum));
    return count.values().stream().anyMatch(n -> n != 0);
  }
}
