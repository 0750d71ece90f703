package io.rapporteur.rules.engine;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A wildcard pattern: {@code *} any run, {@code ?} any one code point, backslash quotes. Matched
 * greedily with one point of return, so in time proportional to word times pattern at worst.
 */
final class Glob implements Predicate<String> {
  private static final int RUN = -1;
  private static final int ONE = -2;

  private final int[] pattern;
  private final String prefix;

  private Glob(int[] pattern) {
    this.pattern = pattern;
    int literal = 0;
    while (literal < pattern.length && pattern[literal] >= 0) {
      literal++;
    }
    this.prefix = new String(pattern, 0, literal);
  }

  static Glob of(String text) {
    int[] points = text.codePoints().toArray();
    int[] pattern = new int[points.length];
    int n = 0;
    for (int i = 0; i < points.length; i++) {
      if (points[i] == '\\' && i + 1 < points.length) {
        pattern[n++] = points[++i];
      } else if (points[i] == '*') {
        pattern[n++] = RUN;
      } else {
        pattern[n++] = points[i] == '?' ? ONE : points[i];
      }
    }
    return new Glob(Arrays.copyOf(pattern, n));
  }

  /** What every word that matches begins with. */
  String prefix() {
    return prefix;
  }

  @Override
  public boolean test(String word) {
    int[] points = word.codePoints().toArray();
    int p = 0;
    int w = 0;
    int run = -1;
    int resume = 0;
    while (w < points.length) {
      if (p < pattern.length && (pattern[p] == ONE || pattern[p] == points[w])) {
        p++;
        w++;
      } else if (p < pattern.length && pattern[p] == RUN) {
        run = p++;
        resume = w;
      } else if (run >= 0) {
        p = run + 1;
        w = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length && pattern[p] == RUN) {
      p++;
    }
    return p == pattern.length;
  }
}
