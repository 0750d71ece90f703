package io.rapporteur.stories.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How common words and entities are in general: a table that is frozen and ships, so that the
 * weight of a word never depends on what has arrived. Made by {@code train frequencies}.
 *
 * <p>A file: {@code # chunks N} first, then a word or an entity's uri, a tab and the number of
 * chunks of 200 words that have it. What is not in it is as rare as can be. It is counted in
 * English; words of other languages go by their rank, see {@link WordRanks}.
 */
public final class BackgroundFrequencies {
  private static final double SMOOTHING = 1.5;

  /** Without a list of its language a word weighs this, and a short one nothing. */
  private static final double UNKNOWN_LANGUAGE = 4.5;

  private static final int SHORT = 4;

  /** Languages whose words are those of another, as far as rank goes. */
  private static final Map<String, String> SAME_WORDS =
      Map.of("ms", "id", "no", "nb", "nn", "nb", "hr", "sr", "bs", "sr", "sh", "sr");

  /** Read when the first document of a language comes: most processes see a few languages. */
  private static final Map<String, Optional<WordRanks>> RANKS = new ConcurrentHashMap<>();

  private final Map<String, Integer> chunks = new HashMap<>();
  private int all;

  private BackgroundFrequencies() {}

  /** The table that ships. */
  public static BackgroundFrequencies shipped() {
    try (InputStream in = BackgroundFrequencies.class.getResourceAsStream("frequencies.en.tsv")) {
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of frequencies", e);
    }
  }

  static BackgroundFrequencies read(BufferedReader in) throws IOException {
    BackgroundFrequencies table = new BackgroundFrequencies();
    table.all = Integer.parseInt(in.readLine().replace("# chunks ", ""));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int tab = line.indexOf('\t');
      table.chunks.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
    }
    return table;
  }

  /** How rare the rarest is: the inverse document frequency of what the table does not have. */
  double rarest() {
    return Math.log((all + 1) / SMOOTHING);
  }

  /**
   * How rare a word is, 0 for the commonest: its inverse document frequency.
   *
   * @param word as {@link FeatureWords} gives it
   * @param language BCP 47 tag
   */
  double rarity(String word, String language) {
    if (FeatureWords.isEnglish(language) || Character.isDigit(word.charAt(0))) {
      return of(word);
    }
    boolean whole = FeatureWords.withoutSpaces(word.codePointAt(0));
    double unknown = word.length() < SHORT && !whole ? 0 : UNKNOWN_LANGUAGE;
    return ranks(language)
        .map(r -> Math.min(rarest(), r.rarity(word).orElse(unknown)))
        .orElse(unknown);
  }

  private static Optional<WordRanks> ranks(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return RANKS.computeIfAbsent(
        SAME_WORDS.getOrDefault(language, language),
        each -> Optional.ofNullable(WordRanks.shipped(each)));
  }

  /**
   * How rare an entity is: never rarer than the rarest word of its name.
   *
   * @param name how rare that word is
   */
  double rarity(String uri, double name) {
    return Math.min(name, of(uri));
  }

  /** Whether English texts have a word, more than once. */
  boolean hasEnglish(String word) {
    return chunks.containsKey(word);
  }

  /** Whether a word is among the common ones of a language that has a list of them. */
  boolean isListed(String word, String language) {
    List<String> forms = FeatureWords.of(word, language);
    return !forms.isEmpty() && ranks(language).map(r -> r.has(forms.get(0))).orElse(false);
  }

  private double of(String text) {
    return Math.max(0, Math.log((all + 1) / (chunks.getOrDefault(text, 0) + SMOOTHING)));
  }
}
