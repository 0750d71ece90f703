package io.rapporteur.stories.ledger;

import java.util.Set;

/**
 * How a figure is told, as far as it keeps two figures from being one measure.
 *
 * @param source of its document; empty when not known
 * @param sentence a hash of the sentence it stands in, by which a repetition is known; 0 where it
 *     is too short to be one
 * @param sides of which it is: see {@link Contrasts}
 * @param holders names of those whose it is ({@code of Grane}), each as its words
 * @param former whether it is told as what was before ({@code up from 64 %})
 */
record Telling(
    String source, long sentence, Set<String> sides, Set<Set<String>> holders, boolean former) {

  /** Whether two figures can measure the same for all that is told of them. */
  boolean meets(Telling other) {
    return former == other.former && !parted(other);
  }

  /** Whether they are of two sides, or of two holders. */
  boolean parted(Telling other) {
    return Contrasts.apart(sides, other.sides) || held(other);
  }

  private boolean held(Telling other) {
    return !holders.isEmpty()
        && !other.holders.isEmpty()
        && holders.stream().noneMatch(one -> other.holders.stream().anyMatch(its -> one(one, its)));
  }

  /** A name and a part of it are one: {@code Grane}, {@code Otis Grane}. */
  private static boolean one(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  /** Whether one source told both. */
  boolean sameSource(Telling other) {
    return !source.isEmpty() && source.equals(other.source);
  }
}
