package io.rapporteur.analysis.entities;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells whether two spellings may be one name written down twice: equal skeletons, or equal
 * consonants and Jaro-Winkler similarity of .93 or more.
 */
final class SpellingVariants {
  private static final double ENOUGH = 0.93;
  private static final int SHORTEST = 4;

  private SpellingVariants() {}

  /**
   * How two words are the same name.
   *
   * @return evidence in words, or null when they are not
   */
  static String same(String a, String b) {
    String first = skeleton(a);
    String second = skeleton(b);
    if (first.equals(second)) {
      return "skeleton " + first;
    }
    if (Math.min(first.length(), second.length()) < SHORTEST
        || feminine(first) != feminine(second)
        || !consonants(first).equals(consonants(second))) {
      return null;
    }
    double similarity = jaroWinkler(first, second);
    return similarity >= ENOUGH
        ? String.format(
            Locale.ROOT, "consonants %s, similarity %.2f", consonants(first), similarity)
        : null;
  }

  /** What any two spellings of one name have in common: a key to look candidates up by. */
  static String key(String word) {
    return consonants(skeleton(word));
  }

  /** A final a tells a woman's surname from a man's in Slavic languages. */
  private static boolean feminine(String skeleton) {
    return skeleton.endsWith("a");
  }

  /** Latin letters without marks; kh as h, w as v, y and j as i, doubles single. */
  static String skeleton(String word) {
    String plain = (isAscii(word) ? word : decomposed(word)).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      c =
          switch (c) {
            case 'w' -> 'v';
            case 'y', 'j', 'ı' -> 'i';
            case 'q' -> 'k';
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'ə' -> 'e';
            default -> c;
          };
      if (c == 'k' && i + 1 < plain.length() && plain.charAt(i + 1) == 'h') {
        continue;
      }
      boolean letter = Character.isLetter(c);
      if (letter && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String decomposed(String word) {
    String latin = isLatin(word) ? word : ToLatin.INSTANCE.transliterate(word);
    return Normalizer.normalize(latin, Normalizer.Form.NFD);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x250 && Character.isLetter(c) && (c < 0x1E00 || c > 0x1EFF)) {
        return false;
      }
    }
    return true;
  }

  private static String consonants(String skeleton) {
    StringBuilder out = new StringBuilder(skeleton.length());
    for (int i = 0; i < skeleton.length(); i++) {
      if ("aeiou".indexOf(skeleton.charAt(i)) < 0) {
        out.append(skeleton.charAt(i));
      }
    }
    return out.toString();
  }

  /** Winkler, 1990: Jaro's similarity, raised by a common prefix of up to four letters. */
  static double jaroWinkler(String a, String b) {
    int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] taken = new boolean[b.length()];
    StringBuilder matchedA = new StringBuilder();
    for (int i = 0; i < a.length(); i++) {
      for (int j = Math.max(0, i - reach); j <= Math.min(b.length() - 1, i + reach); j++) {
        if (!taken[j] && a.charAt(i) == b.charAt(j)) {
          taken[j] = true;
          matchedA.append(a.charAt(i));
          break;
        }
      }
    }
    double matches = matchedA.length();
    if (matches == 0) {
      return 0;
    }
    int swapped = 0;
    int at = 0;
    for (int j = 0; j < b.length(); j++) {
      if (taken[j] && matchedA.charAt(at++) != b.charAt(j)) {
        swapped++;
      }
    }
    double jaro =
        (matches / a.length() + matches / b.length() + (matches - swapped / 2.0) / matches) / 3;
    int prefix = 0;
    while (prefix < Math.min(4, Math.min(a.length(), b.length()))
        && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * 0.1 * (1 - jaro);
  }

  /** Loaded only when a name in another script is met: ICU's rules take a while. */
  private static final class ToLatin {
    static final Transliterator INSTANCE =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");
  }
}
