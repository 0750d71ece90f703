package io.rapporteur.stories.identity;

import io.rapporteur.stories.lists.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether two words are one written down twice: letter by letter, with the ways in which
 * languages and scripts write one sound ({@code spellings.txt}).
 */
final class Spellings {
  /** Two ways to write a sound by their first letters. */
  private static final Map<Integer, List<Sound>> SOUNDS = new HashMap<>();

  static {
    for (String line : Lines.of(Spellings.class, "spellings.txt")) {
      String[] ways = line.split(" ");
      boolean cyrillic = ways[0].equals("cyrillic");
      for (int i = cyrillic ? 1 : 0; i < ways.length; i++) {
        for (int k = cyrillic ? 1 : 0; k < ways.length; k++) {
          if (i != k) {
            SOUNDS
                .computeIfAbsent(
                    pair(ways[i].charAt(0), ways[k].charAt(0)), key -> new ArrayList<>())
                .add(new Sound(ways[i], ways[k], cyrillic));
          }
        }
      }
    }
  }

  private Spellings() {}

  /**
   * Two ways to write one sound.
   *
   * @param cyrillic whether that is so only of a name that was written in Cyrillic
   */
  private record Sound(String one, String other, boolean cyrillic) {}

  private static int pair(char a, char b) {
    return a << Character.SIZE | b;
  }

  /**
   * Whether two words in small Latin letters are spellings of one.
   *
   * @param cyrillic whether either was written in Cyrillic
   */
  static boolean same(String a, String b, boolean cyrillic) {
    if (a.equals(b)) {
      return true;
    }
    String x = single(a);
    String y = single(b);
    String bareX = bare(x);
    String bareY = bare(y);
    if (bareX.equals(bareY)) {
      return true;
    }
    // reached[i][j]: the first i letters of one are the first j of the other
    boolean[][] reached = new boolean[x.length() + 1][y.length() + 1];
    reached[0][0] = true;
    for (int i = 0; i < x.length(); i++) {
      for (int j = 0; j < y.length(); j++) {
        if (reached[i][j]) {
          reached[i + 1][j + 1] |= bareX.charAt(i) == bareY.charAt(j);
          sounds(x, i, y, j, cyrillic, reached);
        }
      }
    }
    return reached[x.length()][y.length()];
  }

  private static void sounds(
      String x, int i, String y, int j, boolean cyrillic, boolean[][] reached) {
    for (Sound sound : SOUNDS.getOrDefault(pair(x.charAt(i), y.charAt(j)), List.of())) {
      if ((cyrillic || !sound.cyrillic)
          && x.startsWith(sound.one, i)
          && y.startsWith(sound.other, j)) {
        reached[i + sound.one.length()][j + sound.other.length()] = true;
      }
    }
  }

  /** Without marks, letter for letter. */
  private static String bare(String word) {
    String bare = Latin.bare(word);
    return bare.length() == word.length() ? bare : word;
  }

  /** Letters that are doubled are written once. */
  private static String single(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1)) {
        return word.substring(0, i) + single(word.substring(i)).substring(1);
      }
    }
    return word;
  }

  /**
   * What spellings of one word have in common whatever is done to the rest: its liquids, nasals and
   * labials in order. A key to look candidates up by.
   */
  static String key(String word) {
    StringBuilder key = new StringBuilder();
    String bare = Latin.bare(word).replace("ph", "v");
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      char kept = c == 'f' || c == 'w' ? 'v' : c;
      boolean keeps = "lmnrbpv".indexOf(kept) >= 0;
      if (keeps && (key.length() == 0 || key.charAt(key.length() - 1) != kept)) {
        key.append(kept);
      }
    }
    return key.toString();
  }
}
