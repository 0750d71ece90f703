package io.rapporteur.analysis.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lists for cleaning of all languages together: a text is cleaned before its language is told,
 * and sites of one language carry buttons and notices in another. Of the complete pack all lists
 * count, of the others those in {@code cleaning.txt}, which takes in no list of another file.
 */
public final class CleaningLists {
  private static final Map<String, Set<String>> OTHERS = others();

  private CleaningLists() {}

  private static Map<String, Set<String>> others() {
    Map<String, Set<String>> all = new HashMap<>();
    List<String> tags = new ArrayList<>(LanguagePacks.tags());
    tags.remove(LanguagePacks.english().tag());
    for (String tag : tags) {
      PackReader reader = new PackReader();
      LanguagePack.read(tag, PackFile.CLEANING, reader);
      reader
          .lists()
          .forEach(
              (name, list) ->
                  all.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(list.words()));
    }
    return all;
  }

  /**
   * The words and phrases of a list, in lower case; of a list of patterns, the patterns.
   *
   * @throws IllegalStateException when no pack has the list
   */
  public static Set<String> of(String list) {
    Set<String> words = new LinkedHashSet<>(LanguagePacks.english().list(list).words());
    words.addAll(OTHERS.getOrDefault(list, Set.of()));
    if (words.isEmpty()) {
      throw new IllegalStateException("no language pack has the list " + list);
    }
    return Set.copyOf(words);
  }

  /** A regular expression that matches any word or phrase of a list, the longest first. */
  public static String anyOf(String list) {
    boolean patterns = list.endsWith("-pattern");
    return of(list).stream()
        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
        .map(word -> patterns ? word : Pattern.quote(word))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
