package io.rapporteur.analysis.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The quick answer for English: its function words, counted until there are enough. */
final class English {
  private static final Set<String> WORDS =
      new HashSet<>(
          Arrays.asList(
              ("the of and to that is was for it with as by at from his her its this has have had"
                      + " not are were which who they their been will would but one said")
                  .split(" ")));

  private static final int SAMPLE = 800;

  /** Enough in number, and as dense as English prose has them. */
  private static final int ENOUGH = 12;

  private English() {}

  /** False means no more than that it is worth another look. */
  static boolean isCertain(String text, int start, int end) {
    int words = 0;
    int found = 0;
    int limit = Math.min(end, start + SAMPLE);
    for (int i = start; i < limit; ) {
      char c = text.charAt(i);
      if (!isLatin(c)) {
        i++;
        continue;
      }
      int from = i;
      while (i < limit && isLatin(text.charAt(i))) {
        i++;
      }
      words++;
      if (i - from <= 5
          && WORDS.contains(text.substring(from, i).toLowerCase(java.util.Locale.ROOT))) {
        found++;
      }
    }
    return found >= ENOUGH && found * 5 >= words;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 0x7f;
  }
}
