package io.rapporteur.rules.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the word proper begins and ends in a folded word with an apostrophe: {@code armee} in
 * {@code l'armee}, {@code ankara} in {@code ankara'nin}. What may stand before and after is in
 * {@code apostrophes.txt}; every other apostrophe is a part of its word ({@code o'brien}).
 */
final class Apostrophes {
  private static final Map<String, Set<String>> LISTS = lists();
  private static final Set<String> ELIDED = LISTS.get("elided");
  private static final Set<String> ENDINGS = LISTS.get("endings");
  private static final Set<String> KEPT = LISTS.get("kept");
  private static final int LONGEST = longest();

  private Apostrophes() {}

  /** The first letter past an elided article or pronoun; 0 when there is none. */
  static int start(char[] word, int length) {
    int mark = 0;
    while (mark < length && mark <= LONGEST && word[mark] != '\'') {
      mark++;
    }
    boolean elided =
        mark > 0
            && mark + 2 < length
            && word[mark] == '\''
            && ELIDED.contains(new String(word, 0, mark));
    return elided ? mark + 1 : 0;
  }

  /** The end of the word before its Turkish case ending; the length when it has none. */
  static int end(char[] word, int length) {
    int mark = length - 1;
    while (mark > 0 && length - mark <= LONGEST + 1 && word[mark] != '\'') {
      mark--;
    }
    int ending = length - mark - 1;
    if (mark < 2
        || ending == 0
        || word[mark] != '\''
        || KEPT.contains(new String(word, 0, length))) {
      return length;
    }
    // A vowel alone follows a consonant: Erdogan'a, and not Sana'a.
    boolean fits = ending > 1 || "aeiou".indexOf(word[mark - 1]) < 0;
    return fits && ENDINGS.contains(new String(word, mark + 1, ending)) ? mark : length;
  }

  /** A folded word without what an apostrophe sets off. */
  static String cut(String word) {
    if (word.indexOf('\'') < 0) {
      return word;
    }
    char[] chars = word.toCharArray();
    int end = end(chars, chars.length);
    return word.substring(start(chars, end), end);
  }

  /** The folded beginning of a word without an elided article. */
  static String cutStart(String beginning) {
    char[] chars = beginning.toCharArray();
    return beginning.substring(start(chars, chars.length));
  }

  private static int longest() {
    int longest = 0;
    for (Set<String> list : List.of(ELIDED, ENDINGS)) {
      for (String word : list) {
        longest = Math.max(longest, word.length());
      }
    }
    return longest;
  }

  /** Lines of a name, a colon and words. */
  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream in = Apostrophes.class.getResourceAsStream("apostrophes.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.charAt(0) != '#') {
          lists.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read apostrophes.txt", e);
    }
    return lists;
  }
}
