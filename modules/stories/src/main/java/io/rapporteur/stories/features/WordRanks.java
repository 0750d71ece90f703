package io.rapporteur.stories.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * How common words of one language are, by their rank in it. Zipf's law turns a rank into a
 * probability, and that into the share of stretches of {@value #STRETCH} words that have the word;
 * so that the weights are those of a counted table.
 *
 * <p>A file: a line for the licence, then a word a line, the commonest first. Made by {@code
 * src/wordranks}.
 */
final class WordRanks {
  private static final int STRETCH = 200;

  /** The share of the commonest word, by Zipf's law. */
  private static final double COMMONEST = .1;

  /** What is not in a list stands this many lengths of the list behind its head. */
  private static final int BEHIND = 3;

  /**
   * A list has a few foreign words; a script of fewer words than one in this many is not its own.
   */
  private static final int STRAY = 20;

  private final Map<String, Double> shares = new HashMap<>();
  private final Map<Integer, Double> characters = new HashMap<>();
  private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
  private final double unlisted;

  private WordRanks(BufferedReader in, String language) throws IOException {
    in.readLine();
    int rank = 0;
    Map<UnicodeScript, Integer> written = new EnumMap<>(UnicodeScript.class);
    for (String word = in.readLine(); word != null; word = in.readLine()) {
      double share = COMMONEST / ++rank;
      FeatureWords.of(word, language).forEach(each -> shares.merge(each, share, Double::sum));
      word.codePoints().forEach(each -> characters.merge(each, share, Double::sum));
      written.merge(UnicodeScript.of(word.codePointAt(0)), 1, Integer::sum);
    }
    int words = rank;
    written.forEach(
        (script, often) -> {
          if (often * STRAY > words) {
            scripts.add(script);
          }
        });
    unlisted = COMMONEST / (BEHIND * rank);
  }

  /** The list of a language, null if there is none. */
  static WordRanks shipped(String language) {
    try (InputStream in = WordRanks.class.getResourceAsStream("ranks/" + language + ".txt.gz")) {
      return in == null ? null : new WordRanks(lines(new GZIPInputStream(in)), language);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the ranks of " + language, e);
    }
  }

  private static BufferedReader lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * The inverse document frequency of a word; empty for one in letters that the list does not know,
   * as of a language that is written in two scripts.
   */
  OptionalDouble rarity(String word) {
    int first = word.codePointAt(0);
    UnicodeScript script = UnicodeScript.of(first);
    if (!scripts.contains(script) && script != UnicodeScript.LATIN) {
      return OptionalDouble.empty();
    }
    Double share = shares.get(word);
    if (share == null && FeatureWords.withoutSpaces(first)) {
      share = besideEachOther(word);
    }
    return OptionalDouble.of(
        -Math.log(1 - Math.exp(-STRETCH * (share == null ? unlisted : share))));
  }

  /** Whether a word is in the list, in one of its forms. */
  boolean has(String word) {
    return shares.containsKey(word);
  }

  /** Two characters that are no word: how often common ones stand beside each other by chance. */
  private double besideEachOther(String pair) {
    double chance = 1;
    for (int point : pair.codePoints().toArray()) {
      chance *= characters.getOrDefault(point, 0.0);
    }
    return Math.max(unlisted, chance);
  }
}
