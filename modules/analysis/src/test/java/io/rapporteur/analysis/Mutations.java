package io.rapporteur.analysis;

import java.util.Random;

/**
 * Damages texts in the ways in which documents arrive damaged, and in some in which they do not.
 */
final class Mutations {
  private static final String[] STRANGE = {
    "\0",
    "\u200f",
    "\u202e",
    "𝒳𝒴",
    "\ud83c",
    "\udf09",
    "\u2028",
    "\r\n",
    "\ufeff",
    "[ad_3]",
    "[вставка]",
    "â€™",
    "Ã©",
    "&amp;",
    "<div>",
    "</p>",
    "<p",
    "“",
    "”",
    "\"",
    " – ",
    "....",
    "\t\t",
    "\u0301\u0301",
    "Question: ",
    "$4 billion",
    "2024-02-30",
    "31 February",
    "https://a.b/c.D?e=F.G"
  };

  private Mutations() {}

  static String mutate(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    int times = 1 + random.nextInt(8);
    for (int i = 0; i < times; i++) {
      int start = random.nextInt(out.length() + 1);
      int end = Math.min(out.length(), start + random.nextInt(200));
      switch (random.nextInt(5)) {
        case 0 -> out.delete(start, end);
        case 1 -> out.insert(end, out.substring(start, end));
        case 2 -> shuffle(out, start, Math.min(end, start + 20), random);
        case 3 -> out.insert(start, STRANGE[random.nextInt(STRANGE.length)]);
        default -> out.insert(start, out.substring(0, Math.min(out.length(), 120)) + "\n\n");
      }
    }
    return out.toString();
  }

  private static void shuffle(StringBuilder text, int start, int end, Random random) {
    for (int i = end - 1; i > start; i--) {
      int other = start + random.nextInt(i - start + 1);
      char c = text.charAt(i);
      text.setCharAt(i, text.charAt(other));
      text.setCharAt(other, c);
    }
  }
}
