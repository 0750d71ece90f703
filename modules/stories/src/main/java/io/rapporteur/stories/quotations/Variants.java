package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.Alignment;
import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.Difference;
import io.rapporteur.stories.wording.Wording;
import java.util.List;
import java.util.Set;

/** Tells how two renderings of one statement stand to each other, by their alignment. */
final class Variants {
  /** Words that say no more than which thing is spoken of. */
  private static final Set<String> POINTING = Set.of("it", "this", "that");

  private Variants() {}

  static Variant of(Alignment alignment, List<Difference> differences) {
    Wording left = alignment.left();
    Wording right = alignment.right();
    int head = said(left, 0, alignment.from());
    int tail = said(left, alignment.to(), left.size());
    int otherHead = said(right, 0, alignment.otherFrom());
    int otherTail = said(right, alignment.otherTo(), right.size());
    if (points(left, alignment.from()) && points(right, alignment.otherFrom())) {
      head = 0;
      otherHead = 0;
    }
    boolean changed = head > 0 && otherHead > 0 || tail > 0 && otherTail > 0;
    boolean leftMore = head + tail > 0;
    boolean rightMore = otherHead + otherTail > 0;
    boolean leftCut = false;
    boolean rightCut = false;
    boolean bracket = hasBracket(left) || hasBracket(right);
    for (Difference difference : differences) {
      if (difference.editorial()) {
        continue;
      }
      changed |= difference.isChange() && !points(difference);
      leftCut |= difference.left().isEmpty();
      rightCut |= difference.right().isEmpty();
    }
    if (changed || leftCut && rightCut) {
      return Variant.ALTERED;
    }
    if (leftCut || rightCut) {
      // the one that leaves words out inside may be short at its ends, too, and not longer
      boolean one = leftCut ? !leftMore : !rightMore;
      return one ? Variant.ELIDED : Variant.ALTERED;
    }
    if (leftMore && rightMore) {
      return Variant.OVERLAP;
    }
    if (bracket && !differences.isEmpty()) {
      return Variant.BRACKETED;
    }
    return leftMore || rightMore ? Variant.TRIMMED : Variant.IDENTICAL;
  }

  /** {@code It's} for {@code This is}: both point at one thing. */
  private static boolean points(Difference difference) {
    return POINTING.contains(difference.left()) && POINTING.contains(difference.right());
  }

  /** Whether the first words of a wording are such a word and nothing else. */
  private static boolean points(Wording wording, int count) {
    return count == 1 && POINTING.contains(wording.get(0).form());
  }

  private static int said(Wording wording, int from, int to) {
    return (int) wording.words().subList(from, to).stream().filter(w -> !w.isFree()).count();
  }

  private static boolean hasBracket(Wording wording) {
    return wording.words().stream().anyMatch(ComparedWord::editorial);
  }
}
