package io.rapporteur.analysis.language;

import io.rapporteur.analysis.pack.LanguagePacks;
import java.util.Arrays;

/** The quick answer for English: its function words, counted until there are enough. */
final class EnglishWords {
  /** Each packed into a long, sorted. */
  private static final long[] WORDS =
      LanguagePacks.english().list("frequent").words().stream()
          .mapToLong(word -> pack(word, 0, word.length()))
          .sorted()
          .toArray();

  private static final int SAMPLE = 800;

  /** Enough in number, and as dense as English prose has them. */
  private static final int ENOUGH = 12;

  private static final int PARAGRAPH = 200;

  private static final int LONGEST = 6;

  private EnglishWords() {}

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
      if (i - from <= LONGEST && Arrays.binarySearch(WORDS, pack(text, from, i)) >= 0) {
        found++;
      }
    }
    return found << 32 | words;
  }

  /** Up to eight letters as one number, capitals as small letters; others as no word at all. */
  private static long pack(String text, int start, int end) {
    long packed = 0;
    for (int i = start; i < end; i++) {
      packed = packed << 8 | (text.charAt(i) | 0x20) & 0xff;
    }
    return packed;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 0x7f;
  }
}
