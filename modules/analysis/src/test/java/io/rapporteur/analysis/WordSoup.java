package io.rapporteur.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts of words that follow each other by chance, in stretches: short ones meet more combinations
 * of cues, marks and names than whole documents do.
 */
final class WordSoup {
  private static final List<String> SPICE =
      List.of(
          "\" ",
          "\"",
          "“",
          "”",
          "‘",
          "« ",
          "» ",
          ", ",
          ". ",
          ": ",
          "; ",
          " – ",
          "\n\n",
          "\n",
          " said ",
          "he ",
          "one ",
          "that ",
          "who ",
          "' ",
          "Q: ",
          "- ",
          "according to ",
          "of ",
          "the ",
          "and ",
          "<p>",
          "million ",
          "$",
          "[",
          "] ",
          "(",
          ") ",
          "2 ",
          "May ",
          "Mr ");

  private final List<String> words = new ArrayList<>();

  WordSoup(List<String> texts) {
    for (String text : texts) {
      words.addAll(List.of(text.split("(?<=[ \\n])|(?=[.,;:!?\"“”‘’()\\[\\]-])")));
    }
  }

  String text(Random random) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int left = 1 + random.nextInt(60); left > 0; left--) {
      at = random.nextInt(3) == 0 ? random.nextInt(words.size()) : (at + 1) % words.size();
      text.append(random.nextInt(4) == 0 ? SPICE.get(random.nextInt(SPICE.size())) : words.get(at));
    }
    return text.toString();
  }
}
