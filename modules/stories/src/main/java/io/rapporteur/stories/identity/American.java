package io.rapporteur.stories.identity;

/** Writes English words the American way: a form to compare, not to show. */
final class American {
  private static final int SHORTEST = 5;

  private American() {}

  static String spelling(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    String out = word.replace("isation", "ization").replace("aluminium", "aluminum");
    out = word.length() > SHORTEST ? out.replace("our", "or") : out;
    out = out.replaceFirst("(?<=..)is(e|ed|ing|er)$", "iz$1");
    out = out.replaceFirst("tre(s?)$", "ter$1");
    out = out.replaceFirst("ence$", "ense");
    out = out.replaceFirst("mme$", "m");
    return out.replaceFirst("ogue$", "og");
  }
}
