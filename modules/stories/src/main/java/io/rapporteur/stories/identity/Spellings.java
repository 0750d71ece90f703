package io.rapporteur.stories.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether two words are one written down twice: letter by letter, with the ways in which
 * languages and scripts write one sound ({@code spellings.txt}).
 */
final class Spellings {
  private static final int LONGEST_SOUND = 4;
  private static final Map<String, Set<String>> EVERYWHERE = new HashMap<>();
  private static final Map<String, Set<String>> CYRILLIC = new HashMap<>();

  static {
    for (String line : Lines.of("spellings.txt")) {
      List<String> sounds = new ArrayList<>(Arrays.asList(line.split(" ")));
      boolean cyrillic = sounds.get(0).equals("cyrillic");
      if (cyrillic) {
        sounds.remove(0);
      }
      for (String one : sounds) {
        Set<String> others =
            (cyrillic ? CYRILLIC : EVERYWHERE).computeIfAbsent(one, k -> new HashSet<>());
        others.addAll(sounds);
      }
    }
  }

  private Spellings() {}

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
    if (x.equals(y)) {
      return true;
    }
    // reached[i][j]: the first i letters of one are the first j of the other
    boolean[][] reached = new boolean[x.length() + 1][y.length() + 1];
    reached[0][0] = true;
    for (int i = 0; i < x.length(); i++) {
      for (int j = 0; j < y.length(); j++) {
        if (reached[i][j]) {
          step(x, i, y, j, cyrillic, reached);
        }
      }
    }
    return reached[x.length()][y.length()];
  }

  private static void step(
      String x, int i, String y, int j, boolean cyrillic, boolean[][] reached) {
    if (Latin.bare(x.substring(i, i + 1)).equals(Latin.bare(y.substring(j, j + 1)))) {
      reached[i + 1][j + 1] = true;
    }
    for (int m = i + 1; m <= Math.min(x.length(), i + LONGEST_SOUND); m++) {
      String sound = x.substring(i, m);
      Set<String> others = EVERYWHERE.getOrDefault(sound, Set.of());
      Set<String> further = cyrillic ? CYRILLIC.getOrDefault(sound, Set.of()) : Set.of();
      if (others.isEmpty() && further.isEmpty()) {
        continue;
      }
      for (int n = j + 1; n <= Math.min(y.length(), j + LONGEST_SOUND); n++) {
        String other = y.substring(j, n);
        reached[m][n] |= others.contains(other) || further.contains(other);
      }
    }
  }

  /** Letters that are doubled are written once. */
  private static String single(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }

  /**
   * What spellings of one word have in common whatever is done to the rest: its liquids, nasals and
   * labials in order. A key to look candidates up by.
   */
  static String key(String word) {
    StringBuilder key = new StringBuilder();
    String bare = Latin.bare(word);
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean keeps = "lmnr".indexOf(c) >= 0;
      if (keeps && (key.length() == 0 || key.charAt(key.length() - 1) != c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
