package io.rapporteur.stories.wording;

import io.rapporteur.stories.wording.Step.Kind;
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
    List<Step> open = new ArrayList<>();
    for (Step step : alignment.steps()) {
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

  private void close(List<Step> open, List<Difference> found) {
    if (open.isEmpty()) {
      return;
    }
    Step first = open.get(0);
    Step last = open.get(open.size() - 1);
    boolean spelling = open.stream().allMatch(step -> step.kind() == Kind.NEAR);
    found.add(difference(first.from(), last.to(), first.otherFrom(), last.otherTo(), spelling));
    open.clear();
  }

  private Difference difference(int from, int to, int otherFrom, int otherTo, boolean spelling) {
    List<Word> mine = said(left, from, to);
    List<Word> others = said(right, otherFrom, otherTo);
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
        spelling ? Meaning.NONE : meaning(mine, others));
  }

  /** Words that count: what is free may be there or not. */
  private static List<Word> said(Wording wording, int from, int to) {
    return wording.words().subList(from, to).stream().filter(word -> !word.isFree()).toList();
  }

  private static boolean bracket(Wording wording, int from, int to) {
    return wording.words().subList(from, to).stream().anyMatch(Word::editorial);
  }

  private static String text(Wording wording, int from, int to) {
    return wording.words().subList(from, to).stream()
        .map(Word::form)
        .collect(Collectors.joining(" "));
  }

  private static Meaning meaning(List<Word> a, List<Word> b) {
    boolean change = !a.isEmpty() && !b.isEmpty();
    if (!change && a.size() + b.size() > CUT) {
      return Meaning.NONE;
    }
    if (negations(a, b) != negations(b, a)) {
      return Meaning.NEGATION;
    }
    if (differ(a, b, WordSort.NUMBER)) {
      return Meaning.NUMBER;
    }
    if (change && otherName(a, b)) {
      return Meaning.NAME;
    }
    return differ(a, b, WordSort.MODAL) ? Meaning.MODAL : Meaning.NONE;
  }

  /** Negations of one side, a prefix before a word of the other side being one: unsafe, safe. */
  private static long negations(List<Word> some, List<Word> others) {
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
  private static boolean otherName(List<Word> a, List<Word> b) {
    boolean name = Stream.concat(a.stream(), b.stream()).anyMatch(w -> w.sort() == WordSort.NAME);
    return name
        && a.stream().anyMatch(Word::capital)
        && b.stream().anyMatch(Word::capital)
        && (lacks(a, b) || lacks(b, a));
  }

  /** Whether a word with a capital has none on the other side that is like it. */
  private static boolean lacks(List<Word> a, List<Word> b) {
    return b.stream()
        .filter(Word::capital)
        .anyMatch(w -> a.stream().noneMatch(v -> v.form().equals(w.form()) || Likeness.near(v, w)));
  }

  /** Whether one side has a word of the sort that the other lacks. */
  private static boolean differ(List<Word> a, List<Word> b, WordSort sort) {
    TreeMap<String, Integer> count = new TreeMap<>();
    a.stream().filter(w -> w.sort() == sort).forEach(w -> count.merge(w.form(), 1, Integer::sum));
    b.stream().filter(w -> w.sort() == sort).forEach(w -> count.merge(w.form(), -1, Integer::sum));
    return count.values().stream().anyMatch(n -> n != 0);
  }
}
