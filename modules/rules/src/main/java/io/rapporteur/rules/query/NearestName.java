package io.rapporteur.rules.query;

import io.rapporteur.contracts.config.NearestKey;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a writer most likely meant by a misspelt name. */
public final class NearestName {
  private NearestName() {}

  /**
   * The candidate with the fewest edits to the name, provided that they are at most a third of its
   * letters (two for short names), or that the name is the beginning of the candidate.
   */
  public static <T> Optional<T> of(
      String name, Collection<T> candidates, Function<T, String> label) {
    String wanted = name.toLowerCase(Locale.ROOT);
    T best = null;
    int fewest = Math.max(2, wanted.length() / 3) + 1;
    for (T candidate : candidates) {
      String other = label.apply(candidate);
      int edits = NearestKey.distance(wanted, other);
      if (edits < fewest && edits < Math.max(wanted.length(), other.length())) {
        fewest = edits;
        best = candidate;
      }
    }
    if (best == null && wanted.length() >= 3) {
      for (T candidate : candidates) {
        if (label.apply(candidate).startsWith(wanted)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
