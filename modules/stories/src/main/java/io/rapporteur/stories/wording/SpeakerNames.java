package io.rapporteur.stories.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the names of speakers as outlets and transcripts shorten and spell them. */
public final class SpeakerNames {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}'-]+");

  private SpeakerNames() {}

  /**
   * Whether two names may be one person's: the last words are alike, and of the others either one
   * name has none or some are alike. {@code Lavrov} and {@code Sergey Lavrov}, {@code Sergei
   * Lavrov} and {@code Sergey V. Lavrov} are one, {@code Ilham Aliyev} and {@code Kamal Aliyev}
   * two.
   */
  public static boolean same(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    if (x.isEmpty() || y.isEmpty() || !alike(last(x), last(y))) {
      return false;
    }
    return x.size() == 1
        || y.size() == 1
        || x.subList(0, x.size() - 1).stream()
            .anyMatch(word -> y.subList(0, y.size() - 1).stream().anyMatch(w -> alike(word, w)));
  }

  /** Whether the last words of two names are two: names of two families. */
  public static boolean differ(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    return !x.isEmpty() && !y.isEmpty() && !alike(last(x), last(y));
  }

  private static List<String> words(String name) {
    return BETWEEN
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** Equal, an initial, or equal but for one letter in a word of five or more. */
  private static boolean alike(String x, String y) {
    if (x.equals(y)) {
      return true;
    }
    if (x.charAt(0) != y.charAt(0)) {
      return false;
    }
    return x.length() == 1 || y.length() == 1 || WordLikeness.isOneLetterApart(x, y);
  }
}
