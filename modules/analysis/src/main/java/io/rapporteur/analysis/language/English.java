package io.rapporteur.analysis.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
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

  private static final int PARAGRAPH = 300;

  private static final int LONGEST = 5;

  private English() {}

  /** False means no more than that it is worth another look. */
  static boolean isCertain(String text, int start, int end) {
    long counts = count(text, start, Math.min(end, start + SAMPLE));
    return found(counts) >= ENOUGH && found(counts) * 5 >= words(counts);
  }

  /** Whether a paragraph of an English text reads like the rest of it. */
  static boolean isLikely(String text, int start, int end) {
    long counts = count(text, start, Math.min(end, start + PARAGRAPH));
    return found(counts) >= 2 && found(counts) * 7 >= words(counts);
  }

  private static int found(long counts) {
    return (int) (counts >>> 32);
  }

  private static int words(long counts) {
    return (int) counts;
  }

  /** Function words in the upper half, words in the lower. */
  private static long count(String text, int start, int end) {
    long words = 0;
    long found = 0;
    for (int i = start; i < end; ) {
      if (!isLatin(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < end && isLatin(text.charAt(i))) {
        i++;
      }
      words++;
      if (i - from <= LONGEST && WORDS.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
        found++;
      }
    }
    return found << 32 | words;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 0x7f;
  }
}
