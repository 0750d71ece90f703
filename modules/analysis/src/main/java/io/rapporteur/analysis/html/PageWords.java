package io.rapporteur.analysis.html;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.pack.WordList;
import java.util.Map;
import java.util.Set;

/** The words that pages name their elements with, from {@code cleaning.txt} of the packs. */
final class PageWords {
  private static final Map<String, WordList> ALL = LanguagePacks.together(PackFile.CLEANING);

  private PageWords() {}

  /** The words of a list, in lower case. */
  static Set<String> of(String list) {
    return ALL.get(list).words();
  }
}
