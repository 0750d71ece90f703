package io.rapporteur.stories.identity;

/**
 * Tells whether a surname may be another one misspelt: equal consonants and a Jaro-Winkler
 * similarity of .93 or more. Alone it is no evidence: Hanson and Hansen are two families.
 */
final class Misspelling {
  private static final int ENOUGH = 930;
  private static final int SHORTEST = 4;
  private static final int PREFIX = 4;

  private Misspelling() {}

  static boolean may(String a, String b) {
    String x = Latin.bare(a);
    String y = Latin.bare(b);
    return haveSameConsonants(x, y) && similarity(x, y) >= ENOUGH;
  }

  /** Whether two given names begin alike and differ in their vowels alone. */
  static boolean mayBeGiven(String a, String b) {
    String x = Latin.bare(a);
    String y = Latin.bare(b);
    return haveSameConsonants(x, y)
        && x.endsWith("e") == y.endsWith("e")
        && x.charAt(0) == y.charAt(0)
        && Math.abs(x.length() - y.length()) <= 1;
  }

  /** Of names of some length; one that ends in a is a woman's where the other is a man's. */
  private static boolean haveSameConsonants(String x, String y) {
    return Math.min(x.length(), y.length()) >= SHORTEST
        && x.endsWith("a") == y.endsWith("a")
        && consonants(x).equals(consonants(y));
  }

  private static String consonants(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean vowel = "aeiouyj".indexOf(c) >= 0;
      if (!vowel && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Winkler, 1990: Jaro's similarity raised by a common prefix of up to four; thousandths. */
  private static int similarity(String a, String b) {
    int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] taken = new boolean[b.length()];
    StringBuilder matched = new StringBuilder();
    for (int i = 0; i < a.length(); i++) {
      for (int j = Math.max(0, i - reach); j <= Math.min(b.length() - 1, i + reach); j++) {
        if (!taken[j] && a.charAt(i) == b.charAt(j)) {
          taken[j] = true;
          matched.append(a.charAt(i));
          break;
        }
      }
    }
    int matches = matched.length();
    if (matches == 0) {
      return 0;
    }
    int swapped = 0;
    int at = 0;
    for (int j = 0; j < b.length(); j++) {
      if (taken[j] && matched.charAt(at++) != b.charAt(j)) {
        swapped++;
      }
    }
    int jaro =
        (1000 * matches / a.length()
                + 1000 * matches / b.length()
                + (1000 * matches - 500 * swapped) / matches)
            / 3;
    int prefix = 0;
    while (prefix < Math.min(PREFIX, Math.min(a.length(), b.length()))
        && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * (1000 - jaro) / 10;
  }
}
