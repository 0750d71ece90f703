package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.pack.WordList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lists for cleaning of all languages together: a text is cleaned before its language is told,
 * and sites of one language carry buttons and notices in another.
 */
public final class CleaningLists {
  private static final Map<String, WordList> ALL =
      LanguagePacks.together(PackFile.CLEANING, PackFile.SEGMENTING);

  private CleaningLists() {}

  /** The words and phrases of a list, in lower case; of a list of patterns, the patterns. */
  public static Set<String> of(String list) {
    WordList all = ALL.get(list);
    if (all == null) {
      throw new IllegalStateException("no language pack has the list " + list);
    }
    return all.words();
  }

  /** A regular expression that matches any word or phrase of a list. */
  static String anyOf(String list) {
    boolean patterns = list.endsWith("-pattern");
    return of(list).stream()
        .map(word -> patterns ? word : Pattern.quote(word))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
