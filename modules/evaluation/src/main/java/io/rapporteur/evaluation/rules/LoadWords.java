package io.rapporteur.evaluation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Texts for load where no real ones are at hand: made-up words, as many and as unequally frequent
 * as the words of a wire are (Zipf's law; the commonest short, half of them in hardly any text),
 * and names. Written news would not do: over its few hundred words every rule matches every text.
 * The same seed gives the same texts.
 */
final class LoadWords {
  private static final int VOCABULARY = 40_000;
  private static final int COMMON = 150;
  private static final int NAMES = 4_000;
  private static final int SENTENCE = 22;
  private static final String[] ONSETS = {
    "b", "br", "ch", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st",
    "t", "tr", "v", "w"
  };
  private static final String[] RIMES = {
    "a", "ain", "al", "an", "ar", "e", "el", "en", "er", "i", "in", "ing", "o", "on", "or", "u",
    "um", "us"
  };

  private final Random random;
  private final List<String> vocabulary;
  private final List<String> names = new ArrayList<>();

  LoadWords(long seed) {
    random = new Random(seed);
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < COMMON) {
      String word = word(1);
      if (word.length() <= 3) {
        words.add(word);
      }
    }
    while (words.size() < VOCABULARY) {
      words.add(word(2 + random.nextInt(3)));
    }
    vocabulary = List.copyOf(words);
    for (int i = 0; i < NAMES; i++) {
      names.add(i % 2 == 0 ? name() : name() + " " + name());
    }
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]);
      word.append(RIMES[random.nextInt(RIMES.length)]);
    }
    return word.toString();
  }

  private String name() {
    String word = word(2);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A text of at least so many bytes. */
  String text(int bytes) {
    StringBuilder text = new StringBuilder(bytes + 400);
    for (int sentences = 1; text.length() < bytes; sentences++) {
      text.append("The ");
      int named = random.nextInt(SENTENCE);
      for (int i = 0; i < SENTENCE; i++) {
        text.append(i == named ? names.get(random.nextInt(NAMES)) : drawn());
        text.append(i == SENTENCE - 1 ? "." : " ");
      }
      text.append(sentences % 4 == 1 ? "\n\n" : " ");
    }
    return text.toString();
  }

  /** The word of rank r comes about once in r words. */
  private String drawn() {
    return vocabulary.get((int) Math.pow(VOCABULARY, random.nextDouble()) - 1);
  }
}
