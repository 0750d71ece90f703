package io.rapporteur.stories.identity;

/** Writes English words the American way: a form to compare, not to show. */
final class American {
  private static final int SHORTEST = 5;

  private static final String[][] ENDS = {
    {"ise", "ize"},
    {"ised", "ized"},
    {"ising", "izing"},
    {"iser", "izer"},
    {"tre", "ter"},
    {"tres", "ters"},
    {"ence", "ense"},
    {"mme", "m"},
    {"ogue", "og"}
  };

  private American() {}

  static String spelling(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    String out = word.replace("isation", "ization").replace("aluminium", "aluminum");
    out = word.length() > SHORTEST ? out.replace("our", "or") : out;
    for (String[] end : ENDS) {
      if (out.endsWith(end[0])) {
        return out.substring(0, out.length() - end[0].length()) + end[1];
      }
    }
    return out;
  }
}
