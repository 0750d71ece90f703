package io.rapporteur.evaluation.bench;

import io.rapporteur.stories.features.BackgroundFrequencies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Words as often as news has them: those of the table of background frequencies by their counts,
 * and made-up ones for names and for what no table has.
 */
final class NewsVocabulary {
  private static final String[] SYLLABLES = {
    "ba", "ke", "lo", "mi", "nu", "pra", "sto", "ver", "gal", "tin", "dor", "fel", "hus", "jam",
    "ri", "sel", "ond", "ark", "ul", "eth", "wen", "kov", "zar", "mer", "pol", "dan", "ist", "orm"
  };

  private final List<String> words = new ArrayList<>();
  private final long[] upTo;

  NewsVocabulary() {
    List<Integer> counts = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                BackgroundFrequencies.class.getResourceAsStream("frequencies.en.tsv"),
                StandardCharsets.UTF_8))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        if (line.indexOf(':') < 0) {
          words.add(line.substring(0, tab));
          counts.add(Integer.parseInt(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of frequencies", e);
    }
    upTo = new long[counts.size()];
    long sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += counts.get(i);
      upTo[i] = sum;
    }
  }

  /** A word as often as it is in the table. */
  String word(Random random) {
    long at = (long) (random.nextDouble() * upTo[upTo.length - 1]);
    int found = Arrays.binarySearch(upTo, at);
    return words.get(found < 0 ? -found - 1 : found + 1);
  }

  /** A word of the table, rare as a rule: each is drawn as often as any other. */
  String telling(Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /** A made-up word by its number, always the same; capitalised, as a name. */
  static String name(long number) {
    Random random = new Random(number * 7919 + 17);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    if (random.nextBoolean()) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** A number under a bound by Zipf's law: half of all draws are under the bound's root. */
  static int zipf(Random random, int bound) {
    return (int) Math.min(bound - 1, Math.pow(bound + 1, random.nextDouble()) - 1);
  }
}
