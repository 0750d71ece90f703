package io.rapporteur.stories.features;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as they are compared: runs of letters and digits in lower case, without the
 * English plural, or cut to their first letters in languages that inflect more. Scripts without
 * spaces between words give pairs of neighbouring characters. A decimal point stays in its number.
 */
public final class FeatureWords {
  /** Letters kept of a word that is not English: what is left is mostly its stem. */
  private static final int STEM = 7;

  /** UTF-16 units read of a run of letters: what is longer is no word. */
  private static final int LONGEST = 256;

  private FeatureWords() {}

  /**
   * The words in order.
   *
   * @param language BCP 47 tag; English or unknown words lose their plural, others are cut
   */
  public static List<String> of(String text, String language) {
    return of(text, language, ForeignNames.none());
  }

  /**
   * The words in order.
   *
   * @param language BCP 47 tag
   * @param names words that are left as English writes them, see {@link ForeignNames}
   */
  static List<String> of(String text, String language, ForeignNames names) {
    boolean english = isEnglish(language);
    List<String> words = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int length = text.length();
    for (int at = 0; at < length; ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        if (run.length() > 0 && withoutSpaces(point) != withoutSpaces(run.codePointAt(0))) {
          close(run, english, names, words);
        }
        run.appendCodePoint(point);
      } else if (inNumber(run, point, text, next)) {
        if (point == '.') {
          run.append('.');
        }
      } else {
        close(run, english, names, words);
      }
      at = next;
    }
    close(run, english, names, words);
    return words;
  }

  /** Whether a point or comma stands between two digits. */
  private static boolean inNumber(StringBuilder run, int point, String text, int next) {
    return (point == '.' || point == ',')
        && run.length() > 0
        && Character.isDigit(run.charAt(run.length() - 1))
        && next < text.length()
        && Character.isDigit(text.charAt(next));
  }

  private static void close(
      StringBuilder run, boolean english, ForeignNames names, List<String> words) {
    if (run.length() == 0) {
      return;
    }
    String word = run.substring(0, Math.min(LONGEST, run.length())).toLowerCase(Locale.ROOT);
    run.setLength(0);
    if (withoutSpaces(word.codePointAt(0))) {
      for (int i = 0; i + 2 <= word.length(); i++) {
        words.add(word.substring(i, i + 2));
      }
    } else if (Character.isDigit(word.charAt(0))) {
      words.add(word);
    } else if (english) {
      words.add(singular(word));
    } else {
      String name = names.form(word);
      words.add(name == null ? word.substring(0, Math.min(STEM, word.length())) : name);
    }
  }

  /** Whether words are those of English: what is in no known language is taken for it. */
  static boolean isEnglish(String language) {
    return language.startsWith("en") || language.equals("und");
  }

  static boolean withoutSpaces(int point) {
    if (point < 0x0E00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(point);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI;
  }

  /** Harman's S-stemmer, 1991: nothing but the plural. */
  static String singular(String word) {
    int length = word.length();
    if (length <= 3 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean plural = !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? word.substring(0, length - 1) : word;
  }
}
