package io.rapporteur.rules.query;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a writer most likely meant by a misspelt name. */
public final class Nearest {
  private Nearest() {}

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
      int edits = edits(wanted, other);
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

  /** Levenshtein distance with transpositions of neighbours counted as one edit. */
  static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
